"""Another angle: the same letter about the next best thing that was talked about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from afterword.domain.facts import Quote
from afterword.domain.touchpoints import Purpose
from afterword.domain.write.bench import SPECIFIC, Bench, topic_in
from afterword.domain.write.errands import MOST_SUBJECT_WORDS
from afterword.domain.write.frames import fillable, found_in
from afterword.domain.write.letter import Sentence
from afterword.domain.write.pieces import Part, Piece, Text
from afterword.domain.write.specifics import specifics
from afterword.domain.write.thank_you import LEAST_WORDS
from afterword.domain.write.toned import seated

#: how many sentences of a letter may be about what was talked about
MOST_SPECIFICS = 3
_THANKS = frozenset({Purpose.THANK_YOU, Purpose.COFFEE_THANKS})


def another_angle(text: Text, bench: Bench, said: frozenset[str] = frozenset()) -> Iterator[Text]:
    """The text about something else; what stands in it, or is among `said`, comes last or not at all."""
    standing = {item.key for piece in text.pieces if (item := bench.item_of(piece)) is not None}
    for barred in dict.fromkeys((frozenset(standing | said), frozenset(standing))):
        yield from _about_others(text, bench, barred)
    yield from _by_another_name(text, bench)


def _about_others(text: Text, bench: Bench, barred: frozenset[str]) -> Iterator[Text]:
    """About the items that are left, the best of them first."""
    framed = _framed_topics(text, bench)
    if framed:
        for phrase, sources in _topics(bench, barred):
            yield _renamed(text, bench, framed, phrase, sources)
    elif _THANKS & set(bench.brief.purposes):
        yield from _with_new_specifics(text, bench, barred)


def _framed_topics(text: Text, bench: Bench) -> list[int]:
    """Sentences of letters that name one topic and no more, as staying in touch does."""
    places = []
    for at in text.sentences:
        found = bench.found(text.pieces[at].text)
        if found and "topic" in found.slots and not found.name.startswith("thank_you."):
            places.append(at)
    return places


def _topics(bench: Bench, barred: frozenset[str]) -> Iterator[tuple[str, tuple[Quote, ...]]]:
    """A name for each item that is left."""
    for item in bench.brief.of(*SPECIFIC):
        for phrase in bench.craft.topics(item.text)[:1] if item.key not in barred else ():
            yield phrase.text, item.sources


def _with_new_specifics(text: Text, bench: Bench, barred: frozenset[str]) -> Iterator[Text]:
    """What was talked about, said anew from the items that are left."""
    frames = max(len(bench.book.of("thank_you.topic")), 1)
    for turn in range(frames):
        craft = replace(bench.craft, barred=bench.craft.barred | barred, turn=bench.craft.turn + turn)
        told = specifics(bench.brief, craft)
        items = [sentence for sentence in told if not sentence.key.startswith("line:")]
        if not items:
            return
        if not any(_is_used(sentence, bench) for sentence in told):
            yield _renewed(text, bench, told)


def _is_used(sentence: Sentence, bench: Bench) -> bool:
    found = bench.found(sentence.text)
    return found is not None and (found.name, found.index) in bench.used


def _renewed(text: Text, bench: Bench, told: list[Sentence]) -> Text:
    """With these in the place of what was said of the conversation before."""
    old = [at for at in text.sentences if _is_angle(text.pieces[at], bench)]
    room = max(len(old), 1) if "\n" not in text.body else MOST_SPECIFICS
    new = [Piece(sentence.text, Part.SENTENCE, sentence.sources) for sentence in told[:room]]
    for at in reversed(old[1:]):
        text = text.without(at)
    if old:
        text = text.with_piece(old[0], new[0])
        at = old[0]
    else:
        at = text.sentences[0]
        text = text.after(at, new[0])
        text = text.with_piece(at + 1, Piece("\n\n", Part.BETWEEN))
        at += 2
    for piece in new[1:]:
        text = text.after(at, piece)
        at += 2
    topic = next((sentence.topic for sentence in told if sentence.topic), "")
    return _filled(_resubjected(text, bench, topic), bench)


def _is_angle(piece: Piece, bench: Bench) -> bool:
    item = bench.item_of(piece)
    return bench.is_line(piece) or (item is not None and item.kind in SPECIFIC)


def _filled(text: Text, bench: Bench) -> Text:
    """With a courtesy more where little is left, as the writer does it at the first time."""
    names = [found.name for at in text.sentences if (found := bench.found(text.pieces[at].text))]
    if text.words() >= LEAST_WORDS or "thank_you.filler" in names or "\n" not in text.body:
        return text
    ways = fillable(bench.brief, bench.craft, "thank_you.filler", {}, bench.brief.seed)
    said = next((said for index, said in ways if ("thank_you.filler", index) not in bench.used), None)
    return text.after(text.sentences[0], Piece(said, Part.SENTENCE)) if said else text


def _by_another_name(text: Text, bench: Bench) -> Iterator[Text]:
    """About the same item, by another of its words."""
    for at in text.sentences:
        item, topic = bench.item_of(text.pieces[at]), topic_in(text.pieces[at], bench)
        named = bench.craft.topics(item.text) if item and topic and item.kind in SPECIFIC else ()
        for phrase in named:
            other = _renamed(text, bench, [at], phrase.text, text.pieces[at].sources)
            if phrase.text not in text.body and other.body != text.body:
                yield other


def _renamed(text: Text, bench: Bench, places: list[int], topic: str, sources: tuple[Quote, ...]) -> Text:
    """With another topic in the frames that name one, and in the subject."""
    for at in places:
        found = bench.found(text.pieces[at].text)
        if found is None:
            continue
        ways = fillable(bench.brief, bench.craft, found.name, {**found.slots, "topic": topic}, found.index)
        said = next((said for index, said in ways if (found.name, index) not in bench.used), None)
        if said is not None:
            text = text.with_piece(at, replace(seated(said, text.pieces[at]), sources=sources))
    return _resubjected(text, bench, topic)


def _resubjected(text: Text, bench: Bench, topic: str) -> Text:
    """With the topic in the subject, if it was one of ours with a topic in it."""
    found = found_in(text.subject or "", bench.book, "subject.")
    if found is None or "topic" not in found.slots:
        return text
    names = (found.name, f"{found.name}_plain")
    for name in names if topic else names[1:]:
        ways = fillable(bench.brief, bench.craft, name, {"topic": topic}, found.index)
        short = next((line for _, line in ways if len(line.split()) <= MOST_SUBJECT_WORDS), None)
        if short is not None:
            return replace(text, subject=short)
    return text
