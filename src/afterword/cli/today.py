"""`afterword today`: what to do now, what waits, what was heard, what changed and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from afterword import bootstrap
from afterword.cli.showing import as_json_option, print_json, said, touchpoint_json, what, when
from afterword.words import sentence
from afterword.words.heard import happened
from afterword.words.nouns import NEEDS

if TYPE_CHECKING:
    from afterword.actions.today import Today, TodayItem

NOTHING = "Nothing to do now. Add an interview with: afterword add invite.ics notes.md"


@click.command("today")
@as_json_option
def command(as_json: bool) -> None:
    """Show what to do now, what waits, what was heard, and what changed and why.

    \b
    Example:
      afterword today
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.today import today

    day = today(owner, wiring.clock.now())
    print_json(_document(day)) if as_json else _show(day, owner.timezone)


def _document(day: Today) -> dict[str, object]:
    return {
        "version": 1,
        "now": day.now.isoformat(),
        "do_now": [touchpoint_json(item) for item in day.do_now],
        "questions": [touchpoint_json(item) for item in day.questions],
        "waits": [touchpoint_json(item) for item in day.waits],
        "heard": [
            {
                "number": item.number,
                "company": item.company,
                "person": item.person,
                "kind": item.signal.kind.value,
                "at": item.signal.at.isoformat(),
                "until": item.signal.until.isoformat() if item.signal.until else None,
                "evidence": item.signal.evidence,
            }
            for item in day.heard
        ],
        "changed": [
            {
                "number": item.number,
                "at": item.at.isoformat(),
                "actor": item.actor,
                "why": sentence(item.reason),
            }
            for item in day.changed
        ],
        "listening": day.listening,
    }


def _show(day: Today, zone: str) -> None:
    if not (day.do_now or day.questions or day.waits or day.heard):
        said(NOTHING)
    _section("To do now", day.do_now, zone)
    _section("Only you can know", day.questions, zone)
    _section("Waits", day.waits, zone)
    if day.heard:
        said("\nHeard")
    for item in day.heard:
        changes = [change.reason for change in item.changes]
        said(f"  {item.number:>3}  {happened(item.signal, item.person, changes, zone)}")
        said(f"       {item.company} · {when(item.signal.at, zone)} · “{item.signal.evidence}”")
    if day.changed:
        said("\nChanged")
    for entry in day.changed:
        undo = f"  (undo {entry.number})" if entry.can_be_undone else ""
        said(f"  {when(entry.at, zone)}  {sentence(entry.reason)}{undo}")


def _section(title: str, items: tuple[TodayItem, ...], zone: str) -> None:
    if not items:
        return
    said(f"\n{title}")
    for item in items:
        said(f"  {item.number:>3}  {what(item)}")
        said(f"       {when(item.touchpoint.best, zone)} · {NEEDS[item.needs]}")
