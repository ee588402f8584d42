"""What a note says that no other note could: one or two things that were really talked about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from afterword.domain.facts import Kind
from afterword.domain.write.brief import Brief
from afterword.domain.write.craft import Craft, at_company
from afterword.domain.write.letter import Sentence
from afterword.domain.write.mentionable import Mentionable
from afterword.domain.write.phrase import Phrase, Shape

#: of these a note takes its specifics, the most telling kind first
_SPECIFIC = (Kind.TOPIC, Kind.NEED, Kind.MOMENT)


def specifics(brief: Brief, craft: Craft, most: int = 2) -> list[Sentence]:
    """One topic with the seeker's own experience, and at most one thing they want or asked."""
    said = [sentence for sentence in (_clause(brief, craft), topic_sentence(brief, craft)) if sentence]
    if len(said) == 2 and said[0].key == said[1].key:  # noqa: PLR2004 - both of one item: the same thing twice
        said = said[:1]
    line = evidence_sentence(brief, craft)
    return [*reversed(said[:most]), *([line] if line else [])]


def topic_of(brief: Brief, craft: Craft, *, own: bool = False) -> tuple[Mentionable, Phrase] | None:
    """The best topic there is, with its item; of those said to this person only where `own`."""
    best: tuple[Mentionable, Phrase] | None = None
    scene = craft.book.lists.get("scene", ())
    for mention in _open(brief, craft, *_SPECIFIC):
        if not mention.personally and (own or any(word in mention.text.lower() for word in scene)):
            continue
        found = craft.topics(mention.text)
        better = found and (best is None or _rank(mention, found[0]) > _rank(*best))
        best = (mention, found[0]) if better else best
    return best


def topic_sentence(brief: Brief, craft: Craft) -> Sentence | None:
    """What was talked about, as "I especially enjoyed our conversation about" it."""
    found = topic_of(brief, craft)
    if found is None:
        return None
    mention, phrase = found
    return craft.say(brief, "thank_you.topic", mention.sources, mention.key, topic=phrase.text)


def evidence_sentence(brief: Brief, craft: Craft) -> Sentence | None:
    """What the seeker did that fits what was talked about: a line of the résumé."""
    about = " ".join(
        f"{m.text} {m.answer or ''}" for m in _open(brief, craft, *_SPECIFIC, Kind.CONCERN) if m.personally
    )
    experience = craft.tongue.experience
    line = experience(brief.evidence, about, craft.used, craft.book, craft.tagger) if experience else None
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
    for mention in _open(brief, craft, Kind.CONCERN):
        found = craft.read(craft.tongue.answer, mention.answer) if mention.answer else None
        if found is None:
            continue
        about = _neutral(craft.topics(mention.text))
        if not about and found.worth < 2.0:  # noqa: PLR2004 - a bare phrase answers nothing by itself
            continue
        name = "thank_you.answer" if about else "thank_you.answer_plain"
        return craft.say(brief, name, mention.sources, mention.key, topic=about, answer=found.text)
    return None


def owed_sentence(brief: Brief, craft: Craft) -> Sentence | None:
    """An answer that the seeker said would follow: a gap, since only they can fill it."""
    comes_back = craft.tongue.comes_back
    if comes_back is None:
        return None
    promised = [m for m in _open(brief, craft, Kind.PROMISE) if m.personally and comes_back.search(m.text)]
    if not promised or not craft.book.of("thank_you.owed"):
        return None
    return craft.say(brief, "thank_you.owed", promised[0].sources, promised[0].key)


def promise_phrases(brief: Brief, craft: Craft) -> Iterator[tuple[Mentionable, Phrase | None]]:
    """The promises of this message (or all), each with how it can be named."""
    chosen = [m for m in _open(brief, craft, Kind.PROMISE) if m.key in brief.touchpoint.items]
    for mention in chosen or _open(brief, craft, Kind.PROMISE):
        if mention.personally:
            yield mention, craft.read(craft.tongue.thing, mention.text)


def personal_sentence(brief: Brief, craft: Craft) -> Sentence | None:
    """Something light at the end, where the tone allows it."""
    frames = {
        Shape.SHARED: "thank_you.shared",
        Shape.HABIT: "thank_you.habit",
        Shape.PERSONAL: "thank_you.personal",
    }
    for mention in _open(brief, craft, Kind.PERSONAL) if not brief.formal else ():
        found = craft.read(craft.tongue.personal, mention.text)
        if found is not None:
            slots = {"topic": found.text, "habit": found.text}
            return craft.say(brief, frames[found.shape], mention.sources, mention.key, **slots)
    return None


def _clause(brief: Brief, craft: Craft) -> Sentence | None:
    """What this very person wants, or asked, where the notes say it cleanly."""
    own = [m for m in _open(brief, craft, Kind.NEED, Kind.TOPIC, Kind.MOMENT) if m.personally]
    for mention in own:
        wanted = craft.read(craft.tongue.want, mention.text)
        if wanted is not None:
            slots = {"want": wanted.text, "verb": wanted.verb}
            return craft.say(brief, "thank_you.want", mention.sources, mention.key, **slots)
    for mention in own:
        question = craft.read(craft.tongue.asked, mention.text)
        if question is not None:
            return craft.say(brief, "thank_you.asked", mention.sources, mention.key, asked=question.text)
    return None


def _open(brief: Brief, craft: Craft, *kinds: Kind) -> list[Mentionable]:
    """The mentions of these kinds that the review has not refused."""
    return [mention for mention in brief.of(*kinds) if mention.key not in craft.barred]


def _rank(mention: Mentionable, phrase: Phrase) -> tuple[bool, float]:
    return (mention.personally, phrase.worth)


def _neutral(found: Sequence[Phrase]) -> str:
    """A topic that names the matter without the weakness: nothing with a figure in it."""
    return next((p.text for p in found if not any(c.isdigit() for c in p.text) and p.worth > -1.0), "")
