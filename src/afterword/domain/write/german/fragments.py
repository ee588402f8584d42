"""German notes cut into fragments, their shorthand spelled out."""

from __future__ import annotations

import re
from collections.abc import Mapping

from afterword.domain.write.phrases import Phrasebook

_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}")
_MARKS = re.compile(
    r"[*_~`#|<>^{}\x00-\x08\u200b-\u200f\u202a-\u202e\u2066-\u2069]+|[\U0001F000-\U0001FAFF\u2600-\u27BF]|(?<=[!?])[!?]+"
)
_SPACED = re.compile(r"\b([a-zA-Z])\. (?=[a-zA-Z]\.)")
_JOINTS = re.compile(r"[,;:!?…\"„“”«»]+\s*|\.(?=\s|$)|\s[-–—+=→/]\s|\s(?:->|=>)\s")


def spelled_out(text: str, book: Phrasebook) -> str:
    """The text without brackets and emphasis, abbreviations written in full."""
    bare = _MARKS.sub(" ", _BRACKETS.sub(" ", text.replace("’", "'")))
    short = book.words.get("short_forms", {})
    said = " ".join(_word(word, short) for word in _SPACED.sub(r"\1.", bare).split())
    return re.sub(r"\s+([,.;:!?])", r"\1", said).strip(" -–—")


def fragments(text: str, book: Phrasebook) -> list[str]:
    """The pieces between commas, stops, dashes and plus signs."""
    return [part.strip() for part in _JOINTS.split(spelled_out(text, book)) if part.strip()]


def _word(word: str, short: Mapping[str, str]) -> str:
    """One word, with its stop where the stop belongs to the short form ("ggf.")."""
    if word in short:
        return short[word]
    bare = word.strip(',.;:!?"„“”')
    return word.replace(bare, short[bare], 1) if bare in short else word
