"""Questions to bring to a coffee: from what was said, then those that anybody likes to be asked."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.domain.facts import Kind
from afterword.domain.write.brief import Brief
from afterword.domain.write.content import is_weak, open_mentions, topic_of
from afterword.domain.write.craft import Craft
from afterword.domain.write.letter import Sentence

#: a quarter of an hour has room for so many
MOST = 5


def questions(brief: Brief, craft: Craft) -> list[Sentence]:
    """At most five, those that nobody else could ask first; none where the language has no frames."""
    return [question for question in _asked(brief, craft) if question.text][:MOST]


def _asked(brief: Brief, craft: Craft) -> Iterator[Sentence]:
    yield from _of_their_work(brief, craft)
    found = topic_of(brief, craft, own=True)
    if found is not None:
        mention, phrase = found
        yield craft.say(brief, "questions.topic", mention.sources, mention.key, topic=phrase.text)
    for frame in craft.book.of("questions.open"):
        yield Sentence(craft.fill(brief, frame), (), "questions.open")


def _of_their_work(brief: Brief, craft: Craft) -> Iterator[Sentence]:
    """On what they want, and on how things are with them, where the notes say it cleanly."""
    own = [m for m in open_mentions(brief, craft, Kind.NEED, Kind.TOPIC) if m.personally and not is_weak(m)]
    for name, reading in (("want", craft.tongue.want), ("statement", craft.tongue.statement)):
        for mention in own:
            phrase = craft.read(reading, mention.text)
            if phrase is not None:
                slots = {name: phrase.text, "verb": phrase.verb}
                yield craft.say(brief, f"questions.{name}", mention.sources, mention.key, **slots)
                break
