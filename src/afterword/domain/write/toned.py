"""Another tone: the same letter in warmer or more formal frames, its greeting and closing with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from afterword.domain.learn.contractions import expanded
from afterword.domain.write.bench import Bench
from afterword.domain.write.content import personal_sentence
from afterword.domain.write.craft import spoken_to
from afterword.domain.write.frames import fillable
from afterword.domain.write.pieces import Part, Piece, Text

WARMER, MORE_FORMAL = "warmer", "more_formal"
_TONES = (f"{WARMER}.", f"{MORE_FORMAL}.")
#: what is said on a lighter note has no place in a formal letter
_QUOTED = re.compile(r"(“[^”]*”)")
_LIGHT = frozenset({"thank_you.habit", "thank_you.personal", "thank_you.shared"})


def warmer(text: Text, bench: Bench) -> Iterator[Text]:
    """In warmer words, and with something personal where the notes have it and it may be said."""
    toned = _closed(_framed(text, bench, WARMER), bench, f"{WARMER}.closing")
    light = _with_something_personal(toned, bench)
    if light is not None:
        yield light
    yield toned
    yield _closed(text, bench, f"{WARMER}.closing")


def more_formal(text: Text, bench: Bench) -> Iterator[Text]:
    """In plainer words, without contractions, greeted by the whole name where that is right."""
    plain = _closed(_greeted(_spelled_out(text, bench), bench), bench, "closing.formal")
    grave = _without_light(plain, bench)
    yield _framed(grave, bench, MORE_FORMAL)
    yield _framed(plain, bench, MORE_FORMAL)
    yield plain


def plain_name(name: str) -> str:
    """A frame's name without its tone: `warmer.thank_you_opening` is `thank_you.opening`."""
    if not name.startswith(_TONES):
        return name
    letter, _, part = name.partition(".")[2].rpartition("_")
    return f"{letter}.{part}"


def seated(said: str, was: Piece) -> Piece:
    """A sentence in the place of another, with its sources; small where that one began small."""
    begins_small = was.text[:1].islower() and not re.match(r"I\b", said)
    return replace(was, text=said[:1].lower() + said[1:] if begins_small else said)


def _framed(text: Text, bench: Bench, tone: str) -> Text:
    """Each sentence of ours in a frame of this tone, if there is one that no other letter has."""
    brief, craft = bench.brief, bench.craft
    for at in text.sentences:
        piece = text.pieces[at]
        found = bench.found(piece.text)
        name = f"{tone}.{plain_name(found.name).replace('.', '_')}" if found else ""
        if found is None or found.name == name:
            continue
        ways = fillable(brief, craft, name, found.slots, brief.seed + craft.turn)
        said = next((said for index, said in ways if (name, index) not in bench.used), None)
        if said is not None:
            text = text.with_piece(at, seated(said, piece))
    return text


def _closed(text: Text, bench: Bench, name: str) -> Text:
    """With closing words of this kind, others than the other letters have."""
    at = next((at for at, piece in enumerate(text.pieces) if piece.part is Part.CLOSING), None)
    frames = bench.book.of(name)
    spelled = [spoken_to(bench.brief, frame) for frame in frames]
    if at is None or not frames or text.pieces[at].text in spelled or _is_name(text.pieces[at], bench):
        return text
    first = bench.brief.seed % len(frames)
    spelled = [*spelled[first:], *spelled[:first]]
    free = (line for line in spelled if not any(f"\n{line}\n" in other.body for other in bench.others))
    closing = next(free, spelled[0])
    return text.with_piece(at, replace(text.pieces[at], text=closing))


def _is_name(piece: Piece, bench: Bench) -> bool:
    return set(piece.text.split()) <= set(bench.brief.seeker.split())


def _greeted(text: Text, bench: Bench) -> Text:
    """By the whole name, unless the greeting keeps its distance already or the language has no such."""
    at = next((at for at, piece in enumerate(text.pieces) if piece.part is Part.GREETING), None)
    frame = next(iter(bench.book.of(f"{MORE_FORMAL}.greeting")), "")
    if at is None or not frame or bench.brief.formal or bench.brief.person.name in text.pieces[at].text:
        return text
    return text.with_piece(at, replace(text.pieces[at], text=bench.craft.fill(bench.brief, frame)))


def _spelled_out(text: Text, bench: Bench) -> Text:
    """Without contractions, but in what is quoted."""
    if bench.book.language.partition("-")[0] != "en":
        return text
    for at in text.sentences:
        piece = text.pieces[at]
        parts = _QUOTED.split(piece.text)  # every other one stands between quotation marks
        told = "".join(part if n % 2 else expanded(part) for n, part in enumerate(parts))
        if told != piece.text.replace("’", "'"):
            text = text.with_piece(at, replace(piece, text=told))
    return text


def _without_light(text: Text, bench: Bench) -> Text:
    for at in reversed(text.sentences):
        found = bench.found(text.pieces[at].text)
        less = text.without(at)
        if found and found.name in _LIGHT and less.words() >= bench.least:
            text = less
    return text


def _with_something_personal(text: Text, bench: Bench) -> Text | None:
    """With what is personal behind what was talked about; None where there is nothing more."""
    said = {item.key for at in text.sentences if (item := bench.item_of(text.pieces[at])) is not None}
    craft = replace(bench.craft, barred=bench.craft.barred | said)
    light = personal_sentence(bench.brief, craft)
    places = [
        at for at in text.sentences if bench.is_specific(text.pieces[at]) or bench.is_line(text.pieces[at])
    ]
    if light is None or not places:
        return None
    return text.after(places[-1], Piece(light.text, Part.SENTENCE, light.sources))
