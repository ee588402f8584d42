"""The people on a file of contact cards."""

from __future__ import annotations

from collections.abc import Iterable

from afterword.adapters.cards.lines import Line, read_lines
from afterword.adapters.decoding import decode
from afterword.domain.sources import Card, CardFile
from afterword.errors import NotACard

#: More cards than any address book holds.
MOST_CARDS = 20_000


def read_cards(file: str, raw: bytes) -> CardFile:
    """Every card of a vCard file, in its order; one that lacks everything has an empty name.

    A card inside a card (the assistant of 2.1's AGENT) is passed over. Raises NotACard where no
    card begins, TooLarge, NotText.
    """
    people: list[Card] = []
    open_cards: list[list[Line]] = []
    for line in read_lines(decode(raw, file)):
        if _is(line, "BEGIN"):
            open_cards.append([line])
        elif _is(line, "END") and open_cards:
            finished = open_cards.pop()
            if not open_cards:
                people.append(_card(finished))
        elif open_cards:
            open_cards[-1].append(line)
    if open_cards:  # cut off before its END
        people.append(_card(open_cards[0]))
    if not people:
        raise NotACard(file)
    return CardFile(file, tuple(people[:MOST_CARDS]))


def _is(line: Line, name: str) -> bool:
    return line.name == name and line.value.strip().upper() == "VCARD"


def _card(lines: list[Line]) -> Card:
    return Card(
        name=_name(lines),
        emails=_unique(line.text.removeprefix("mailto:") for line in lines if line.name == "EMAIL"),
        phones=_unique(_phone(line.text) for line in lines if line.name == "TEL"),
        organization=next(
            (part for line in lines if line.name == "ORG" for part in line.parts if part), None
        ),
        title=_first(lines, "TITLE"),
        given=_part(lines, "N", 1),
        family=_part(lines, "N", 0),
        town=_part(lines, "ADR", 3),
        url=_first(lines, "URL"),
        note=next((line.text for line in lines if line.name == "NOTE" and line.text), None),
        uid=_first(lines, "UID"),
        line=lines[0].number,
    )


def _part(lines: list[Line], name: str, place: int) -> str | None:
    """One component of the first structured value of this name that has it."""
    parts = (line.parts[place] for line in lines if line.name == name and len(line.parts) > place)
    return next((tidy for part in parts if (tidy := _tidy(part))), None)


def _name(lines: list[Line]) -> str:
    """The name as written out, else put together from its parts, else what else names the card."""
    written = _first(lines, "FN")
    if written:
        return written
    for line in lines:
        if line.name == "N":
            family, given, middle, before, after = (*line.parts, "", "", "", "", "")[:5]
            whole = _tidy(f"{before} {given} {middle} {family} {after}")
            if whole:
                return whole
    return _first(lines, "NICKNAME") or ""


def _first(lines: list[Line], name: str) -> str | None:
    return next((_tidy(line.text) for line in lines if line.name == name and line.text), None)


def _phone(text: str) -> str:
    number, _, rest = text.removeprefix("tel:").partition(";")
    extension = rest.removeprefix("ext=").partition(";")[0] if rest.startswith("ext=") else ""
    return f"{number} ext. {extension}" if extension else number


def _unique(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tidy for value in values if (tidy := _tidy(value))))


def _tidy(text: str) -> str:
    return " ".join(text.split())
