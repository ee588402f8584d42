"""What else a mail says: times to choose from, who stands in, what is asked for, which door stays open."""

from __future__ import annotations

from datetime import date, time

import pytest

from afterword.domain.hear.meaning import classify
from afterword.domain.sources import FailedDelivery, Mailbox
from afterword.domain.touchpoints import Door, OfferedTime, SignalKind, Wanted
from hear_post import AUTO, mail


def at(day: int, start: str, end: str | None = None, zone: str | None = None) -> OfferedTime:
    until = time.fromisoformat(end) if end else None
    return OfferedTime(date(2026, 11, day), time.fromisoformat(start), until, zone)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Would Monday 23 November at 10:00 or Tuesday 24 November, 2-3pm suit you? All UK time.",
            [
                at(23, "10:00", None, "Europe/London"),
                at(24, "14:00", "15:00", "Europe/London"),
            ],
        ),
        (
            "Could you do any of these?\n- Wed 25 Nov, 9.30am, 11am-12pm\n- Thu 26 Nov after 3pm",
            [at(25, "09:30"), at(25, "11:00", "12:00"), at(26, "15:00")],
        ),
        (
            "Passt Ihnen Montag, 23.11. um 10 Uhr oder Dienstag, 24.11. zwischen 14:00 und 15:30 Uhr?",
            [at(23, "10:00"), at(24, "14:00", "15:30")],
        ),
        (
            "Jeudi 26 à 14h ou vendredi 27 à 9h30, ça vous irait ?",
            [at(26, "14:00"), at(27, "09:30")],
        ),
        (
            "¿Le viene bien a las 10:00 el martes 24 de noviembre o a las 16:30 el miércoles 25?",
            [at(24, "10:00"), at(25, "16:30")],
        ),
        (
            "Passt Ihnen Dienstag, der 24. November, um 10 Uhr oder Donnerstag um 15 Uhr?",
            [at(24, "10:00"), at(26, "15:00")],
        ),
        ("Does Thursday 26 November at noon work for you?", [at(26, "12:00")]),
    ],
)
def test_the_times_offered_are_told_one_by_one(text: str, times: list[OfferedTime]) -> None:
    heard = classify(mail(text))
    assert heard.kind is SignalKind.SCHEDULING
    assert list(heard.particulars.offered) == times


def test_a_time_that_is_settled_is_not_offered() -> None:
    heard = classify(mail("Your interview is confirmed for Thursday 26 November at 10:30."))
    assert (heard.kind, heard.particulars.offered) == (SignalKind.SCHEDULING, ())


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "I am on leave until 1 December. For urgent matters contact Tom Ash (t.ash@maker.example).",
            Mailbox("Tom Ash", "t.ash@maker.example"),
        ),
        (
            "Ich bin in Elternzeit. Meine Vertretung übernimmt Frau Adam (adam@maker.example).",
            Mailbox("Adam", "adam@maker.example"),
        ),
        ("Je suis en congé. Ma collègue Aude Masson assure l'intérim.", Mailbox("Aude Masson", "")),
        (
            "Sono in ferie. Per urgenze contattare Sara Neri (s.neri@maker.example).",
            Mailbox("Sara Neri", "s.neri@maker.example"),
        ),
        ("I am on leave and back on 1 December.", None),
    ],
)
def test_who_stands_in_is_told(text: str, who: Mailbox | None) -> None:
    heard = classify(mail(text, "Out of office", headers=AUTO))
    assert (heard.kind, heard.particulars.covered_by) == (SignalKind.OOO, who)


def test_a_report_that_gives_a_new_address_tells_it() -> None:
    text = (
        "ana@maker.example was not delivered: unknown user.\nPlease use the new address a.lund@maker.example."
    )
    failed = (FailedDelivery("ana@maker.example", permanent=True),)
    heard = classify(mail(text, is_report=True, failed=failed))
    assert (heard.kind, heard.particulars.new_address) == (SignalKind.BOUNCE, "a.lund@maker.example")


def test_the_address_that_failed_is_no_new_one() -> None:
    text = "The address ana@maker.example has changed to another. Please update your records."
    failed = (FailedDelivery("ana@maker.example", permanent=True),)
    assert classify(mail(text, is_report=True, failed=failed)).particulars.new_address is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Could you send us the contact details of two references?", (Wanted.REFERENCES, Wanted.DETAILS)),
        ("Könnten Sie uns bitte zwei Referenzen schicken?", (Wanted.REFERENCES,)),
        ("Could you send us two or three samples of your work?", (Wanted.SAMPLES,)),
        ("Please send us a copy of your passport.", (Wanted.DOCUMENTS,)),
    ],
)
def test_a_request_says_what_it_is_for(text: str, wanted: tuple[Wanted, ...]) -> None:
    heard = classify(mail(text))
    assert heard.kind is SignalKind.REQUEST
    assert set(heard.particulars.wants) <= set(wanted)
    assert heard.particulars.wants[0] is wanted[0]


@pytest.mark.parametrize(
    ("text", "door"),
    [
        (
            "We have chosen another candidate. You are first on our reserve list, and I would call.",
            Door.RESERVE,
        ),
        (
            "We have chosen another candidate. We would like to talk to you about a similar role.",
            Door.ANOTHER_ROLE,
        ),
        (
            "We have chosen another candidate. We shall be hiring again in spring: do apply again.",
            Door.LATER,
        ),
    ],
)
def test_a_kind_no_says_which_door_stays_open(text: str, door: Door) -> None:
    heard = classify(mail(text))
    assert (heard.kind, heard.particulars.door) == (SignalKind.SOFT_REJECTION, door)
    assert heard.particulars.door_words in text


@pytest.mark.parametrize(
    ("text", "sender", "day"),
    [
        ("I am out of the office until 02/03/2027.", "robin@maker.example", None),
        ("I am out of the office until 02/03/2027.", "robin@maker.co.uk", date(2027, 3, 2)),
        ("I am out of the office until 02/03/2027.", "robin@maker.us", date(2027, 2, 3)),
        ("I am out of the office until 03/12/2026.", "robin@maker.example", date(2026, 12, 3)),
        ("I am out from 11/25/2026 and back on 12/01/2026.", "robin@maker.example", date(2026, 12, 1)),
        ("I am out of the office and back on Tuesday 02/03/2027.", "robin@maker.example", date(2027, 3, 2)),
        ("I am out of the office 11/20-11/27. Back on 11/30.", "robin@maker.example", date(2026, 11, 30)),
    ],
)
def test_a_day_that_could_be_either_of_two_is_none_unless_something_tells(
    text: str, sender: str, day: date | None
) -> None:
    heard = classify(mail(text, "Out of office", headers=AUTO, sender=Mailbox("Robin Vale", sender)))
    assert (heard.kind, heard.until) == (SignalKind.OOO, day)


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("Ik ben afwezig van 23 tot en met 27 november.", "ooo", date(2026, 11, 30)),
        ("Ik ben met vakantie. Maandag ben ik er weer.", "ooo", date(2026, 11, 23)),
        ("Ik ben niet meer werkzaam bij Maker.", "left_company", None),
        ("Sarò assente dal 23 al 27 novembre.", "ooo", date(2026, 11, 30)),
        ("Sono in ferie e rientrerò lunedì 7 dicembre.", "ooo", date(2026, 12, 7)),
        ("Non lavoro più presso Maker.", "left_company", None),
    ],
)
def test_dutch_and_italian_responders_are_understood(text: str, kind: str, day: date | None) -> None:
    heard = classify(mail(text, "Re: Thank you", headers=AUTO))
    assert (heard.kind.value, heard.until) == (kind, day)


def test_a_new_address_of_ones_own_is_no_farewell_and_asks_for_no_hour() -> None:
    text = (
        "I have a new email, please write to me at bruno.carvalho@quay.example, the old one stops on Friday."
    )
    heard = classify(mail(text, "new address", sender=Mailbox("Bruno Carvalho", "bruno@quay.example")))
    assert (heard.kind, heard.particulars.new_address) == (SignalKind.OTHER, "bruno.carvalho@quay.example")


def test_who_points_to_a_colleague_on_leaving_has_left() -> None:
    text = "Friday was my last day at Hale. Write to gill@hale.example from now on, she has my files."
    heard = classify(mail(text, sender=Mailbox("Tom Berry", "tom@hale.example")))
    assert (heard.kind, heard.particulars.new_address) == (SignalKind.LEFT_COMPANY, "gill@hale.example")


def test_who_can_speak_for_you_is_a_reference() -> None:
    heard = classify(mail("Could you send me the names of two people who can speak for you?"))
    assert heard.particulars.wants == (Wanted.REFERENCES,)
