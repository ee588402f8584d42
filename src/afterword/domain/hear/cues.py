"""Cues: phrases that tell what a mail means, each with its weight.

A cue's phrase is a small regular expression: a blank is a blank, ` … ` is a gap of up to
seven words within the sentence. Weight 3 decides alone, 2 decides with company, 1 only
strengthens what stands in the same sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from textwrap import dedent

from afterword.domain.pieces import Sieve

NEVER = r"(?!)"
DEEPER = "  "
GAP = r"(?:\W+[\w'-]+){0,7}?\W+"


class Sign(StrEnum):
    """What a phrase is a sign of; a verdict is made of signs."""

    REJECT = "reject"
    OPEN_DOOR = "open_door"
    OFFER = "offer"
    INVITE = "invite"
    ROUND = "round"
    SCHEDULE = "schedule"
    AWAY = "away"
    LEFT = "left"
    UNDELIVERED = "undelivered"
    ACK = "ack"
    RECEIPT = "receipt"
    DELAY = "delay"
    STOP = "stop"
    FORBID = "forbid"
    LIFT = "lift"
    REQUEST = "request"
    ASK = "ask"
    OUTREACH = "outreach"
    WARM = "warm"
    ALIEN = "alien"
    STRANGER = "stranger"


@dataclass(frozen=True)
class Cue:
    """A phrase with its sign and weight; `unless` is what in the same sentence takes it back.

    `bordered` is False in a language that sets no blanks between words.
    """

    sign: Sign
    weight: int
    phrase: str
    unless: str = ""
    bordered: bool = True

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The phrase compiled, at word borders."""
        return compiled(self.phrase, bordered=self.bordered)

    @cached_property
    def exception(self) -> re.Pattern[str] | None:
        """What takes it back, compiled."""
        return compiled(self.unless) if self.unless else None


def compiled(phrase: str, *, bordered: bool = True) -> re.Pattern[str]:
    """A phrase as a regular expression; `bordered` where the language writes words apart."""
    if not bordered:
        return re.compile(phrase)
    return re.compile(rf"(?<!\w)(?:{phrase.replace(' … ', GAP)})(?!\w)", re.IGNORECASE)


def cues(
    sign: Sign,
    weighted: Mapping[int, str],
    unless: str = "",
    words: Mapping[str, str] | None = None,
    *,
    bordered: bool = True,
) -> tuple[Cue, ...]:
    """The cues of one sign, from blocks of phrases by weight.

    A phrase stands on a line of its own; a line two blanks deeper continues it. `<name>` stands for a
    group of `words`, which may themselves name earlier groups.
    """
    shared = groups(words or {})
    taken_back = "|".join(phrases(unless, shared))
    return tuple(
        Cue(sign, weight, phrase, taken_back, bordered)
        for weight, block in weighted.items()
        for phrase in phrases(block, shared)
    )


def groups(words: Mapping[str, str]) -> dict[str, str]:
    """Every group of words as one expression."""
    ready: dict[str, str] = {}
    for name, block in words.items():
        ready[name] = f"(?:{''.join(phrases(block, ready))})"
    return ready


def phrases(block: str, shared: Mapping[str, str]) -> list[str]:
    """The phrases of a block, with the named groups put in."""
    joined: list[str] = []
    for line in dedent(block).splitlines():
        if line.startswith(DEEPER) and joined:
            joined[-1] += line.removeprefix(DEEPER)
        elif line.strip():
            joined.append(line.strip())
    return [re.sub(r"<(\w+)>", lambda name: shared[name[1]], phrase) for phrase in joined]


@dataclass(frozen=True)
class Language:
    """The cues of one language, and the small phrases that say what a question or a date is for.

    `conditions` open a condition ("if", "falls"), after which a decision is none yet;
    `unconditional` only look like one ("even if"). A question that has `courtesies` asks
    nothing, one that has `logistics` asks for a time. Around a date, `back` says return
    (`back_after` where it follows the date), `until` the first day back, `through` the last day
    away; `due` with `answer` says that the seeker is to answer by it, `promise` that they will.
    """

    cues: tuple[Cue, ...]
    conditions: str
    unconditional: str = NEVER
    courtesies: str = NEVER
    logistics: str = NEVER
    back: str = NEVER
    back_after: str = NEVER
    until: str = NEVER
    through: str = NEVER
    due: str = NEVER
    answer: str = NEVER
    promise: str = NEVER
    forwarding: str = NEVER

    @cached_property
    def sieve(self) -> Sieve:
        """Which of the cues a sentence may hold."""
        return Sieve([cue.phrase.replace(" … ", GAP) for cue in self.cues])

    def says(self, name: str, text: str) -> bool:
        """Whether the text has one of the small phrases of this name."""
        return small_phrase(getattr(self, name)).search(text) is not None


@lru_cache(maxsize=256)
def small_phrase(words: str) -> re.Pattern[str]:
    """A small phrase, compiled; its block may run over lines."""
    return compiled("".join(phrases(words, {})))
