"""Read what the seeker is asked about hours that mails speak of. Nothing changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.domain.facts import Reason
from afterword.domain.hear.invitations import Asks
from afterword.store import calendar_words, models, queries
from afterword.store.columns import zone


@dataclass(frozen=True, slots=True)
class CalendarQuestion:
    """One question. `number` is what the verbs take; `start` is in its own zone, None where nobody knows.

    `choices` are (number, name) of the applications it may be of, where that is the question.
    """

    number: int
    why: Reason
    company: str
    summary: str
    start: datetime | None
    choices: tuple[tuple[int, str], ...] = ()

    @property
    def about_words(self) -> bool:
        """Whether it asks about an interview that is there, not about a new one."""
        return self.why.code in {"asks_moved", "asks_called_off"}


def read_calendar_words(owner: models.Seeker) -> tuple[CalendarQuestion, ...]:
    """What is asked, the oldest first."""
    rows = [row for row in calendar_words.asked(owner) if row.session_id or row.asks not in _OF_A_SESSION]
    several = any(row.asks == Asks.WHICH for row in rows)
    choices = (
        tuple((int(one.key), f"{one.company}, {one.role}") for one in queries.candidacies(owner))
        if several
        else ()
    )
    return tuple(_question(row, choices) for row in rows)


_OF_A_SESSION = frozenset({Asks.MOVED, Asks.CALLED_OFF})


def _question(row: models.CalendarWord, choices: tuple[tuple[int, str], ...]) -> CalendarQuestion:
    start = row.start.astimezone(zone(row.zone)) if row.start else None
    company = row.interview.application.company if row.interview else ""
    told = {"sender": row.sender_name, "address": row.sender_email, "company": company}
    if row.session is not None:
        told["was"] = row.session.start.isoformat()
    which = row.asks == Asks.WHICH
    return CalendarQuestion(
        row.pk, Reason(f"asks_{row.asks}", told), company, row.summary, start, choices if which else ()
    )
