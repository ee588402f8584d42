"""Contacts in bulk: thirty thousand come in one import, and come again with the next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

from django.db.models import Count

from afterword.domain.contact_books import (
    ContactBook,
    ContactFrom,
    ContactRow,
    ContactTold,
    signs,
    together,
)
from afterword.store import models
from afterword.store.bulk import upsert
from afterword.store.columns import storable

BATCH = 900  # keys in one question
_COLUMNS = tuple(field.name for field in fields(ContactTold) if field.name != "uid")
_DAYS = ("connected_on", "last_message_on")

#: What each source tells, by the number of the contact and of the source.
Beside = dict[int, dict[int, ContactTold]]
#: Told how many of how many are saved.
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Known:
    """A source that is there already, and the contact it stands behind."""

    number: int
    uid: str
    told: Mapping[str, Any]
    contact: int
    key: str


def known_sources(owner: models.Seeker, kind: ContactFrom) -> list[Known]:
    """Every source of this kind that the owner has."""
    columns = ("pk", "uid", "told", "contact_id", "contact__key")
    rows = models.ContactSource.objects.filter(seeker=owner, kind=kind).values_list(*columns)
    return [Known(*row) for row in rows.iterator(BATCH)]


def recognise(rows: Sequence[ContactRow], known: Sequence[Known]) -> Mapping[str, Known]:
    """The source that each row's uid is known as; rows that are new are not in it.

    Where the uid changed since, what else the contact is known by tells, if it tells of one
    source alone.
    """
    by_uid = {one.uid: one for one in known}
    found = {row.told.uid: by_uid[row.told.uid] for row in rows if row.told.uid in by_uid}
    left = {one.number: one for one in known if one.uid not in found}
    unknown = [row.told for row in rows if row.told.uid not in found]
    if not left or not unknown:
        return found
    seen = Counter(sign for told in unknown for sign in set(signs(told)))
    by_sign = _by_sign(left.values())
    for told in unknown:
        hits = {by_sign[sign].number for sign in signs(told) if sign in by_sign and seen[sign] == 1}
        if len(hits) == 1 and (one := left.pop(hits.pop(), None)):
            found[told.uid] = one
    return found


def _by_sign(known: Iterable[Known]) -> Mapping[str, Known]:
    by_sign: dict[str, Known] = {}
    twice: set[str] = set()
    for one in known:
        for sign in set(signs(told_of(one.uid, one.told))):
            twice.update([sign] if sign in by_sign else ())
            by_sign[sign] = one
    return {sign: one for sign, one in by_sign.items() if sign not in twice}


def save_rows(
    owner: models.Seeker,
    book: ContactBook,
    rows: Sequence[ContactRow],
    known: Mapping[str, Known],
    now: datetime,
    progress: Progress,
) -> None:
    """Make or change the contacts of these rows of the book, and their sources, in batches."""
    _rename(rows, known)
    beside = _beside(owner)
    for start in range(0, len(rows), BATCH):
        batch = [
            (_key(book, row, known), row, _whole(row.told, known, beside))
            for row in rows[start : start + BATCH]
        ]
        _save_batch(owner, book, batch, now)
        progress(start + len(batch), len(rows))


def _save_batch(
    owner: models.Seeker,
    book: ContactBook,
    batch: Sequence[tuple[str, ContactRow, ContactTold]],
    now: datetime,
) -> None:
    """The contacts by their keys, then the sources behind them."""
    contacts = ({"seeker_id": owner.pk, "key": key, **told_columns(told)} for key, _, told in batch)
    upsert(models.Contact, contacts, ["seeker_id", "key"])
    mine = models.Contact.objects.filter(seeker=owner, key__in=[key for key, _, _ in batch])
    numbers = dict(mine.values_list("key", "pk"))
    sources = (
        {
            "seeker_id": owner.pk,
            "kind": book.kind.value,
            "uid": storable(row.told.uid),
            "contact_id": numbers[key],
            "file": storable(book.file),
            "row": row.row,
            "told": told_json(row.told),
            "raw": {storable(column): storable(cell) for column, cell in row.raw.items()},
            "seen_at": now,
        }
        for key, row, _ in batch
    )
    upsert(models.ContactSource, sources, ["seeker_id", "kind", "uid"], keep=["contact_id"])


def told_json(told: ContactTold) -> dict[str, Any]:
    """What is told, as it is stored: what is empty is left out."""
    stored: dict[str, Any] = {name: value for name, value in told_columns(told).items() if value}
    for name in _DAYS:
        if name in stored:
            stored[name] = stored[name].isoformat()
    return stored


def told_of(uid: str, stored: Mapping[str, Any]) -> ContactTold:
    """What was stored, as it was told."""
    values = dict(stored)
    for name in _DAYS:
        if name in values:
            values[name] = date.fromisoformat(values[name])
    for name in ("emails", "phones"):
        values[name] = tuple(values.get(name, ()))
    return ContactTold(uid=uid, **{"name": "", **values})


def _rename(rows: Sequence[ContactRow], known: Mapping[str, Known]) -> None:
    """Sources whose uid changed take the new one first, or they would be made a second time."""
    renamed = [
        models.ContactSource(pk=known[row.told.uid].number, uid=storable(row.told.uid))
        for row in rows
        if row.told.uid in known and known[row.told.uid].uid != row.told.uid
    ]
    models.ContactSource.objects.bulk_update(renamed, ["uid"], batch_size=200)


def _key(book: ContactBook, row: ContactRow, known: Mapping[str, Known]) -> str:
    one = known.get(row.told.uid)
    return one.key if one else storable(f"{book.kind}:{row.told.uid}")


def _beside(owner: models.Seeker) -> Beside:
    """What all sources tell of contacts that have several, the newest first."""
    several = models.Contact.objects.filter(seeker=owner).annotate(of=Count("sources")).filter(of__gt=1)
    rows = models.ContactSource.objects.filter(contact__in=several).order_by("-seen_at", "-pk")
    told: Beside = {}
    for contact, number, uid, stored in rows.values_list("contact_id", "pk", "uid", "told").iterator(BATCH):
        told.setdefault(contact, {})[number] = told_of(uid, stored)
    return told


def _whole(told: ContactTold, known: Mapping[str, Known], beside: Beside) -> ContactTold:
    """What this source tells, and after it what the others behind the same contact do."""
    one = known.get(told.uid)
    if not one or one.contact not in beside:
        return told
    held = beside[one.contact]
    held.pop(one.number, None)
    beside[one.contact] = {one.number: told, **held}
    return together([told, *held.values()])


def told_columns(told: ContactTold) -> dict[str, Any]:
    """What is told, as the columns of a contact."""
    return {name: _storable(getattr(told, name)) for name in _COLUMNS}


def _storable(value: Any) -> Any:
    return [storable(one) for one in value] if isinstance(value, tuple) else storable(value)
