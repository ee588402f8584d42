"""How far an address that a mail brings can be trusted, beside the one that is known."""

from __future__ import annotations

from enum import StrEnum

from rapidfuzz.distance import OSA

from afterword.domain.facts import Captured
from afterword.domain.hear.vouching import vouched
from afterword.domain.match.platforms import speaks_for_others

#: letters between two domains that are easily taken for each other
_NEAR = 2
#: from so many letters on a name tells a house from others
_TELLING = 4
#: what looks like another letter, or is left out unseen
_ALIKE = str.maketrans({"0": "o", "1": "l", "i": "l", "-": None, "3": "e", "5": "s"})


class Trust(StrEnum):
    """What is known of the house an address is in."""

    SAME_HOUSE = "same_house"
    OTHER_HOUSE = "other_house"
    PRIVATE = "private"
    LOOKS_ALIKE = "looks_alike"


def trust_in(address: str, captured: Captured) -> Trust:
    """Whether the address is in a house that is known, elsewhere, or where it only seems to be."""
    domain = _domain(address)
    known = {_domain(person.email) for person in captured.people if person.email}
    if domain in known or (vouched(address, captured) and not speaks_for_others(domain)):
        return Trust.SAME_HOUSE
    if any(_near(domain, house) for house in known if not speaks_for_others(house)):
        return Trust.LOOKS_ALIKE
    return Trust.PRIVATE if speaks_for_others(domain) else Trust.OTHER_HOUSE


def _near(domain: str, house: str) -> bool:
    """Nearly the same, or the same name with another ending, or within another name.

    A part of the house itself is not meant.
    """
    if domain.endswith(f".{house}") or house.endswith(f".{domain}"):
        return False
    ours, theirs = domain.translate(_ALIKE), house.translate(_ALIKE)
    name = theirs.split(".")[-2:-1]
    within = bool(name) and len(name[0]) >= _TELLING and name[0] in ours
    return within or OSA.distance(ours, theirs) <= _NEAR


def _domain(address: str) -> str:
    return address.rpartition("@")[2].strip().casefold()
