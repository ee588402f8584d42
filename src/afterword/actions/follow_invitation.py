"""Follow an invitation: what a later word on it moves or calls off, of a session the journal knows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db import transaction

from afterword.actions.plan_again import lay_over
from afterword.domain.facts import Reason
from afterword.domain.plan.planner import plan
from afterword.domain.plan.policy import Policy
from afterword.domain.send.states import Mover
from afterword.domain.sources import Calendar, CalendarEvent
from afterword.store import access, models, queries
from afterword.store.columns import storable, zone_name
from afterword.store.trail import Trail

#: What an answer to an invitation says changes nothing (RFC 5546 3.2).
_ANSWERS = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})


def invited_to(owner: models.Seeker, calendars: Iterable[Calendar]) -> models.Interview | None:
    """The interview of the journal that one of the invitations is about, called off or not."""
    uids = [storable(event.uid) for event in _events(calendars) if event.uid]
    mine = models.Interview.objects.filter(application__seeker=owner).select_related("application__seeker")
    return mine.filter(sessions__uid__in=uids).order_by("pk").first()


@transaction.atomic
def follow_invitation(
    owner: models.Seeker, calendars: Sequence[Calendar], policy: Policy, now: datetime, actor: Mover
) -> int | None:
    """Move or call off the session that a later word is about; the interview's number, if any changed.

    Of one invitation the highest SEQUENCE holds, and of equal ones the cancellation: what was
    said before is passed over. The plan is made again at once; where nothing is left of an
    interview, what was open on its plan is cancelled with the mail that was queued.
    """
    owner = access.locked(owner)
    interview = invited_to(owner, calendars)
    if interview is None:
        return None
    trail = Trail(owner, actor, now)
    told = [each for event in _events(calendars) if (each := _followed(trail, interview, event))]
    if not told:
        return None
    application = interview.application
    trail.write(told[-1], interview, company=application.company, role=application.role)
    _plan_again(interview, policy, now)
    return interview.pk


def _followed(trail: Trail, interview: models.Interview, event: CalendarEvent) -> str | None:
    """What became of the event's session; None where this is no later word on one."""
    row = interview.sessions.filter(uid=storable(event.uid)).first() if event.uid else None
    off = event.status == "CANCELLED"
    if row is None or event.instance or (event.sequence, off) <= (row.sequence, row.called_off):
        return None
    if off:
        trail.change(row, called_off=True, sequence=event.sequence)
        return "session_called_off"
    times = {"start": event.start, "end": event.end, "zone": zone_name(event.start)}
    trail.change(row, **({} if event.floating else times), called_off=False, sequence=event.sequence)
    return "session_moved"


def _plan_again(interview: models.Interview, policy: Policy, now: datetime) -> None:
    known = queries.situation(interview)
    over = not known.captured.interview.sessions
    rows = interview.touchpoints.all()
    because = {row.key: Reason("interview_called_off") for row in rows} if over else None
    lay_over(interview, plan(known, policy, now), now, because)


def _events(calendars: Iterable[Calendar]) -> list[CalendarEvent]:
    """The events, in the order in which their organizer counted them."""
    told = (c for c in calendars if (c.method or "").upper() not in _ANSWERS)
    return sorted((event for calendar in told for event in calendar.events), key=lambda e: e.sequence)
