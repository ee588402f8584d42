"""What only the seeker can know: asked after reading, and nothing that was read is asked again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from afterword.domain.facts import Captured, ContactPolicy, Person, Role


class Asked(StrEnum):
    """What is asked for."""

    ADDRESS = "address"
    ZONE = "zone"
    DECISION_DATE = "decision_date"


@dataclass(frozen=True, slots=True)
class Question:
    """One question; `person` is the key of whom it is about, None where it is about nobody."""

    asked: Asked
    person: str | None = None


def questions(captured: Captured) -> tuple[Question, ...]:
    """The address and zone of whoever may be written to, then the day they decide by."""
    asked = [
        Question(Asked.ADDRESS, p.key) for p in captured.people if not p.email and _may_hear(p, captured)
    ]
    asked += [
        Question(Asked.ZONE, p.key) for p in captured.people if not p.timezone and _may_hear(p, captured)
    ]
    if captured.decision_date is None:
        asked.append(Question(Asked.DECISION_DATE))
    return tuple(asked)


def _may_hear(person: Person, captured: Captured) -> bool:
    """Whether an address would be of any use: nobody is asked for one that no rule lets us use."""
    if captured.contact_policy is ContactPolicy.NONE:
        return False
    if captured.contact_policy is ContactPolicy.VIA_RECRUITER_ONLY:
        return person.role in {Role.RECRUITER, Role.COORDINATOR}
    return person.met
