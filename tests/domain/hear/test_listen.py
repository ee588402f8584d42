"""Hearing a mail within an application: whose it is, what it answers, what it means there."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from afterword.domain.facts import Captured, Interview, Method, Person, Seeker, Session
from afterword.domain.hear.listen import hear
from afterword.domain.sources import FailedDelivery, Mailbox
from afterword.domain.touchpoints import Purpose, Sent, SignalKind
from hear_post import OURS, WRITTEN, mail

MET = WRITTEN - timedelta(days=2)
CAPTURED = Captured(
    Seeker("Kim Seeker", "kim@seeker.example", "Europe/London"),
    Interview("Maker Ltd", "Potter", sessions=(Session(MET, MET + timedelta(hours=1)),)),
    (
        Person("robin-vale", "Robin Vale", email="robin.vale@maker.example"),
        Person("sarah-lind", "Sarah Lind", email="sarah@maker.example"),
        Person("sarah-oko", "Sarah Oko"),
    ),
)


def ours(person: str, message_id: str = OURS) -> Sent:
    return Sent(f"thanks-{person}", person, Purpose.THANK_YOU, Method.EMAIL, MET, message_id)


def test_the_sender_is_known_by_address() -> None:
    assert hear(mail("Thanks, Kim."), CAPTURED, ()).person == "robin-vale"


def test_a_tag_in_the_address_does_not_hide_the_sender() -> None:
    signal = hear(mail("Thanks.", sender=Mailbox("", "Robin.Vale+jobs@maker.example")), CAPTURED, ())
    assert signal.person == "robin-vale"


def test_the_sender_is_known_by_name_in_any_order() -> None:
    box = Mailbox("OKO, Sarah (MAKER LTD)", "s.oko@mail.example")
    assert hear(mail("Thanks.", sender=box), CAPTURED, ()).person == "sarah-oko"


def test_a_first_name_that_two_people_share_names_nobody() -> None:
    assert (
        hear(
            mail("Thanks.", sender=Mailbox("Sarah", "s@mail.example"), in_reply_to=None), CAPTURED, ()
        ).person
        is None
    )


def test_a_stranger_in_the_thread_answers_for_the_one_we_wrote_to() -> None:
    box = Mailbox("Jo Winter", "jo@maker.example")
    signal = hear(mail("Robin asks me to thank you.", sender=box), CAPTURED, (ours("robin-vale"),))
    assert (signal.person, signal.in_thread_of) == ("robin-vale", "thanks-robin-vale")


def test_an_assistant_who_was_met_writes_about_the_one_we_wrote_to() -> None:
    box = Mailbox("Sarah Lind", "sarah@maker.example")
    signal = hear(mail("Robin asks me to thank you.", sender=box), CAPTURED, (ours("robin-vale"),))
    assert (signal.person, signal.about) == ("sarah-lind", "robin-vale")


def test_a_mail_that_does_not_thread_is_matched_all_the_same() -> None:
    signal = hear(mail("Thanks, Kim.", in_reply_to=None), CAPTURED, (ours("robin-vale"),))
    assert (signal.person, signal.in_thread_of) == ("robin-vale", None)


def test_a_bounce_concerns_the_person_whose_address_failed() -> None:
    report = mail(
        "",
        sender=Mailbox("", "mailer-daemon@seeker.example"),
        is_report=True,
        failed=(FailedDelivery("sarah@maker.example", permanent=True),),
    )
    signal = hear(report, CAPTURED, (ours("robin-vale"),))
    assert (signal.kind, signal.person) == (SignalKind.BOUNCE, "sarah-lind")
    assert [(each.address, each.permanent) for each in signal.failed] == [("sarah@maker.example", True)]


def test_a_bounce_in_prose_finds_the_address_in_its_words() -> None:
    report = mail(
        "Your message could not be delivered to sarah@maker.example.",
        "Undeliverable: Thank you",
        sender=Mailbox("", "postmaster@seeker.example"),
    )
    assert hear(report, CAPTURED, ()).person == "sarah-lind"


def test_a_handed_on_mail_is_from_its_sender_and_about_its_author() -> None:
    text = (
        "See below.\n\nFrom: Sarah Lind <sarah@maker.example>\nSent: 17 November 2026\nSubject: Kim\n\n"
        "What glaze would she use for the tiles?\n"
    )
    signal = hear(mail(text, "FW: Kim", visible="See below."), CAPTURED, ())
    assert (signal.kind, signal.person, signal.about) == (
        SignalKind.REPLY_QUESTION,
        "robin-vale",
        "sarah-lind",
    )


def test_an_invitation_before_the_interview_is_to_that_interview() -> None:
    text = "We are pleased to invite you to interview on 16 November."
    early = mail(text, date=MET - timedelta(days=5), in_reply_to=None)
    assert hear(early, CAPTURED, ()).kind is SignalKind.SCHEDULING
    assert (
        hear(mail("We are pleased to invite you to a second interview."), CAPTURED, ()).kind
        is SignalKind.NEXT_ROUND
    )


def test_an_answer_goes_to_the_address_they_gave_for_it() -> None:
    box = Mailbox("Ana Reis", "talent+77@maker.example")
    signal = hear(mail("Which day suits you?", reply_to=(box,)), CAPTURED, ())
    assert (signal.sender_name, signal.sender_email) == ("Ana Reis", "talent+77@maker.example")


def test_a_mail_without_a_date_is_heard_all_the_same() -> None:
    signal = hear(mail("I am out of the office until 24 November.", date=None), CAPTURED, ())
    assert signal.at == datetime.min.replace(tzinfo=UTC)
    assert signal.kind is SignalKind.OOO


def test_until_stands_in_the_signal() -> None:
    signal = hear(mail("We'd like to offer you the job. Please reply by 1 December."), CAPTURED, ())
    assert (signal.kind, signal.until) == (SignalKind.OFFER, date(2026, 12, 1))
