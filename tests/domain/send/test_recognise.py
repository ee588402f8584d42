"""Which sent mail is the message that the seeker took in hand: by what it shows, never by a guess."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from afterword.domain.send.recognise import InHand, is_answered, others_to, recognise, unclaimed
from afterword.domain.sources import Mail, Mailbox
from afterword.domain.touchpoints import Signal, SignalKind

AT = datetime(2026, 9, 15, 14, 10, tzinfo=UTC)
BODY = (
    "Hi Ines,\n\nthank you for taking the time on Tuesday. I keep thinking about cutting the nightly "
    "stock count from six hours to one, and about what you said of the index.\n\n"
    "I will send you the write-up by Friday.\n\nBest regards,\nMara Lind"
)
TAKEN = InHand("<ours@home.example>", "ines@lager.example", "Thank you for Tuesday", BODY)


def mail(
    text: str = BODY, subject: str = TAKEN.subject, to: str = TAKEN.to, name: str = "<real@p.example>"
) -> Mail:
    return Mail(
        "x.eml", name, AT, Mailbox("Mara", "mara@home.example"), (Mailbox("", to),), (), (), subject, text,
        text, "",
    )  # fmt: skip


@pytest.mark.parametrize(
    "sent",
    [
        mail(),
        mail(subject="  THANK you for  Tuesday "),
        mail(subject="Fwd: Re[2]: AW: Thank you for Tuesday"),
        mail(BODY + "\n\n-- \nMara Lind\nBackend Engineer\n+49 30 1234"),
        mail(BODY.replace(" the nightly ", "\nthe nightly\n").replace("ines", "ines")),
        mail(BODY.upper()),
        mail(to="INES@Lager.example"),
    ],
    ids=["as it was", "case", "prefixes", "a signature", "wrapped", "capitals", "the address's case"],
)
def test_it_is_recognised_as_it_was(sent: Mail) -> None:
    found = recognise(TAKEN, [sent])

    assert found is not None
    assert not found.changed


@pytest.mark.parametrize(
    ("sent", "by"),
    [
        (mail("Hi Ines,\n\nthanks so much, it was good to meet you.\n\nMara"), "subject"),
        (mail(BODY, subject="Tuesday"), "text"),
        (mail(BODY.replace("I will send you the write-up by Friday.\n\n", ""), subject="Tuesday"), "text"),
        (mail("Something else.", "Hello", "who@else.example", TAKEN.message_id), "message_id"),
    ],
    ids=["another text", "another subject", "shortened", "the draft itself, all of it changed"],
)
def test_a_changed_one_is_still_it_and_said_to_be_changed(sent: Mail, by: str) -> None:
    found = recognise(TAKEN, [sent])

    assert found is not None
    assert (found.by, found.changed) == (by, True)


@pytest.mark.parametrize(
    "sent",
    [
        mail("Hi Ines,\n\nhere is the file you asked for.\n\nBest regards,\nMara Lind", "The file"),
        mail("Hi Ines,\n\nthank you for taking the time.\n\nBest regards,\nMara Lind", "Next week"),
        mail(to="tom@lager.example"),
        mail("", ""),
    ],
    ids=["another matter", "one polite sentence in common", "another person", "an empty one"],
)
def test_another_mail_is_not_taken_for_it(sent: Mail) -> None:
    assert recognise(TAKEN, [sent]) is None


def test_in_a_thread_the_subject_alone_shows_nothing() -> None:
    answer = replace(TAKEN, subject="Re: Your interview", answers=True)
    other = mail("Hi Ines,\n\nTuesday at ten suits me.\n\nMara", "Re: Your interview")

    assert recognise(answer, [other]) is None
    assert recognise(answer, [mail(subject="Re: Your interview")]) is not None


def test_an_answer_quotes_what_it_answers_and_is_read_without_it() -> None:
    quoting = replace(mail("Yes.\n\n> " + BODY, "Re: something"), visible="Yes.")

    assert recognise(TAKEN, [quoting]) is None


def test_of_several_the_one_that_shows_it_best_is_it() -> None:
    same_subject = mail("Sorry, the attachment was missing.", name="<second@p.example>")

    found = recognise(TAKEN, [same_subject, mail()])

    assert found is not None
    assert found.mail.message_id == "<real@p.example>"


def test_without_a_subject_the_text_decides() -> None:
    bare = replace(TAKEN, subject="")

    assert recognise(bare, [mail("Something else entirely is in here, and more of it.", "")]) is None
    assert recognise(bare, [mail(subject="")]) is not None


def test_where_words_are_not_parted_signs_are_compared() -> None:
    text = "先日は面接のお時間をいただき、誠にありがとうございました。倉庫の棚卸しのお話が印象に残りました。"
    taken = replace(TAKEN, body=text)

    assert recognise(taken, [mail(text[:40], "面接のお礼")]) is not None
    assert (
        recognise(taken, [mail("来週の予定についてご連絡いたします。よろしくお願いいたします。", "予定")])
        is None
    )


def test_other_mails_to_the_person_are_named() -> None:
    other = mail("Here is the file.", "The file")

    assert others_to(TAKEN, [mail(), other, mail("x", "y", to="tom@lager.example")]) == (other,)


def test_what_another_message_became_is_not_claimed_again() -> None:
    assert unclaimed([mail()], ["real@p.example"]) == ()


def heard(kind: SignalKind, **changed: object) -> Signal:
    signal = Signal(kind, "ines", AT + timedelta(hours=1), "<a@lager.example>")
    return replace(signal, **changed)  # type: ignore[arg-type]  # by its tests alone


@pytest.mark.parametrize(
    ("signal", "shows"),
    [
        (heard(SignalKind.REPLY), True),
        (heard(SignalKind.REPLY_QUESTION), True),
        (heard(SignalKind.OOO, automatic=True, in_thread_of="thanks"), True),
        (heard(SignalKind.BOUNCE, automatic=True, in_thread_of="thanks"), True),
        (heard(SignalKind.REPLY, person="tom"), False),
        (heard(SignalKind.REPLY, at=AT - timedelta(hours=1)), False),
        (heard(SignalKind.REPLY, automatic=True), False),
        (heard(SignalKind.REJECTION), False),
        (heard(SignalKind.NEXT_ROUND), False),
    ],
)
def test_an_answer_shows_that_it_went_and_mere_news_does_not(signal: Signal, shows: bool) -> None:
    assert is_answered("ines", "thanks", AT, signal) is shows
