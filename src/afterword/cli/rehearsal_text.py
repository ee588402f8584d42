"""A rehearsal as a person reads it on a terminal."""

from __future__ import annotations

from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from afterword.actions.rehearse import Heard, Rehearsal
from afterword.domain.facts import Captured, ContactPolicy, DebriefItem, Kind
from afterword.domain.sources import Bundle
from afterword.domain.touchpoints import Draft, Plan, Touchpoint
from afterword.words import sentence
from afterword.words.errors import tell
from afterword.words.nouns import KINDS, POLICIES, PURPOSES, ROLES, SIGNALS

INDENT = (0, 0, 0, 2)


def show(rehearsal: Rehearsal, bundle: Bundle) -> None:
    """Print the account: who and when, what was read, the plan, the drafts, the answers."""
    console = Console(highlight=False)
    captured = rehearsal.captured
    _show_problems(console, bundle)
    _show_interview(console, captured)
    _show_people(console, captured)
    _show_facts(console, captured)
    _show_plan(console, rehearsal.plan, captured)
    for draft in rehearsal.drafts:
        _show_draft(console, draft, captured)
    for heard in rehearsal.replay:
        _show_heard(console, heard)
    console.print("\nThis was a rehearsal: nothing was sent and nothing was saved.", style="dim")


def _show_problems(console: Console, bundle: Bundle) -> None:
    for problem in bundle.problems:
        console.print(Text(" ".join(tell(problem)), style="yellow"))


def _show_interview(console: Console, captured: Captured) -> None:
    interview = captured.interview
    zone = ZoneInfo(captured.seeker.timezone)
    _head(console, f"{interview.role}, {interview.company}")
    for session in interview.sessions:
        names = ", ".join(_name(key, captured) for key in session.people) or "no names given"
        start, end = session.start.astimezone(zone), session.end.astimezone(zone)
        _line(console, f"{start:%a %d %b %Y, %H:%M}–{end:%H:%M} {start:%Z}   {names}")
    if captured.contact_policy is not ContactPolicy.OPEN:
        _line(console, POLICIES[captured.contact_policy], "yellow")
    if captured.decision_date:
        _line(console, f"They decide by {captured.decision_date:%A %d %B %Y}.")


def _show_people(console: Console, captured: Captured) -> None:
    _head(console, "People")
    for person in captured.people:
        known = ", ".join(part for part in (person.title, person.email or person.phone) if part)
        _line(console, f"{person.name}: {ROLES[person.role]}{f' ({known})' if known else ''}")


def _show_facts(console: Console, captured: Captured) -> None:
    _head(console, "What was said")
    for item in sorted(captured.items, key=lambda item: list(Kind).index(item.kind)):
        _line(console, _fact(item, captured), "dim" if item.kind is Kind.PRIVATE else "")
    for quote in captured.unread:
        _line(console, f"not read: {quote.quote}", "dim")


def _fact(item: DebriefItem, captured: Captured) -> str:
    who = f" [{_name(item.person, captured)}]" if item.person else ""
    due = f", due {item.due:%a %d %b}" if item.due else ""
    answer = f" → {item.answer}" if item.answer else ""
    return f"{KINDS[item.kind]}{who}: {item.text}{answer}{due}"


def _show_plan(console: Console, plan: Plan, captured: Captured, title: str = "The plan") -> None:
    _head(console, title)
    for step in plan.touchpoints:
        _line(console, f"{_when(step.best, captured)}   {_what(step, captured)}")
        console.print(Padding(Text(sentence(step.reason), style="dim"), (0, 0, 0, 6)))
    for held in plan.withheld:
        _line(console, f"Not to {_name(held.person, captured)}: {sentence(held.reason)}", "yellow")
    for each in plan.suggestions:
        what = f"{PURPOSES[each.purpose]}, {_name(each.person, captured)}"
        _line(console, f"Worth considering: {what}. {sentence(each.reason)}")


def _what(step: Touchpoint, captured: Captured) -> str:
    purposes = " and ".join(PURPOSES[purpose] for purpose in (step.purpose, *step.also))
    return f"{_name(step.person, captured)}: {purposes}, by {step.method.value}"


def _when(moment: datetime, captured: Captured) -> str:
    """The seeker's time, with the recipient's beside it where they differ."""
    own = moment.astimezone(ZoneInfo(captured.seeker.timezone))
    theirs = f" ({_clock(moment, moment.tzinfo)} there)" if moment.utcoffset() != own.utcoffset() else ""
    return f"{own:%a %d %b %H:%M}{theirs}"


def _clock(moment: datetime, zone: tzinfo | None) -> str:
    return f"{moment.astimezone(zone):%a %H:%M}"


def _show_draft(console: Console, draft: Draft, captured: Captured) -> None:
    _head(console, f"Draft to {_name(draft.person, captured)}, by {draft.method.value}")
    if draft.subject:
        _line(console, f"Subject: {draft.subject}", "bold")
    for paragraph in draft.body.split("\n"):
        _line(console, paragraph)
    for finding in draft.findings:
        _line(console, f"{finding.level.value}: {sentence(finding.reason)}", "yellow")


def _show_heard(console: Console, heard: Heard) -> None:
    who = _name(heard.signal.person, heard.captured) if heard.signal.person else "somebody not met"
    until = f", until {heard.signal.until:%a %d %b %Y}" if heard.signal.until else ""
    _head(console, f"Heard from {who}: {SIGNALS[heard.signal.kind]}{until}")
    _line(console, f"“{heard.signal.evidence}”", "dim")
    for change in heard.changes:
        _line(console, sentence(change.why))
    _show_plan(console, heard.plan, heard.captured, "What is ahead now")
    for draft in heard.drafts:
        _show_draft(console, draft, heard.captured)


def _head(console: Console, text: str) -> None:
    console.print()
    console.print(Text(text, style="bold"))


def _line(console: Console, text: str, style: str = "") -> None:
    console.print(Padding(Text(text, style=style), INDENT))


def _name(key: str | None, captured: Captured) -> str:
    person = captured.person(key)
    return person.name if person else "nobody in particular"
