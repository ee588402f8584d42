"""What the seeker and somebody else, or an employer, have in common; each with both its sources."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from afterword.domain.capture.folding import fold
from afterword.domain.contacts import Background, Trait
from afterword.domain.match.employer import Sureness, same_employer
from afterword.domain.match.place import same_place
from afterword.domain.match.school import same_school


class Ground(StrEnum):
    """A kind of common ground, the strongest first."""

    COLLEAGUES = "colleagues"  # one employer, at the same time
    CLASSMATES = "classmates"  # one school, at the same time
    EMPLOYER = "employer"
    SCHOOL = "school"
    CONNECTION = "connection"
    EVENT = "event"
    SKILL = "skill"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Shared:
    """One thing in common. `sureness` is LIKELY where the two spellings leave a doubt.

    `first` and `last` are the years both were there, where both sides tell.
    """

    ground: Ground
    ours: Trait
    theirs: Trait
    sureness: Sureness = Sureness.SURE
    first: int | None = None
    last: int | None = None


#: Skills that everybody lists: having them too is no common ground.
COMMONPLACE_SKILLS = frozenset(
    {
        *("microsoft office", "microsoft word", "microsoft excel", "excel", "word", "powerpoint"),
        *("microsoft powerpoint", "outlook", "office", "communication", "teamwork", "leadership"),
        *("management", "project management", "customer service", "english", "research", "sales"),
        *("public speaking", "time management", "problem solving", "strategy", "training", "marketing"),
        *("social media", "business development", "team leadership", "negotiation", "windows", "internet"),
        *("teamfahigkeit", "kommunikation", "ms office", "fuhrerschein", "deutsch", "trabalho em equipe"),
        *("comunicacao", "pacote office", "ingles", "travail d'equipe", "anglais", "trabajo en equipo"),
    }
)


def common_ground(ours: Background, theirs: Background) -> tuple[Shared, ...]:
    """All that two backgrounds share, the strongest first; each thing once."""
    found = [*_at(ours, theirs), *_elsewhere(ours, theirs)]
    order = list(Ground)
    found.sort(key=lambda s: (order.index(s.ground), -s.sureness, s.ours.text, s.theirs.text))
    first_of: dict[tuple[bool, str], Shared] = {}
    for shared in found:
        first_of.setdefault(_name(shared), shared)
    return tuple(first_of.values())


def _at(ours: Background, theirs: Background) -> Iterator[Shared]:
    """Employers and schools, where having been there together is more."""
    yield from _places_of_work(
        ours.employers, theirs.employers, same_employer, (Ground.COLLEAGUES, Ground.EMPLOYER)
    )
    yield from _places_of_work(ours.schools, theirs.schools, same_school, (Ground.CLASSMATES, Ground.SCHOOL))


def _places_of_work(
    ours: Sequence[Trait],
    theirs: Sequence[Trait],
    same: Callable[[str, str], Sureness],
    grounds: tuple[Ground, Ground],
) -> Iterator[Shared]:
    together, apart = grounds
    for one in ours:
        for other in theirs:
            if not (sure := same(one.text, other.text)):
                continue
            if years := _overlap(one, other):
                yield Shared(together, one, other, sure, *years)
            else:
                yield Shared(apart, one, other, sure)


def _overlap(one: Trait, other: Trait) -> tuple[int, int] | None:
    """The years both were there; None where a beginning is not told or the times do not meet.

    What has begun and has no end is still going on; two of those meet for sure, but until when
    is not told, so the later beginning stands for both.
    """
    if one.first is None or other.first is None:
        return None
    first = max(one.first, other.first)
    ends = [year for year in (one.last, other.last) if year is not None]
    last = min(ends, default=first)
    return (first, last) if first <= last else None


def _elsewhere(ours: Background, theirs: Background) -> Iterator[Shared]:
    yield from _equal(Ground.CONNECTION, ours.people, theirs.people)
    yield from _equal(Ground.EVENT, ours.events, theirs.events)
    telling = [skill for skill in ours.skills if fold(skill.text) not in COMMONPLACE_SKILLS]
    yield from _equal(Ground.SKILL, telling, theirs.skills)
    for one in ours.places:
        for other in theirs.places:
            if same_place(one.text, other.text):
                yield Shared(Ground.PLACE, one, other)


def _equal(ground: Ground, ours: Sequence[Trait], theirs: Sequence[Trait]) -> Iterator[Shared]:
    known = {fold(trait.text): trait for trait in reversed(theirs)}
    for one in ours:
        if other := known.get(fold(one.text)):
            yield Shared(ground, one, other)


def _name(shared: Shared) -> tuple[bool, str]:
    """What is one thing on the list: a school attended twice is told once, in its strongest form."""
    lived_at = shared.ground in {Ground.COLLEAGUES, Ground.EMPLOYER, Ground.CLASSMATES, Ground.SCHOOL}
    return lived_at, fold(shared.ours.text if lived_at else f"{shared.ground} {shared.ours.text}")
