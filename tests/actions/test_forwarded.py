"""Mail that the seeker forwards: the one within is heard, with its own sender and day."""

from __future__ import annotations

from datetime import timedelta
from email import message_from_string
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from afterword.actions.hear import HeardMail
from afterword.actions.notice_written import Noticed
from afterword.actions.take_post import take_post
from afterword.adapters.mail_files import read_mail
from afterword.domain.hear.handed_on import unwrapped
from afterword.domain.hear.known import concerns
from afterword.domain.send.states import OutgoingState
from afterword.domain.sources import Mail
from afterword.domain.touchpoints import SignalKind
from afterword.store import models, queries
from world import AFTER, World, new_world, tools

OWN = "mara@home.example"
NOW = AFTER + timedelta(days=2)
NO = "Thank you for your time. We have decided to move forward with another candidate."
QUESTION = "Could you send me the names of two references by Friday?"

GMAIL = """Please keep.

---------- Forwarded message ---------
From: Ines Prado <ines@lager.example>
Date: Wed, Sep 16, 2026 at 10:04 AM
Subject: Your talk with us
To: Mara Lind <mara@other.example>


{text}

Ines
"""
OUTLOOK_DE = """________________________________
Von: Ines Prado <ines@lager.example>
Gesendet: Mittwoch, 16. September 2026 10:04
An: Mara Lind <mara@other.example>
Betreff: Your talk with us

{text}
"""
APPLE_FR = """Début du message réexpédié :

> De: Ines Prado <ines@lager.example>
> Objet: Your talk with us
> Date: 16 septembre 2026 à 10:04:00 UTC+1
> À: Mara Lind <mara@other.example>
>
> {text}
"""
THUNDERBIRD_ES = """

-------- Mensaje reenviado --------
Asunto: \tYour talk with us
Fecha: \tWed, 16 Sep 2026 10:04:00 +0100
De: \tInes Prado <ines@lager.example>
Para: \tMara Lind <mara@other.example>


{text}
"""


INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//x//EN
METHOD:REQUEST
BEGIN:VEVENT
UID:second@lager.example
DTSTAMP:20260916T090000Z
DTSTART:20260923T080000Z
DTEND:20260923T090000Z
SUMMARY:Second interview
ORGANIZER;CN=Ines Prado:mailto:ines@lager.example
ATTENDEE;CN=Mara Lind:mailto:mara@home.example
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def world(sqlite_journal: Path) -> World:
    assert sqlite_journal.exists()
    return new_world()


def outer(text: str, subject: str = "Fwd: Your talk with us", to: str = OWN, **headers: str) -> EmailMessage:
    """What the seeker's program sends."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = f"Mara Lind <{OWN}>", to, subject
    mail["Message-ID"], mail["Date"] = "<fwd-1@home.example>", "Wed, 16 Sep 2026 12:00:00 +0200"
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail


def read(mail: EmailMessage) -> Mail:
    return read_mail("fwd.eml", mail.as_bytes())


def attached(text: str = QUESTION) -> Mail:
    """The mail forwarded as a whole."""
    inner = message_from_string(
        "From: Ines Prado <ines@lager.example>\nTo: mara@other.example\nSubject: Your talk with us\n"
        f"Date: Wed, 16 Sep 2026 10:04:00 +0100\nMessage-ID: <real-1@lager.example>\n\n{text}\n",
        policy=default,
    )
    mail = outer("See below.")
    mail.add_attachment(inner)
    return read(mail)


@pytest.mark.parametrize(
    "form",
    [GMAIL, OUTLOOK_DE, APPLE_FR, THUNDERBIRD_ES],
    ids=["Gmail", "Outlook", "Apple Mail", "Thunderbird"],
)
def test_the_mail_within_has_its_own_sender_day_and_words_whoever_forwards(form: str) -> None:
    inner = unwrapped(read(outer(form.format(text=QUESTION), "WG: Your talk with us")), {OWN})

    assert inner is not None
    assert (inner.sender.name, inner.sender.email) == ("Ines Prado", "ines@lager.example")
    assert inner.date is not None
    assert inner.date.date().isoformat() == "2026-09-16"
    assert (inner.subject, inner.visible.split("\n")[0]) == ("Your talk with us", QUESTION)


def test_forwarded_as_a_whole_it_keeps_its_number(world: World) -> None:
    heard = take_post(world.owner, attached(), tools().policy, NOW)

    assert isinstance(heard, HeardMail)
    assert (heard.signal.person, heard.signal.message_id) == ("ines", "<real-1@lager.example>")
    assert heard.signal.kind in {SignalKind.REPLY_QUESTION, SignalKind.REQUEST}
    assert take_post(world.owner, attached(), tools().policy, NOW) is None


def test_the_number_and_thread_of_the_original_are_told_by_the_mail_around_it(world: World) -> None:
    world.queue()
    world.tick(world.due)
    ours = world.outgoing().message_id
    mail = outer(
        GMAIL.format(text=NO),
        In_Reply_To="<real-2@lager.example>",
        References=f"{ours} <real-2@lager.example>",
    )

    heard = take_post(world.owner, read(mail), tools().policy, NOW)

    assert isinstance(heard, HeardMail)
    assert (heard.signal.kind, heard.signal.message_id) == (SignalKind.REJECTION, "<real-2@lager.example>")
    assert heard.signal.in_thread_of


def test_what_would_change_the_plan_for_good_is_asked_about_and_what_is_queued_waits(world: World) -> None:
    queued = world.queue()
    letter = read(outer(GMAIL.format(text=NO)))

    assert take_post(world.owner, letter, tools().policy, NOW) is None

    signal = models.Signal.objects.get()
    queued.refresh_from_db()
    assert (signal.kind, signal.doubt, signal.dismissed_at) == ("rejection", "sender", NOW)
    assert (queued.state, queued.code) == (OutgoingState.CANCELLED, "forwarded_in_doubt")
    assert world.touchpoint().state == "planned"
    assert world.owner.history.filter(code="forwarded_in_doubt").count() == 1
    assert take_post(world.owner, letter, tools().policy, NOW) is None
    assert models.Signal.objects.count() == 1


def test_what_was_asked_about_and_is_then_handed_in_is_genuine(world: World) -> None:
    letter = read(outer(GMAIL.format(text=NO)))
    take_post(world.owner, letter, tools().policy, NOW)

    heard = take_post(world.owner, letter, tools().policy, NOW, by_hand=True)

    assert isinstance(heard, HeardMail)
    assert models.Signal.objects.get().doubt == ""


def test_handed_in_by_the_seeker_it_counts_at_once(world: World) -> None:
    heard = take_post(world.owner, read(outer(GMAIL.format(text=NO))), tools().policy, NOW, by_hand=True)
    assert isinstance(heard, HeardMail)
    assert heard.signal.kind is SignalKind.REJECTION


def test_heard_in_one_mailbox_and_forwarded_from_it_it_is_heard_once(world: World) -> None:
    plain = EmailMessage()
    plain["From"], plain["To"], plain["Subject"] = "Ines Prado <ines@lager.example>", OWN, "Your talk with us"
    plain["Date"], plain["Message-ID"] = "Wed, 16 Sep 2026 10:04:00 +0100", "<real-3@lager.example>"
    plain.set_content(QUESTION)
    take_post(world.owner, read(plain), tools().policy, NOW)

    assert take_post(world.owner, read(outer(GMAIL.format(text=QUESTION))), tools().policy, NOW) is None
    assert models.Signal.objects.count() == 1


def test_their_own_mail_forwarded_to_themselves_is_one_that_they_wrote(world: World) -> None:
    text = (
        "-------- Forwarded Message --------\nSubject: Yesterday\nDate: Wed, 16 Sep 2026 09:00:00 +0100\n"
        f"From: Mara Lind <{OWN}>\nTo: Ines Prado <ines@lager.example>\n\nThank you for your time.\n"
    )
    noticed = take_post(world.owner, read(outer(text, "Fwd: Yesterday")), tools().policy, NOW)
    assert isinstance(noticed, Noticed)
    assert noticed.did[0].purposes == ("thank_you",)


def test_what_they_forward_to_somebody_known_is_a_mail_to_them(world: World) -> None:
    mail = read(outer(GMAIL.format(text=QUESTION), to="tom@lager.example"))
    assert isinstance(take_post(world.owner, mail, tools().policy, NOW), Noticed)
    assert not models.Signal.objects.exists()


def test_what_a_stranger_forwards_is_no_mail_of_the_one_within(world: World) -> None:
    mail = outer(GMAIL.format(text=NO))
    mail.replace_header("From", "mara@home.example.evil.example")
    assert take_post(world.owner, read(mail), tools().policy, NOW) is None
    assert not models.Signal.objects.filter(dismissed_at=None).exists()


def test_of_what_they_forward_only_what_is_about_the_search_is_kept(world: World) -> None:
    known = queries.known(world.owner)
    about = read(outer(GMAIL.format(text=QUESTION)))
    assert concerns(about, known)
    nobody = read(
        outer(GMAIL.format(text="Sale").replace("Ines Prado <ines@lager.example>", "Shop <a@shop.example>"))
    )
    assert not concerns(nobody, known)


def test_a_forwarded_invitation_in_doubt_is_asked_about_and_makes_no_round(
    world: World,
) -> None:
    inner = EmailMessage()
    inner["From"], inner["To"] = "Ines Prado <ines@lager.example>", "mara@other.example"
    inner["Subject"], inner["Message-ID"] = "A second interview", "<real-9@lager.example>"
    inner["Date"] = "Wed, 16 Sep 2026 10:04:00 +0100"
    inner.set_content("We would like to invite you to a second interview.")
    inner.add_attachment(INVITATION, subtype="calendar", filename="invite.ics")
    mail = outer("See below.")
    mail.add_attachment(inner)
    before = models.Interview.objects.count()

    assert take_post(world.owner, read(mail), tools().policy, NOW) is None

    assert models.Interview.objects.count() == before
    assert models.Signal.objects.get().doubt == "sender"
    assert models.CalendarWord.objects.get().asks == "stranger"


def test_a_report_that_they_forwarded_silences_nobody_by_itself(world: World) -> None:
    inner = EmailMessage()
    inner["From"], inner["To"] = "Mail Delivery <mailer-daemon@lager.example>", "mara@other.example"
    inner["Subject"], inner["Message-ID"] = "Undelivered", "<report-1@lager.example>"
    inner["Date"], inner["X-Failed-Recipients"] = "Wed, 16 Sep 2026 10:04:00 +0100", "ines@lager.example"
    inner.set_content("Your message to ines@lager.example could not be delivered: no such user.")
    mail = outer("See below.")
    mail.add_attachment(inner)

    assert take_post(world.owner, read(mail), tools().policy, NOW) is None
    assert world.touchpoint().state == "planned"
