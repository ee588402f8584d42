"""Note an answer: what somebody's calendar says to a meeting that the seeker proposed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from afterword.domain.hear.calendar_answers import Answered, answered
from afterword.domain.send.states import Mover
from afterword.domain.sources import Mail
from afterword.store import models
from afterword.store.columns import storable
from afterword.store.trail import Trail


def note_meeting_answers(owner: models.Seeker, mail: Mail, now: datetime) -> list[int]:
    """Keep every answer to a meeting of the seeker's; the numbers of the touchpoints.

    The meeting's UID was made at random and is known to nobody who did not get the invitation:
    whoever names it is believed. An answer to an older word on the meeting, or older than one that
    is kept, is passed over. Call it in a transaction.
    """
    told = answered(mail.calendars, mail.sender.email)
    return [number for each in told if (number := _noted(owner, each, mail, now)) is not None]


def _noted(owner: models.Seeker, told: Answered, mail: Mail, now: datetime) -> int | None:
    rows = models.Touchpoint.objects.filter(interview__application__seeker=owner)
    named = rows.filter(invitation__uid=storable(told.uid)).select_related("interview").order_by("-pk")
    row = next((one for one in named if one.invitation and one.invitation["sequence"] <= told.sequence), None)
    if row is None:
        return None
    at = mail.date or now
    if row.meeting_answer and datetime.fromisoformat(row.meeting_answer["at"]) >= at:
        return None
    trail = Trail(owner, Mover.CLOCK, now)
    trail.change(row, meeting_answer=_column(told, at))
    trail.write(
        f"meeting_{told.answer}",
        row.interview,
        touchpoint=str(row.pk),
        person=row.person,
        **_start(row, told),
    )
    return row.pk


def _column(told: Answered, at: datetime) -> dict[str, Any]:
    """The answer as the column holds it; `offered` is the hour they would rather have (ISO)."""
    offered = told.offered.start.isoformat() if told.offered and not told.offered.floating else None
    return {"answer": told.answer.value, "at": at.isoformat(), "offered": offered}


def _start(row: models.Touchpoint, told: Answered) -> dict[str, str]:
    hour = told.offered.start.isoformat() if told.offered and not told.offered.floating else None
    return {"start": hour or (row.invitation or {})["start"]}
