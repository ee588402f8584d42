"""A file of contact cards as a book of contacts."""

from __future__ import annotations

from collections import Counter

from afterword.domain.capture.folding import fold
from afterword.domain.contact_books import ContactBook, ContactFrom, ContactRow, ContactTold
from afterword.domain.sources import Card, CardFile, SkippedRow


def card_book(cards: CardFile, kind: ContactFrom = ContactFrom.VCARD) -> ContactBook:
    """Whom the cards tell of; a card without a name goes by its address, else by its employer."""
    rows: dict[str, ContactRow] = {}
    skipped: list[SkippedRow] = []
    namesakes: Counter[str] = Counter()
    for number, card in enumerate(cards.people, start=1):
        told = _told(card, namesakes)
        if not told.name:
            skipped.append(SkippedRow(number, "no_name"))
        elif told.uid in rows:
            skipped.append(SkippedRow(number, "twice"))
        else:
            rows[told.uid] = ContactRow(told, card.line, _raw(card))
    return ContactBook(kind, cards.file, tuple(rows.values()), tuple(skipped))


def _told(card: Card, namesakes: Counter[str]) -> ContactTold:
    name = card.name or next(iter(card.emails), "") or card.organization or ""
    namesakes[fold(name)] += 1
    first = next(iter(card.emails), "").casefold()
    return ContactTold(
        uid=card.uid or first or f"{fold(name)}#{namesakes[fold(name)]}",
        name=name,
        given=card.given or "",
        family=card.family or "",
        emails=card.emails,
        phones=card.phones,
        organization=card.organization or "",
        title=card.title or "",
        location=card.town or "",
        url=card.url or "",
        notes=card.note or "",
    )


def _raw(card: Card) -> dict[str, str]:
    told = {"FN": card.name, "ORG": card.organization, "TITLE": card.title, "UID": card.uid}
    many = {"EMAIL": card.emails, "TEL": card.phones}
    return {
        **{key: value for key, value in told.items() if value},
        **{key: ", ".join(values) for key, values in many.items() if values},
    }
