"""What a note says that no other note could: how things are with them, and what the talk was like."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import attrgetter

from afterword.domain.facts import Kind
from afterword.domain.review.common_words import COMMON
from afterword.domain.write.brief import Brief
from afterword.domain.write.content import evidence_sentence, is_weak, open_mentions, topic_sentence
from afterword.domain.write.craft import Craft
from afterword.domain.write.letter import Sentence
from afterword.domain.write.mentionable import Mentionable
from afterword.domain.write.phrase import Phrase, Shape
from afterword.domain.write.tongue import Reading, Tongue
from afterword.domain.write.vocabulary import words

_Reading = Callable[[Tongue], Reading | None]
#: how things are with them: what they want first, for that is what the seeker can help with
_OF_THEIRS: tuple[tuple[Shape, _Reading], ...] = (
    (Shape.WANT, attrgetter("want")),
    (Shape.STATEMENT, attrgetter("statement")),
    (Shape.ASKED, attrgetter("asked")),
)
#: what the talk was like
_OF_THE_TALK: tuple[tuple[Shape, _Reading], ...] = (
    (Shape.GUIDED, attrgetter("guided")),
    (Shape.LIKED, attrgetter("liked")),
    (Shape.ADVICE, attrgetter("advice")),
    (Shape.QUOTED, attrgetter("quoted")),
    (Shape.TOLD, attrgetter("told")),
)
#: two sentences that share so much of their words say one thing twice
MOST_SHARED = 0.5


def specifics(brief: Brief, craft: Craft, most: int = 2, beside: Sentence | None = None) -> list[Sentence]:
    """At most so many things of this very conversation, and the seeker's own experience with them.

    What was said in a clause goes before a bare topic: anybody could have named a topic. Where no
    experience fits, one thing more has room. `beside` is what the note says anyway: it is not said twice.
    """
    line = evidence_sentence(brief, craft)
    if line is not None and beside is not None and _again(line, [beside], line.key.removeprefix("line:")):
        line = None
    room = most if line else most + 1
    said: list[Sentence] = []
    for readings in (_OF_THEIRS, _OF_THE_TALK, _OF_THEIRS, _OF_THE_TALK):
        found = _first(brief, craft, readings, said) if len(said) < room else None
        said += [found] if found else []
    topic = topic_sentence(brief, craft) if len(said) < most else None
    if topic is not None and not _again(topic, said):
        said.append(topic)
    return [*reversed(said), *([line] if line else [])]


def _first(
    brief: Brief, craft: Craft, readings: Sequence[tuple[Shape, _Reading]], said: Sequence[Sentence]
) -> Sentence | None:
    """The first of these readings that finds something of this person's that is not said yet."""
    own = [m for m in open_mentions(brief, craft, Kind.NEED, Kind.TOPIC, Kind.MOMENT) if m.personally]
    own = [mention for mention in own if not is_weak(mention)]
    for shape, reading in readings:
        for mention in own:
            if shape is Shape.STATEMENT and not _may_be_repeated(mention, craft):
                continue
            phrase = craft.read(reading(craft.tongue), mention.text)
            if phrase is None:
                continue
            sentence = craft.say(
                brief, f"thank_you.{shape}", mention.sources, mention.key, **_slots(shape, phrase)
            )
            if sentence.text and not _again(sentence, said, phrase.text):
                return sentence
    return None


def _may_be_repeated(mention: Mentionable, craft: Craft) -> bool:
    """Whether what they told of their house may come back to them in writing.

    A need may: it is why they hire. Of the rest only what has a measure ("40 minutes a night"),
    and nothing grave: who failed, who left, what nobody wants was said in confidence, marked or not.
    """
    if _holds(mention.text, "grave", craft):
        return False
    measured = any(letter.isdigit() for letter in mention.text) or _holds(mention.text, "measured", craft)
    return mention.kind is Kind.NEED or measured


def _holds(text: str, name: str, craft: Craft) -> bool:
    """Whether a word or a run of words of this list stands in the text."""
    said = f" {' '.join(words(text))} "
    return any(f" {' '.join(words(listed))} " in said for listed in craft.book.lists.get(name, ()))


def _slots(shape: Shape, phrase: Phrase) -> dict[str, str]:
    return {shape.value: phrase.text, "verb": phrase.verb}


def _again(sentence: Sentence, said: Sequence[Sentence], phrase: str = "") -> bool:
    """Whether it comes from what was said already, or says much the same."""
    told = {word for word in words(phrase or sentence.topic) if word not in COMMON}
    heard = {word for other in said for word in words(other.text)}
    same = not phrase and any(other.key == sentence.key for other in said)
    return same or len(told & heard) > MOST_SHARED * len(told)
