"""Résumé lines as sentences: what the seeker did, said after "I", where it fits what was talked about."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from afterword.domain.facts import Evidence
from afterword.domain.grammar import Tagger
from afterword.domain.write.vocabulary import LEAST_LETTERS, stem, words

MOST_WORDS, WANTED_WORDS = 30, 18
LEAST_FIT = 1.9
_PAST_WORDS = """
built cut led ran set put wrote won held kept made took brought taught drove grew found sold met paid sent
spent spoke began became chose drew gave knew left lost rose saw stood understood went hit split spread cast
read rebuilt oversaw undertook rewrote shrank sped sat bought caught dealt fought heard laid lent overcame
shot sought thought won wound withdrew bred fed bore did had was
"""
_PAST = frozenset(_PAST_WORDS.split())
_PRESENT_WORDS = """
lead manage run own train cover support coordinate maintain write teach organize organise plan prepare
supervise mentor handle operate review develop design build advise assist keep serve deliver drive analyze
analyse oversee conduct schedule answer process test monitor report negotiate sell recruit coach help work
provide create care translate
"""
_PRESENT = frozenset(_PRESENT_WORDS.split())
_THIRD = re.compile(r"\b(?:he|she|his|her|my|our|we|i)\b", re.IGNORECASE)
#: in nearly every résumé: says nothing of fit
_COMMON_WORDS = """
team teams work working years year with from that this their which into over more than under through three
four five first new used using within across between days weeks months month week hours time people each every
also other others the and for was are has had not you all any can her his our out day who did its let say she
too use get got how man put old see two way off one per including about after before during while when where
were been being have could would them they some most only ones
"""
_COMMON = frozenset(_COMMON_WORDS.split())


@dataclass(frozen=True, slots=True)
class ResumeLine:
    """A line that can be said: `text` follows "at <employer> I", or what else `frame` has."""

    evidence: Evidence
    employer: str
    text: str
    frame: str = "thank_you.evidence"


def sayable(evidence: Sequence[Evidence], tagger: Tagger) -> tuple[ResumeLine, ...]:
    """The lines that make a sentence after "I"; present tense only for the newest employment."""
    newest = next((line.employer for line in evidence if line.employer), None)
    found = []
    for line in evidence:
        text = _after_i(line.text, tagger, current=line.employer == newest)
        if line.employer and text:
            found.append(ResumeLine(line, line.employer, text))
    return tuple(found)


def fitting(lines: Sequence[ResumeLine], about: str, used: frozenset[str] = frozenset()) -> ResumeLine | None:
    """The line that shares most with what was talked about, rare words counting most; or None."""
    frequency = Counter(word for line in lines for word in _stems(line.text))
    wanted = _stems(about)
    best, most = None, LEAST_FIT
    for line in lines:
        shared = _stems(line.text) & wanted
        fit = sum(1.0 + math.log(len(lines) / frequency[word]) for word in shared)
        if line.text not in used and len(shared) > 1 and fit > most:
            best, most = line, fit
    return best


def _after_i(text: str, tagger: Tagger, *, current: bool) -> str | None:
    line = re.sub(r"\s*\([^()]*\)", "", text).split(";")[0].split(" - ")[0].split(": ")[0].strip(" .•*-–")
    line = _not_too_long(line)
    tokens = line.split()
    if not 3 <= len(tokens) <= MOST_WORDS or _THIRD.search(line) or re.search(r"[:=|/@]", line):  # noqa: PLR2004 - a verb, an object and more
        return None
    first = tokens[0].lower()
    if not first.isalpha() or not (_past(line, first, tagger) or (current and first in _PRESENT)):
        return None
    return f"{first} {' '.join(tokens[1:])}"


def _not_too_long(line: str) -> str:
    """Without the means, where the deed alone says enough: "cut onboarding to 9 days (by introducing …)"."""
    deed, by, _ = line.partition(" by ")
    means = line[len(deed) + len(by) :].split()[:1]
    long = len(line.split()) > WANTED_WORDS and len(deed.split()) >= WANTED_WORDS // 2
    return deed if long and means and means[0].endswith("ing") else line


def _past(line: str, first: str, tagger: Tagger) -> bool:
    if first in _PAST:
        return True
    tagged = tagger(f"I {first} {' '.join(line.split()[1:])}", "en")
    return first.endswith("ed") and len(tagged) > 1 and tagged[1].tag in {"VVD", "VVN"}


def _stems(text: str) -> set[str]:
    return {
        stem(w) for w in words(text) if len(w) >= LEAST_LETTERS - 1 and w not in _COMMON and not w.isdigit()
    }
