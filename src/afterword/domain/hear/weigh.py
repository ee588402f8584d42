"""Weighing a mail's sentences: which signs they give, how strongly, and by which words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from afterword.domain.hear.cues import Cue, Language, Sign, small_phrase

DECISIVE = 3
CONDITIONAL = frozenset({Sign.REJECT, Sign.OFFER, Sign.INVITE, Sign.SCHEDULE, Sign.LEFT})
EVIDENCE_WORDS = 40
STRAIGHT = str.maketrans({**dict.fromkeys("’‘ʼ`´", "'"), **dict.fromkeys("“”„«»", '"'), "\u00a0": " "})


@dataclass(frozen=True, slots=True)
class Hit:
    """One sentence that gives a sign, with the place of the strongest words in it."""

    sign: Sign
    weight: int
    sentence: str
    start: int
    end: int


@dataclass(frozen=True)
class Weighed:
    """The signs of a mail. `score` 3 and more means that the sign stands."""

    hits: dict[Sign, list[Hit]] = field(default_factory=dict)

    def score(self, sign: Sign) -> int:
        """The strongest sentence's weight, and one more for each other of weight two and more."""
        hits = sorted((hit.weight for hit in self.hits.get(sign, ())), reverse=True)
        return hits[0] + sum(weight > 1 for weight in hits[1:]) if hits else 0

    def stands(self, sign: Sign) -> bool:
        """Whether the sign is certain enough to act on."""
        return self.score(sign) >= DECISIVE

    def evidence(self, *signs: Sign) -> str:
        """The words that gave the first of these signs, 2 to 40 of them; empty without any."""
        for sign in signs:
            if hits := self.hits.get(sign):
                best = max(hits, key=lambda hit: hit.weight)
                return cut_out(best.sentence, best.start, best.end)
        return ""

    def sentences(self, *signs: Sign, least: int = 1) -> tuple[str, ...]:
        """The sentences that give any of these signs."""
        hits = [hit for sign in signs for hit in self.hits.get(sign, ()) if hit.weight >= least]
        return tuple(dict.fromkeys(hit.sentence for hit in hits))


def weigh(sentences: Sequence[str], languages: Sequence[Language]) -> Weighed:
    """Every sign in the sentences, by the phrases of these languages."""
    hits: dict[Sign, list[Hit]] = defaultdict(list)
    for sentence in sentences:
        for sign, hit in _signs(sentence, languages).items():
            hits[sign].append(hit)
    return Weighed(dict(hits))


def _signs(sentence: str, languages: Sequence[Language]) -> dict[Sign, Hit]:
    plain = straight(sentence)
    found: dict[Sign, Hit] = {}
    for language in languages:
        condition = _condition(plain, language)
        for at in language.sieve.may_match(plain):
            cue = language.cues[at]
            if hit := _hit(cue, sentence, plain, condition):
                found[cue.sign] = _joined(found.get(cue.sign), hit)
    return found


def _hit(cue: Cue, sentence: str, plain: str, condition: int) -> Hit | None:
    match = cue.pattern.search(plain)
    if match is None or (cue.sign in CONDITIONAL and condition < match.end()):
        return None
    if cue.exception is not None and cue.exception.search(plain):
        return None
    return Hit(cue.sign, cue.weight, sentence, match.start(), match.end())


def _joined(before: Hit | None, hit: Hit) -> Hit:
    """Two cues of one sentence: a likely one makes the other surer, a hint alone makes nothing."""
    if before is None:
        return hit
    heavier, lighter = (hit, before) if hit.weight > before.weight else (before, hit)
    total = min(heavier.weight + (lighter.weight > 1), DECISIVE + 2)
    return Hit(hit.sign, total, heavier.sentence, heavier.start, heavier.end)


def _condition(plain: str, language: Language) -> int:
    """Where a condition opens in the sentence; beyond its end where none does."""
    bare = small_phrase(language.unconditional).sub(lambda match: "_" * len(match.group()), plain)
    opened = small_phrase(language.conditions).search(bare)
    return opened.start() if opened else len(plain) + 1


def conditional(sentence: str, languages: Sequence[Language]) -> bool:
    """Whether a condition opens anywhere in the sentence."""
    plain = straight(sentence)
    return any(_condition(plain, language) <= len(plain) for language in languages)


def straight(text: str) -> str:
    """The text with typewriter quotes, every letter in its place."""
    return text.translate(STRAIGHT)


def cut_out(sentence: str, start: int, end: int) -> str:
    """The sentence, or forty words of it around what counts."""
    words = list(re.finditer(r"\S+", sentence))
    if len(words) <= EVIDENCE_WORDS:
        return sentence
    first = next((i for i, word in enumerate(words) if word.end() > start), 0)
    last = next((i for i, word in enumerate(words) if word.end() >= end), len(words) - 1)
    spare = max(0, EVIDENCE_WORDS - (last - first + 1))
    begin = max(0, min(first - spare // 2, len(words) - EVIDENCE_WORDS))
    return sentence[words[begin].start() : words[min(begin + EVIDENCE_WORDS, len(words)) - 1].end()]
