"""`afterword today`: what to do now, what waits, what was heard, what changed and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from afterword import bootstrap
from afterword.cli.asked import doubts_json, show_doubts
from afterword.cli.showing import (
    as_json_option,
    deaf_json,
    print_json,
    said,
    say_deaf,
    touchpoint_json,
    what,
    when,
)
from afterword.words import sentence
from afterword.words.heard import happened
from afterword.words.invitations import question
from afterword.words.nouns import NEEDS

if TYPE_CHECKING:
    from afterword.actions.read_doubts import Doubts
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
    from afterword.actions.read_doubts import read_doubts
    from afterword.actions.today import today

    day, doubts = today(owner, wiring.clock.now()), read_doubts(owner)
    print_json(_document(day, doubts)) if as_json else _show(day, doubts, owner.timezone)


def _document(day: Today, doubts: Doubts) -> dict[str, object]:
    return {
        "version": 1,
        "now": day.now.isoformat(),
        "do_now": [touchpoint_json(item) for item in day.do_now],
        "questions": [touchpoint_json(item) for item in day.questions],
        "asked": doubts_json(doubts),
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
        "hours": [
            {
                "number": asked.number,
                "asks": asked.why.code.removeprefix("asks_"),
                "summary": asked.summary,
                "start": asked.start.isoformat() if asked.start else None,
                "company": asked.company,
            }
            for asked in day.hours
        ],
        "listening": day.listening,
        "not_listening": deaf_json(day.not_listening),
    }


def _show(day: Today, doubts: Doubts, zone: str) -> None:
    if not (day.do_now or day.questions or day.hours or day.waits or day.heard or doubts):
        said(NOTHING)
    say_deaf(day.not_listening, zone)
    if doubts:
        said("\nOnly you can know, of mail that came")
    show_doubts(doubts, zone)
    _section("To do now", day.do_now, zone)
    _section("Only you can know", day.questions, zone)
    for asked in day.hours:
        said(
            f"  {asked.number:>3}  {asked.summary}" + (f", {when(asked.start, zone)}" if asked.start else "")
        )
        said(f"       {question(asked.why, zone)}  (afterword hour {asked.number} yes, or no)")
        for number, name in asked.choices:
            said(f"       --application {number}: {name}")
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
