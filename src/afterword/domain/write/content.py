"""The parts of a note: the topic, the seeker's experience, an answer, a promise, something light."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from afterword.domain.facts import Kind
from afterword.domain.write.brief import Brief
from afterword.domain.write.craft import Craft, at_company
from afterword.domain.write.letter import Sentence
from afterword.domain.write.mentionable import Mentionable
from afterword.domain.write.phrase import Phrase, Shape
from afterword.domain.write.vocabulary import words

#: where the seeker had little to show: never "a highlight"
_WEAK = re.compile(
    r"\b(?:never (?:used|done|worked|had|seen|touched|heard)|only (?:did|done|know|used)|I know \w+ only|"
    r"will learn|no experience|(?:haven't|havent|have not) (?:used|done|worked)|no idea|rusty|"
    r"nie (?:gemacht|benutzt)|keine Erfahrung|kenne ich nicht|nunca (?:usei|fiz|trabalhei))\b",
    re.IGNORECASE,
)
#: words of an answer that stands without its question: "I watch my principal" answers nothing
LEAST_ALONE = 6
#: an answer that points at what nobody has named
_POINTS_BACK = re.compile(r"\b(?:it|this|them|those|these)\b", re.IGNORECASE)
_SMALL = {"the", "my", "your", "a", "an"}
_ABOUT = re.compile(
    r"\b(?:about|on|over|at|back to|interested in|into|through|liked|loved|enjoyed|explained|described|"
    r"über|zu[mr]?|sobre)\s+(.+)",
    re.IGNORECASE | re.DOTALL,
)
#: of these a note takes its specifics, the most telling kind first
_SPECIFIC = (Kind.TOPIC, Kind.NEED, Kind.MOMENT)


def topic_of(brief: Brief, craft: Craft, *, own: bool = False) -> tuple[Mentionable, Phrase] | None:
    """The best topic there is, with its item; of those said to this person only where `own`."""
    best: tuple[Mentionable, Phrase] | None = None
    scene = craft.book.lists.get("scene", ())
    titled = set(words(brief.person.title or ""))
    for mention in open_mentions(brief, craft, *_SPECIFIC):
        if not mention.personally and (own or any(word in mention.text.lower() for word in scene)):
            continue
        if is_weak(mention) or _part_of_a_weak_one(mention, brief):
            continue
        found = [
            p for p in craft.topics(_spoken_of(mention, craft)) if not set(words(p.text)) - _SMALL <= titled
        ]
        better = found and (best is None or _rank(mention, found[0]) > _rank(*best))
        best = (mention, found[0]) if better else best
    return best


def _answers_alone(found: Phrase) -> bool:
    """Whether an answer says enough without its question: a clause of some length that points at nothing."""
    clause = found.worth >= 2.0 and len(found.text.split()) >= LEAST_ALONE  # noqa: PLR2004 - below, it is a bare phrase
    return clause and not _POINTS_BACK.search(found.text)


def is_weak(mention: Mentionable) -> bool:
    """Whether the note tells of something the seeker had little to show for."""
    return bool(_WEAK.search(mention.text))


def _part_of_a_weak_one(mention: Mentionable, brief: Brief) -> bool:
    """Whether it is the front of a line that goes on with what the seeker had not done."""
    start = mention.text.strip(" .,;").casefold()
    return any(is_weak(other) and start in other.text.casefold() for other in brief.of(Kind.CONCERN))


def _spoken_of(mention: Mentionable, craft: Craft) -> str:
    """The part of a note that can name a topic: of a moment with a verb, only what it was about.

    What somebody did (a slow clap, a glass that was slid across) is no topic.
    """
    tagged = craft.tagger(mention.text, craft.book.language)
    if mention.kind is not Kind.MOMENT or not any(word.tag.startswith("V") for word in tagged):
        return mention.text
    about = _ABOUT.search(mention.text)
    return about.group(1) if about else ""


def topic_sentence(brief: Brief, craft: Craft) -> Sentence | None:
    """What was talked about, as "I especially enjoyed our conversation about" it."""
    found = topic_of(brief, craft)
    if found is None:
        return None
    mention, phrase = found
    sober = craft.book.of("thank_you.topic_sober") and set(words(mention.text)) & set(trouble(craft))
    name = "thank_you.topic_sober" if sober else "thank_you.topic"
    return craft.say(brief, name, mention.sources, mention.key, topic=phrase.text)


def trouble(craft: Craft) -> tuple[str, ...]:
    """Words by which a note tells of a trouble of theirs, which nobody "enjoys" to talk about."""
    return craft.book.lists.get("trouble", ())


def evidence_sentence(brief: Brief, craft: Craft) -> Sentence | None:
    """What the seeker did that fits what was talked about: a line of the résumé."""
    spoken = [m.text for m in open_mentions(brief, craft, *_SPECIFIC) if m.personally]
    worries = [
        f"{m.text} {m.answer or ''}" for m in open_mentions(brief, craft, Kind.CONCERN) if m.personally
    ]
    experience = craft.tongue.experience
    said = craft.used | {key.removeprefix("line:") for key in craft.barred}
    if experience is None:
        return None
    line = None
    for about in (spoken, [*spoken, *worries]):
        line = line or experience(brief.evidence, " ".join(about), said, craft.book, craft.tagger)
    if line is None or craft.vocabulary.bars(line.text):
        return None
    slots = {
        "employer": line.employer,
        "employed": at_company(line.employer, craft.book),
        "line": line.text,
    }
    return craft.say(brief, line.frame, (line.evidence.source,), f"line:{line.text}", **slots)


def answer_sentence(brief: Brief, craft: Craft) -> Sentence | None:
    """The better answer to a worry, given plainly: never the worry, never an apology."""
    for mention in open_mentions(brief, craft, Kind.CONCERN):
        found = craft.read(craft.tongue.answer, mention.answer) if mention.answer else None
        if found is None:
            continue
        about = _neutral(craft.topics(mention.text))
        if not about and not _answers_alone(found):
            continue
        name = "thank_you.answer" if about else "thank_you.answer_plain"
        return craft.say(brief, name, mention.sources, mention.key, topic=about, answer=found.text)
    return None


def owed_sentence(brief: Brief, craft: Craft) -> Sentence | None:
    """An answer that the seeker said would follow: a gap, since only they can fill it."""
    comes_back = craft.tongue.comes_back
    if comes_back is None:
        return None
    own = (m for m in open_mentions(brief, craft, Kind.PROMISE) if m.personally)
    promised = [m for m in own if comes_back.search(m.text)]
    if not promised or not craft.book.of("thank_you.owed"):
        return None
    return craft.say(brief, "thank_you.owed", promised[0].sources, promised[0].key)


def promise_phrases(brief: Brief, craft: Craft) -> Iterator[tuple[Mentionable, Phrase | None]]:
    """The promises of this message (or all), each with how it can be named."""
    chosen = [m for m in open_mentions(brief, craft, Kind.PROMISE) if m.key in brief.touchpoint.items]
    for mention in chosen or open_mentions(brief, craft, Kind.PROMISE):
        if mention.personally:
            yield mention, craft.read(craft.tongue.thing, mention.text)


def personal_sentence(brief: Brief, craft: Craft, *, alone: bool = False) -> Sentence | None:
    """Something light at the end, where the tone allows it; where it is `alone`, always."""
    frames = {
        Shape.SHARED: "thank_you.shared",
        Shape.HABIT: "thank_you.habit",
        Shape.PERSONAL: "thank_you.personal",
    }
    for mention in open_mentions(brief, craft, Kind.PERSONAL) if alone or not brief.formal else ():
        found = craft.read(craft.tongue.personal, mention.text)
        if found is not None:
            slots = {"topic": found.text, "habit": found.text}
            return craft.say(brief, frames[found.shape], mention.sources, mention.key, **slots)
    return None


def open_mentions(brief: Brief, craft: Craft, *kinds: Kind) -> list[Mentionable]:
    """The mentions of these kinds that the review has not refused."""
    return [mention for mention in brief.of(*kinds) if mention.key not in craft.barred]


def _rank(mention: Mentionable, phrase: Phrase) -> tuple[bool, float]:
    return (mention.personally, phrase.worth)


def _neutral(found: Sequence[Phrase]) -> str:
    """A topic that names the matter without the weakness: nothing with a figure in it."""
    return next((p.text for p in found if not any(c.isdigit() for c in p.text) and p.worth > -1.0), "")
