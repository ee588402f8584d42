"""What somebody's calendar answers to a meeting that the seeker proposed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from afterword.actions.hear import hear
from afterword.actions.propose_meeting import propose_meeting
from afterword.actions.read_along import read_along
from afterword.actions.read_plan import read_plans
from afterword.adapters.calendar_files import read_calendars
from afterword.domain.sources import Mail
from afterword.domain.touchpoints import SignalKind
from afterword.store import mapping, models
from afterword.words.invitations import meeting_answer
from along_world import COFFEE, asks_for_coffee, due, queue
from world import AFTER, INES, World, mail, tools

REPLY = """BEGIN:VCALENDAR
METHOD:{method}
BEGIN:VEVENT
UID:{uid}
SEQUENCE:{sequence}
DTSTAMP:20260916T080000Z
DTSTART:{start}
DTEND:{end}
SUMMARY:Coffee
ORGANIZER:mailto:mara@home.example
ATTENDEE;PARTSTAT={word};CN=Ines Prado:mailto:ines@lager.example
END:VEVENT
END:VCALENDAR
"""
LATER = COFFEE + timedelta(hours=2)


@pytest.fixture
def invited(world: World) -> int:
    """The number of a message that went, and proposed a coffee."""
    number = asks_for_coffee()
    propose_meeting(world.owner, number, COFFEE, 30, AFTER)
    queue(world, number)
    world.tick(due())
    assert models.Outgoing.objects.get(touchpoint=number).state == "sent"
    return number


def answer(
    number: int, word: str, method: str = "REPLY", sequence: int = 0, text: str = "", at: int = 1
) -> Mail:
    uid = (models.Touchpoint.objects.get(pk=number).invitation or {})["uid"]
    start = LATER if method == "COUNTER" else COFFEE
    told = REPLY.format(
        method=method, uid=uid, sequence=sequence, word=word,
        start=f"{start:%Y%m%dT%H%M%SZ}", end=f"{start + timedelta(minutes=30):%Y%m%dT%H%M%SZ}",
    )  # fmt: skip
    calendars = read_calendars("reply.ics", told.replace("\n", "\r\n").encode())
    subject = {"DECLINED": "Declined: Coffee", "ACCEPTED": "Accepted: Coffee"}.get(word, "Coffee")
    letter = mail(INES, text or f"{INES.name} has {word.lower()} this invitation.", AFTER, subject, number=at)
    return replace(letter, calendars=calendars, date=due_after(at))


def due_after(hours: int) -> datetime:
    went = models.Outgoing.objects.latest("pk").ended_at
    assert went is not None
    return went + timedelta(hours=hours)


def shown(world: World, number: int) -> str:
    along = read_along(world.owner, number, AFTER)
    assert along is not None
    return meeting_answer(along.answer) if along.answer else ""


@pytest.mark.parametrize(
    ("word", "says", "kind"),
    [
        ("ACCEPTED", "They said yes to it.", SignalKind.REPLY),
        ("TENTATIVE", "They said perhaps.", SignalKind.REPLY),
        ("DECLINED", "They cannot come then: propose another time.", SignalKind.SCHEDULING),
    ],
)
def test_what_their_calendar_says_is_known_of_the_meeting(
    world: World, invited: int, word: str, says: str, kind: SignalKind
) -> None:
    letter = answer(invited, word)
    heard = hear(world.owner, letter, tools().policy, due_after(1))
    assert heard is not None
    assert heard.signal.kind == kind
    assert shown(world, invited) == says
    (past,) = [one for one in read_plans(world.owner)[0].behind if one.number == invited]
    assert past.answer is not None
    owed = models.Touchpoint.objects.filter(answers=letter.message_id, state="planned")
    assert owed.exists() == (word == "DECLINED")


def test_another_time_that_they_propose_is_owed_an_answer(world: World, invited: int) -> None:
    letter = answer(invited, "TENTATIVE", "COUNTER", text="Would this suit you?")
    heard = hear(world.owner, letter, tools().policy, due_after(1))
    assert heard is not None
    assert heard.signal.kind == SignalKind.SCHEDULING
    (offered,) = heard.signal.particulars.offered
    assert (offered.day, offered.start, offered.zone) == (LATER.date(), LATER.time(), "UTC")
    assert mapping.signal(models.Signal.objects.get(kind="scheduling")).particulars.offered == (offered,)
    assert "16:30" in shown(world, invited)
    assert models.Touchpoint.objects.filter(answers=letter.message_id, state="planned").exists()
    assert models.Interview.objects.count() == 1  # no interview of theirs


def test_a_later_answer_holds_and_an_earlier_one_that_comes_late_does_not(world: World, invited: int) -> None:
    hear(world.owner, answer(invited, "ACCEPTED", at=3), tools().policy, due_after(3))
    hear(world.owner, answer(invited, "DECLINED", at=2), tools().policy, due_after(4))
    assert shown(world, invited) == "They said yes to it."


def test_who_writes_more_than_a_program_is_taken_at_their_word(world: World, invited: int) -> None:
    text = (
        "Dear Mara, I am afraid that I cannot meet, since we have decided to move forward with another "
        "candidate for this position. We were impressed by you and wish you all the best for your search."
    )
    heard = hear(world.owner, answer(invited, "DECLINED", text=text), tools().policy, due_after(1))
    assert heard is not None
    assert heard.signal.kind in {SignalKind.REJECTION, SignalKind.SOFT_REJECTION}


def test_an_answer_to_a_meeting_that_nobody_proposed_is_noted_nowhere(world: World, invited: int) -> None:
    letter = answer(invited, "ACCEPTED")
    strange = replace(letter.calendars[0].events[0], uid="made-up@elsewhere.example")
    calendars = (replace(letter.calendars[0], events=(strange,)),)
    hear(world.owner, replace(letter, calendars=calendars), tools().policy, due_after(1))
    assert shown(world, invited) == ""
