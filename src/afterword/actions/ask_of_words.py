"""Ask whether an interview was moved or called off, where the words of a mail say so and no calendar does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.actions.ask_of_calendar import Question, ask_of_calendar
from afterword.domain.facts import Session
from afterword.domain.hear.invitations import Asks
from afterword.domain.hear.moved_in_words import calls_off, moved_to
from afterword.domain.sources import CalendarEvent, Mail
from afterword.store import access, mapping, models


@dataclass(frozen=True, slots=True)
class _Doubt:
    asks: Asks
    start: datetime


def ask_of_words(owner: models.Seeker, interview: int, mail: Mail, now: datetime) -> None:
    """Ask about the one session ahead that a mail heard for this interview may speak of.

    Of a day with several sessions nobody could say which is meant: the mail is read all the same.
    Call it in a transaction.
    """
    round_ = access.interview(owner, interview)
    ahead = list(round_.sessions.filter(called_off=False, end__gt=mail.date or now)[:2])
    if len(ahead) != 1:
        return
    row, session, application = ahead[0], mapping.session(ahead[0]), round_.application
    question = _question(mail, session, application.country, application.language)
    if question is not None:
        event = _event(mail, session, question)
        ask_of_calendar(owner, Question(question.asks, event, round_, row), mail, now)


def _question(mail: Mail, session: Session, country: str | None, language: str) -> _Doubt | None:
    start = moved_to(mail, session, country, language)
    if start is not None:
        return _Doubt(Asks.MOVED, start)
    return _Doubt(Asks.CALLED_OFF, session.start) if calls_off(mail) else None


def _event(mail: Mail, session: Session, question: _Doubt) -> CalendarEvent:
    start = question.start.astimezone(session.start.tzinfo)
    return CalendarEvent(
        uid="",
        sequence=session.sequence,
        status=None,
        summary=mail.subject,
        description="",
        location="",
        start=start,
        end=start + (session.end - session.start),
        stamp=mail.date,
    )
