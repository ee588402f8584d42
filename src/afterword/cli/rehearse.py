"""`afterword rehearse DIR`: the whole loop on a folder, nothing sent, nothing saved."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword import bootstrap
from afterword.errors import Unusable

if TYPE_CHECKING:
    from afterword.actions.rehearse import Rehearsal
    from afterword.domain.sources import Bundle


@click.command("rehearse")
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option("--example", is_flag=True, help="Rehearse the product's own example interview.")
@click.option(
    "--now", metavar="ISO8601", help="The moment the plan is made; 15 minutes after the end without it."
)
@click.option("--debrief", type=click.Path(path_type=Path), help="The debrief as you confirmed it, as JSON.")
@click.option("--locale", metavar="TAG", help="The language to write in, as en-GB.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout and nothing else.")
def command(
    folder: Path | None,
    example: bool,
    now: str | None,
    debrief: Path | None,
    locale: str | None,
    as_json: bool,
) -> None:
    """Run the whole loop on a folder of files. Nothing is sent and nothing is saved.

    FOLDER holds what an interview leaves behind: *.ics, notes.md, job.md, resume.json, mail/*.eml.

    \b
    Examples:
      afterword rehearse --example
      afterword rehearse my-interview/ --now 2026-11-17T13:00:00-07:00
    """
    bundle = _bundle(_chosen(folder, example=example), debrief)
    rehearsal = _rehearse(bundle, _moment(now), locale)
    if as_json:
        from afterword.cli.rehearsal_json import as_document

        click.echo(json.dumps(as_document(rehearsal), ensure_ascii=False, indent=1))
    else:
        from afterword.cli.rehearsal_text import show

        show(rehearsal, bundle)


def _chosen(folder: Path | None, *, example: bool) -> Path:
    if example:
        return bootstrap.example()
    if folder is None:
        raise Unusable("FOLDER", "none was given")
    if not folder.is_dir():
        raise Unusable("FOLDER", f"there is no folder at {folder}")
    return folder


def _bundle(folder: Path, debrief: Path | None) -> Bundle:
    reader = bootstrap.reader()
    bundle = reader.folder(folder)
    return replace(bundle, debrief=reader.debrief(debrief)) if debrief else bundle


def _moment(now: str | None) -> datetime | None:
    """The instant `--now` names; one without an offset is refused, since no zone can be told."""
    if now is None:
        return None
    try:
        moment = datetime.fromisoformat(now)
    except ValueError:
        raise Unusable("--now", f"{now} is no ISO 8601 date and time") from None
    if moment.tzinfo is None:
        raise Unusable("--now", f"{now} has no offset, such as -07:00")
    return moment


def _rehearse(bundle: Bundle, now: datetime | None, locale: str | None) -> Rehearsal:
    from afterword.actions.rehearse import rehearse

    return rehearse(bundle, bootstrap.tools(), now, locale)
