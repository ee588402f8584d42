"""`afterword read FILE…`: what Afterword makes of any file, saving nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword import bootstrap
from afterword.words.errors import tell
from afterword.words.reading import answer_json

if TYPE_CHECKING:
    from afterword.actions.read_file import ReadAnswer


@click.command("read")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON document a line, a line a file.")
def command(files: tuple[Path, ...], as_json: bool) -> None:
    """Say what Afterword makes of any file. Nothing is saved.

    Mail, mailbox, calendar, contact card, résumé, posting, export, feed, page or notes. A file
    that cannot be read gets a sentence, and the others are read all the same.

    \b
    Examples:
      afterword read invite.ics
      afterword read mail/*.eml --json
    """
    from afterword.actions.read_file import read_file

    reader = bootstrap.reader()
    for path in files:
        answer = read_file(path, reader)
        click.echo(_line(answer) if as_json else _account(answer))


def _line(answer: ReadAnswer) -> str:
    return json.dumps(answer_json(answer), ensure_ascii=False)


def _account(answer: ReadAnswer) -> str:
    """The file, what it is, and what stands in it, indented by depth."""
    lines = [f"{answer.file}: {answer.kind.value}"]
    if answer.error:
        lines += [f"  {part}" for part in tell(answer.error)]
    return "\n".join([*lines, *_told(answer.data, 1)])


def _told(value: object, depth: int) -> list[str]:
    """Names and values on lines of their own; what is empty is left out."""
    indent = "  " * depth
    if isinstance(value, Mapping):
        return [line for name, each in value.items() for line in _named(str(name), each, depth)]
    if isinstance(value, list | tuple):
        return [line for each in value for line in _item(each, depth)]
    return [f"{indent}{line}" for line in str(value).splitlines()]


def _named(name: str, value: object, depth: int) -> list[str]:
    if value in (None, "", [], {}, ()):
        return []
    indent, label = "  " * depth, name.replace("_", " ")
    if isinstance(value, Mapping | list | tuple) or "\n" in str(value):
        return [f"{indent}{label}:", *_told(value, depth + 1)]
    return [f"{indent}{label}: {value}"]


def _item(value: object, depth: int) -> list[str]:
    """One of a list, its first line marked."""
    told = _told(value, depth)
    return [f"{'  ' * (depth - 1)}- {told[0].strip()}", *told[1:]] if told else []
