"""`place`, `vouch` and `introduced`: what only the seeker can say of a mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from afterword import bootstrap
from afterword.cli.showing import said, when
from afterword.words.nouns import SIGNALS

if TYPE_CHECKING:
    from afterword.actions.read_doubts import AskedItem, Candidate, Doubts, IntroducedItem

NOWHERE = "none"


@click.command("place")
@click.argument("number", type=int)
@click.argument("interview", metavar="INTERVIEW|none")
def place(number: int, interview: str) -> None:
    """Say which interview mail NUMBER is about, or none of them. It is heard there, and the plan made anew.

    \b
    Examples:
      afterword place 7 3
      afterword place 7 none
    """
    wiring = bootstrap.wire()
    owner, now = wiring.owner, wiring.clock.now()
    from afterword.actions.place_mail import place_mail, place_nowhere
    from afterword.actions.write_drafts import write_drafts
    from afterword.errors import Unusable

    if interview == NOWHERE:
        place_nowhere(owner, number, now)
        said("Noted. Nothing follows from this mail. Take it back with: afterword undo")
        return
    if not interview.isdigit():
        raise Unusable("INTERVIEW", f"{interview} is no number of an interview, nor “{NOWHERE}”")
    told = place_mail(owner, number, int(interview), wiring.tools.policy, now)
    write_drafts(owner, told.interview, wiring.tools, now)
    said(f"Heard there: {SIGNALS[told.signal.kind]}. Take it back with: afterword undo {told.entry}")


@click.command("vouch")
@click.argument("number", type=int)
@click.argument("answer", type=click.Choice(["yes", "no"]))
def vouch(number: int, answer: str) -> None:
    """Say whether mail NUMBER, for which nobody known vouches, is genuine.

    \b
    Example:
      afterword vouch 7 no
    """
    wiring = bootstrap.wire()
    owner, now = wiring.owner, wiring.clock.now()
    from afterword.actions.place_mail import disown
    from afterword.actions.place_mail import vouch as is_genuine
    from afterword.actions.write_drafts import write_drafts

    if answer == "no":
        disown(owner, number, now)
        said("Noted. Nothing follows from this mail. Take it back with: afterword undo")
        return
    told = is_genuine(owner, number, wiring.tools.policy, now)
    write_drafts(owner, told.interview, wiring.tools, now)
    said(f"Heard: {SIGNALS[told.signal.kind]}. Take it back with: afterword undo {told.entry}")


@click.command("introduced")
@click.argument("number", type=int)
@click.argument("which", type=int)
@click.argument("answer", type=click.Choice(["add", "no"]))
def introduced(number: int, which: int, answer: str) -> None:
    """Add whom mail NUMBER introduced to the people of its interview, or do not. WHICH counts from 1.

    \b
    Example:
      afterword introduced 7 1 add
    """
    wiring = bootstrap.wire()
    owner, now = wiring.owner, wiring.clock.now()
    from afterword.actions.add_introduced import add_introduced, decline_introduced

    if answer == "no":
        decline_introduced(owner, number, which, now)
        said("Noted. Nobody was added.")
        return
    person = add_introduced(owner, number, which, wiring.tools.policy, now)
    said(f"{person.name} is one of its people now. Take it back with: afterword undo")


def show_doubts(doubts: Doubts, zone: str) -> None:
    """Print every question with the command that answers it."""
    for item in doubts.asked:
        _show_asked(item, zone)
    for one in doubts.introduced:
        _show_introduced(one)


def doubts_json(doubts: Doubts) -> dict[str, object]:
    """The questions as data."""
    return {
        "mail": [
            {
                "number": item.number,
                "doubt": item.doubt,
                "kind": item.signal.kind.value,
                "sender": item.signal.sender_email,
                "subject": item.signal.subject,
                "evidence": item.signal.evidence,
                "interviews": [one.interview for one in item.candidates],
            }
            for item in doubts.asked
        ],
        "introduced": [
            {
                "number": one.number,
                "which": one.place,
                "interview": one.interview,
                "by": one.by,
                "name": one.introduced.name,
                "email": one.introduced.email,
            }
            for one in doubts.introduced
        ],
    }


def _show_asked(item: AskedItem, zone: str) -> None:
    signal = item.signal
    said(f"  {item.number:>3}  {signal.sender_name or ''} <{signal.sender_email or ''}>: {signal.subject}")
    said(f"       {when(signal.at, zone)} · {SIGNALS[signal.kind]} “{signal.evidence}”")
    if item.doubt == "sender":
        company = item.candidates[0].company if item.candidates else ""
        said(f"       Is it from {company}? afterword vouch {item.number} yes|no")
        return
    said("       Which interview is it about?")
    for one in item.candidates:
        said(f"       {_called(one, zone)}: afterword place {item.number} {one.interview}")
    said(f"       None of these: afterword place {item.number} {NOWHERE}")


def _called(one: Candidate, zone: str) -> str:
    return f"{one.company}, {one.role}{f', {when(one.at, zone)}' if one.at else ''}"


def _show_introduced(one: IntroducedItem) -> None:
    name, email = one.introduced.name, one.introduced.email
    said(f"  {one.number:>3}  {one.by} introduced {name}{f' <{email}>' if email else ''}, {one.company}.")
    if one.introduced.words:
        said(f"       “{one.introduced.words}”")
    said(f"       Add them to the people there? afterword introduced {one.number} {one.place} add|no")
