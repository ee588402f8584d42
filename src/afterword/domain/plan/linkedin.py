"""LinkedIn, where they asked for it (P13): else not while the process is open."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.domain.facts import DebriefItem, Kind, Method, Person, Role
from afterword.domain.plan.cues import ASKED, LINKED_IN
from afterword.domain.plan.desk import Desk
from afterword.domain.plan.reach import forbidden_there, method_for
from afterword.domain.plan.wanted import Cause, Wanted
from afterword.domain.plan.who import met

_KINDS = (Kind.NEXT_STEP, Kind.PROMISE, Kind.PERSONAL, Kind.TOPIC, Kind.MOMENT, Kind.NEED)


def linkedin(desk: Desk) -> Iterator[Wanted]:
    """A request to whoever asked for one, apart from the thanks."""
    rule = desk.policy.rule("linkedin_asked")
    asked: dict[str, DebriefItem] = {}
    for item in desk.items(*_KINDS):
        person = _asker(desk, item) if asks(item.source.quote, desk.captured.language) else None
        if person and rule.on and desk.contact.bars(person) is None:
            asked.setdefault(person.key, item)
    for key, item in asked.items():
        person = desk.captured.person(key)
        if person and method_for(person, desk.standing.dead, desk.captured) is not Method.LINKEDIN:
            cause = Cause("linkedin", desk.end, items=(item.key,))
            yield desk.want("linkedin_asked", person, Method.LINKEDIN, cause, quote=item.source.quote)


def asks(words: str, language: str) -> bool:
    """Whether words tell of a wish to be connected, and no ban on it."""
    return bool(LINKED_IN.search(words) and ASKED.search(words)) and not forbidden_there(words, language)


def _asker(desk: Desk, item: DebriefItem) -> Person | None:
    named = desk.captured.person(item.person)
    if named:
        return named
    there = met(desk.captured)
    ranked = [p for role in (Role.HIRING_MANAGER, Role.RECRUITER) for p in there if p.role is role]
    return next(iter(ranked or there), None)
