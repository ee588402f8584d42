"""`afterword contacts`: bring whom you know, see where they came from, take them away, forget them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword import bootstrap
from afterword.cli.keeping import write_new
from afterword.cli.showing import as_json_option, print_json, said
from afterword.errors import Unusable

if TYPE_CHECKING:
    from afterword.actions.contact_uploads import UploadShown
    from afterword.actions.import_contacts import Imported
    from afterword.domain.contact_books import ContactBook
    from afterword.store.contacts import Progress
    from afterword.store.models import Seeker

SHOWN = 20  # rows left out that are told one by one


@click.group("contacts")
def contacts() -> None:
    """Whom you know: bring them from LinkedIn, an address book or any table.

    \b
    Examples:
      afterword contacts import Basic_LinkedInDataExport_11-22-2026.zip
      afterword contacts import people.csv --column Who=name --column Firm=organization
    """


@contacts.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--column", "told", multiple=True, metavar="COLUMN=HOLDS", help="What a column of a table holds; repeat."
)
@click.option("--look", is_flag=True, help="Only say how they would come in.")
@as_json_option
def bring(file: Path, told: tuple[str, ...], look: bool, as_json: bool) -> None:
    """Take in a LinkedIn export (.zip or its Connections.csv), contact cards (.vcf) or a table (.csv).

    The columns of a table are guessed; --look shows how, and --column puts them right. A column
    holds one of: name, given, family, email, phone, organization, title, location, url,
    connected_on, notes, or nothing (COLUMN=). The same file again brings contacts up to date.

    \b
    Examples:
      afterword contacts import Connections.csv
      afterword contacts import people.csv --look
    """
    wiring = bootstrap.wire()
    owner, books = wiring.owner, bootstrap.contact_books()
    from afterword.actions.contact_uploads import read_book, shown

    raw = wiring.reader.source(file).content or b""
    book = read_book(file.name, raw, books, dict(map(_column, told)))
    if look:
        print_json(_as_look(shown(book))) if as_json else _show_look(shown(book))
        return
    _take_in(owner, book, wiring.clock.now(), as_json=as_json)


@contacts.command("carddav")
@click.argument("url")
@click.option("--user", required=True, help="The user name there.")
@click.option(
    "--password-file", type=click.Path(path_type=Path), help="A file with the password; else asked."
)
@as_json_option
def carddav(url: str, user: str, password_file: Path | None, as_json: bool) -> None:
    """Take in the address books on a server (CardDAV), with the extra `caldav`. Nothing is changed there.

    The password is used now and not kept.

    \b
    Example:
      afterword contacts carddav https://dav.home.example/ --user ines
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.cli.mail_servers import password_from

    book = bootstrap.address_books(url, user, password_from(password_file)).book()
    _take_in(owner, book, wiring.clock.now(), as_json=as_json)


@contacts.command("list")
@as_json_option
def files(as_json: bool) -> None:
    """List the files that contacts came from.

    \b
    Example:
      afterword contacts list
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.keep_contacts import contact_files

    rows = contact_files(owner)
    if as_json:
        print_json(
            {"version": 1, "files": [{"file": r.file, "kind": r.kind, "count": r.count} for r in rows]}
        )
        return
    for row in rows:
        said(f"{row.count:>6}  {row.file}")


@contacts.command("table")
@click.argument("file", type=click.Path(path_type=Path))
def table(file: Path) -> None:
    """Write all contacts into FILE, as a table of which no spreadsheet runs anything.

    \b
    Example:
      afterword contacts table contacts.csv
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.keep_contacts import contacts_table

    write_new(file, contacts_table(owner, bootstrap.contact_books()))
    said(f"Written to {file}.")


@contacts.command("forget")
@click.argument("file")
def forget(file: str) -> None:
    """Forget what FILE told; whoever no other file tells of is gone.

    \b
    Example:
      afterword contacts forget Connections.csv
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.keep_contacts import forget_contacts

    count = forget_contacts(owner, file, wiring.clock.now())
    said(f"Forgotten: {count}.")


def _take_in(owner: Seeker, book: ContactBook, now: datetime, *, as_json: bool) -> None:
    """Take everybody in behind a bar, bring together who is surely one person, and say what came of it."""
    from afterword.actions.import_contacts import import_contacts
    from afterword.actions.match_contacts import Matched, match_contacts

    with _bar(hidden=as_json) as progress:
        done = import_contacts(owner, book, now, progress)
    matched = match_contacts(owner, now) if done.brought_news else Matched(0, 0)
    if as_json:
        print_json({**_as_done(done), "brought_together": matched.together, "to_decide": matched.asked})
        return
    _show_done(done)
    if matched.together:
        said(f"Brought together as one person each: {matched.together}. The history takes it back.")
    if matched.asked:
        said(f"Perhaps one person: {matched.asked} pairs. Decide on the page of your contacts.")


def _column(told: str) -> tuple[str, str]:
    name, equals, holds = told.rpartition("=")
    if not equals:
        raise Unusable("--column", f"{told} is no COLUMN=HOLDS")
    return name, holds


@contextmanager
def _bar(*, hidden: bool) -> Iterator[Progress]:
    """A bar on a terminal; nothing where the output goes elsewhere."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bar

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Bar(*columns, console=console, disable=hidden or not console.is_terminal, transient=True) as bar:
        task = bar.add_task("Taking them in", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _show_look(upload: UploadShown) -> None:
    from afterword.words.contacts import HOLDS

    for column in upload.columns:
        said(f"{column.name}: {HOLDS[column.holds]}" + (f" ({column.cells[0]})" if column.cells else ""))  # type: ignore[index]
    said(f"{upload.count} contacts, the first of them:")
    for one in upload.first:
        said(", ".join(filter(None, [one.name, one.title, one.organization, *one.emails])))


def _show_done(done: Imported) -> None:
    from afterword.words.reading import SKIPPED

    said(f"{done.added} new, {done.changed} changed, {done.same} as they were.")
    for row in done.skipped[:SHOWN]:
        said(f"Left out, line {row.line}: {SKIPPED.get(row.why, row.why)}")
    if len(done.skipped) > SHOWN:
        said(f"And {len(done.skipped) - SHOWN} more; --json tells of all.")


def _as_look(upload: UploadShown) -> dict[str, object]:
    return {
        "version": 1,
        "kind": upload.kind,
        "count": upload.count,
        "columns": {column.name: column.holds for column in upload.columns},
    }


def _as_done(done: Imported) -> dict[str, object]:
    from afterword.words.reading import SKIPPED

    return {
        "version": 1,
        "added": done.added,
        "changed": done.changed,
        "same": done.same,
        "skipped": [
            {"line": row.line, "table": row.table, "why": SKIPPED.get(row.why, row.why)}
            for row in done.skipped
        ],
    }
