"""Read the versions of a text, and compare two of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.domain.facts import Reason
from afterword.domain.write.comparison import Stretch, compared
from afterword.errors import Missing
from afterword.store import access, models
from afterword.store.columns import reason


@dataclass(frozen=True, slots=True)
class VersionView:
    """One version. `author` is `machine`, `hand` or `model`; `made_for` has no code where nobody asked."""

    number: int
    author: str
    at: datetime
    made_for: Reason
    subject: str | None
    body: str
    stands: bool
    approved: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions beside each other, the subject and the text as stretches."""

    before: VersionView
    after: VersionView
    subject: tuple[Stretch, ...]
    body: tuple[Stretch, ...]


def read_versions(owner: models.Seeker, touchpoint: int) -> tuple[VersionView, ...]:
    """Every version, the one that stands first. Raises Missing."""
    row = access.touchpoint(owner, touchpoint)
    rows = list(row.versions.order_by("-number").prefetch_related("approvals"))
    return tuple(_view(each, stands=each is rows[0]) for each in rows)


def compare_versions(versions: tuple[VersionView, ...], before: int, after: int) -> Comparison:
    """Two of these versions compared. Raises Missing where one is not among them."""
    by_number = {version.number: version for version in versions}
    missing = next((number for number in (before, after) if number not in by_number), None)
    if missing is not None:
        raise Missing("version", str(missing))
    one, other = by_number[before], by_number[after]
    subject = compared(one.subject or "", other.subject or "")
    return Comparison(one, other, subject, compared(one.body, other.body))


def _view(row: models.DraftVersion, *, stands: bool) -> VersionView:
    approved = any(approval.withdrawn_at is None for approval in row.approvals.all())
    made_for = reason(row.code, row.params)
    return VersionView(
        row.number, row.author, row.written_at, made_for, row.subject, row.body, stands, approved
    )
