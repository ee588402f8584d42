"""Sightings of one person brought together; each unsure one goes to the likeliest, or stands alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from afterword.domain.capture.folding import fold
from afterword.domain.capture.lexicon.honorifics import COURTESY, FEMALE, MALE
from afterword.domain.capture.matching_names import LIKELY, fits_address, likeness, misheard
from afterword.domain.capture.names import Name
from afterword.domain.capture.sightings import TRUST, Found, Seen, Sighting

#: of one interview; in a flood of names those seen where it counts most are told apart
_MOST_SEEN: Final = 1_000
_MOST_PEOPLE: Final = 200
_THE_VERY_SAME: Final = 98
_WRONG_TITLE: Final = 40
_NO_TITLE: Final = 10
_NO_COURTESY: Final = 4  # more than a tie, less than another spelling


def gather(sightings: Iterable[Sighting]) -> list[Found]:
    """Everybody seen, once each, in the order first seen. Whole names are placed before parts of names."""
    ordered = sorted(sightings, key=lambda s: (_unsure(s), TRUST[s.seen]))
    found: list[Found] = []
    for sighting in ordered[:_MOST_SEEN]:
        found = placed(found, sighting)[:_MOST_PEOPLE]
    return found


def placed(found: list[Found], sighting: Sighting) -> list[Found]:
    """`found` with one more sighting: at the person it fits best, or as somebody new."""
    scores = [(fit(sighting, person), i) for i, person in enumerate(found)]
    best = max(scores, default=(0, -1))
    rivals = [s for s, i in scores if s > best[0] - 3 and i != best[1]]
    if best[0] >= LIKELY and not rivals:
        joined = Found((*found[best[1]].sightings, sighting))
        return [joined if i == best[1] else person for i, person in enumerate(found)]
    if best[0] >= LIKELY:
        return found  # two it may be: said of neither
    return [*found, Found((sighting,))]


def _unsure(sighting: Sighting) -> int:
    name = sighting.name
    if name is None:
        return 2
    return 0 if name.given and name.family and not name.family_is_initial else 1


def fit(sighting: Sighting, person: Found) -> int:
    """How well a sighting fits a person, 0 to 100."""
    return 0 if _sat_beside(sighting, person) else _likely(sighting, person)


def _likely(sighting: Sighting, person: Found) -> int:
    email = (sighting.email or "").casefold()
    by_name = _by_name(sighting, person)
    if email and email in person.emails:
        shared = sighting.shared_mailbox or any(s.shared_mailbox for s in person.sightings)
        strangers = sighting.name is not None and bool(person.names) and not by_name
        return 0 if strangers and shared else 100
    if (
        by_name
        and email
        and person.emails
        and by_name < _THE_VERY_SAME
        and _domain(email) == _domain(person.emails[0])
    ):
        return by_name - 25
    if by_name:
        return by_name
    if sighting.name is None:
        return max(
            (85 for name in person.names if email and not person.emails and fits_address(name, email)),
            default=0,
        )
    if not person.names:
        return max((85 for address in person.emails if fits_address(sighting.name, address)), default=0)
    return 0


def _sat_beside(sighting: Sighting, person: Found) -> bool:
    """Whether one invitation lists both, each with an address and a name: Donald and Donalda are two."""
    email = (sighting.email or "").casefold()
    if sighting.seen is not Seen.ATTENDEE or not sighting.name or not email or email in person.emails:
        return False
    named = [s for s in person.sightings if s.seen is Seen.ATTENDEE and s.name and s.email]
    return any(set(s.sessions) & set(sighting.sessions) and s.name != sighting.name for s in named)


def _by_name(sighting: Sighting, person: Found) -> int:
    if sighting.name is None:
        return 0
    best = max((likeness(sighting.name, name) for name in _telling(sighting.name, person)), default=0)
    if best and sighting.name.family and not sighting.name.given:
        best -= _other_title(sighting.name, person)
    return max(best, _by_rank(sighting, person), 0)


def _telling(name: Name, person: Found) -> Sequence[Name]:
    """The names to compare with: of one whose family is known, a bare first name tells nothing."""
    of_a_family = [known for known in person.names if known.family]
    return of_a_family if of_a_family and name.given and name.family else person.names


def _other_title(name: Name, person: Found) -> int:
    """How much a title speaks against somebody: of two Tans, "Dr Tan" is the doctor."""
    held = {h for n in person.names for h in n.honorifics}
    said = set(name.honorifics)
    if not said:
        return 0
    if (said & FEMALE and held & MALE) or (said & MALE and held & FEMALE):
        return _WRONG_TITLE
    return 0 if said & held else _NO_TITLE if said - set(COURTESY) else _NO_COURTESY


def _by_rank(sighting: Sighting, person: Found) -> int:
    """The matron is she whose name sounds a little like "Matron Actonburg"."""
    name = sighting.name
    if name is None or name.given or not name.family:
        return 0
    title = fold(person.title or "").split()
    ranked = any(h in title for h in name.honorifics)
    near = max((misheard(name.family, n.family) for n in person.names if n.family), default=0)
    return LIKELY + 5 if ranked and near else 0


def _domain(email: str) -> str:
    return email.rsplit("@", maxsplit=1)[-1]
