"""Take an invitation: a mail asks to an hour that the journal does not know, of an application it does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from django.db import transaction

from afterword.actions.ask_of_calendar import Question, ask_of_calendar
from afterword.actions.capture import capture, keep_sources
from afterword.actions.follow_invitation import meet, plan_the_rest
from afterword.domain.capture.invited import invited
from afterword.domain.capture.sessions import is_talk
from afterword.domain.facts import Captured, Session
from afterword.domain.hear.invitations import (
    Asks,
    Place,
    is_off,
    only_typed,
    place_among,
    plainly_an_interview,
    rank,
    words,
)
from afterword.domain.hear.vouching import vouched
from afterword.domain.match.application import ENOUGH, about
from afterword.domain.plan.policy import Policy
from afterword.domain.send.states import Mover
from afterword.domain.sources import Calendar, CalendarEvent, Mail, SourceText
from afterword.errors import NoInterview, NoTimeZone
from afterword.store import access, calendar_words, mapping, models, queries
from afterword.store.columns import storable
from afterword.store.directory import directory
from afterword.store.trail import Trail

#: so long after its end an invitation is still taken without a question: the machine was off
LATE = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class _Whose:
    """The round of the application that an invitation is of, and whether somebody vouches for it.

    `in_thread` of a message of ours: that nobody can forge who did not get one.
    """

    interview: models.Interview | None
    in_thread: bool = False
    vouched: bool = False
    several: bool = False


@transaction.atomic
def take_invitation(
    owner: models.Seeker,
    mail: Mail,
    policy: Policy,
    now: datetime,
    *,
    by_hand: bool = False,
    forwarded: bool = False,
) -> int | None:
    """Make a round of what a mail invites to, or add it to one; the interview's number, if it did.

    It does so where the mail is surely of one application, and somebody known vouches for it, as
    the thread, the sender's address or house, or the seeker's own hand. Of what is plainly an
    interview, and else in doubt, the seeker is asked. A cancellation of what nobody knows yet is
    remembered: an older invitation that comes after it makes nothing. What was `forwarded` names its
    sender in a line that anybody can write.
    """
    calendars = _unheard_of(owner, mail.calendars)
    if not calendars:
        return None
    owner = access.locked(owner)
    whose = _whose(owner, mail)
    sure = by_hand or whose.in_thread or (whose.vouched and not forwarded)
    calendars = [_standing(owner, mail, each, now, sure=sure) for each in calendars]
    ahead = [replace(each, events=tuple(e for e in each.events if is_talk(e))) for each in calendars]
    ahead = [each for each in ahead if each.events]
    if not ahead:
        return None
    doubt = _doubt(owner, whose, ahead, now, sure=sure)
    if doubt is None and whose.interview is not None:
        try:
            return join_or_make(owner, whose.interview, mail, ahead, policy, now)
        except (NoInterview, NoTimeZone):
            doubt = Asks.NO_ZONE
    for calendar in ahead:
        for event in calendar.events[:1]:
            if doubt is not None and (whose.interview is not None or plainly_an_interview(event)):
                ask_of_calendar(owner, Question(doubt, event, whose.interview, calendar=calendar), mail, now)
    return None


def _unheard_of(owner: models.Seeker, calendars: Sequence[Calendar]) -> list[Calendar]:
    """The calendars with those of their events that the journal does not know."""
    events = [event for event in words(calendars) if event.uid]
    if not events:
        return []
    known = calendar_words.known_uids(owner, events)
    new = [event for event in events if storable(event.uid) not in known]
    left = (replace(each, events=tuple(e for e in each.events if e in new)) for each in calendars)
    return [each for each in left if each.events]


def _standing(owner: models.Seeker, mail: Mail, calendar: Calendar, now: datetime, *, sure: bool) -> Calendar:
    """The calendar with what holds of it; what it surely calls off is remembered."""
    kept = []
    for event in words([calendar]):
        if is_off(event) and event.instance is None:
            if sure:
                ask_of_calendar(owner, Question(Asks.NOTHING, event), mail, now)
            _ask_no_more(owner, event, now, "" if sure else mail.sender.email)
        off = calendar_words.called_off_before(owner, event.uid)
        if not is_off(event) and (off is None or rank(event) > off):
            kept.append(event)
    return replace(calendar, events=tuple(kept))


def _ask_no_more(owner: models.Seeker, event: CalendarEvent, now: datetime, sender: str) -> None:
    """What was still asked of a meeting is pointless once it is called off; of a `sender`, only theirs."""
    waiting = models.CalendarWord.objects.filter(seeker=owner, uid=storable(event.uid), settled_at=None)
    for row in waiting.filter(sender_email=storable(sender)) if sender else waiting:
        if rank(event) > (row.sequence, row.stamp or now, False):
            row.settled_at, row.content = now, None
            row.save(update_fields=["settled_at", "content"])


def _doubt(
    owner: models.Seeker, whose: _Whose, calendars: Sequence[Calendar], now: datetime, *, sure: bool
) -> Asks | None:
    """Why the seeker is asked; None where nothing is in doubt."""
    events = [event for calendar in calendars for event in calendar.events]
    if whose.several:
        return Asks.WHICH
    if whose.interview is None:
        return Asks.UNKNOWN
    if not sure:
        return Asks.STRANGER
    if any(calendar_words.taken_back(owner, event.uid) for event in events):
        return Asks.TAKEN_BACK
    return Asks.PAST if all(_is_long_over(event, now) for event in events) else None


def _is_long_over(event: CalendarEvent, now: datetime) -> bool:
    end = event.end.replace(tzinfo=now.tzinfo) if event.floating else event.end
    return end < now - LATE


def _whose(owner: models.Seeker, mail: Mail) -> _Whose:
    """Whose invitation it is: by the thread, by the sender, else by the application it names."""
    rounds = list(queries.interviews(owner))
    in_thread = directory(owner).in_thread(mail)
    if in_thread:
        return _Whose(next(each for each in rounds if each.pk == in_thread[0]), in_thread=True)
    senders = models.Person.objects.filter(
        application__seeker=owner, email__iexact=storable(mail.sender.email)
    )
    theirs = set(senders.values_list("application", flat=True)) if mail.sender.email else set()
    candidacies = [each for each in queries.candidacies(owner) if not theirs or int(each.key) in theirs]
    if len(theirs) == 1:
        return _Whose(_last(rounds, theirs.pop()), vouched=True)
    told = about(mail.sender.email, mail.sender.name, _subject(mail), _text(mail), candidacies)
    if len(told.keys) > 1 and (theirs or told.weight >= ENOUGH):
        return _Whose(_last(rounds, int(told.keys[0])), several=True)
    if told.key is None or (told.weight < ENOUGH and not theirs):
        return _Whose(None, several=bool(theirs))
    last = _last(rounds, int(told.key))
    sure = last is not None and vouched(mail.sender.email, mapping.captured(last))
    return _Whose(last, vouched=sure)


def _last(rounds: Sequence[models.Interview], application: int) -> models.Interview | None:
    return next((each for each in rounds if each.application_id == application), None)


def _subject(mail: Mail) -> str:
    return "\n".join((mail.subject, *(event.summary for event in words(mail.calendars))))


def _text(mail: Mail) -> str:
    return "\n".join((mail.visible, *(event.description for event in words(mail.calendars))))


def join_or_make(
    owner: models.Seeker,
    last: models.Interview,
    mail: Mail,
    calendars: Sequence[Calendar],
    policy: Policy,
    now: datetime,
) -> int:
    """The round that an invitation makes, or belongs to; its number. Call it in a transaction.

    `last` is a round of the same application. Raises NoInterview and NoTimeZone.
    """
    application = last.application
    people = [mapping.person(row) for row in application.people.order_by("pk")]
    own = queries.own_addresses(owner)
    found = invited(calendars, mail, mapping.captured(last), people, own)
    rounds = calendar_words.rounds(application)
    placed = [place_among(session, rounds, now) for session in found.interview.sessions]
    sources = [_source(one, each) for each in calendars for one in each.events[:1]]
    number = next((place[0] for place in placed if place), None)
    if number is None:
        number = capture(owner, found, sources, now, invited=True)
    else:
        interview = access.interview(owner, number)
        _join(
            Trail(owner, Mover.CLOCK, now),
            interview,
            found,
            [place[1] if place else None for place in placed],
        )
        keep_sources(interview, sources)
    plan_the_rest(access.interview(owner, number), policy, now)
    return number


def _source(event: CalendarEvent, calendar: Calendar) -> SourceText:
    """The invitation as a file of the interview, so that all of it can be read anew."""
    hour = "" if event.floating else f"{event.start:%Y-%m-%d %H%M} "
    name = "".join(letter if letter.isalnum() else "-" for letter in event.uid)[:60]
    return SourceText(f"invitation {hour}{name}.ics", event.description or event.summary, calendar.written)


def _join(trail: Trail, interview: models.Interview, found: Captured, places: Sequence[Place | None]) -> None:
    """Add what was invited to a round that is there, and tell of it."""
    code = "session_instead" if Place.INSTEAD in places else "session_added"
    meet(trail, interview, found)
    for session, place in zip(found.interview.sessions, places, strict=True):
        if place is not Place.SAME or not _named_again(trail, interview, session):
            row = interview.sessions.create(**mapping.session_columns(session))
            trail.made(row)
    application, first = interview.application, found.interview.sessions[0]
    told = {"start": first.start.isoformat(), "uid": first.uid or ""}
    trail.write(code, interview, company=application.company, role=application.role, **told)


def _named_again(trail: Trail, interview: models.Interview, session: Session) -> bool:
    """Whether an hour that no calendar had named is this one; it goes by the invitation from here on."""
    for row in interview.sessions.filter(called_off=False, start__lt=session.end, end__gt=session.start):
        if only_typed(row.uid):
            read = mapping.session_columns(session)
            people = list(dict.fromkeys([*row.people, *read.pop("people")]))
            trail.change(row, **read, people=people)
            return True
    return False
