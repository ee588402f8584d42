"""Letters that the seeker starts: a coffee, news of a project, an introduction, the end of a search.

Each is built alike: why now, what it is about in the seeker's own words, what is asked, a kind
end. What only the seeker can say and has not said is left as a gap.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.domain.facts import Quote
from afterword.domain.write.brief import Brief
from afterword.domain.write.content import topic_of
from afterword.domain.write.craft import Craft, closing, greeting
from afterword.domain.write.days import spoken_day_of
from afterword.domain.write.letter import Letter, Sentence

#: where the seeker's own words on a touchpoint stand
OWN_WORDS = "your own words"


def has_letter(brief: Brief, craft: Craft) -> bool:
    """Whether the language has a letter for this cause or this purpose."""
    return bool(_name(brief, craft))


def initiative(brief: Brief, craft: Craft) -> Letter:
    """The letter of its cause, else of its purpose."""
    name = _name(brief, craft)
    opening = [*_opening(brief, craft, name)]
    middle = [*_about(brief, craft, name), *_part(brief, craft, f"{name}.body")]
    end = [*_part(brief, craft, f"{name}.closing")]
    subject = _subject(brief, craft, name, opening)
    parts = tuple(tuple(part) for part in (opening, middle, end) if part)
    return Letter(subject, greeting(brief, craft), parts, closing(brief, craft), brief.seeker)


def comment(brief: Brief, craft: Craft) -> Letter:
    """Words below a post: only the seeker's own, or a gap; no greeting and no name."""
    return Letter(None, "", (tuple(_about(brief, craft, "comment_post")),), "", "")


def on_the_profile(brief: Brief, craft: Craft) -> Letter:
    """What is done there and sends nothing: one point to tick off."""
    return Letter(None, "", ((craft.say(brief, "follow_company.point"),),), "", "")


def _name(brief: Brief, craft: Craft) -> str:
    names = (brief.touchpoint.reason.code, brief.touchpoint.purpose.value)
    return next((n for n in names if craft.book.of(f"{n}.body") or craft.book.of(f"{n}.about")), "")


def _subject(brief: Brief, craft: Craft, name: str, opening: list[Sentence]) -> str:
    """With the topic of the opening, where the language's subject has room for one."""
    frame, topic = craft.pick(brief, f"subject.{name}"), next((s.topic for s in opening if s.topic), "")
    if "{topic}" in frame and not topic:
        frame = craft.pick(brief, f"subject.{name}_plain")
    return craft.fill(brief, frame, **{**_slots(brief), "topic": topic})


def _opening(brief: Brief, craft: Craft, name: str) -> Iterator[Sentence]:
    """By what was talked about, where the language has a frame for it and something was."""
    found = topic_of(brief, craft) if craft.book.of(f"{name}.link") else None
    if found:
        mention, phrase = found
        yield craft.say(brief, f"{name}.link", mention.sources, mention.key, topic=phrase.text)
    else:
        yield from _part(brief, craft, f"{name}.opening")


def _about(brief: Brief, craft: Craft, name: str) -> Iterator[Sentence]:
    words = " ".join(brief.touchpoint.reason.params.get("about", "").split())
    if words and craft.book.of(f"{name}.about"):
        ends = words[-1] in ".!?…" or "://" in words.split()[-1]
        about = words if ends else f"{words}."
        yield craft.say(brief, f"{name}.about", (Quote(OWN_WORDS, words),), about=about)
    elif craft.book.of(f"{name}.gap"):
        yield craft.say(brief, f"{name}.gap")


def _part(brief: Brief, craft: Craft, name: str) -> Iterator[Sentence]:
    frame = craft.pick(brief, name)
    if not frame:
        return
    source = (brief.role_source,) if "{role}" in frame and brief.role_source else ()
    if "{date}" in frame:
        source = (*source, Quote(OWN_WORDS, _slots(brief)["date"]))
    yield craft.say(brief, name, source, **_slots(brief))


def _slots(brief: Brief) -> dict[str, str]:
    day = brief.touchpoint.reason.params.get("date", "")
    return {"date": spoken_day_of(day, brief.language)}
