"""Follow an invitation: what a later word on it moves or calls off, of a session the journal knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction

from afterword.actions.ask_of_calendar import Question, ask_of_calendar
from afterword.actions.plan_again import lay_over, plan_again
from afterword.domain.capture.invited import invited
from afterword.domain.capture.sessions import anchored
from afterword.domain.facts import Captured, Person, Reason
from afterword.domain.hear.invitations import Asks, is_off, occurrence, rank, rank_of, words
from afterword.domain.hear.vouching import vouched
from afterword.domain.match import sender as match
from afterword.domain.plan.planner import plan
from afterword.domain.plan.policy import Policy
from afterword.domain.send.states import Mover
from afterword.domain.sources import Calendar, CalendarEvent, Mail
from afterword.errors import NoInterview, NoTimeZone
from afterword.store import access, mapping, models, queries
from afterword.store.columns import storable, zone_name
from afterword.store.trail import Trail


def invited_to(owner: models.Seeker, calendars: Iterable[Calendar]) -> models.Interview | None:
    """The interview of the journal that one of the invitations is about, called off or not."""
    uids = [storable(event.uid) for event in words(calendars) if event.uid]
    if not uids:
        return None
    mine = models.Interview.objects.filter(application__seeker=owner).select_related("application__seeker")
    return mine.filter(sessions__uid__in=uids).order_by("pk").first()


def follow_mail(
    owner: models.Seeker, mail: Mail, policy: Policy, now: datetime, *, by_hand: bool, forwarded: bool = False
) -> None:
    """Follow the invitation in a mail that somebody vouches for; of any other, tell once, and ask.

    For what was `forwarded` only its thread vouches.
    """
    interview = invited_to(owner, mail.calendars)
    if interview is None:
        return
    known = queries.conversation(interview)
    by_address = not forwarded and vouched(mail.sender.email, known.captured)
    if by_hand or by_address or match.thread(mail, known.sent):
        follow_invitation(owner, mail.calendars, policy, now, Mover.CLOCK, mail)
        return
    told = {"address": mail.sender.email, "mail": mail.message_id}
    if not interview.history.filter(code="invitation_in_doubt", params__mail=mail.message_id).exists():
        company, role = interview.application.company, interview.application.role
        trail = Trail(owner, Mover.CLOCK, now)
        trail.write("invitation_in_doubt", interview, **told, company=company, role=role)
    for calendar in mail.calendars:
        for event in words([calendar])[-1:]:
            ask_of_calendar(owner, Question(Asks.STRANGER, event, interview, calendar=calendar), mail, now)


@transaction.atomic
def follow_invitation(
    owner: models.Seeker,
    calendars: Sequence[Calendar],
    policy: Policy,
    now: datetime,
    actor: Mover,
    mail: Mail | None = None,
) -> int | None:
    """Move or call off the session that a later word is about; the interview's number, if any changed.

    Of one invitation the highest SEQUENCE holds, of equal ones the latest DTSTAMP, and of one moment
    the cancellation: what was said before is passed over, in whatever order it comes. The plan is
    made again at once; where nothing is left of an interview, what was open on its plan is cancelled
    with the mail that was queued. Who is on the invitation in `mail` for the first time is one of its people.
    """
    owner = access.locked(owner)
    interview = invited_to(owner, calendars)
    if interview is None:
        return None
    trail = Trail(owner, actor, now)
    told = [each for event in words(calendars) for each in _followed(trail, interview, event)]
    if not told:
        return None
    if mail is not None and "session_moved" in told:
        _staff(trail, interview, mail)
    if trail.steps:
        application = interview.application
        trail.write(told[-1], interview, company=application.company, role=application.role)
    plan_the_rest(interview, policy, now)
    return interview.pk


def _followed(trail: Trail, interview: models.Interview, event: CalendarEvent) -> Iterator[str]:
    """What became of the sessions that the event is a later word on."""
    if not event.uid:
        return
    rows = list(interview.sessions.filter(uid=storable(event.uid)).order_by("start", "pk"))
    if event.instance is None:
        found = [row for row in rows if row.instance is None] or rows
    else:
        found = [row for row in rows if occurrence(event, mapping.session(row))]
        later = [row for row in rows if found and event.following and row.start > found[0].start]
        found = [*found, *later]
    first = found[0].start if found else event.start
    for row in found:
        if rank(event) > rank_of(row.sequence, row.stamp, off=row.called_off):
            yield from _changed(trail, row, event, first)
    if not found and rows and not is_off(event):
        yield from _added(trail, interview, event, rows[0])


def _changed(trail: Trail, row: models.Session, event: CalendarEvent, first: datetime) -> Iterator[str]:
    """One session as the event has it; of a series, all that follow move as the first does."""
    steps = len(trail.steps)
    if is_off(event):
        trail.change(row, called_off=True, **_word(event))
        yield "session_called_off"
        return
    at = anchored(event, event.zone or row.zone)
    moved = at.start - first if event.following else at.start - row.start
    hours = {"start": row.start + moved, "end": row.start + moved + (at.end - at.start)}
    was = (row.start, row.end, row.zone, row.place, row.called_off)
    trail.change(row, **hours, zone=zone_name(at.start), place=storable(event.location), called_off=False)
    trail.change(row, **_word(event))
    if was == (row.start, row.end, row.zone, row.place, row.called_off):
        del trail.steps[steps:]  # the same said again: nothing to tell of
    yield "session_moved"


def _added(
    trail: Trail, interview: models.Interview, event: CalendarEvent, like: models.Session
) -> Iterator[str]:
    """One occurrence of a series that was moved for itself is an hour of its own."""
    at = anchored(event, event.zone or like.zone)
    row = interview.sessions.create(
        start=at.start,
        end=at.end,
        zone=zone_name(at.start),
        uid=storable(event.uid),
        people=like.people,
        place=storable(event.location),
        **_word(event),
        instance=event.instance,
    )
    trail.made(row)
    yield "session_moved"


def _word(event: CalendarEvent) -> dict[str, Any]:
    return {"sequence": event.sequence, "stamp": event.stamp}


def _staff(trail: Trail, interview: models.Interview, mail: Mail) -> None:
    """Who is asked to come now: somebody new is a person of the round, who was left out is not met there."""
    application = interview.application
    known = [mapping.person(row) for row in application.people.order_by("pk")]
    own = queries.own_addresses(trail.owner)
    captured = mapping.captured(interview)
    try:
        found = invited(mail.calendars, mail, captured, known, own)
    except (NoInterview, NoTimeZone):
        return
    meet(trail, interview, found)
    for read in found.interview.sessions:
        for row in interview.sessions.filter(uid=storable(read.uid or ""), start=read.start):
            left_out(trail, row, read.people, _asked(mail, found))


def _asked(mail: Mail, found: Captured) -> frozenset[str]:
    """The keys of those whose addresses the invitation names."""
    events = words(mail.calendars)
    there = {one.email.casefold() for event in events for one in event.attendees if one.email}
    there |= {event.organizer.email.casefold() for event in events if event.organizer}
    return frozenset(one.key for one in found.people if (one.email or "").casefold() in there)


def meet(trail: Trail, interview: models.Interview, found: Captured) -> None:
    """Everybody of an invitation is one of the people of its round."""
    rows = {row.key: row for row in interview.application.people.all()}
    for person in found.people:
        row = rows.get(person.key)
        if row is None:
            row = interview.application.people.create(**mapping.person_columns(person))
            trail.made(row)
        elif person.met and not row.met and _is_new_here(interview, person):
            trail.change(row, met=True)
        interview.people.add(row)


def _is_new_here(interview: models.Interview, person: Person) -> bool:
    return not interview.people.filter(key=person.key).exists()


def left_out(trail: Trail, row: models.Session, people: Sequence[str], asked: frozenset[str]) -> None:
    """The session with those who are asked to come, and without those who are asked no more.

    Somebody without an address was never told by a calendar, and stays.
    """
    written = {one.key for one in row.interview.people.all() if one.email}
    stay = [key for key in row.people if key in people or key in asked or key not in written]
    trail.change(row, people=list(dict.fromkeys([*stay, *people])))


def plan_the_rest(interview: models.Interview, policy: Policy, now: datetime) -> None:
    """Plan a round again whose hours changed, and the rounds before it, whose next step it may be."""
    known = queries.situation(interview)
    over = not known.captured.interview.sessions
    rows = interview.touchpoints.all()
    because = {row.key: Reason("interview_called_off") for row in rows} if over else None
    lay_over(interview, plan(known, policy, now), now, because)
    for other in interview.application.interviews.exclude(pk=interview.pk).order_by("pk"):
        plan_again(interview.application.seeker, other.pk, policy, now)
