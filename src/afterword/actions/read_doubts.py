"""Read what only the seeker can say of mail: whose it is, who wrote it, and who is to be written to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Min

from afterword.actions.ask_whose import Doubt
from afterword.domain.hear.introduced import decided
from afterword.domain.touchpoints import Introduced, Signal
from afterword.store import mapping, models
from afterword.store.columns import particulars, storable

MOST = 50  # questions at once


@dataclass(frozen=True, slots=True)
class Candidate:
    """An interview that a mail may be about; `at` is when it began, None where nobody knows."""

    interview: int
    company: str
    role: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class AskedItem:
    """A mail that only the seeker can place: `number` is the signal's, `doubt` `whose` or `sender`.

    Of `sender`, `candidates` is the one interview in whose name it is written.
    """

    number: int
    doubt: str
    signal: Signal
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class IntroducedItem:
    """Somebody whom a mail brought in; `number` is the signal's, `place` tells them apart there (from 1)."""

    number: int
    place: int
    by: str
    company: str
    interview: int
    introduced: Introduced


@dataclass(frozen=True, slots=True)
class Doubts:
    """All of it, the oldest mail first."""

    asked: tuple[AskedItem, ...] = ()
    introduced: tuple[IntroducedItem, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is asked."""
        return bool(self.asked or self.introduced)


def read_doubts(owner: models.Seeker) -> Doubts:
    """Every open question on mail. The number of queries does not depend on how many there are."""
    return Doubts(_asked(owner), read_introduced(owner))


def is_asked(owner: models.Seeker, message_id: str) -> bool:
    """Whether the mail of this Message-ID waits for the seeker's word."""
    mine = models.Signal.objects.filter(interview__application__seeker=owner, message_id=storable(message_id))
    return mine.exclude(doubt="").exists()


def _asked(owner: models.Seeker) -> tuple[AskedItem, ...]:
    mine = models.Signal.objects.filter(interview__application__seeker=owner)
    rows = list(mine.exclude(doubt="").order_by("at", "pk")[:MOST])
    numbers = {number for row in rows for number in _meant(row)}
    known = _candidates(owner, numbers)
    return tuple(
        AskedItem(row.pk, row.doubt, mapping.signal(row), tuple(known[n] for n in _meant(row) if n in known))
        for row in rows
    )


def _meant(row: models.Signal) -> list[int]:
    return row.candidates if row.doubt == Doubt.WHOSE else [row.interview_id]


def _candidates(owner: models.Seeker, numbers: set[int]) -> dict[int, Candidate]:
    if not numbers:
        return {}
    rows = models.Interview.objects.filter(application__seeker=owner, pk__in=numbers)
    told = rows.annotate(began=Min("sessions__start")).values_list(
        "pk", "application__company", "application__role", "began"
    )
    return {number: Candidate(number, company, role, at) for number, company, role, at in told}


def read_introduced(owner: models.Seeker) -> tuple[IntroducedItem, ...]:
    """Whom mail brought in and nobody has decided on, in one query."""
    rows = models.Signal.objects.filter(interview__application__seeker=owner, dismissed_at=None)
    rows = rows.exclude(particulars__introduced=[]).filter(particulars__has_key="introduced")
    told = rows.order_by("at", "pk").select_related("interview__application")[:MOST]
    return tuple(item for row in told for item in _introduced_in(row))


def _introduced_in(row: models.Signal) -> list[IntroducedItem]:
    by, application = row.sender_name or row.sender_email or "", row.interview.application
    return [
        IntroducedItem(row.pk, place, by, application.company, row.interview_id, one)
        for place, one in enumerate(particulars(row.particulars).introduced, start=1)
        if not decided(place, row.settled)
    ]
