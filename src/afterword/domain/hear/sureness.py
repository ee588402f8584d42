"""How sure a reading is, and what else the mail might be."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.domain.hear.learned import Judged
from afterword.domain.hear.verdict import Told, Verdict
from afterword.domain.touchpoints import SignalKind

# Measured over the corpus of bench/quality/hearing: where plain words and what was learned agree, all
# but 2 of 75 mails are read right; where only what was learned tells, it is as right as it says.
AGREED = 0.75
BY_WORDS_ALONE = 0.6
MIGHT_BE = 0.2
MOST = 2


@dataclass(frozen=True, slots=True)
class Sureness:
    """How sure, from 0 to 1, and the kinds it might be as well, the likeliest first."""

    sure: float
    perhaps: tuple[SignalKind, ...] = ()


PLAIN = Sureness(1.0)


def sureness(kind: SignalKind, judged: Judged, told: Told, verdict: Verdict) -> Sureness:
    """How sure it is that a mail is of this kind; `verdict` is that of the phrase lists."""
    chance = judged.chances[kind]
    in_plain_words = kind is verdict.kind and any(told.weighed.stands(sign) for sign in verdict.signs)
    if in_plain_words:
        chance = max(chance, AGREED if judged.kind is kind else BY_WORDS_ALONE)
    others = sorted(judged.chances, key=lambda other: -judged.chances[other])
    perhaps = [other for other in others if other is not kind and judged.chances[other] >= MIGHT_BE]
    return Sureness(round(chance, 2), tuple(perhaps[:MOST]))
