"""What a mail most likely means by clues that were learned, sentence by sentence and as a whole.

The phrase lists and their rules know what people usually write. Whoever writes it another way
is read by clues: each sentence gets a chance of each kind, and the mail is judged by its
surest sentences together with what its rules, its headers and its questions say.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from afterword.domain.hear.automatic import Automatic
from afterword.domain.hear.clues import sentence_clues
from afterword.domain.hear.linear import Linear, linear
from afterword.domain.hear.verdict import Told, Verdict
from afterword.domain.touchpoints import SignalKind

NOTHING = "-"
NO_JOB_MAIL = "none"
MOST_SENTENCES = 60
AGREED = 0.3
EVEN = 0.01
STRETCH = 4
FEW = 3


@dataclass(frozen=True, slots=True)
class Judged:
    """How likely the mail is of each kind, and the sentence that speaks loudest for each."""

    chances: Mapping[SignalKind, float]
    loudest: Mapping[SignalKind, str]

    @property
    def kind(self) -> SignalKind:
        """The likeliest kind."""
        return max(self.chances, key=lambda kind: self.chances[kind])


def judge(told: Told, sentences: Sequence[str], subject: str, rules: Verdict) -> Judged:
    """Read the sentences by what was learned; `rules` is the verdict of the phrase lists."""
    said = sentences[:MOST_SENTENCES]
    by_sentence, by_mail = weights()
    rows = [by_sentence.chances(clues) for clues in all_clues(told, said, subject)]
    clues, measured = mail_clues(told, rows, by_sentence.kinds, rules)
    chances = dict(zip(by_mail.kinds, by_mail.chances(clues, measured), strict=True))
    chances[SignalKind.OTHER] += chances.pop(NO_JOB_MAIL)
    spoken = [*said, subject]
    return Judged(
        {SignalKind(kind): chance for kind, chance in chances.items()},
        {kind: _loudest(spoken, rows, by_sentence.kinds.index(kind)) for kind in SignalKind},
    )


@cache
def weights() -> tuple[Linear, Linear]:
    """The weights of sentences and of mails, read once."""
    modules = (import_module(f"afterword.domain.hear.weights.{name}") for name in ("sentences", "mails"))
    of_sentences, of_mails = (linear(module.TABLE) for module in modules)
    return of_sentences, of_mails


def _loudest(spoken: Sequence[str], rows: Sequence[Sequence[float]], kind: int) -> str:
    return max(zip(spoken, rows, strict=True), key=lambda pair: pair[1][kind])[0]


def all_clues(told: Told, sentences: Sequence[str], subject: str) -> Iterator[list[str]]:
    """The clues of each sentence, and at the end those of the subject."""
    hits: dict[str, dict[str, int]] = {}
    for sign, of_sign in told.weighed.hits.items():
        for hit in of_sign:
            hits.setdefault(hit.sentence, {})[sign.value] = hit.weight
    for at, sentence in enumerate(sentences):
        yield sentence_clues(sentence, _place(at, len(sentences)), hits.get(sentence, {}))
    yield sentence_clues(subject, "subject", hits.get(subject, {}))


def _place(at: int, size: int) -> str:
    if size == 1:
        return "only"
    return ("first", "second")[at] if at < 2 and at < size - 1 else "last" if at == size - 1 else "mid"  # noqa: PLR2004


def mail_clues(
    told: Told, rows: Sequence[Sequence[float]], kinds: Sequence[str], rules: Verdict
) -> tuple[list[str], list[float]]:
    """The clues of a whole mail, and its measures: how sure each kind's surest sentence is."""
    told_of = [kind for kind in kinds if kind != NOTHING]
    most = [max(row[at] for row in rows) for at, _ in enumerate(told_of)]
    never = [math.prod(1 - row[at] * 0.999 for row in rows) for at, _ in enumerate(told_of)]
    first, second = sorted(range(len(most)), key=lambda at: -most[at])[:2]
    pair = f"best2={told_of[first]} {told_of[second]}"
    clues = ["bias", f"best={told_of[first]}", pair if most[second] > AGREED else f"solo={told_of[first]}"]
    clues.append(f"first={kinds[max(range(len(kinds)), key=lambda at: rows[0][at])]}")
    clues += _outside(told, rules)
    odds = [math.log((value + EVEN) / (1 - value + EVEN)) / STRETCH for value in most]
    return clues, [*odds, *(1 - value for value in never)]


def _outside(told: Told, rules: Verdict) -> Iterator[str]:
    """What the rules, the headers and the questions say."""
    sure = any(told.weighed.stands(sign) for sign in rules.signs)
    yield f"V={rules.kind.value}"
    yield f"V={rules.kind.value} {int(told.automatic > Automatic.NO)} {int(sure)}"
    yield f"auto={int(told.automatic)}"
    yield f"asks={min(len(told.asked.all), FEW)}"
    yield from (f"asked={name}" for name in ("substance", "papers", "times") if getattr(told.asked, name))
    yield from (
        f"is={name}" for name in ("answering", "dated", "invited", "failed", "report") if getattr(told, name)
    )
    for sign in told.weighed.hits:
        yield f"W={sign.value}{min(told.weighed.score(sign), 4)}"
