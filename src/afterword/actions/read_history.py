"""Read the history: every change, who made it and why, and whether it can be taken back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from afterword.domain.facts import Reason
from afterword.store import day, models, queries
from afterword.store.columns import reason

#: the name of a row: its table, and its number
Row = tuple[str, int]


@dataclass(frozen=True, slots=True)
class ChangedItem:
    """One entry of the history; `number` is what undo takes, `mail` that of the mail it tells of."""

    number: int
    at: datetime
    actor: str
    reason: Reason
    can_be_undone: bool
    mail: int | None = None


def history(owner: models.Seeker, most: int = 100, since: datetime | None = None) -> tuple[ChangedItem, ...]:
    """The latest entries, newest first. The number of queries does not depend on how many there are."""
    return described(owner, list(queries.history(owner, since)[:most]))


def described(owner: models.Seeker, entries: Sequence[models.HistoryEntry]) -> tuple[ChangedItem, ...]:
    """Entries as they are shown: people by their names, and what rests on mail that went not to be undone."""
    people = queries.names_of(owner)
    spent = _spent(owner, entries)
    return tuple(_described(row, people, spent) for row in entries)


def _described(
    row: models.HistoryEntry, people: dict[tuple[int, str], str], spent: Collection[Row]
) -> ChangedItem:
    key, round_ = row.params.get("person", ""), row.interview
    name = people.get((round_.application_id, key), key) if round_ else key
    told = {**row.params, "person": name} if name else row.params
    open_ = bool(row.steps) and row.undone_at is None and not any(made in spent for made in _made([row]))
    return ChangedItem(row.pk, row.at, row.actor, reason(row.code, told), open_, mail_of(row))


#: entries that tell of a mail
OF_A_MAIL = frozenset({"heard", "signal_corrected", "signal_dismissed"})


def mail_of(entry: models.HistoryEntry) -> int | None:
    """The number of the mail that an entry tells of; None of any other."""
    steps = entry.steps if entry.code in OF_A_MAIL else ()
    return next((step["id"] for step in steps if step["table"] == "signal"), None)


def _made(entries: Iterable[models.HistoryEntry]) -> set[Row]:
    """The rows that came into being by these entries: what taking them back would take away."""
    return {(step["table"], step["id"]) for row in entries for step in row.steps if step["was"] is None}


def _spent(owner: models.Seeker, entries: Sequence[models.HistoryEntry]) -> set[Row]:
    """Of what was made, that on which mail rests that went, or may have gone: it cannot be called back."""
    made = _made(entries)
    return made & day.beneath_what_went(owner) if made else set()
