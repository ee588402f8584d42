"""Invitations as calendars write them, in mails, for tests of what becomes of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from afterword.adapters.calendar_files import read_calendars
from afterword.domain.facts import Person
from afterword.domain.sources import Mail
from afterword.store import models
from world import AFTER, INES, mail

ORGANIZER = ("Ines Prado", "ines@lager.example")
SEEKER = ("Mara Lind", "mara@home.example")
NEXT = "next@lager.example"


@dataclass(frozen=True)
class Hour:
    """One VEVENT; `start` in UTC."""

    uid: str = NEXT
    sequence: int = 0
    start: datetime = datetime(2026, 9, 29, 9, tzinfo=UTC)
    minutes: int = 60
    summary: str = "Second interview: Backend Engineer at Lager"
    who: tuple[tuple[str, str], ...] = (SEEKER,)
    by: tuple[str, str] = ORGANIZER
    place: str = ""
    stamp: datetime | None = None
    more: str = ""

    @property
    def lines(self) -> str:
        """As a calendar writes it."""
        stamp = self.stamp or AFTER.astimezone(UTC) + timedelta(minutes=self.sequence)
        end = self.start + timedelta(minutes=self.minutes)
        told = [
            "BEGIN:VEVENT", f"UID:{self.uid}", f"SEQUENCE:{self.sequence}", f"DTSTAMP:{stamp:%Y%m%dT%H%M%SZ}",
            f"DTSTART:{self.start:%Y%m%dT%H%M%SZ}", f"DTEND:{end:%Y%m%dT%H%M%SZ}", f"SUMMARY:{self.summary}",
            f"LOCATION:{self.place}", f"ORGANIZER;CN={self.by[0]}:mailto:{self.by[1]}",
            *(f"ATTENDEE;CN={name}:mailto:{address}" for name, address in self.who),
            *([self.more] if self.more else []), "END:VEVENT",
        ]  # fmt: skip
        return "\r\n".join(told)


def ics(*hours: Hour, method: str = "REQUEST") -> bytes:
    """The calendar of these hours."""
    events = "\r\n".join(hour.lines for hour in hours)
    return f"BEGIN:VCALENDAR\r\nMETHOD:{method}\r\n{events}\r\nEND:VCALENDAR\r\n".encode()


def letter(
    *hours: Hour,
    method: str = "REQUEST",
    sender: Person = INES,
    at: datetime = AFTER + timedelta(hours=1),
    text: str = "We would like to invite you to the next round.",
    subject: str = "Invitation",
    number: int = 1,
) -> Mail:
    """A mail that carries them."""
    calendars = read_calendars("invite.ics", ics(*hours, method=method))
    return replace(mail(sender, text, at, subject, number), calendars=calendars)


def hours_of(interview: int) -> list[tuple[str | None, datetime, bool]]:
    """The sessions of a round: UID, start, whether called off."""
    rows = models.Session.objects.filter(interview=interview).order_by("start", "uid")
    return [(row.uid, row.start, row.called_off) for row in rows]


def standing() -> list[tuple[str | None, datetime]]:
    """The hours of all rounds that stand."""
    rows = models.Session.objects.filter(called_off=False).order_by("start", "uid")
    return [(row.uid, row.start) for row in rows]


def asked() -> list[str]:
    """What the seeker is asked."""
    rows = models.CalendarWord.objects.filter(settled_at=None).order_by("pk")
    return list(rows.values_list("asks", flat=True))
