"""`heard` and `correct`: what was heard, why it was read so, and the seeker's word on what it means."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from afterword import bootstrap
from afterword.cli.showing import as_json_option, print_json, said, when
from afterword.domain.touchpoints import Meant, SignalKind
from afterword.errors import Unusable
from afterword.words.belongs import belongs_sentence
from afterword.words.entries import entry_sentence
from afterword.words.heard import CHOICES, happened, sureness
from afterword.words.nouns import SIGNALS

if TYPE_CHECKING:
    from afterword.actions.read_heard import HeardItem, OneHeard

NOTHING = "nothing"
_KINDS = (*(kind.value.replace("_", "-") for kind in CHOICES), NOTHING)


@click.command("heard")
@click.argument("number", type=int, required=False)
@click.option("--page", type=int, default=1, help="Which page of the list; 1 is the newest.")
@as_json_option
def heard(number: int | None, page: int, as_json: bool) -> None:
    """Show all that was heard, the newest first, or the mail NUMBER with why it was read so.

    \b
    Examples:
      afterword heard
      afterword heard 3
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.read_heard import read_heard, read_one_heard

    if number is not None:
        one = read_one_heard(owner, number)
        print_json({"version": 1, **_one_json(one)}) if as_json else _show_one(one, owner.timezone)
        return
    found = read_heard(owner, page)
    if as_json:
        listed = [_as_json(item) for item in found.items]
        print_json({"version": 1, "page": found.page, "pages": found.pages, "heard": listed})
        return
    for item in found.items:
        said(f"{item.number:>3}  {when(item.signal.at, owner.timezone)}  {item.person}, {item.company}")
        said(f"       {SIGNALS[item.signal.kind]} ({_standing(item)})")
    if not found.items:
        said("Nothing was heard yet.")
    if found.page < found.pages:
        said(f"Older ones: afterword heard --page {found.page + 1}")


@click.command("correct")
@click.argument("number", type=int)
@click.argument("kind", type=click.Choice(_KINDS))
@click.option("--until", metavar="YYYY-MM-DD", help="The day that belongs to it: back on, or answer by.")
@click.option("--person", metavar="NAME", help="Of whom it is, by name or key.")
def correct(number: int, kind: str, until: str | None, person: str | None) -> None:
    """Say what the mail NUMBER means; `nothing` where it is not about your search. It holds.

    \b
    Examples:
      afterword correct 3 reply
      afterword correct 3 ooo --until 2026-12-01
      afterword correct 3 nothing
    """
    wiring = bootstrap.wire()
    owner, now = wiring.owner, wiring.clock.now()
    from afterword.actions.correct_signal import correct_signal
    from afterword.actions.read_heard import read_one_heard

    one = read_one_heard(owner, number)
    meant = None
    if kind != NOTHING:
        what = SignalKind(kind.replace("-", "_"))
        kept = one.meant.day if what is one.meant.kind else None
        key = one.meant.person if person is None else _key(one, person)
        meant = Meant(what, _day(until) if until else kept, key)
    correct_signal(owner, number, meant, wiring.tools, now)
    one = read_one_heard(owner, number)
    _show_one(one, owner.timezone)
    if one.item.undoes:
        said(f"  Take it back: afterword undo {one.item.undoes}")


def _key(one: OneHeard, written: str) -> str:
    """The key of the one person of that name, or of whose name it is a part."""
    wanted = written.strip().casefold()
    exact = [key for key, name in one.people.items() if wanted in {key.casefold(), name.casefold()}]
    parts = [key for key, name in one.people.items() if wanted in name.casefold().split()]
    found = exact or parts
    if len(found) != 1:
        raise Unusable("--person", f"one of: {', '.join(one.people.values())}")
    return found[0]


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise Unusable("--until", f"{written} is no day such as 2026-12-01") from None


def _show_one(one: OneHeard, zone: str) -> None:
    item, signal = one.item, one.item.signal
    changes = [change.reason for change in item.changes]
    said(happened(signal, item.person, changes, zone))
    said(f"  {item.role}, {item.company} · {when(signal.at, zone)} · {signal.subject}")
    said(f"  Read as: {SIGNALS[one.read.kind]}. {_standing(item).capitalize()}.")
    if signal.perhaps and not item.corrected:
        said(f"  It might also be: {', '.join(SIGNALS[kind] for kind in signal.perhaps)}.")
    if signal.evidence:
        said(f"  The words it rests on: “{signal.evidence}”")
    if signal.particulars.belongs:
        said(f"  {belongs_sentence(signal.particulars.belongs)}")
    for change in item.changes:
        undo = f"  (undo {change.number})" if change.can_be_undone else ""
        said(f"  {entry_sentence(change.reason, zone)}{undo}")
    said(f"  It is something else: afterword correct {item.number} KIND")


def _standing(item: HeardItem) -> str:
    if item.doubt:
        return "in doubt; nothing follows from it"
    if not item.counts:
        return (
            "not about your search, as you said" if item.corrected else "taken back; nothing follows from it"
        )
    return "as you said" if item.corrected else sureness(item.signal) or "read by itself"


def _as_json(item: HeardItem) -> dict[str, object]:
    signal, day = item.signal, item.day
    return {
        "number": item.number,
        "interview": item.interview,
        "company": item.company,
        "role": item.role,
        "person": item.person,
        "at": signal.at.isoformat(),
        "subject": signal.subject,
        "kind": signal.kind.value,
        "day": day.isoformat() if day else None,
        "evidence": signal.evidence,
        "sure": signal.sure,
        "perhaps": [kind.value for kind in signal.perhaps],
        "counts": item.counts,
        "corrected": item.corrected,
        "doubt": item.doubt,
        "undo": item.undoes,
    }


def _one_json(one: OneHeard) -> dict[str, object]:
    changes = [
        {"number": change.number, "says": entry_sentence(change.reason)} for change in one.item.changes
    ]
    return {**_as_json(one.item), "read_as": one.read.kind.value, "changes": changes}
