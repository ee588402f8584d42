"""The example's files, told as if its interview had been just now."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from afterword.adapters.practice.days import moved
from afterword.domain.sources import SourceText

#: When the example's interview is over, as its invitation says.
DAY, END, ZONE = date(2026, 12, 9), time(14, 45), ZoneInfo("America/Chicago")
A_DAY = timedelta(days=1)

#: What is there when the interview is over: everything but the answers to come.
FILES = ("invite.ics", "notes.md", "job.md", "resume.json", "mail/01-schedule.eml")


def sources(folder: Path, now: datetime) -> tuple[SourceText, ...]:
    """The files in the folder, every day they name moved to where the interview ended last."""
    days = (last_ended(now) - DAY).days
    return tuple(_moved(folder, name, days) for name in FILES)


def last_ended(now: datetime) -> date:
    """The last day on which the interview's end is over by `now`, a weekend's too.

    An older one would leave nothing to show: thanks are too late after two days.
    """
    there = now.astimezone(ZONE)
    return there.date() if there.time() >= END else there.date() - A_DAY


def _moved(folder: Path, name: str, days: int) -> SourceText:
    text = moved((folder / name).read_text("utf-8"), days, DAY)
    return SourceText(name, text, text.encode())
