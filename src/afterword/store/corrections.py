"""What the machine read of a mail, and what the seeker says instead: both are kept in its row."""

from __future__ import annotations

from copy import copy
from datetime import datetime
from typing import Any

from afterword.domain.touchpoints import Signal
from afterword.store import mapping, models, tables
from afterword.store.columns import plain

#: the columns that say what a mail means, and to whom
_MEANING = (
    "kind", "person", "until", "automatic", "failed", "decision_date", "forbids_contact", "about",
    "answer_by", "reopens", "particulars",
)  # fmt: skip
#: under which name of the particulars the same columns lie as they were read
_READ = "read"


def as_read(row: models.Signal) -> Signal:
    """What the machine read, whatever was said of it since."""
    return mapping.signal(_before(row))


def columns_of(row: models.Signal, meant: Signal, now: datetime) -> dict[str, Any]:
    """The columns by which the row says what the seeker means; as they were where that was read."""
    before = _before(row)
    read = {name: getattr(before, name) for name in _MEANING}
    stands: dict[str, Any] = {"dismissed_at": None, "doubt": "", "candidates": []}
    if meant == mapping.signal(before) and not row.doubt:
        return {**read, **stands, "read_as": "", "corrected_at": None}
    told = mapping.signal_columns(meant)
    told["particulars"] |= {_READ: plain(read)}
    columns = {name: told[name] for name in _MEANING}
    return {**columns, **stands, "read_as": before.kind, "corrected_at": now}


def kept_as_read(row: models.Signal, columns: dict[str, Any]) -> dict[str, Any]:
    """New columns of a row with what the machine read kept among the particulars, where it was corrected."""
    if _READ in row.particulars:
        columns["particulars"] |= {_READ: row.particulars[_READ]}
    return columns


def _before(row: models.Signal) -> models.Signal:
    """The row as it was before the seeker said anything."""
    before = copy(row)
    for name, stored in row.particulars.get(_READ, {}).items():
        setattr(before, name, tables.value_of(models.Signal, name, stored))
    before.read_as = ""
    return before


def dismissed(row: models.Signal, now: datetime) -> dict[str, Any]:
    """The columns by which nothing follows from the mail, by the seeker's word."""
    return {"dismissed_at": now, "doubt": "", "read_as": _before(row).kind, "corrected_at": now}
