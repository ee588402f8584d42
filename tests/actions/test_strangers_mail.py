"""A stranger's mail in an employer's name: it changes nothing by itself, and is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from afterword.actions.hear import hear
from afterword.adapters.calendar_files import read_calendars
from afterword.domain.facts import Person
from afterword.domain.send.states import OutgoingState
from afterword.domain.sources import FailedDelivery, Mail, Mailbox
from afterword.domain.touchpoints import SignalKind, TouchpointState
from afterword.store import models
from afterword.store.columns import reason
from afterword.words.entries import entry_sentence
from world import AFTER, INES, World, mail, tools

MINUTE = timedelta(minutes=1)
NO = "Thank you for your time. We have decided to move forward with another candidate."
STOP = "Please stop contacting us and remove me from your list."
GONE = "Ines has left the company. For jobs please write to Otto Brandt at otto@lager-careers.example."
LOOK_ALIKE = "talent@lager-careers.example"
OFF = """BEGIN:VCALENDAR
METHOD:CANCEL
BEGIN:VEVENT
UID:one@lager.example
SEQUENCE:7
DTSTART:20260915T090000Z
DTEND:20260915T100000Z
SUMMARY:Interview
STATUS:CANCELLED
ORGANIZER;CN=Ines Prado:mailto:ines@lager.example
END:VEVENT
END:VCALENDAR
"""


def of_house(address: str, text: str) -> Mail:
    """A mail that names the house and the role as an applicant system does."""
    subject = "Your application: Backend Engineer, Lager"
    return mail(Person("x", "Lager Talent", email=address), text, AFTER, subject)


def told() -> list[str]:
    rows = models.HistoryEntry.objects.filter(code__endswith="_in_doubt")
    return [entry_sentence(reason(row.code, row.params)) for row in rows]


@pytest.mark.parametrize("text", [NO, STOP])
def test_a_no_from_an_address_nobody_knows_leaves_the_plan_and_is_told(world: World, text: str) -> None:
    hear(world.owner, of_house(LOOK_ALIKE, text), tools().policy, AFTER + MINUTE)

    assert world.touchpoint().state == TouchpointState.PLANNED
    assert any(LOOK_ALIKE in sentence for sentence in told())


def test_what_was_queued_waits_for_the_seekers_word_once_such_a_no_came(world: World) -> None:
    world.queue()

    hear(world.owner, of_house(LOOK_ALIKE, NO), tools().policy, AFTER + MINUTE)
    world.tick(world.due)

    assert world.outgoing().state == OutgoingState.CANCELLED
    assert world.server.taken == []
    assert world.touchpoint().state == TouchpointState.PLANNED


def test_a_known_name_on_an_unknown_address_is_no_more_than_a_stranger(world: World) -> None:
    forged = replace(INES, email="ines.prado@mailbox.example")

    hear(world.owner, mail(forged, NO, AFTER), tools().policy, AFTER + MINUTE)

    assert world.touchpoint().state == TouchpointState.PLANNED


def test_an_answer_address_that_is_known_does_not_vouch_for_a_sender_who_is_not(world: World) -> None:
    letter = of_house(LOOK_ALIKE, NO)
    forged = replace(letter, reply_to=(Mailbox("Ines Prado", "ines@lager.example"),))

    hear(world.owner, forged, tools().policy, AFTER + MINUTE)

    assert world.touchpoint().state == TouchpointState.PLANNED


@pytest.mark.parametrize("address", ["talent@lager.example", "no-reply@greenhouse.io"])
def test_a_no_from_the_house_or_its_applicant_system_still_counts(world: World, address: str) -> None:
    hear(world.owner, of_house(address, NO), tools().policy, AFTER + MINUTE)

    assert world.touchpoint().state == TouchpointState.CANCELLED


def test_a_no_that_the_seeker_hands_in_counts_whoever_wrote_it(world: World) -> None:
    hear(world.owner, of_house(LOOK_ALIKE, NO), tools().policy, AFTER + MINUTE, by_hand=True)

    assert world.touchpoint().state == TouchpointState.CANCELLED


def test_a_delivery_report_of_a_message_we_never_sent_silences_nobody(world: World) -> None:
    daemon = Person("daemon", "Mail Delivery System", email="mailer-daemon@elsewhere.example")
    failed = FailedDelivery(INES.email or "", permanent=True, status="5.1.1")
    report = replace(
        mail(daemon, f"{failed.address}: user unknown", AFTER, "Undelivered Mail"),
        is_report=True,
        failed=(failed,),
        original_message_id="<never-sent@home.example>",
    )

    hear(world.owner, report, tools().policy, AFTER + MINUTE)

    assert world.touchpoint().state == TouchpointState.PLANNED
    assert any("mailer-daemon@elsewhere.example" in sentence for sentence in told())


def test_a_doubtful_mail_is_told_once(world: World) -> None:
    for _ in range(2):
        hear(world.owner, of_house(LOOK_ALIKE, NO), tools().policy, AFTER + MINUTE)

    assert len(told()) == 1


def test_a_stranger_cannot_call_off_an_interview_whose_number_they_know(world: World) -> None:
    letter = replace(of_house(LOOK_ALIKE, "It is off."), calendars=read_calendars("a.ics", OFF.encode()))

    for _ in range(2):
        hear(world.owner, letter, tools().policy, AFTER + MINUTE)

    assert not models.Session.objects.get(uid="one@lager.example").called_off
    assert len([sentence for sentence in told() if "invitation" in sentence]) == 1


def test_somebody_who_was_met_can_call_it_off(world: World) -> None:
    letter = replace(mail(INES, "It is off.", AFTER), calendars=read_calendars("a.ics", OFF.encode()))

    hear(world.owner, letter, tools().policy, AFTER + MINUTE)

    assert models.Session.objects.get(uid="one@lager.example").called_off


def test_a_stranger_becomes_nobody_to_write_to(world: World) -> None:
    hear(
        world.owner,
        of_house(LOOK_ALIKE, "Thank you for applying. Kind regards\nOtto Brandt"),
        tools().policy,
        AFTER,
    )

    assert not models.Person.objects.filter(email=LOOK_ALIKE).exists()


def test_who_writes_through_a_platform_is_not_answered_at_an_address_of_elsewhere(world: World) -> None:
    letter = replace(
        of_house("no-reply@greenhouse.io", "When can you talk? Kind regards\nOtto Brandt"),
        reply_to=(Mailbox("Otto Brandt", LOOK_ALIKE),),
    )

    hear(world.owner, letter, tools().policy, AFTER)

    assert not models.Person.objects.filter(email=LOOK_ALIKE).exists()
    assert not models.Signal.objects.filter(sender_email=LOOK_ALIKE).exists()


@pytest.mark.parametrize("sender", ["ines.prado@mailbox.example", "helpdesk@lager.example"])
def test_nobody_takes_over_by_the_word_of_an_address_that_is_not_the_persons_own(
    world: World, sender: str
) -> None:
    hear(world.owner, mail(replace(INES, email=sender), GONE, AFTER), tools().policy, AFTER)

    assert not models.Person.objects.filter(email="otto@lager-careers.example").exists()


def test_whom_somebody_known_names_as_their_successor_takes_over(world: World) -> None:
    heard = hear(world.owner, mail(INES, GONE, AFTER), tools().policy, AFTER)

    assert heard is not None
    assert heard.signal.kind is SignalKind.LEFT_COMPANY
    assert models.Person.objects.filter(email="otto@lager-careers.example").exists()
