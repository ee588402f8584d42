"""`send`, `hear` and `sent`: one round of the clock by hand, a mail that came, and one that you wrote."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from afterword import bootstrap
from afterword.cli.showing import said
from afterword.errors import NotAMail, Unusable
from afterword.words import sentence
from afterword.words.entries import entry_sentence
from afterword.words.errors import tell
from afterword.words.nouns import SIGNALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from afterword.actions.receive_post import Came
    from afterword.bootstrap import Wiring
    from afterword.domain.sources import Mail

_MOST = 2_000_000  # letters of a text on the standard input
_FILES = click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
_AT = click.option("--at", "at", metavar="WHEN", help="When it was written, such as 2026-11-12T09:30.")


@click.command("send")
def send() -> None:
    """Hand over what was approved and is due. Every rule is looked at once more first.

    With a mailbox set up, it is looked into first: nothing goes after an answer. Without one,
    messages go as .eml files into the outbox folder of the journal.

    \b
    Example:
      afterword send
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.sync import sync

    went = sync(owner, bootstrap.ways(owner), wiring.tools, wiring.clock.now()).went
    for each in went:
        said(f"{each.state.value}: {sentence(each.why)}")
    if not went:
        said("Nothing is due.")


@click.command("hear")
@_FILES
@click.option("--from", "who", metavar="NAME", help="Who wrote a text that does not say so itself.")
@_AT
def hear(files: tuple[Path, ...], who: str | None, at: str | None) -> None:
    """Hear mails that came: the plan changes, and queued mail they make wrong is taken out.

    FILES are .eml or .mbox; `-` reads a mail, or the pasted text of one, from the standard input.
    One that you wrote yourself is noticed as such.

    \b
    Examples:
      afterword hear reply.eml
      afterword hear - --from "Dana Roe" --at 2026-11-12T09:30
    """
    _take_in(bootstrap.wire(), files, who, at, own=False)


@click.command("sent")
@_FILES
@click.option("--to", "who", metavar="NAME", help="To whom you wrote a text that does not say so itself.")
@_AT
def sent(files: tuple[Path, ...], who: str | None, at: str | None) -> None:
    """Tell of mails that you wrote elsewhere: they count, and are not sent once more.

    FILES are .eml or .mbox, from whichever address of yours; `-` reads the standard input.

    \b
    Examples:
      afterword sent thanks.eml
      afterword sent - --to "Dana Roe"
    """
    _take_in(bootstrap.wire(), files, who, at, own=True)


def _take_in(wiring: Wiring, files: Sequence[Path], who: str | None, at: str | None, *, own: bool) -> None:
    """Take them in by hand, and say what each was taken for and what changed."""
    owner, now = wiring.owner, wiring.clock.now()
    from afterword.actions.receive_post import as_own, receive_post

    mails = _read(wiring, files, who, _moment(at, owner.timezone, now), own=own)
    post = receive_post(owner, as_own(owner, mails) if own else mails, wiring.tools, now)
    for came in post.came:
        said(f"{came.file}: {_taken_for(came)}")
    for change in post.changed:
        undo = f" (undo {change.number})" if change.can_be_undone else ""
        said(f"  {entry_sentence(change.reason, owner.timezone or 'UTC')}{undo}")


def _read(
    wiring: Wiring, files: Sequence[Path], who: str | None, at: datetime, *, own: bool
) -> Sequence[Mail]:
    """Every mail that can be read; what cannot is told, and the rest counts."""
    from afterword.actions.receive_post import Pasted, find_person, pasted_source

    bundle = wiring.reader.files([file for file in files if str(file) != "-"])
    mails, problems = list(bundle.mails), list(bundle.problems)
    if len(files) > sum(str(file) != "-" for file in files):
        text, name = sys.stdin.read(_MOST), who or ""
        pasted = Pasted(text, at, find_person(wiring.owner, name) if name else None, name, own)
        more = wiring.reader.again([pasted_source(wiring.owner, pasted, wiring.reader)])
        mails += more.mails
        problems += more.problems
    for problem in problems:
        said(" ".join(tell(problem)))
    if not mails and not problems:
        raise NotAMail(str(files[0]))
    return mails


def _moment(at: str | None, zone: str, now: datetime) -> datetime:
    if at is None:
        return now
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        raise Unusable("--at", f"{at} is no moment such as 2026-11-12T09:30") from None
    return min(moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone or "UTC")), now)


def _taken_for(came: Came) -> str:
    if came.own:
        return f"you wrote to {came.people}"
    if came.asked:
        return "only you can know; see: afterword today"
    if came.kind is None:
        return "from nobody in the journal, or taken in before"
    return f"{came.people}: {SIGNALS[came.kind]}" if came.people else SIGNALS[came.kind]
