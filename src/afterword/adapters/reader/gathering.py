"""What was read so far, file by file; what could not be read stands beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from afterword.domain.sources import (
    Bundle,
    Calendar,
    CalendarEvent,
    CalendarFile,
    Content,
    DebriefEntry,
    Mail,
    Mailbox,
    MailboxFile,
    PostingFile,
    Resume,
    TextFile,
)
from afterword.errors import NotACalendar, NoWords, Unreadable

_NEVER = datetime.max.replace(tzinfo=UTC)


class Gathering:
    """Collects what single files hold into one bundle."""

    def __init__(self) -> None:
        self._calendars: list[tuple[str, Calendar]] = []
        self._mails: list[Mail] = []
        self._notes: list[TextFile] = []
        self._postings: list[PostingFile] = []
        self._resume: Resume | None = None
        self._debrief: tuple[DebriefEntry, ...] | None = None
        self._problems: list[Unreadable] = []

    def add(self, content: Content) -> None:
        """Keep what a file holds; cards, exports, feeds and pages belong to no interview."""
        match content:
            case CalendarFile(file, calendars):
                self._calendars += [(file, _reachable(calendar)) for calendar in calendars]
                if any(c.undated for c in calendars) and not any(c.events for c in calendars):
                    self.add_problem(NotACalendar(file, "DTSTART"))
            case Mail():
                self._mails.append(_with_reachable(content))
                if not (content.text or content.calendars or content.failed):
                    self.add_problem(NoWords(content.file))
            case MailboxFile(_, mails):
                self._mails += map(_with_reachable, mails)
            case TextFile():
                self._notes.append(content)
            case PostingFile():
                self._postings.append(content)
            case Resume():
                self._resume = self._resume or content

    def add_debrief(self, entries: tuple[DebriefEntry, ...]) -> None:
        """Keep the debrief as the seeker confirmed it."""
        self._debrief = entries

    def add_problem(self, problem: Unreadable) -> None:
        """Keep why a file could not be read."""
        self._problems.append(problem)

    def bundle(self) -> Bundle:
        """All of it; mail in the order of its dates, what has none at the end."""
        return Bundle(
            calendars=tuple(self._calendars),
            mails=tuple(sorted(self._mails, key=lambda mail: (mail.date or _NEVER, mail.file))),
            notes=tuple(self._notes),
            postings=tuple(self._postings),
            resume=self._resume,
            debrief=self._debrief,
            problems=tuple(self._problems),
        )


def _with_reachable(mail: Mail) -> Mail:
    return replace(mail, calendars=tuple(map(_reachable, mail.calendars))) if mail.calendars else mail


def _reachable(calendar: Calendar) -> Calendar:
    """Without the bare names of a house's own mailboxes, to which nobody outside can write."""
    return replace(calendar, events=tuple(map(_event, calendar.events)))


def _event(event: CalendarEvent) -> CalendarEvent:
    organizer = event.organizer
    if organizer and "@" not in organizer.email:
        organizer = Mailbox(organizer.name, "") if organizer.name else None
    outside = (a if "@" in a.email else replace(a, email="") for a in event.attendees)
    return replace(event, organizer=organizer, attendees=tuple(a for a in outside if a.name or a.email))
