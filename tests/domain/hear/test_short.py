"""Short mail of people and machines: strangers, courtesies, notices, late reports, and what is measured."""

from __future__ import annotations

import pytest

from afterword.adapters.mail_files import read_mail
from afterword.domain.hear.failures import for_good
from afterword.domain.hear.meaning import classify
from afterword.domain.touchpoints import SignalKind
from hear_post import mail
from quality import heard_short
from quality.hearing.short import LEARNED, MEASURED, shorts

FLOORS = {
    "people_en": 82,
    "people_de": 78,
    "people_fr": 82,
    "people_es": 82,
    "machines": 90,
    "grave_right": 95,
}
EXACT = {"not_machines": 100, "until": 90, "failed": 93, "new_address": 90}


def test_short_mail_that_nothing_was_learned_from_is_understood() -> None:
    told = heard_short.scores([(each, classify(each.of.reading.mail)) for each in shorts(MEASURED)])
    least = {**FLOORS, **EXACT}
    assert {name: round(told[name].value) for name in least if told[name].value < least[name]} == {}


def test_no_mail_is_both_learned_from_and_measured() -> None:
    texts = [{each.of.reading.mail.text for each in shorts(part)} for part in (LEARNED, MEASURED)]
    assert all(texts)
    assert texts[0].isdisjoint(texts[1])


@pytest.mark.parametrize(
    "text",
    [
        "You have the wrong Peter, I drive a bus.",
        "I'm not the person you want, and I retired years ago.",
        "Sie haben mich verwechselt, ich arbeite nicht mehr in einer Klinik.",
        "Vous vous êtes trompée de personne.",
        "Se ha equivocado de persona.",
    ],
)
def test_somebody_who_was_not_meant_has_neither_left_nor_refused(text: str) -> None:
    assert classify(mail(text)).kind is SignalKind.OTHER


def test_a_disclaimer_makes_nobody_a_stranger() -> None:
    text = "It was a pleasure.\n\nIf you are not the intended recipient, this was not meant for you."
    assert classify(mail(text)).kind is SignalKind.REPLY


@pytest.mark.parametrize(
    "text",
    [
        "No problem at all, see you around!",
        "Kein Thema, bis bald!",
        "Pas de problème, à bientôt.",
        "No hay problema.",
    ],
)
def test_a_no_of_courtesy_is_no_refusal(text: str) -> None:
    assert classify(mail(text)).kind in {SignalKind.REPLY, SignalKind.OTHER}


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Read: Thank you", "Your message was read on 18 November 2026."),
        (
            "One more step",
            "Before your mail is delivered, click the link to confirm that you are not a robot.",
        ),
        (
            "Noch ein Schritt",
            "Bestätigen Sie, dass Sie ein Mensch sind, damit Ihre Nachricht zugestellt wird.",
        ),
    ],
)
def test_a_notice_of_a_mail_system_asks_nothing_of_the_application(subject: str, text: str) -> None:
    heard = classify(mail(text, subject, in_reply_to=None))
    assert (heard.kind, heard.automatic) == (SignalKind.OTHER, True)


@pytest.mark.parametrize(
    ("text", "lasting"),
    [
        ("Die Zustellung an a@maker.example verzögert sich, es wird weiter versucht.", False),
        ("Votre message à a@maker.example n'a pas encore été remis.", False),
        ("La casella di a@maker.example è piena.", False),
        ("Het adres a@maker.example bestaat niet.", True),
    ],
)
def test_late_and_full_are_told_from_lost(text: str, *, lasting: bool) -> None:
    raw = f"From: MAILER-DAEMON@mx.example\nSubject: Undelivered Mail\n\n{text}\n"
    (failed,) = read_mail("a.eml", raw.encode()).failed
    assert (failed.address, for_good(failed)) == ("a@maker.example", lasting)


def test_the_address_to_use_instead_has_not_failed() -> None:
    raw = (
        "From: MAILER-DAEMON@mx.example\nSubject: Undeliverable: Thank you\n\n"
        "The address old@maker.example is no longer in use. From now on, please use new@maker.example.\n"
    )
    read = read_mail("a.eml", raw.encode())
    assert [each.address for each in read.failed] == ["old@maker.example"]
    assert classify(read).particulars.new_address == "new@maker.example"


def test_a_plain_word_is_read_more_surely_than_a_veiled_one() -> None:
    plain = classify(mail("We regret to inform you that you have not been selected."))
    veiled = classify(mail("Hm. Well. The goat has been sold, so to speak."))
    assert plain.sure > 0.9 > veiled.sure
