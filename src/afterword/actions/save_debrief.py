"""Save a debrief: what the seeker wrote in its fields, against what was known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from django.db import transaction

from afterword.actions.debrief import add_item, correct_item
from afterword.actions.remove_item import put_item_back, remove_item
from afterword.domain.facts import DebriefItem, Kind, Quote
from afterword.store import access, mapping, models

#: what a receipt names as its source, where the seeker's words came through the form
FILE = "debrief"
_MOST_WORDS = 40  # of a quote


@dataclass(frozen=True, slots=True)
class Field:
    """One row of the form. `key` is the item's own, or a new one that the form made up for it."""

    key: str
    kind: Kind
    person: str | None
    text: str
    answer: str = ""
    due: date | None = None


@transaction.atomic
def save_debrief(owner: models.Seeker, interview: int, fields: Sequence[Field], now: datetime) -> int:
    """Add what is new, put right what is different, take out what was emptied; how many of these.

    The same fields again change nothing, so a form may be sent twice. Raises Missing.
    """
    owner = access.locked(owner)
    round_ = access.interview(owner, interview)
    people = set(round_.people.values_list("key", flat=True))
    rows = {row.key: row for row in round_.items.all()}
    known = [field for field in fields if field.person is None or field.person in people]
    return sum(_save(owner, round_.pk, rows.get(field.key), field, now) for field in known)


def _save(
    owner: models.Seeker, interview: int, row: models.DebriefItem | None, field: Field, now: datetime
) -> bool:
    if row is None:
        if field.text:
            add_item(owner, interview, _new(field), now)
        return bool(field.text)
    if not field.text:
        if row.removed_at is None:
            remove_item(owner, row.pk, now)
            return True
        return False
    return _put_right(owner, row, field, now)


def _put_right(owner: models.Seeker, row: models.DebriefItem, field: Field, now: datetime) -> bool:
    before = mapping.item(row)
    answer = field.answer if before.kind is Kind.CONCERN else before.answer or ""
    due = field.due if before.kind is Kind.PROMISE else before.due
    after = with_words(before, field.text, answer, due)
    back = row.removed_at is not None
    if back:
        put_item_back(owner, row.pk, now)
    if after != before:
        correct_item(owner, row.pk, after, now)
    return back or after != before


def with_words(item: DebriefItem, text: str, answer: str, due: date | None) -> DebriefItem:
    """The item in the seeker's own words; what it was read from stays beside it."""
    same = _folded(answer) == _folded(item.answer or "")
    source = quoted(answer) if answer else None
    return replace(
        item,
        text=item.text if _folded(text) == _folded(item.text) else text,
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
