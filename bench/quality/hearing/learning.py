"""From annotated mails to the two tables of weights that are shipped."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.domain.capture.folding import fold
from afterword.domain.hear.clues import sentence_clues
from afterword.domain.hear.learned import NOTHING, all_clues, mail_clues
from afterword.domain.hear.linear import MEASURE, written
from afterword.domain.touchpoints import SignalKind
from quality.hearing.corpus import NO_JOB_MAIL, Annotated, sentences
from quality.hearing.training import Example, Settings, Trained, train

MAIL_KINDS = (*sorted(kind.value for kind in SignalKind), NO_JOB_MAIL)
DUE = "due"
KINDS = (*MAIL_KINDS, DUE, NOTHING)
FOLDS = 4
SENTENCES = Settings(rounds=8, rate=0.15, forget=0.05, seldom=2)
MAILS = Settings(rounds=15, rate=0.05, forget=0.03, seldom=1)
ANSWERED = ("next_round", "offer", "scheduling", "request", "reply_question")
BY = re.compile(
    r"\b(by|before|until|till|bis|spatestens|vor|avant|au plus tard|antes|hasta|"
    r"mas tardar|ate|prazo|deadline|due|entro|voor)\b"
)
SHORTEST = 8
LEAST = 0.27  # what a clue must say for one kind at least to be kept
STEPS = (0.06, 0.04)  # how finely the weights of sentences and of mails are told apart

Said = list[tuple[list[str], str]]  # clues of each sentence, and what it was annotated as


def learned(corpus: Sequence[Annotated]) -> tuple[list[str], list[str]]:
    """The tables of sentences and of mails.

    What the mails' table learns from was said of each mail by sentences' weights that had not
    seen it, as it will be with mail nobody has seen.
    """
    said = [spoken(mail) for mail in corpus]
    singles = [(sentence_clues(text, "any", {}), kind) for text, kind in sentences()]
    examples: list[Example | None] = [None] * len(corpus)
    for fold_ in range(FOLDS):
        known = _of_sentences(singles, [each for at, each in enumerate(said) if at % FOLDS != fold_])
        for at in range(fold_, len(corpus), FOLDS):
            examples[at] = _example(corpus[at], said[at], known)
    by_sentence = _of_sentences(singles, said)
    by_mail = train([each for each in examples if each], len(MAIL_KINDS), MAILS)
    return _table(KINDS, by_sentence, STEPS[0]), _table(MAIL_KINDS, by_mail, STEPS[1])


def spoken(mail: Annotated) -> Said:
    """The clues of a mail's sentences and subject, each with its kind."""
    texts = (*mail.reading.sentences, mail.reading.mail.subject)
    clues = all_clues(mail.told, mail.reading.sentences, mail.reading.mail.subject)
    return [(found, _kind(mail, fold(text))) for text, found in zip(texts, clues, strict=True)]


def _kind(mail: Annotated, text: str) -> str:
    """What a sentence was annotated as; a soft rejection's first words are the no, its others the door."""
    if mail.kind == NO_JOB_MAIL:
        return NO_JOB_MAIL
    words = [fold(each) for each in mail.words]
    within = [at for at, each in enumerate(words) if each in text or (len(text) > SHORTEST and text in each)]
    if not within:
        return NOTHING
    if mail.kind == "soft_rejection" and len(words) > 1 and within == [0]:
        return "rejection"
    if mail.kind in ANSWERED and 0 not in within and mail.until and BY.search(text):
        return DUE
    return mail.kind


def _of_sentences(singles: Said, said: Sequence[Said]) -> Trained:
    every = [*singles, *(each for of_one in said for each in of_one)]
    return train([(clues, [], KINDS.index(kind)) for clues, kind in every], len(KINDS), SENTENCES)


def _example(mail: Annotated, said: Said, known: Trained) -> Example:
    rows = [known.chances(clues, []) for clues, _ in said]
    clues, measured = mail_clues(mail.told, rows, KINDS, mail.rules)
    return clues, measured, MAIL_KINDS.index(mail.kind)


def _table(kinds: Sequence[str], trained: Trained, step: float) -> list[str]:
    measures = {f"{MEASURE}{at}": row for at, row in enumerate(trained.measures)}
    kept = {clue: row for clue, row in sorted(trained.clues.items()) if max(map(abs, row)) >= LEAST}
    return written(kinds, {**kept, **measures}, step)
