"""Answers to a message: a gracious word, or what was asked, with a gap where only the seeker knows."""

from __future__ import annotations

import re

from afterword.domain.facts import Quote
from afterword.domain.touchpoints import Signal, SignalKind
from afterword.domain.write.brief import Brief
from afterword.domain.write.craft import Craft, closing, greeting
from afterword.domain.write.letter import Letter, Sentence

#: of what a stranger wrote and we repeat
MOST_QUESTION_WORDS, MOST_QUESTIONS, MOST_SUBJECT_CHARACTERS = 30, 3, 150
_NO = {SignalKind.REJECTION, SignalKind.SOFT_REJECTION}
#: How programs mark an answer: English and most others, German, Nordic, Spanish, Italian, Polish, Chinese …
_ANSWER = re.compile(
    r"(?:re|aw|antw|sv|vs|rv|res|rif|odp|回复|答复|返信) ?(?:\[\d+\])? ?[:：]", re.IGNORECASE
)
_INVITES = {SignalKind.NEXT_ROUND, SignalKind.SCHEDULING}


def gracious_reply(brief: Brief, craft: Craft) -> Letter:
    """P8 and after an offer: thanks, no argument, the door left open."""
    kind = brief.signal.kind if brief.signal else SignalKind.OTHER
    if kind in _NO:
        parts = [["rejection", "rejection_more"], ["rejection_end"]]
    elif kind is SignalKind.OFFER:
        parts = [["offer"], ["offer_more"]]
    else:
        parts = [["news", "news_more"], ["wishes"]]
    said = [[_say(brief, craft, f"gracious_reply.{name}") for name in part] for part in parts]
    return _letter(brief, craft, "subject.gracious_reply", said)


def answer_question(brief: Brief, craft: Craft) -> Letter:
    """The question they asked, and a gap for the answer: nothing is made up for the seeker."""
    if brief.signal is not None and brief.signal.kind in _INVITES:
        said = [
            [_say(brief, craft, "answer_question.schedule")],
            [_say(brief, craft, "answer_question.schedule_gap")],
        ]
    else:
        opening = _say(brief, craft, "answer_question.opening")
        gap = _say(brief, craft, "answer_question.gap")
        said = [[opening], *(_questions(brief, craft) or [[gap]])]
    return _letter(
        brief, craft, "subject.answer_question", [*said, [_say(brief, craft, "answer_question.closing")]]
    )


def reply_subject(signal: Signal | None, otherwise: str) -> str:
    """The subject of the mail that is answered, once with "Re:", in whatever language that stands there."""
    heard = " ".join(signal.subject.split())[:MOST_SUBJECT_CHARACTERS] if signal else ""
    if not heard:
        return otherwise
    return heard if _ANSWER.match(heard) else f"Re: {heard}"


def _questions(brief: Brief, craft: Craft) -> list[list[Sentence]]:
    """Each question with its gap; they stand and fall together."""
    signal = brief.signal
    asked: list[list[Sentence]] = []
    for question in signal.questions if signal else ():
        spoken, key = " ".join(question.split()), f"question:{question}"
        if 1 < len(spoken.split()) <= MOST_QUESTION_WORDS and key not in craft.barred:
            sources = (Quote(signal.file, question),) if signal and signal.file else ()
            told = craft.say(brief, "answer_question.question", sources, key, question=spoken)
            asked.append([told, craft.say(brief, "answer_question.gap", (), key)])
    return asked[:MOST_QUESTIONS]


def _say(brief: Brief, craft: Craft, name: str) -> Sentence:
    sourced = "{role}" in craft.pick(brief, name) and brief.role_source is not None
    return craft.say(brief, name, (brief.role_source,) if sourced and brief.role_source else ())


def _letter(brief: Brief, craft: Craft, subject: str, paragraphs: list[list[Sentence]]) -> Letter:
    line = reply_subject(brief.signal, craft.fill(brief, craft.pick(brief, subject)))
    parts = tuple(tuple(part) for part in paragraphs if part)
    return Letter(line, greeting(brief, craft), parts, closing(brief, craft), brief.seeker)
