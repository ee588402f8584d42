"""By which method a person can be reached, and which was asked for."""

from __future__ import annotations

import re
from functools import lru_cache

from afterword.domain.facts import Captured, Kind, Method, Person, Role
from afterword.domain.plan.cues import LINKED_IN, METHODS, NEGATED

_NO_MEANS_IN = frozenset({"pt", "gl"})
_WRITTEN = (Method.EMAIL, Method.TEXT, Method.PORTAL)


def method_for(person: Person, dead: frozenset[str], captured: Captured) -> Method | None:
    """How to write to this person: as they prefer, else e-mail, LinkedIn, text; None if unknown."""
    if person.prefers in _WRITTEN and usable(person, person.prefers, dead):
        return person.prefers
    if usable(person, Method.EMAIL, dead):
        return Method.EMAIL
    if person.prefers is Method.LINKEDIN or only_on_linkedin(person, captured):
        return Method.LINKEDIN
    return Method.TEXT if person.phone else None


def usable(person: Person, method: Method, dead: frozenset[str]) -> bool:
    """Whether this method has what it needs: an address that did not fail, a number."""
    if method is Method.EMAIL:
        return bool(person.email) and (person.email or "").casefold() not in dead
    if method is Method.TEXT:
        return bool(person.phone)
    return True


def asked_method(words: str) -> Method | None:
    """The method that words about a promise name ("email it to", "upload")."""
    return next((Method(name) for name, cue in METHODS if cue.search(words)), None)


def only_on_linkedin(person: Person, captured: Captured) -> bool:
    """Whether some line says that this person is to be found there."""
    names = [name for name in (person.given, person.family) if name]
    lines = [item.source.quote for item in captured.items if item.kind is not Kind.PRIVATE]
    lines += [quote.quote for quote in captured.unread]
    about = [item.source.quote for item in captured.items if item.person == person.key]
    there = [line for line in (*lines, *about) if _found_there(line, captured.language)]
    return any(line in about or any(_names(name, line) for name in names) for line in there)


def _names(name: str, line: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", line, re.IGNORECASE))


@lru_cache(maxsize=1024)  # asked of the same lines for everybody whose address is unknown
def _found_there(line: str, language: str) -> bool:
    return bool(LINKED_IN.search(line)) and not forbidden_there(line, language)


def forbidden_there(line: str, language: str) -> bool:
    """Whether the words just before LinkedIn deny it ("no LinkedIn adds till I sign")."""
    found = LINKED_IN.search(line)
    if not found:
        return False
    before = re.split(r"[.;,]", line[: found.start()])[-1]
    said = NEGATED.findall(before)
    return any(word.casefold() != "no" or language[:2] not in _NO_MEANS_IN for word in said)


def is_agency(person: Person, captured: Captured) -> bool:
    """Whether this is a recruiter of another house than the employer."""
    if person.role is not Role.RECRUITER:
        return False
    if person.organization:
        return not _same_house(person.organization, captured.interview.company)
    theirs = {_house(p.email) for p in captured.people if p.role is not Role.RECRUITER and p.email}
    return bool(person.email and theirs) and _house(person.email) not in theirs


def _same_house(one: str, other: str) -> bool:
    a, b = (set(re.findall(r"\w{3,}", name.casefold())) for name in (one, other))
    return not a or not b or bool(a & b)


def _house(email: str | None) -> str:
    return (email or "").rpartition("@")[2].casefold()
