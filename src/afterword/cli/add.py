"""`afterword add FILE…`: keep an interview in the journal, or type one that left no files."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.utils import parseaddr
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

from afterword import bootstrap
from afterword.cli.showing import as_json_option, harmless, print_json, said
from afterword.domain.facts import Seeker
from afterword.domain.sources import Mailbox, SourceText, TypedInterview
from afterword.errors import Unusable
from afterword.words.errors import tell

if TYPE_CHECKING:
    from afterword.actions.take_in import TakenIn, Told
    from afterword.bootstrap import Wiring


@click.command("add")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--company", help="The employer, where no file says it.")
@click.option("--role", default="", help="The role you spoke about.")
@click.option("--when", metavar="'YYYY-MM-DD HH:MM'", help="When it began, where no file says it.")
@click.option(
    "--minutes", type=click.IntRange(5, 600), default=30, show_default=True, help="How long it took."
)
@click.option("--zone", metavar="IANA", help="The time zone of --when, as America/Denver.")
@click.option("--who", multiple=True, metavar="'NAME <ADDRESS>'", help="Whom you spoke with; once for each.")
@click.option(
    "--me", metavar="'NAME <ADDRESS>'", help="Who you are, the first time and where no file says it."
)
@click.option("--to", "into", type=int, metavar="N", help="The interview these files belong to.")
@as_json_option
def command(
    files: tuple[Path, ...],
    company: str | None,
    role: str,
    when: str | None,
    minutes: int,
    zone: str | None,
    who: tuple[str, ...],
    me: str | None,
    into: int | None,
    as_json: bool,
) -> None:
    """Keep an interview: read its files, plan, and write the drafts. Nothing is sent.

    FILES may be the invitation, mails, your notes, the posting, a résumé, in any mix; the same
    invitation again brings the interview up to date. What cannot be read is said, and the rest
    is kept.

    \b
    Examples:
      afterword add invite.ics notes.md job.md resume.json mail/*.eml
      afterword add --company "Halden Works" --when "2026-11-23 07:30" --zone America/New_York \
          --who "Denise" --me "Tyrell Boone <tyrell@home.example>"
    """
    if not files and not company:
        raise Unusable("FILES", "none was given, and no --company either")
    wiring = bootstrap.wire()
    owner = wiring.owner
    sources = [wiring.reader.source(path) for path in files]
    if company:
        typed = _typed(company, role, when, minutes, _zone(zone, owner.timezone), who)
        sources.append(wiring.reader.typed(typed))
    taken = _take_in(wiring, sources, into, _told(company, role, me, zone))
    print_json(_answer(taken)) if as_json else _show(taken)


def _take_in(wiring: Wiring, sources: list[SourceText], into: int | None, told: Told | None) -> TakenIn:
    from afterword.actions.take_in import take_in

    now = wiring.clock.now()
    return take_in(wiring.owner, sources, wiring.reader, wiring.tools, now, into=into, told=told)


def _typed(
    company: str, role: str, when: str | None, minutes: int, zone: str, who: tuple[str, ...]
) -> TypedInterview:
    if not when:
        raise Unusable("--when", "it was not given")
    try:
        start = datetime.fromisoformat(when).replace(tzinfo=ZoneInfo(zone))
    except ValueError:
        raise Unusable("--when", f"{when} is no date and time such as 2026-11-23 07:30") from None
    return TypedInterview(
        company=company,
        role=role,
        start=start,
        end=start + timedelta(minutes=minutes),
        zone=zone,
        who=tuple(_mailbox("--who", each) for each in who),
    )


def _zone(zone: str | None, known: str) -> str:
    """The zone that was said, or the seeker's own; asked for where neither is known."""
    name = zone or known
    if not name:
        raise Unusable("--zone", "the journal does not know your time zone yet")
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError):
        raise Unusable("--zone", f"{name} is no time zone such as America/Denver") from None


def _told(company: str | None, role: str, me: str | None, zone: str | None) -> Told | None:
    from afterword.actions.take_in import Told

    seeker = None
    if me:
        mailbox = _mailbox("--me", me)
        seeker = Seeker(mailbox.name, mailbox.email, zone or "")
    unnamed = "role not named yet" if company else None
    return Told(company, role or unnamed, seeker) if company or seeker else None


def _mailbox(option: str, text: str) -> Mailbox:
    """A name with its address, or a name alone."""
    if "@" not in text:
        return Mailbox(" ".join(text.split()), "")
    name, address = parseaddr(text)
    if not address or "@" not in address:
        raise Unusable(option, f"{text} is no name and address such as Ann Lee <ann@home.example>")
    return Mailbox(name, address)


def _answer(taken: TakenIn) -> dict[str, object]:
    interview = taken.captured.interview
    return {
        "version": 1,
        "interview": taken.interview,
        "company": interview.company,
        "role": interview.role,
        "people": [person.name for person in taken.captured.people],
        "problems": [
            {"file": problem.file, "message": " ".join(tell(problem))} for problem in taken.problems
        ],
    }


def _show(taken: TakenIn) -> None:
    captured = taken.captured
    for problem in taken.problems:
        click.echo(harmless(" ".join(tell(problem))), err=True)
    names = ", ".join(person.name for person in captured.people) or "nobody by name"
    said(f"Kept as interview {taken.interview}: {captured.interview.role}, {captured.interview.company}.")
    said(f"With {names}.")
    said("See what there is to do with: afterword today")
