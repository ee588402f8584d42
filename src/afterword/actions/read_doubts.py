"""Read what only the seeker can say of mail: whose it is, who wrote it, and who is to be written to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Min

from afterword.domain.facts import Person
from afterword.domain.hear.introduced import decided, strangers
from afterword.domain.touchpoints import Doubt, Introduced, Signal
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
    """Somebody whom a mail brought in; `number` is the signal's, `place` tells them apart there (from 1).

    `by` is the sender as a person says it, `by_key` their key where they are one of the people.
    """

    number: int
    place: int
    by: str
    company: str
    interview: int
    introduced: Introduced
    by_key: str = ""


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


def read_introduced_by(owner: models.Seeker, interview: int, person: str) -> tuple[IntroducedItem, ...]:
    """Whom this person (by key) brought into this interview, and nobody has decided on."""
    return tuple(one for one in read_introduced(owner) if (one.interview, one.by_key) == (interview, person))


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
    """Whom mail brought in, each once, where nobody has met them or decided on them since."""
    rows = models.Signal.objects.filter(interview__application__seeker=owner, dismissed_at=None)
    rows = rows.exclude(particulars__introduced=[]).filter(particulars__has_key="introduced")
    told = list(rows.order_by("at", "pk").select_related("interview__application"))
    people = _people(owner) if told else {}
    over = {_whom(item) for row in told for item in _introduced_in(row) if decided(item.place, row.settled)}
    found: dict[tuple[int, str], IntroducedItem] = {}
    for row in told:
        for item in _introduced_in(row):
            if strangers((item.introduced,), people.get(row.interview.application_id, ())):
                found.setdefault(_whom(item), item)
    return tuple(item for whom, item in found.items() if whom not in over)[:MOST]


def _introduced_in(row: models.Signal) -> list[IntroducedItem]:
    by, application = row.sender_name or row.sender_email or "", row.interview.application
    return [
        IntroducedItem(row.pk, place, by, application.company, row.interview_id, one, row.person or "")
        for place, one in enumerate(particulars(row.particulars).introduced, start=1)
    ]


def _whom(item: IntroducedItem) -> tuple[int, str]:
    return item.interview, item.introduced.name.casefold()


def _people(owner: models.Seeker) -> dict[int, list[Person]]:
    """Name and address of everybody, by application."""
    found: dict[int, list[Person]] = {}
    rows = models.Person.objects.filter(application__seeker=owner)
    for application, key, name, email in rows.values_list("application", "key", "name", "email"):
        found.setdefault(application, []).append(Person(key, name, email=email))
    return found
