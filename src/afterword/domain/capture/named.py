"""Somebody whom the seeker names by hand: a reference, a friend at the employer."""

from __future__ import annotations

import re
from collections.abc import Collection

from afterword.domain.capture.addresses import Addressed, Custom, salutation
from afterword.domain.capture.folding import fold
from afterword.domain.capture.names import parse_name
from afterword.domain.facts import Captured, Person, Role


def named(name: str, email: str, captured: Captured, taken: Collection[str]) -> Person:
    """A person of no part in the process, greeted as is the custom; `taken` are keys in use."""
    plain = " ".join(name.split())
    parsed = parse_name(plain)
    custom = Custom(captured.language, captured.country, captured.sector)
    return Person(
        key=_free(re.sub(r"\W+", "-", fold(plain)).strip("-") or "somebody", taken),
        name=plain,
        role=Role.OTHER,
        given=parsed.given if parsed else None,
        family=parsed.family if parsed else None,
        email=email,
        address=salutation(Addressed(parsed), custom) if parsed else "",
        met=False,
    )


def _free(key: str, taken: Collection[str]) -> str:
    numbered = (f"{key}-{number}" for number in range(2, len(taken) + 3))
    return next(each for each in (key, *numbered) if each not in taken)
