"""What a sentence of a model may rest on: taken from the brief, each with an id, and from nothing else."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from afterword.domain.facts import Kind, Quote
from afterword.domain.review.common_words import COMMON
from afterword.domain.review.text import words
from afterword.domain.write.brief import Brief
from afterword.domain.write.days import spoken_day
from afterword.domain.write.mentionable import Mentionable, is_receipt
from afterword.domain.write.model_talk import Ground

#: lines of the résumé that are given along, at most; characters of one thing quoted
MOST_EVIDENCE, MOST_QUOTED = 6, 400

#: digits of a telephone number, at least
LEAST_DIGITS = 9
_ADDRESS = re.compile(r"(?<!\S)[^\s@]{1,200}@\S{1,200}")
_NUMBER = re.compile(r"\+?\d[\d ()/.-]{7,}\d")


def grounds_of(brief: Brief) -> tuple[Ground, ...]:
    """Everything that a sentence may rest on, as it is told to a model."""
    found = (*_of_the_role(brief), *_said(brief), *_own(brief), *_asked(brief), *_passed_on(brief))
    return tuple(replace(one, text=_clean(one.text)) for one in found)


def _of_the_role(brief: Brief) -> Iterator[Ground]:
    text = f"the role: {brief.title}; the employer: {brief.company}"
    yield Ground("role", "role", "posting", text, (brief.role_source,) if brief.role_source else ())
    if brief.decision_date and brief.decision_source:
        day = f"they decide by {spoken_day(brief.decision_date, brief.language)}"
        yield Ground("date", "decision", "seeker_notes", day, (brief.decision_source,))


def _said(brief: Brief) -> Iterator[Ground]:
    """What was talked about, what the step is about first; of a concern only what is answered."""
    first = sorted(brief.mentions, key=lambda one: one.key not in brief.touchpoint.items)
    for number, mention in enumerate(first, 1):
        if mention.kind is Kind.CONCERN and not mention.answer:
            continue
        answer = f"; what the seeker would answer now: {mention.answer}" if mention.answer else ""
        kind = mention.kind.value if mention.personally else f"{mention.kind.value}, said to all in the room"
        yield Ground(f"said-{number}", kind, "seeker_notes", f"{mention.text}{answer}", mention.sources)


def _own(brief: Brief) -> Iterator[Ground]:
    """The lines of the résumé that are nearest to what was talked about."""
    about = {word for one in brief.mentions for word in words(f"{one.text} {one.answer or ''}")} - COMMON
    nearest = sorted(brief.evidence, key=lambda line: -len(about & set(words(line.text))))
    for number, line in enumerate(nearest[:MOST_EVIDENCE], 1):
        where = f" (at {line.employer})" if line.employer else ""
        yield Ground(
            f"own-{number}", "from the seeker's résumé", "seeker", f"{line.text}{where}", (line.source,)
        )


def _asked(brief: Brief) -> Iterator[Ground]:
    """What the message that is answered says, as far as it was heard."""
    signal = brief.signal
    if signal is None:
        return
    for number, words_of_theirs in enumerate(dict.fromkeys((signal.evidence, *signal.questions)), 1):
        if words_of_theirs:
            quote = Quote(signal.file, words_of_theirs)
            quotes = (quote,) if signal.file and is_receipt(quote) else ()
            yield Ground(f"mail-{number}", "the reader's message", "reader", words_of_theirs, quotes)


def _passed_on(brief: Brief) -> Iterator[Ground]:
    """Those who are to be thanked through the reader, and what was talked about with each."""
    for number, passed in enumerate(brief.pass_on, 1):
        about: tuple[Mentionable, ...] = passed.mentions[:1]
        text = f"pass thanks on to {passed.person.name}"
        text += f", with whom this was talked about: {about[0].text}" if about else ""
        yield Ground(f"thanks-{number}", "thanks to pass on", "seeker_notes", text, _quotes(about))


def _quotes(mentions: tuple[Mentionable, ...]) -> tuple[Quote, ...]:
    return tuple(quote for mention in mentions for quote in mention.sources)


def _clean(text: str) -> str:
    """On one line, of one spelling, not endless; without addresses and what cannot be seen."""
    plain = unicodedata.normalize("NFC", text[: 4 * MOST_QUOTED])
    seen = "".join(letter if letter.isprintable() else " " for letter in plain)
    bare = _NUMBER.sub(_no_phone, _ADDRESS.sub("(an address)", seen))
    return " ".join(bare.split())[:MOST_QUOTED]


def _no_phone(found: re.Match[str]) -> str:
    digits = sum(letter.isdigit() for letter in found[0])
    return "(a number)" if digits >= LEAST_DIGITS else found[0]
