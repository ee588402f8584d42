"""What the button of a remedy says it does."""

from __future__ import annotations

from itertools import takewhile

from afterword.domain.touchpoints import Remedy
from afterword.words.tongue import filled

_OUT = "Take this out"
_WITH = "Say “{new}”"
_WITHOUT = "Leave out “{old}”"
_LONGEST = 60


def remedied(remedy: Remedy) -> str:
    """A remedy as a person would say it: what is new, with the words around it that make it clear."""
    if not remedy.new:
        return filled(_OUT, {})
    old, new = _difference(remedy.old, remedy.new)
    if not new.strip():
        return filled(_WITHOUT, {"old": _short(old)})
    return filled(_WITH, {"new": _short(new)})


def _difference(old: str, new: str) -> tuple[str, str]:
    """What differs, in whole words."""
    before = _shared(old, new)
    if before == new:
        return old[len(before) :].strip(), ""
    start = before.rfind(" ") + 1
    after = _shared(old[start:][::-1], new[start:][::-1])[::-1]
    space = after.find(" ")
    kept = len(after) - space if space >= 0 else 0
    return old[start : len(old) - kept].strip(), new[start : len(new) - kept].strip()


def _shared(one: str, other: str) -> str:
    """What both begin with."""
    return "".join(a for a, b in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rsplit(' ', 1)[0]} …"
