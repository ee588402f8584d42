"""Shorthand spelled out: what the seeker typed in a hurry, as a letter would have it."""

from __future__ import annotations

import re

from afterword.domain.write.phrases import Phrasebook

_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}")
_MARKS = re.compile(r"[*_~`#|<>^]+|[\U0001F000-\U0001FAFF\u2600-\u27BF]")
_ARROW = re.compile(r"(\d[\d.,%]*)\s*(?:->|→|=>|-->)\s*(?=\d)")
_UNITS = {"min": "minute", "mins": "minute", "hr": "hour", "hrs": "hour", "wk": "week", "wks": "week"}
_UNITS |= {"mo": "month", "mos": "month", "yr": "year", "yrs": "year"}
#: after these a measure stands by itself ("40 minutes a night"); before a noun it is one word ("10-minute")
_MEASURE = re.compile(rf"\b(\d+)[ -]?({'|'.join(_UNITS)})\b\.?(\s+[a-z]{{3,}}(?![a-z/]))?")
_AFTER_MEASURE_WORDS = """
a an per at in on of to for from by with and or but every each late early long ago full more less than instead
before after until so i you he she we they it is was were are total max min straight later off
"""
_AFTER_MEASURE = frozenset(_AFTER_MEASURE_WORDS.split())
_FOR = re.compile(r"\b4 (?=(?:the|a|an|my|our|your|their|his|her|them|us|me)\b)")


def spelled_out(text: str, book: Phrasebook) -> str:
    """The text without brackets, emphasis and short forms; case and order stay."""
    bare = _ARROW.sub(r"\1 to ", text.replace("’", "'"))
    bare = _MARKS.sub(" ", _BRACKETS.sub(" ", bare))
    bare = re.sub(r"(?<![\w/.-])i(?=$|[\s,.;:!?]|'(?:d|m|ll|ve)\b)", "I", bare)
    bare = _FOR.sub("for ", _MEASURE.sub(_measure, bare))
    return re.sub(r"\s+([,.;:!?])", r"\1", " ".join(_word(word, book) for word in bare.split())).strip(" -–—")


def _measure(found: re.Match[str]) -> str:
    number, unit, following = found.group(1), _UNITS[found.group(2)], found.group(3) or ""
    if following.strip() and following.strip() not in _AFTER_MEASURE:
        return f"{number}-{unit}{following}"
    return f"{number} {unit}{'' if number == '1' else 's'}{following}"


def _word(word: str, book: Phrasebook) -> str:
    """One word, spelled out; the punctuation around it stays. A capital may be a name: left."""
    short = book.words.get("short_forms", {})
    bare = word.strip(',.;:!?"“”')
    if bare and bare == bare.lower() and bare in short:
        return word.replace(bare, short[bare], 1)
    return word
