"""`doctor`, `export`, `restore` and `erase`: the journal is yours."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import click

from afterword import bootstrap
from afterword.cli.failing import FAILED
from afterword.cli.showing import as_json_option, print_json, said
from afterword.errors import NotAllowed, NotFound, Refused, TooLarge, Unusable
from afterword.words.checks import check_sentence

MOST = 512 * 1024 * 1024  # bytes of an export that we read


@click.command("doctor")
@as_json_option
@click.pass_context
def doctor(ctx: click.Context, as_json: bool) -> None:
    """Look whether everything is as it should be; nothing is changed. Exit 1 where something is not.

    \b
    Example:
      afterword doctor
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.doctor import doctor as look

    checks = look(owner, wiring.clock.now(), bootstrap.account_ways(owner))
    if as_json:
        rows = [{"well": c.well, "code": c.reason.code, "message": check_sentence(c.reason)} for c in checks]
        print_json({"version": 1, "checks": rows})
    for check in () if as_json else checks:
        said(f"{'well' if check.well else 'look'}  {check_sentence(check.reason)}")
    if not all(check.well for check in checks):
        ctx.exit(FAILED)


@click.command("export")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--with-private", is_flag=True, help="Also what you keep to yourself, and the files as they came."
)
def export(file: Path, with_private: bool) -> None:
    """Write everything the journal holds into FILE, as JSON that can be restored.

    What you keep to yourself stays out unless you say so. An existing file is not overwritten.

    \b
    Example:
      afterword export journal.json --with-private
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.export import export as document_of

    document = document_of(owner, private=with_private)
    write_new(file, json.dumps(document, ensure_ascii=False, indent=1, default=str))
    left = ", ".join(document["left_out"])
    said(f"Written to {file}.{f' Left out: {left}.' if left else ''}")


@click.command("restore")
@click.argument("file", type=click.Path(path_type=Path))
def restore(file: Path) -> None:
    """Read an export into an empty journal: all of it, or nothing.

    \b
    Example:
      afterword restore journal.json
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.restore import restore as put_back

    put_back(owner, _document(file), wiring.clock.now())
    said("Restored. Nothing that was queued will go until you approve it again.")


@click.command("erase")
@click.option("--person", type=int, help="Only this person, by the number that `afterword people` shows.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def erase(person: int | None, yes: bool) -> None:
    """Erase everything, or one person: drafts, mail, notes about them. It cannot be taken back.

    \b
    Examples:
      afterword erase --person 4
      afterword erase --yes
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    what = "this person" if person else "everything in the journal"
    if not yes and not click.confirm(f"Erase {what} for good?"):
        raise Refused("kept")
    from afterword.actions.erase import erase_everything, erase_person

    if person:
        erase_person(owner, person, wiring.clock.now())
    else:
        erase_everything(owner)
    said("Erased.")


@click.command("people")
@as_json_option
def people(as_json: bool) -> None:
    """List the people of the journal, with the numbers that `erase --person` takes.

    \b
    Example:
      afterword people
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.read_people import read_people

    rows = read_people(owner)
    if as_json:
        keys = ("number", "name", "company", "email")
        print_json({"version": 1, "people": [{key: getattr(row, key) for key in keys} for row in rows]})
        return
    for row in rows:
        said(f"{row.number:>4}  {row.name}, {row.company}{f' ({row.email})' if row.email else ''}")


def write_new(file: Path, text: str) -> None:
    """Write a file that was not there, private to its owner."""
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise Unusable("FILE", f"{file} is there already") from None
    except OSError as cause:
        raise Unusable("FILE", f"{file} cannot be written: {cause.strerror}") from None
    with os.fdopen(handle, "w", encoding="utf-8") as stream:
        stream.write(text)


def _document(file: Path) -> Any:
    if not file.is_file():
        raise NotFound(str(file))
    if file.stat().st_size > MOST:
        raise TooLarge(str(file), str(MOST // 1024 // 1024))
    try:
        return json.loads(file.read_bytes())
    except PermissionError:
        raise NotAllowed(str(file)) from None
    except (ValueError, RecursionError):
        raise Unusable("FILE", f"{file} is no JSON") from None
