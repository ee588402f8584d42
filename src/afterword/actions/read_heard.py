"""Read what was heard: all of it page by page, or one mail with what it changed on the plan."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from afterword.actions.read_history import OF_A_MAIL, ChangedItem, described, mail_of
from afterword.domain.hear.corrected import day_of, meant_by
from afterword.domain.touchpoints import Meant, Signal
from afterword.store import access, corrections, mapping, models, queries
from afterword.store.columns import zone

#: mails on one page
A_PAGE = 30


@dataclass(frozen=True, slots=True)
class HeardItem:
    """One mail that was heard, and what it means. `number` is what verbs take.

    `person` is the name of whom it is from or about; the signal's `at` is in their zone, where that is
    known. `counts` unless it was dismissed, or is in `doubt` (`sender` or `whose`); `corrected` once
    the seeker said what it means. `changes` are the entries by which it changed the plan, `undoes` the
    entry to take back so that it never was.
    """

    number: int
    interview: int
    company: str
    role: str
    person: str
    signal: Signal
    counts: bool
    corrected: bool
    doubt: str
    changes: tuple[ChangedItem, ...] = ()
    undoes: int | None = None

    @property
    def day(self) -> date | None:
        """The day that belongs to what it means."""
        return day_of(self.signal)


@dataclass(frozen=True, slots=True)
class HeardPage:
    """What was heard, the newest first; `page` of `pages`, from 1."""

    items: tuple[HeardItem, ...]
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class OneHeard:
    """One mail; what was `read` of it by the machine, and the people it may be about, by key."""

    item: HeardItem
    meant: Meant
    read: Signal
    people: Mapping[str, str]


def read_heard(owner: models.Seeker, page: int = 1) -> HeardPage:
    """A page of all that was heard. The number of queries does not depend on how much there is."""
    rows = queries.heard(owner)
    pages = max(1, -(-rows.count() // A_PAGE))
    page = min(max(1, page), pages)
    return HeardPage(items(owner, list(rows[(page - 1) * A_PAGE : page * A_PAGE])), page, pages)


def read_one_heard(owner: models.Seeker, number: int) -> OneHeard:
    """One mail that was heard. Raises Missing."""
    row = access.signal(owner, number)
    people = row.interview.application.people.order_by("pk").values_list("key", "name")
    (item,) = items(owner, [row])
    return OneHeard(item, meant_by(item.signal), corrections.as_read(row), dict(people))


def items(owner: models.Seeker, rows: Sequence[models.Signal]) -> tuple[HeardItem, ...]:
    """Rows as they are shown, with their interviews fetched along; always as many queries."""
    people = {
        (one.application_id, one.key): one for one in models.Person.objects.filter(application__seeker=owner)
    }
    changed = _changed(owner, rows)
    return tuple(_item(row, people, changed[row.pk]) for row in rows)


def _item(
    row: models.Signal,
    people: Mapping[tuple[int, str], models.Person],
    entries: Sequence[tuple[models.HistoryEntry, ChangedItem]],
) -> HeardItem:
    application = row.interview.application
    person = people.get((application.pk, row.person or ""))
    signal = mapping.signal(row)
    there = zone(person.timezone) if person and person.timezone else None
    last = next((item for entry, item in reversed(entries) if entry.code in OF_A_MAIL), None)
    return HeardItem(
        number=row.pk,
        interview=row.interview_id,
        company=application.company,
        role=application.role,
        person=person.name if person else row.sender_name or row.sender_email or "",
        signal=replace(signal, at=signal.at.astimezone(there)) if there else signal,
        counts=row.dismissed_at is None,
        corrected=row.corrected_at is not None,
        doubt=row.doubt,
        changes=tuple(item for entry, item in entries if entry.code not in OF_A_MAIL),
        undoes=last.number if last and last.can_be_undone else None,
    )


_Entries = dict[int, list[tuple[models.HistoryEntry, ChangedItem]]]


def _changed(owner: models.Seeker, rows: Sequence[models.Signal]) -> _Entries:
    """By mail: the entry under which it was heard or last corrected, and the changes of the plan under it.

    A mail and what it changes are entered in one transaction, as of one moment, one after the other.
    """
    moments = {moment for row in rows for moment in (row.heard_at, row.corrected_at) if moment}
    found = queries.history(owner).filter(at__in=moments, interview__in={row.interview_id for row in rows})
    entries = list(found.order_by("pk"))
    shown = dict(zip((entry.pk for entry in entries), described(owner, entries), strict=True))
    changed: _Entries = defaultdict(list)
    for signal, entry in _by_signal(entries):
        changed[signal].append((entry, shown[entry.pk]))
    return changed


def _by_signal(entries: Iterable[models.HistoryEntry]) -> Iterable[tuple[int, models.HistoryEntry]]:
    leading: dict[int | None, int] = {}
    for entry in entries:
        about = mail_of(entry)
        if about is not None:
            leading[entry.interview_id] = about
        if entry.interview_id in leading and (about or entry.code.startswith("touchpoint_")):
            yield leading[entry.interview_id], entry
