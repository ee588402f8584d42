"""What a few words name: a position, a company, a school, a degree, a place."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

_WORD = re.compile(r"[\w'’.\-/]+")
_REGION = r"(?:[A-Z]{2,3}|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2})"
_PLACE = re.compile(
    rf"(?:[A-ZÀ-Ž][\w.'’-]+(?: (?:[a-z]{{1,3}} )?[A-ZÀ-Ž][\w.'’-]+){{0,3}}, {_REGION}(?:, {_REGION})?"
    r"|(?:fully |100% )?(?:remote|hybrid|on-?site|telecommute)(?: ?[(,-].*)?|homeoffice)",
)


@cache
def words(name: str) -> frozenset[str]:
    """One of the word lists of `marks.toml`."""
    return frozenset(_marks()[name].split())


@cache
def listed(name: str) -> tuple[str, ...]:
    """One of the word lists of `marks.toml`, in its order."""
    return tuple(_marks()[name].split())


@cache
def months() -> dict[str, int]:
    """The number of a month by each of its names and abbreviations."""
    return {name: int(number) for number, names in _marks()["months"].items() for name in names.split()}


@cache
def sections() -> dict[str, str]:
    """The kind of a section by each of its headings."""
    table = _load("headings.toml")
    return {heading: kind for kind, headings in table.items() for heading in headings}


def is_position(text: str) -> bool:
    """Whether this names somebody's job: it has such a noun, and nothing only companies have."""
    bare = _words(text)
    hits = [word for word in bare if word in words("titles") or word.endswith(tuple(words("title_ends")))]
    return bool(hits) and not (bare and bare[-1] in words("companies"))


def is_company(text: str) -> bool:
    """Whether this carries a word that companies and offices have in their names."""
    return any(word in words("companies") for word in _words(text))


def is_school(text: str) -> bool:
    """Whether this names a school of any kind."""
    return any(
        word in words("schools") or word.endswith(("universität", "hochschule", "schule", "kolleg"))
        for word in _words(text)
    )


def is_degree(text: str) -> bool:
    """Whether this names a degree or another qualification."""
    return any(word in words("degrees") for word in (*_words(text), *text.casefold().split()))


def is_place(text: str) -> bool:
    """Whether this is a town with its region or country, or says that the work is remote."""
    bare = text.strip()
    fits = _PLACE.fullmatch(bare) or _PLACE.fullmatch(bare.lower())
    return bool(fits) and not is_position(bare) and not is_company(bare)


def _words(text: str) -> list[str]:
    return [
        part
        for word in _WORD.findall(text.casefold())
        for part in (word.strip(".'-"), *word.split("/"))
        if part
    ]


def _marks() -> dict[str, Any]:
    return _load("marks.toml")


@cache
def _load(name: str) -> dict[str, Any]:
    return tomllib.loads((files(__package__ or "") / name).read_text("utf-8"))
