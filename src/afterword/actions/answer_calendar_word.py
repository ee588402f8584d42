"""Answer what was asked about an hour: yes, it is so, or no, leave it."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.actions.follow_invitation import follow_invitation, invited_to
from afterword.actions.move_session import call_off_session, move_session
from afterword.actions.rehearse import Tools
from afterword.actions.take_in import take_in
from afterword.actions.take_invitation import join_or_make
from afterword.actions.write_drafts import write_drafts
from afterword.domain.hear.invitations import Asks
from afterword.domain.send.states import Mover
from afterword.domain.sources import Calendar, Mail, Mailbox, SourceText
from afterword.errors import Missing
from afterword.ports import Reader
from afterword.store import access, models, queries
from afterword.store.columns import zone
from afterword.store.trail import Trail


def agree(
    owner: models.Seeker,
    word: int,
    reader: Reader,
    tools: Tools,
    now: datetime,
    application: int | None = None,
) -> int:
    """Do what was asked about; the interview's number.

    An invitation of no application in the journal is taken in as a dropped file is; `application`
    says of which it is, where that was the question. Raises Missing, and what the verbs raise that do it.
    """
    row = access.calendar_word(owner, word)
    if row.asks in {Asks.MOVED, Asks.CALLED_OFF}:
        number = _done(owner, row, tools, now)
    else:
        number = _taken(owner, row, reader, tools, now, application)
        write_drafts(owner, number, tools, now)
    with transaction.atomic():
        _settle(owner, word, now, agreed=True)
    return number


@transaction.atomic
def leave(owner: models.Seeker, word: int, now: datetime) -> None:
    """Let it be: nothing changes, and the calendar that was asked about is kept no longer. Raises Missing."""
    row = access.calendar_word(access.locked(owner), word)
    trail = Trail(owner, Mover.SEEKER, now)
    trail.write("calendar_word_left", row.interview, summary=row.summary, sender=row.sender_name)
    _settle(owner, word, now, agreed=False)


def _settle(owner: models.Seeker, word: int, now: datetime, *, agreed: bool) -> None:
    rows = models.CalendarWord.objects.filter(seeker=owner, pk=word)
    rows.update(settled_at=now, agreed=agreed, content=None)


def _done(owner: models.Seeker, row: models.CalendarWord, tools: Tools, now: datetime) -> int:
    if row.session_id is None or row.start is None:  # the session was read anew since
        raise Missing("session", str(row.pk))
    if row.asks == Asks.MOVED:
        start = row.start.astimezone(zone(row.zone))
        return move_session(owner, row.session_id, start, tools.policy, now).pk
    return call_off_session(owner, row.session_id, tools.policy, now).pk


def _taken(
    owner: models.Seeker,
    row: models.CalendarWord,
    reader: Reader,
    tools: Tools,
    now: datetime,
    application: int | None,
) -> int:
    source = SourceText(f"invitation {row.pk}.ics", row.summary, bytes(row.content or b""))
    if row.asks == Asks.WHICH and application is None:
        raise Missing("application", "")
    about = _last_round(owner, application) if application else row.interview
    if about is None or row.asks == Asks.UNKNOWN:
        return take_in(owner, [source], reader, tools, now).interview
    calendars = [calendar for _, calendar in reader.again([source]).calendars]
    known = invited_to(owner, calendars)
    if known is not None:
        follow_invitation(owner, calendars, tools.policy, now, Mover.SEEKER, _letter(row, calendars))
        return known.pk
    with transaction.atomic():
        locked = access.locked(owner)
        return join_or_make(locked, about, _letter(row, calendars), calendars, tools.policy, now)


def _last_round(owner: models.Seeker, application: int) -> models.Interview:
    round_ = queries.interviews(owner).filter(application=application).first()
    if round_ is None:
        raise Missing("application", str(application))
    return round_


def _letter(row: models.CalendarWord, calendars: list[Calendar]) -> Mail:
    """What is left of the mail it came in: who sent it, and its calendar."""
    return Mail(
        file=f"invitation {row.pk}.ics",
        message_id=row.message_id,
        date=row.at,
        sender=Mailbox(row.sender_name, row.sender_email),
        to=(),
        cc=(),
        reply_to=(),
        subject=row.summary,
        text="",
        visible="",
        signature="",
        calendars=tuple(calendars),
    )
