"""The facts in one order, so that a plan is the same however they were brought together."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from afterword.domain.facts import Person, Role
from afterword.domain.plan.situation import Situation

#: who comes first where several are written to at once
_RANK = {
    role: place
    for place, role in enumerate(
        (Role.HIRING_MANAGER, Role.RECRUITER, Role.PANELIST, Role.PEER, Role.COORDINATOR, Role.OTHER)
    )
}
_DIGITS = re.compile(r"(\d+)")


def in_order(situation: Situation) -> Situation:
    """The same situation: people by role, then by key; everything else by time, then by its lasting name."""
    captured = situation.captured
    return replace(
        situation,
        captured=replace(
            captured,
            people=tuple(sorted(captured.people, key=_importance)),
            items=tuple(sorted(captured.items, key=lambda item: _counted(item.key))),
        ),
        signals=tuple(sorted(situation.signals, key=lambda s: (s.at, s.message_id))),
        sent=tuple(sorted(situation.sent, key=lambda s: (s.at, s.touchpoint))),
        taken=tuple(sorted(situation.taken, key=lambda t: (t.at, t.suggestion))),
        told=tuple(sorted(situation.told, key=lambda t: (t.at, t.key))),
    )


def _importance(person: Person) -> tuple[int, tuple[tuple[int, str], ...]]:
    return _RANK[person.role], _counted(person.key)


@lru_cache(maxsize=4096)  # most keys are alike: "d1", "note-2"
def _counted(key: str) -> tuple[tuple[int, str], ...]:
    """A key so that "note-2" comes before "note-10"."""
    return tuple((int(part), "") if part.isdecimal() else (0, part) for part in _DIGITS.split(key))
