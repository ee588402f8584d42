"""Answers to a message: a gracious word, or what was asked, with a gap where only the seeker knows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import Quote
from afterword.domain.touchpoints import Signal, SignalKind, Wanted
from afterword.domain.write.brief import Brief
from afterword.domain.write.craft import Craft, closing, greeting
from afterword.domain.write.letter import Letter, Sentence
from afterword.domain.write.offered_times import chosen_time, without_times

#: of what a stranger wrote and we repeat
MOST_QUESTION_WORDS, MOST_QUESTIONS, MOST_SUBJECT_CHARACTERS = 30, 3, 150
_NO = {SignalKind.REJECTION, SignalKind.SOFT_REJECTION}
#: How programs mark an answer: English and most others, German, Nordic, Spanish, Italian, Polish, Chinese …
_ANSWER = re.compile(
    r"(?:re|aw|antw|sv|vs|rv|res|rif|odp|回复|答复|返信) ?(?:\[\d+\])? ?[:：]", re.IGNORECASE
)
_INVITES = {SignalKind.NEXT_ROUND, SignalKind.SCHEDULING}
_SENT_ALONG = {Wanted.SAMPLES, Wanted.DOCUMENTS}


def gracious_reply(brief: Brief, craft: Craft) -> Letter:
    """P8 and after an offer: thanks, no argument, the door left open."""
    kind = brief.signal.kind if brief.signal else SignalKind.OTHER
    if kind in _NO:
        said = [_courtesies(brief, craft, "rejection", "rejection_more"), [_farewell(brief, craft)]]
    elif kind is SignalKind.OFFER:
        said = [_courtesies(brief, craft, "offer"), _courtesies(brief, craft, "offer_more")]
    else:
        said = [_courtesies(brief, craft, "news", "news_more"), _courtesies(brief, craft, "wishes")]
    return _letter(brief, craft, "subject.gracious_reply", said)


def answer_question(brief: Brief, craft: Craft) -> Letter:
    """The question they asked, and a gap for the answer: nothing is made up for the seeker."""
    kind = brief.signal.kind if brief.signal else SignalKind.OTHER
    if kind in _INVITES:
        said = _about_times(brief, craft)
    elif kind is SignalKind.OFFER:
        said = [
            [_say(brief, craft, "answer_question.offer")],
            [_say(brief, craft, "answer_question.offer_gap")],
        ]
    else:
        said = [[_say(brief, craft, "answer_question.opening")], *_answers(brief, craft)]
    closes = [_say(brief, craft, "answer_question.closing")]
    return _letter(brief, craft, "subject.answer_question", [*said, closes])


def reply_subject(signal: Signal | None, otherwise: str) -> str:
    """The subject of the mail that is answered, once with "Re:", in whatever language that stands there."""
    heard = " ".join(signal.subject.split())[:MOST_SUBJECT_CHARACTERS] if signal else ""
    if not heard:
        return otherwise
    return heard if _ANSWER.match(heard) else f"Re: {heard}"


def _courtesies(brief: Brief, craft: Craft, *names: str) -> list[Sentence]:
    return [_say(brief, craft, f"gracious_reply.{name}") for name in names]


def _farewell(brief: Brief, craft: Craft) -> Sentence:
    """Good wishes, with the door that they left open, where they did."""
    signal = brief.signal
    name = f"gracious_reply.door_{signal.particulars.door}" if signal and signal.particulars.door else ""
    if signal is None or not craft.book.of(name) or name in craft.barred:
        return _say(brief, craft, "gracious_reply.rejection_end")
    return craft.say(brief, name, _words(signal, signal.particulars.door_words))


def _about_times(brief: Brief, craft: Craft) -> list[list[Sentence]]:
    """Thanks for the invitation, and the time the seeker took; until they have, a gap."""
    signal = brief.signal
    suggested = signal and signal.kind is SignalKind.SCHEDULING and signal.particulars.offered
    opening = _say(brief, craft, f"answer_question.{'schedule_offered' if suggested else 'schedule'}")
    gap = [_say(brief, craft, "answer_question.schedule_gap")]
    return [[opening], chosen_time(brief, craft) or gap]


def _answers(brief: Brief, craft: Craft) -> list[list[Sentence]]:
    """What was asked, each with its answer as far as the machine may give it."""
    signal = brief.signal
    wants = signal.particulars.wants if signal and signal.kind is SignalKind.REQUEST else ()
    time = chosen_time(brief, craft)
    gap = [_say(brief, craft, "answer_question.gap")]
    if not set(wants) - {Wanted.DETAILS}:
        return [time, *_questions(brief, craft)] if time else _questions(brief, craft) or [gap]
    asked = [told for told, _ in _questions(brief, craft)]
    return [asked, *_brought(brief, craft, wants)] if asked else list(_brought(brief, craft, wants))


def _brought(brief: Brief, craft: Craft, wants: tuple[Wanted, ...]) -> Iterator[list[Sentence]]:
    """What a request is for: names that only the seeker can give, and what comes along as a file."""
    if Wanted.REFERENCES in wants:
        lead = _say(brief, craft, "answer_question.references")
        yield [lead, _say(brief, craft, "answer_question.references_gap")]
    if _SENT_ALONG & set(wants):
        yield [_say(brief, craft, "answer_question.attached")]
    if Wanted.DETAILS in wants:
        yield [_say(brief, craft, "answer_question.gap")]


def _questions(brief: Brief, craft: Craft) -> list[list[Sentence]]:
    """Each question with its gap; they stand and fall together."""
    signal = brief.signal
    asked: list[list[Sentence]] = []
    for question in without_times(signal, brief) if signal else ():
        spoken, key = " ".join(question.split()), f"question:{question}"
        if 1 < len(spoken.split()) <= MOST_QUESTION_WORDS and key not in craft.barred:
            sources = (Quote(signal.file, question),) if signal and signal.file else ()
            frame = "question" if spoken.endswith("?") else "request"
            told = craft.say(brief, f"answer_question.{frame}", sources, key, question=spoken)
            asked.append([told, craft.say(brief, "answer_question.gap", (), key)])
    return asked[:MOST_QUESTIONS]


def _words(signal: Signal, said: str) -> tuple[Quote, ...]:
    return (Quote(signal.file, said),) if signal.file and said else ()


def _say(brief: Brief, craft: Craft, name: str) -> Sentence:
    sourced = "{role}" in craft.pick(brief, name) and brief.role_source is not None
    return craft.say(brief, name, (brief.role_source,) if sourced and brief.role_source else ())


def _letter(brief: Brief, craft: Craft, subject: str, paragraphs: list[list[Sentence]]) -> Letter:
    line = reply_subject(brief.signal, craft.fill(brief, craft.pick(brief, subject)))
    parts = tuple(tuple(part) for part in paragraphs if part)
    return Letter(line, greeting(brief, craft), parts, closing(brief, craft), brief.seeker)
