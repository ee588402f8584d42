"""What the seeker wrote elsewhere: for whom, and what it did; in doubt, plain contact."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from afterword.domain.facts import DebriefItem, Kind, Quote
from afterword.domain.hear.own_words import Did, own_words
from afterword.domain.sources import Mail, Mailbox
from afterword.domain.touchpoints import Purpose, Signal, SignalKind
from world import END, INES, TOM, captured, with_item

NEXT_DAY = END + timedelta(hours=20)
LATER = END + timedelta(days=8)


def own(text: str, at: datetime = NEXT_DAY, subject: str = "Hello", **other: object) -> Mail:
    """A mail of the seeker's to Ines."""
    fields: dict[str, object] = {
        "file": "sent.eml",
        "message_id": "<own-1@home.example>",
        "date": at,
        "sender": Mailbox("Mara Lind", "mara@home.example"),
        "to": (Mailbox("", "ines@lager.example"),),
        "cc": (),
        "reply_to": (),
        "subject": subject,
        "text": text,
        "visible": text,
        "signature": "",
    }
    return Mail(**{**fields, **other})  # type: ignore[arg-type]


def did(mail: Mail, heard: tuple[Signal, ...] = ()) -> list[Did]:
    return list(own_words(mail, captured(), heard))


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ines, thank you so much for your time yesterday.",
        "Dear Ines, I really enjoyed our conversation about the stock count.",
        "Hi, it was great to meet you and the team.",
        "Guten Tag, herzlichen Dank für das angenehme Gespräch gestern.",
        "Hallo, ich bedanke mich für den offenen Austausch.",
        "Bonjour, je vous remercie pour le temps que vous m'avez accordé lors de l'entretien.",
        "Bonjour, merci beaucoup pour cet échange.",
        "Hola, muchas gracias por la entrevista de ayer.",
        "Buenos días: le agradezco el tiempo que me dedicó.",
    ],
)
def test_thanks_for_having_met_are_the_thank_you(text: str) -> None:
    assert did(own(text)) == [Did("ines", (Purpose.THANK_YOU,))]


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ines, which room is it on the way out, and where do I leave the badge? Thanks in advance.",
        "Thanks for your mail, I will look at it tonight.",
        "Hallo, danke für die schnelle Antwort.",
        "Merci de votre message.",
        "Gracias por avisar.",
    ],
)
def test_polite_words_alone_are_plain_contact(text: str) -> None:
    assert did(own(text)) == [Did("ines")]


def test_thanks_count_as_such_only_after_the_interview_and_not_for_ever() -> None:
    text = "Thank you for your time."
    assert did(own(text, END - timedelta(days=3)))[0].purposes == ()
    assert did(own(text, END + timedelta(days=40)))[0].purposes == ()


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ines, I wanted to check in about the role. Is there any news?",
        "Hallo, ich wollte nachfragen, wie der Stand ist.",
        "Bonjour, je me permets de revenir vers vous : où en est le recrutement ?",
        "Hola, ¿hay alguna novedad sobre el proceso?",
    ],
)
def test_asking_how_things_stand_is_the_check_in(text: str) -> None:
    assert did(own(text, LATER))[0].purposes == (Purpose.CHECK_IN,)


def test_what_looks_forward_to_news_in_the_thanks_asks_nothing() -> None:
    text = "Thank you for your time. I look forward to any news."
    assert did(own(text))[0].purposes == (Purpose.THANK_YOU,)


@pytest.mark.parametrize(
    ("text", "files"),
    [
        ("Hi Ines, here is the write-up of the warehouse index.", ()),
        ("As promised.", ("warehouse_index_write-up.pdf",)),
        ("As promised: https://home.example/doc", ()),
        ("Wie versprochen, anbei das Dokument.", ("index.pdf",)),
        ("Comme promis, le document ci-joint.", ("index.pdf",)),
        ("Como prometí, adjunto el documento.", ("index.pdf",)),
    ],
)
def test_what_brings_what_was_promised_keeps_the_promise(text: str, files: tuple[str, ...]) -> None:
    assert did(own(text, attachments=files)) == [Did("ines", (Purpose.SEND_PROMISED,), ("promise-1",))]


def test_to_speak_of_a_promise_does_not_keep_it() -> None:
    assert did(own("I will send the write-up of the warehouse index on Friday.")) == [Did("ines")]


def test_an_answer_that_was_owed_is_in_the_words_themselves() -> None:
    owed = DebriefItem(
        "promise-2", Kind.PROMISE, "get back to Ines on the notice period",
        Quote("notes.md", "get back to Ines on the notice period"), "ines",
    )  # fmt: skip
    found = own_words(own("My notice period is four weeks."), with_item(captured(), owed), ())
    assert found == (Did("ines", (Purpose.ANSWER_QUESTION,), ("promise-2",)),)


def heard(kind: SignalKind, sender: str = "ines@lager.example") -> Signal:
    return Signal(kind, "ines", NEXT_DAY, "<q-1@lager.example>", sender_email=sender)


@pytest.mark.parametrize(
    ("kind", "purpose"),
    [
        (SignalKind.REPLY_QUESTION, Purpose.ANSWER_QUESTION),
        (SignalKind.SCHEDULING, Purpose.ANSWER_QUESTION),
        (SignalKind.REJECTION, Purpose.GRACIOUS_REPLY),
    ],
)
def test_what_refers_to_something_heard_answers_it(kind: SignalKind, purpose: Purpose) -> None:
    mail = own("Tuesday suits me.", references=("<q-1@lager.example>", "<else@x.example>"))
    assert did(mail, (heard(kind),)) == [Did("ines", (purpose,), (), "<q-1@lager.example>")]


def test_an_answer_to_where_they_wrote_from_is_theirs_though_the_address_is_new() -> None:
    mail = own("Yes.", to=(Mailbox("", "ines@private.example"),), in_reply_to="<q-1@lager.example>")
    found = did(mail, (heard(SignalKind.REPLY_QUESTION, "ines@private.example"),))
    assert [(one.person, one.purposes) for one in found] == [("ines", (Purpose.ANSWER_QUESTION,))]


def test_copies_are_contact_and_are_meant_only_by_name() -> None:
    tom = (Mailbox("", "tom@lager.example"),)
    alone = did(own("Hi Ines, thank you for your time.", cc=tom))
    named = did(own("Hi Ines and Tom, thank you for your time.", cc=tom))
    assert alone == [Did("ines", (Purpose.THANK_YOU,)), Did("tom")]
    assert named == [Did("ines", (Purpose.THANK_YOU,)), Did("tom", (Purpose.THANK_YOU,))]


def test_a_hidden_copy_is_addressed_too() -> None:
    mail = own("Thank you for your time.", to=(), headers={"bcc": f"{TOM.name} <{TOM.email}>"})
    assert [one.person for one in did(mail)] == ["tom"]


def test_what_went_to_nobody_of_the_interview_did_nothing() -> None:
    assert did(own("Thank you for your time.", to=(Mailbox("", "new@lager.example"),))) == []


def test_without_a_session_nobody_was_met_and_nothing_is_thanked_for() -> None:
    found = captured()
    unmet = replace(found, interview=replace(found.interview, sessions=()))
    assert own_words(own("Thank you for your time."), unmet, ()) == (Did(INES.key),)
