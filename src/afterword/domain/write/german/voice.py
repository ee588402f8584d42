"""Third person turned into second: what the notes say of her is said to her.

What differs between Sie and du stands as `{Ihnen|dir}`, as in the phrasebook.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.domain.grammar import Word

_OWN = re.compile(r"(?:ihr|sein)(e[mnrs]?)?$", re.IGNORECASE)
_TO_READER = {"ihr": "{Ihnen|dir}", "ihm": "{Ihnen|dir}", "ihnen": "{Ihnen|euch}", "ihn": "{Sie|dich}"}
_OF_READER = {
    "sich": "mich",
    "ihnen": "mir",
    "dir": "mir",
    "dich": "mich",
    "uns": "{Ihnen|euch}",
    "mir": "mir",
    "mich": "mich",
    "es": "es",
    "ich": "ich",
    "man": "man",
}
_MINE = re.compile(r"(?:ihr|dein)(e[mnrs]?)?$", re.IGNORECASE)


def to_reader(words: Sequence[Word]) -> list[str] | None:
    """The words with her made you; None where somebody else may be meant."""
    said: list[str] = []
    for word in words:
        lower = word.text.lower()
        own = _OWN.match(lower) if word.tag == "PPOSAT" else None
        if own and lower.startswith("ihr"):
            said.append(f"{{Ihr{own.group(1) or ''}|dein{own.group(1) or ''}}}")
        elif own or (word.tag == "PPER" and lower not in {*_TO_READER, "es"}):
            return None
        else:
            said.append(_TO_READER.get(lower, word.text) if word.tag == "PPER" else word.text)
    return said


def asked_of_me(words: Sequence[Word]) -> list[str] | None:
    """The words of a question with you made me; None where somebody else may be meant."""
    said: list[str] = []
    for word in words:
        lower = word.text.lower()
        mine = _MINE.match(lower) if word.tag == "PPOSAT" else None
        if mine:
            said.append(f"mein{mine.group(1) or ''}")
        elif word.tag == "PPOSAT" and not lower.startswith("mein"):
            return None
        elif word.tag in {"PPER", "PRF"} or lower in {"uns", "sich"}:
            if lower not in _OF_READER:
                return None
            said.append(_OF_READER[lower])
        else:
            said.append(word.text)
    return said


def joined(words: Sequence[str]) -> str:
    """Words as text again: no space before a comma or a percent sign's own."""
    return re.sub(r"\s+([,.;:!?)])", r"\1", " ".join(words))
