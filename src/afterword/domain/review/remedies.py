"""What one tap mends: remedies made, and remedies applied."""

from __future__ import annotations

import re

from afterword.domain.facts import Reason
from afterword.domain.review.text import sentences
from afterword.domain.touchpoints import Draft, Finding, Level, Remedy

#: a greeting, a sentence and a name: with no more than these, nothing can be taken out
_LEAST_LINES = 4


def finding(
    level: Level, code: str, sentence: str | None = None, remedy: Remedy | None = None, **params: str
) -> Finding:
    """A finding by its code and parameters."""
    return Finding(level, Reason(code, params), sentence, remedy)


def taken_out(draft: Draft, sentence: str | None) -> Remedy | None:
    """The sentence goes; None where it does not stand in the body, or too little would be left."""
    lines = sentences(draft.body)
    if sentence is None or sentence not in lines[1:-1] or len(lines) < _LEAST_LINES:
        return None
    return Remedy(sentence, "")


def put_right(sentence: str, start: int, end: int, new: str) -> Remedy:
    """The sentence with other words between these places, a capital kept where one stood."""
    old = sentence[start:end]
    said = new[:1].upper() + new[1:] if old[:1].isupper() and start == 0 else new
    return Remedy(sentence, sentence[:start] + said + sentence[end:])


def mended(text: str, remedy: Remedy) -> str | None:
    """The text with its remedy; None where the words do not stand in it."""
    at = text.find(remedy.old) if remedy.old else -1
    if at < 0:
        return None
    before, after = text[:at], text[at + len(remedy.old) :]
    return before + remedy.new + after if remedy.new else _closed_up(before, after)


def _closed_up(before: str, after: str) -> str:
    """Both sides without the white space that what stood between leaves doubled."""
    bare, rest = before.rstrip(" "), after.lstrip(" ")
    ends_line, begins_line = bare.endswith("\n") or not bare, rest.startswith("\n") or not rest
    if ends_line and begins_line:
        return re.sub(r"\n{3,}", "\n\n", bare + rest) if bare and rest else (bare + rest).strip("\n")
    return bare + rest if ends_line or begins_line else f"{bare} {rest}"
