"""What was read so far, file by file; what could not be read stands beside it."""

from __future__ import annotations

from datetime import UTC, datetime

from afterword.domain.sources import (
    Bundle,
    Calendar,
    CalendarFile,
    Content,
    DebriefEntry,
    Mail,
    MailboxFile,
    PostingFile,
    Resume,
    TextFile,
)
from afterword.errors import NoWords, Unreadable

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
                self._calendars += [(file, calendar) for calendar in calendars]
            case Mail():
                self._mails.append(content)
                if not (content.text or content.calendars or content.failed):
                    self.add_problem(NoWords(content.file))
            case MailboxFile(_, mails):
                self._mails += mails
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
