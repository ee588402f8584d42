"""Points for what is said aloud: a call, a meeting. They are the seeker's to say in their own words."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.domain.write.brief import Brief
from afterword.domain.write.content import promise_phrases, topic_of
from afterword.domain.write.craft import Craft
from afterword.domain.write.days import spoken_day
from afterword.domain.write.letter import Letter, Sentence
from afterword.domain.write.questions import questions

#: more than these nobody remembers on the way in
MOST_QUESTIONS = 3


def call(brief: Brief, craft: Craft) -> Letter:
    """What to say on the telephone, in order: whom one is, how the decision stands, thanks."""
    return _points([*_call(brief, craft)])


def meeting(brief: Brief, craft: Craft) -> Letter:
    """What to say where one meets: where one left off, what one brings, what one would like to know."""
    return _points([*_meeting(brief, craft)])


def _call(brief: Brief, craft: Craft) -> Iterator[Sentence]:
    role = (brief.role_source,) if brief.role_source else ()
    for frame in craft.book.of("phone.point"):
        yield Sentence(craft.fill(brief, frame), role, "point")
    if brief.decision_date and brief.decision_source:
        day = spoken_day(brief.decision_date, brief.language)
        yield craft.say(brief, "phone.date", (brief.decision_source,), date=day)
    yield craft.say(brief, "phone.question")
    yield craft.say(brief, "phone.closing")


def _meeting(brief: Brief, craft: Craft) -> Iterator[Sentence]:
    yield craft.say(brief, "in_person.opening")
    found = topic_of(brief, craft)
    if found is not None:
        mention, phrase = found
        yield craft.say(brief, "in_person.topic", mention.sources, mention.key, topic=phrase.text)
    for mention, thing in promise_phrases(brief, craft):
        if thing is not None:
            yield craft.say(brief, "in_person.promise", mention.sources, mention.key, thing=thing.text)
    yield from questions(brief, craft)[:MOST_QUESTIONS]
    yield craft.say(brief, "in_person.closing")


def _points(said: list[Sentence]) -> Letter:
    points = tuple((Sentence(f"- {s.text}", s.sources, s.key, s.topic),) for s in said if s.text)
    return Letter(None, "", points, "", "")
