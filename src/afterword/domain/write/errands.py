"""Letters with an errand: what was promised, how things stand, staying in touch."""

from __future__ import annotations

from afterword.domain.facts import Quote
from afterword.domain.touchpoints import Purpose
from afterword.domain.write.brief import Brief
from afterword.domain.write.content import promise_phrases, topic_of
from afterword.domain.write.craft import Craft, closing, greeting
from afterword.domain.write.days import spoken_day
from afterword.domain.write.letter import Letter, Sentence
from afterword.domain.write.since import ago

MOST_SUBJECT_WORDS = 8


def send_promised(brief: Brief, craft: Craft) -> Letter:
    """P15: here is what I promised; one sentence on why, one on what to do if it does not open."""
    named = [(mention, phrase) for mention, phrase in promise_phrases(brief, craft)]
    said, subject = [], _subject(brief, craft, "send_promised_plain")
    for mention, phrase in named[:1]:
        if phrase is None:
            said.append(craft.say(brief, "send_promised.plain", mention.sources, mention.key))
            continue
        name = "send_promised.plural" if phrase.plural else "send_promised.opening"
        said.append(craft.say(brief, name, mention.sources, mention.key, thing=phrase.text))
        subject = _subject(brief, craft, "send_promised", "send_promised_plain", thing=phrase.text)
    thanks = "thanks_arranger" if brief.arranger else "thanks_again" if brief.thanked else "thanks"
    opening = said or [craft.say(brief, "send_promised.plain")]
    end = [
        craft.say(brief, "send_promised.closing"),
        craft.say(brief, f"send_promised.{thanks}", _role(brief)),
    ]
    return _letter(brief, craft, subject, [opening, end])


def check_in(brief: Brief, craft: Craft) -> Letter:
    """P4, P5: the role, their date, one question, an offer; nothing of reproach."""
    since = ago(brief.held, brief.touchpoint.best.date(), craft.book.language) if brief.held else ""
    dated = since and craft.book.of("check_in.opening_since")
    opening = "check_in.opening_since" if dated else "check_in.opening"
    thanks = [craft.say(brief, "send_promised.thanks", _role(brief))] if _thanks_along(brief) else []
    said = [*thanks, craft.say(brief, opening, _role(brief), since=since)]
    if brief.decision_date and brief.decision_source:
        day = spoken_day(brief.decision_date, brief.language)
        said.append(craft.say(brief, "check_in.date", (brief.decision_source,), date=day))
    end = [craft.say(brief, "check_in.interest"), craft.say(brief, "check_in.question")]
    titled = 0 < len(brief.title.split()) <= 4 and brief.title.replace(" ", "").isalpha()  # noqa: PLR2004 - what a subject can hold
    subject = _subject(brief, craft, "check_in" if titled else "check_in_plain")
    return _letter(brief, craft, subject, [said, end])


def keep_warm(brief: Brief, craft: Craft) -> Letter:
    """P9: a friendly word with a reason, asking for nothing."""
    said = [craft.say(brief, "keep_warm.opening"), *_link(brief, craft, "keep_warm.link")]
    middle = [craft.say(brief, "keep_warm.middle"), craft.say(brief, "keep_warm.closing")]
    return _letter(brief, craft, _subject(brief, craft, "keep_warm", "keep_warm_plain"), [said, middle])


def plain(brief: Brief, craft: Craft) -> Letter:
    """A courteous line for a purpose that has no letter of its own yet."""
    said = [craft.say(brief, f"plain.{part}") for part in ("opening", "middle", "closing")]
    return _letter(brief, craft, _subject(brief, craft, "check_in_plain"), [said])


def _thanks_along(brief: Brief) -> bool:
    """Whether thanks that came too late on their own travel with this message."""
    return Purpose.THANK_YOU in brief.touchpoint.also


def _link(brief: Brief, craft: Craft, frame: str) -> list[Sentence]:
    found = topic_of(brief, craft)
    if found is None:
        return []
    mention, phrase = found
    return [craft.say(brief, frame, mention.sources, mention.key, topic=phrase.text)]


def _role(brief: Brief) -> tuple[Quote, ...]:
    return (brief.role_source,) if brief.role_source else ()


def _subject(brief: Brief, craft: Craft, *names: str, **slots: str) -> str:
    """The first of these subjects that is short enough; the last whatever it is."""
    for name in names:
        line = craft.fill(brief, craft.pick(brief, f"subject.{name}"), **slots)
        if len(line.split()) <= MOST_SUBJECT_WORDS or name == names[-1]:
            return line
    return ""


def _letter(brief: Brief, craft: Craft, subject: str, paragraphs: list[list[Sentence]]) -> Letter:
    parts = tuple(tuple(part) for part in paragraphs if part)
    return Letter(subject, greeting(brief, craft), parts, closing(brief, craft), brief.seeker)
