"""Save a debrief: what the seeker wrote in its fields, against what was known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from django.db import transaction

from afterword.actions.debrief import add_item
from afterword.actions.type_item import overtaken, type_item
from afterword.domain.capture.typing import Settled, Words, settle
from afterword.domain.facts import DebriefItem, Kind, Quote
from afterword.store import access, mapping, models

#: what a receipt names as its source, where the seeker's words came through the form
FILE = "debrief"
_MOST_WORDS = 40  # of a quote


@dataclass(frozen=True, slots=True)
class Field:
    """One row of the form.

    `key` is "item-" and the number of a known item, or what the form made up for a new one.
    `shown` is the mark of what the row held before it was typed in, None where the form does
    not say; `typed_at` its last keystroke.
    """

    key: str
    kind: Kind
    person: str | None
    text: str
    answer: str = ""
    due: date | None = None
    shown: str | None = None
    typed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of one row, and the words that stand in it now."""

    key: str
    settled: Settled
    words: Words


@transaction.atomic
def save_debrief(
    owner: models.Seeker, interview: int, fields: Sequence[Field], now: datetime, page: str = ""
) -> tuple[Saved, ...]:
    """Add what is new, put right what is different, take out what was emptied; what became of each.

    The same fields again change nothing, so a form may be sent twice. `page` tells one open
    page from another: of words that were written on two, the later stand and the others are
    kept in the history. Raises Missing.
    """
    owner = access.locked(owner)
    round_ = access.interview(owner, interview)
    people = set(round_.people.values_list("key", flat=True))
    rows = {name: row for row in round_.items.all() for name in (row.key, f"item-{row.pk}")}
    known = [field for field in fields if field.person is None or field.person in people]
    saved = tuple(_save(owner, round_, rows.get(field.key), field, now, page) for field in known)
    if any(one.settled in _CHANGES for one in saved):
        round_.changed_at = now
        round_.save(update_fields=["changed_at"])
    return saved


_CHANGES = frozenset({Settled.SAVED, Settled.OVERTOOK})


def words_of(row: models.DebriefItem) -> Words:
    """What a row of the form shows of an item; nothing, where it was taken out."""
    if row.removed_at:
        return Words("", at=row.typed_at, page=row.typed_on)
    item = mapping.item(row)
    answer = item.answer if item.kind is Kind.CONCERN else ""
    due = item.due if item.kind is Kind.PROMISE else None
    return Words(item.text, answer or "", due, row.typed_at, row.typed_on)


def _save(
    owner: models.Seeker,
    round_: models.Interview,
    row: models.DebriefItem | None,
    field: Field,
    now: datetime,
    page: str,
) -> Saved:
    typed = Words(field.text, field.answer, field.due, field.typed_at or now, page)
    if row is None:
        if field.text:
            add_item(owner, round_.pk, _new(field), now, typed_at=typed.at, page=page)
        return Saved(field.key, Settled.SAVED if field.text else Settled.SAME, typed)
    typed = _of_kind(typed, Kind(row.kind))
    settled = settle(typed, words_of(row), field.shown)
    after = _written(mapping.item(row), typed)
    if settled is Settled.OVERTAKEN:
        overtaken(owner, row, after, now)
    elif settled in _CHANGES:
        type_item(owner, row, after, typed, settled, now)
    return Saved(field.key, settled, words_of(row))


def _of_kind(typed: Words, kind: Kind) -> Words:
    """Only a concern has an answer, and only a promise a day."""
    return replace(
        typed,
        answer=typed.answer if kind is Kind.CONCERN else "",
        due=typed.due if kind is Kind.PROMISE else None,
    )


def _written(item: DebriefItem, typed: Words) -> DebriefItem | None:
    """The item as it was typed; None where it was emptied."""
    if not typed.text:
        return None
    answer = typed.answer if item.kind is Kind.CONCERN else item.answer or ""
    return with_words(item, typed.text, answer, typed.due if item.kind is Kind.PROMISE else item.due)


def with_words(item: DebriefItem, text: str, answer: str, due: date | None) -> DebriefItem:
    """The item in the seeker's own words; what it was read from stays beside it."""
    same = _folded(answer) == _folded(item.answer or "")
    source = quoted(answer) if answer else None
    return replace(
        item,
        text=item.text if _folded(text) == _folded(item.text) else text,
        source=quoted(text) if item.source.file == FILE else item.source,
        answer=item.answer if same else answer or None,
        answer_source=item.answer_source if same else source,
        due=due,
    )


def _folded(text: str) -> str:
    return " ".join(text.split())


def _new(field: Field) -> DebriefItem:
    return DebriefItem(
        key=field.key,
        kind=field.kind,
        text=field.text,
        source=quoted(field.text),
        person=field.person,
        answer=field.answer or None,
        answer_source=quoted(field.answer) if field.answer else None,
        due=field.due,
    )


def quoted(text: str) -> Quote:
    """What was typed, as words that a sentence may rest on."""
    return Quote(FILE, " ".join(text.split()[:_MOST_WORDS]))
