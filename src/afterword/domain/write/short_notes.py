"""Short forms: a text message, an invitation on LinkedIn, a card, the points of a call."""

from __future__ import annotations

from dataclasses import replace

from afterword.domain.facts import Quote
from afterword.domain.write.brief import Brief
from afterword.domain.write.content import topic_of
from afterword.domain.write.craft import Craft, closing, greeting
from afterword.domain.write.days import spoken_day
from afterword.domain.write.letter import Letter, Sentence

#: what an invitation may have without a paid account (N1)
LINKEDIN_CHARACTERS = 200
#: of a text message, greeting and name aside
MOST_WORDS = 48


def text_message(brief: Brief, craft: Craft, letter: Letter) -> Letter:
    """A letter cut down to a text: the sentences that carry it, in one paragraph, the given name."""
    kept = tuple(sentence for sentence in letter.sentences if not sentence.key.endswith(_TOO_MUCH))
    first_name = brief.seeker.split()[0]
    first, *rest = _within(kept, MOST_WORDS)
    lowered = (
        first
        if first.text.startswith(("I ", "I'"))
        else replace(first, text=first.text[0].lower() + first.text[1:])
    )
    return Letter(None, greeting(brief, craft, inline=True), ((lowered, *rest),), "", first_name, inline=True)


def linkedin_note(brief: Brief, craft: Craft) -> Letter:
    """P13: where you met, no request; within 200 characters."""
    found = topic_of(brief, craft)
    candidates: list[Sentence] = []
    if found is not None:
        mention, phrase = found
        candidates.append(_note(brief, craft, "note", mention.sources, mention.key, topic=phrase.text))
    candidates += [
        _note(brief, craft, "plain", _role(brief), "plain"),
        _note(brief, craft, "bare", (), "bare"),
    ]
    note = next((c for c in candidates if len(c.text) <= LINKEDIN_CHARACTERS), candidates[-1])
    return Letter(None, "", ((note,),), "", "")


def handwritten(brief: Brief, craft: Craft) -> Letter:
    """A card: thanks, one thing, a wish. Three sentences fit."""
    said = [craft.say(brief, "handwritten_note.opening", _role(brief))]
    found = topic_of(brief, craft)
    if found is not None:
        mention, phrase = found
        said.append(craft.say(brief, "thank_you.topic", mention.sources, mention.key, topic=phrase.text))
    said.append(craft.say(brief, "handwritten_note.interest"))
    return Letter(None, greeting(brief, craft), (tuple(said),), closing(brief, craft), brief.seeker)


def talking_points(brief: Brief, craft: Craft) -> Letter:
    """A call is the seeker's to make: what to say, in order."""
    points = [
        (Sentence(f"- {craft.fill(brief, frame)}", _role(brief), "point"),)
        for frame in craft.book.of("phone.point")
    ]
    if brief.decision_date and brief.decision_source:
        day = craft.say(
            brief,
            "phone.date",
            (brief.decision_source,),
            date=spoken_day(brief.decision_date, brief.language),
        )
        points.append((Sentence(f"- {day.text}", day.sources, day.key),))
    points += [
        (Sentence(f"- {craft.say(brief, name).text}", (), name),)
        for name in ("phone.question", "phone.closing")
    ]
    return Letter(None, "", tuple(points), "", "")


_TOO_MUCH = (
    "thank_you.offer",
    "thank_you.filler",
    "check_in.interest",
    "check_in.date",
    "send_promised.closing",
    "keep_warm.middle",
)


def _within(sentences: tuple[Sentence, ...], most: int) -> tuple[Sentence, ...]:
    kept: list[Sentence] = []
    for sentence in sentences:
        if sum(len(s.text.split()) for s in (*kept, sentence)) <= most:
            kept.append(sentence)
    return tuple(kept) or sentences[:1]


def _note(
    brief: Brief, craft: Craft, name: str, sources: tuple[Quote, ...], key: str, **slots: str
) -> Sentence:
    text = craft.say(brief, f"linkedin_connect.{name}", sources, key, **slots)
    return Sentence(text.text, sources, key)


def _role(brief: Brief) -> tuple[Quote, ...]:
    return (brief.role_source,) if brief.role_source else ()
