"""One sentence of a letter: said in another way, left out, or another thing said in its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from afterword.domain.facts import DebriefItem, Evidence, Kind, Quote
from afterword.domain.write.bench import SPECIFIC, Bench
from afterword.domain.write.brief import Brief
from afterword.domain.write.content import (
    answer_sentence,
    evidence_sentence,
    personal_sentence,
    promise_phrases,
    topic_sentence,
)
from afterword.domain.write.craft import Craft
from afterword.domain.write.frames import Found, fillable
from afterword.domain.write.letter import Sentence
from afterword.domain.write.mentionable import Mentionable
from afterword.domain.write.pieces import Part, Piece, Text
from afterword.domain.write.specifics import specifics
from afterword.domain.write.toned import seated

#: a line of the résumé is named by its own words
LINE = "line:"


@dataclass(frozen=True, slots=True)
class Offer:
    """A sentence that could be said instead, and what it rests on.

    `key` is what `said_instead` takes; `kind` is None for a line of the résumé.
    """

    key: str
    sentence: str
    sources: tuple[Quote, ...]
    kind: Kind | None = None


def offers(text: Text, at: int, bench: Bench) -> Iterator[Offer]:
    """What may be said to this person and is not in the text yet, as it would be said in this place."""
    held = {source for piece in text.pieces for source in piece.sources}
    kinds = {m.key: m.kind for m in bench.brief.mentions if not held & set(m.sources)}
    lines = [f"{LINE}{line.text}" for line in bench.brief.evidence if line.source not in held]
    seen: set[str] = set()
    for key in (*kinds, *lines):
        way = next(said_instead(text, at, key, bench), None)
        piece = way.pieces[at] if way else None
        if piece is not None and piece.sources and piece.text not in seen:
            seen.add(piece.text)
            yield Offer(key, piece.text, piece.sources, kinds.get(key))


def left_out(text: Text, at: int) -> Iterator[Text]:
    """The text without this sentence; nothing where it is the only one."""
    if len(text.sentences) > 1:
        yield text.without(at)


def another_sentence(text: Text, at: int, bench: Bench) -> Iterator[Text]:
    """The same in other words: the next frames, then the next name for the thing in all of them."""
    piece = text.pieces[at]
    found = bench.found(piece.text)
    if found is not None:
        last = len(bench.book.of(found.name)) - 1
        here = _in_frames(found, bench)
        onward = [way for way in here if way[0] > found.index]
        named = list(_by_next_names(piece, found, bench))
        around = [way for way in here if way[0] < found.index]
        for _, said in (*onward, *(named if found.index == last or not onward else ()), *around, *named):
            yield text.with_piece(at, seated(said, piece))
    item = bench.item_of(piece)
    if item is not None:
        yield from _with(text, at, _told(item, bench))


def said_instead(text: Text, at: int, key: str, bench: Bench) -> Iterator[Text]:
    """The text with this sentence made from another item, or from a line of the résumé."""
    if key.startswith(LINE):
        line = next((e for e in bench.brief.evidence if e.text == key.removeprefix(LINE)), None)
        yield from _with(text, at, _experience(line, bench) if line else ())
        return
    item = next((m for m in bench.brief.mentions if m.key == key), None)
    if item is None:
        return
    found = bench.found(text.pieces[at].text)
    if found and "topic" in found.slots and not found.name.startswith("thank_you."):
        yield from _in_its_frame(text, at, found, item, bench)
    else:
        yield from _with(text, at, _told(item, bench))


def _in_frames(found: Found, bench: Bench) -> list[tuple[int, str]]:
    """The other frames of this name that no other letter has, filled alike."""
    ways = fillable(bench.brief, bench.craft, found.name, found.slots)
    return [way for way in ways if way[0] != found.index and (found.name, way[0]) not in bench.used]


def _by_next_names(piece: Piece, found: Found, bench: Bench) -> Iterator[tuple[int, str]]:
    """What was talked about by its next names in the notes, from the first frame on."""
    item, topic = bench.item_of(piece), found.slots.get("topic", "")
    if item is None or item.kind not in SPECIFIC or not topic:
        return
    names = [phrase.text for phrase in bench.craft.topics(item.text)]
    now = names.index(topic) if topic in names else -1
    for name in [*names[now + 1 :], *names[: max(now, 0)]]:
        for way in fillable(bench.brief, bench.craft, found.name, {**found.slots, "topic": name}):
            if (found.name, way[0]) not in bench.used:
                yield way


def _in_its_frame(text: Text, at: int, found: Found, item: Mentionable, bench: Bench) -> Iterator[Text]:
    """Where the whole letter is one frame around a topic: the same frame around another."""
    for phrase in bench.craft.topics(item.text):
        for _, said in fillable(bench.brief, bench.craft, found.name, {**found.slots, "topic": phrase.text}):
            piece = replace(seated(said, text.pieces[at]), sources=item.sources)
            yield text.with_piece(at, piece)


def _with(text: Text, at: int, told: Iterator[Sentence] | tuple[()]) -> Iterator[Text]:
    for sentence in told:
        piece = seated(sentence.text, text.pieces[at])
        yield text.with_piece(at, replace(piece, part=Part.SENTENCE, sources=sentence.sources))


def _told(item: Mentionable, bench: Bench) -> Iterator[Sentence]:
    """One item as a sentence, in every way there is, those first that no other letter has."""
    brief = replace(bench.brief, mentions=(Mentionable(item.item, True),), evidence=(), formal=False)
    brief = replace(brief, touchpoint=replace(brief.touchpoint, items=(item.key,)))
    worn: list[Sentence] = []
    for turn in range(_most_frames(bench)):
        craft = replace(bench.craft, turn=bench.craft.turn + turn)
        for sentence in (_one(item, craft, brief), topic_sentence(brief, craft)):
            if sentence is None or not sentence.text:
                continue
            found = bench.found(sentence.text)
            if found and (found.name, found.index) in bench.used:
                worn.append(sentence)
            else:
                yield sentence
    yield from worn


def _one(item: Mentionable, craft: Craft, brief: Brief) -> Sentence | None:
    if item.kind is Kind.PROMISE:
        mention, phrase = next(promise_phrases(brief, craft), (item, None))
        frames = craft.pick(brief, "thank_you.promise")
        if phrase is None and "{thing}" in frames:
            return None
        thing = phrase.text if phrase else ""
        return craft.say(brief, "thank_you.promise", mention.sources, mention.key, thing=thing)
    if item.kind is Kind.CONCERN:
        return answer_sentence(brief, craft)
    if item.kind is Kind.PERSONAL:
        return personal_sentence(brief, craft)
    return next(iter(specifics(brief, craft, most=1)), None)


def _experience(line: Evidence, bench: Bench) -> Iterator[Sentence]:
    """A line of the résumé as a sentence, as the writer makes one for what fits a talk."""
    about = DebriefItem("chosen", Kind.TOPIC, line.text, line.source, bench.brief.person.key)
    # The newest employment stays beside it: what is told in the present must be of that one.
    newest = next((one for one in bench.brief.evidence if one.employer), line)
    evidence = (newest, line) if newest.source != line.source else (line,)
    brief = replace(bench.brief, mentions=(Mentionable(about, True),), evidence=evidence)
    for turn in range(_most_frames(bench)):
        said = evidence_sentence(brief, replace(bench.craft, turn=bench.craft.turn + turn, used=frozenset()))
        if said is None or line.source not in said.sources:
            return
        found = bench.found(said.text)
        if found is None or (found.name, found.index) not in bench.used:
            yield said


def _most_frames(bench: Bench) -> int:
    return max(len(bench.book.of("thank_you.topic")), 1)
