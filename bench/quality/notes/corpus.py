"""The annotated notes: what was typed, and what each stretch of it is and whose.

`FORMAT.md` beside this file says how they are written down.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from afterword.domain.capture.notes_text import Span
from afterword.domain.facts import Person, Role

CORPUS = Path(__file__).parent / "corpus"
_NOTE = re.compile(
    r"^=== id: (?P<id>\S+) \| lang: (?P<lang>\S+)[^\n]*\npeople:(?P<people>[^\n]*)\n"
    r"---\n(?P<body>.*?)\n\+\+\+",
    re.MULTILINE | re.DOTALL,
)
_PERSON = re.compile(
    r'\s*(?P<name>[^(;]+?)\s*\((?P<sex>[mfx])(?:,\s*(?P<role>[^,")]+))?(?:,\s*"(?P<nick>[^"]*)")?[^)]*\)'
)
_STRETCH = re.compile(r"\[(?P<label>[^|\[\]]+)\|[ \t]?(?P<words>[^\[\]]*)\]")
_ROLES = {
    "manager": Role.HIRING_MANAGER,
    "owner": Role.HIRING_MANAGER,
    "boss": Role.HIRING_MANAGER,
    "director": Role.HIRING_MANAGER,
    "recruiter": Role.RECRUITER,
    "hr": Role.RECRUITER,
    "office": Role.COORDINATOR,
    "coordinator": Role.COORDINATOR,
    "peer": Role.PEER,
}
_SALUTATION = {"m": "Mr", "f": "Ms", "x": ""}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of one kind and one person; `person` is a key, None where it is nobody's."""

    span: Span
    kind: str
    person: str | None


@dataclass(frozen=True, slots=True)
class Note:
    """One annotated note, as it was typed."""

    name: str
    language: str
    country: str | None
    text: str
    people: tuple[Person, ...]
    stretches: tuple[Stretch, ...]


def notes_in(path: Path) -> Iterator[Note]:
    """Every note of a file, in order."""
    for found in _NOTE.finditer(path.read_text(encoding="utf-8")):
        yield _note(found["id"], found["lang"], found["people"], found["body"])


def _note(name: str, tag: str, people: str, body: str) -> Note:
    called = dict(_people(people))
    text, stretches, at = "", [], 0
    for hit in _STRETCH.finditer(body):
        text += body[at : hit.start()]
        label, _, of = hit["label"].strip().partition(" ")
        announced = label == "none" and of == "private"
        words = hit["words"].strip()
        span = Span(len(text), len(text) + len(words))
        key = None if announced else _key(of.strip(), called)
        stretches.append(Stretch(span, "secrecy" if announced else label, key))
        text += words
        at = hit.end()
    parts = tag.split("-")
    country = next((part for part in parts[1:] if len(part) == 2 and part.isupper()), None)  # noqa: PLR2004 - ISO 3166
    return Note(name, parts[0], country, text + body[at:], tuple(called.values()), tuple(stretches))


def _key(name: str, called: dict[str, Person]) -> str | None:
    return called[name].key if name in called else None


def _people(line: str) -> Iterator[tuple[str, Person]]:
    for hit in _PERSON.finditer(line):
        role = _ROLES.get((hit["role"] or "").strip().casefold(), Role.PANELIST)
        name = hit["name"].strip()
        address = f"{_SALUTATION[hit['sex']]} {name.split()[-1]}".strip()
        yield (
            name,
            Person(name, name, role, title=(hit["role"] or "").strip() or None, address=f"Dear {address}"),
        )
