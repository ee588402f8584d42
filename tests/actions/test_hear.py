"""What a mail changes; and that silence means nothing while nobody listens."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from afterword.actions.approve import approve
from afterword.actions.enqueue import enqueue
from afterword.actions.hear import hear
from afterword.actions.listen import listen, trust_mailbox
from afterword.adapters.memory.mail_in import MemoryMailIn
from afterword.domain.facts import Person
from afterword.domain.send.states import OutgoingState
from afterword.domain.touchpoints import SignalKind, TouchpointState
from afterword.store import models
from world import AFTER, INES, RITA, TOM, World, mail, tools

NO = "Thank you for your time. We have decided to move forward with another candidate."
MINUTE = timedelta(minutes=1)


def test_a_rejection_cancels_plan_and_queue_together_and_says_why(world: World) -> None:
    world.queue()

    heard = hear(world.owner, mail(INES, NO, AFTER), tools().policy, AFTER + MINUTE)

    assert heard is not None
    assert heard.signal.kind is SignalKind.REJECTION
    assert world.touchpoint().state == TouchpointState.CANCELLED
    assert world.outgoing().state == OutgoingState.CANCELLED
    assert world.outgoing().code == world.touchpoint().state_code
    assert models.HistoryEntry.objects.filter(code="heard", actor="clock").count() == 1


def test_the_same_mail_is_heard_once(world: World) -> None:
    letter = mail(INES, NO, AFTER)
    hear(world.owner, letter, tools().policy, AFTER)

    assert hear(world.owner, letter, tools().policy, AFTER + MINUTE) is None
    assert models.Signal.objects.count() == 1


def test_a_mail_from_nobody_we_know_concerns_nothing(world: World) -> None:
    stranger = Person("x", "Somebody Else", email="x@shop.example")

    assert hear(world.owner, mail(stranger, "Big sale today", AFTER, "Sale"), tools().policy, AFTER) is None
    assert models.Signal.objects.count() == 0


def test_a_no_from_an_applicant_system_is_heard_by_employer_and_role(world: World) -> None:
    application = models.Application.objects.get()
    system = Person("x", f"{application.company} Talent", email="no-reply@greenhouse.io")
    letter = mail(system, NO, AFTER, f"Your application: {application.role}, {application.company}")

    heard = hear(world.owner, letter, tools().policy, AFTER + MINUTE)

    assert heard is not None
    assert heard.signal.kind is SignalKind.REJECTION
    assert world.touchpoint().state == TouchpointState.CANCELLED


def test_a_no_that_could_be_for_two_applications_is_for_neither(world: World) -> None:
    application = models.Application.objects.get()
    other = models.Application.objects.create(seeker=world.owner, company=application.company, role="Driver")
    models.Interview.objects.create(application=other, captured_at=AFTER)
    system = Person("x", application.company, email="no-reply@greenhouse.io")

    assert hear(world.owner, mail(system, NO, AFTER, "Your application"), tools().policy, AFTER) is None


def test_the_houses_newsletter_is_no_answer(world: World) -> None:
    company = models.Application.objects.get().company
    news = Person("x", company, email="no-reply@greenhouse.io")
    letter = mail(news, "We opened a new hall. Come and see it.", AFTER, f"News from {company}")
    bulk = replace(letter, headers={"list-unsubscribe": "<https://x.example>"})

    assert hear(world.owner, bulk, tools().policy, AFTER) is None


def test_an_answer_in_the_thread_finds_its_interview_whoever_writes_it(world: World) -> None:
    sent = world.queue()
    world.tick(world.due)
    assistant = Person("x", "Nuno Reis", email="nuno@lager.example")
    answer = mail(assistant, "Ines asked me to thank you for your note.", world.due + MINUTE)
    answer = type(answer)(
        **{name: getattr(answer, name) for name in answer.__slots__} | {"in_reply_to": sent.message_id}
    )

    heard = hear(world.owner, answer, tools().policy, world.due + MINUTE)

    assert heard is not None
    assert heard.interview == world.interview


def test_a_mail_without_a_date_is_taken_spoken_to_when_it_was_heard(world: World) -> None:
    letter = mail(INES, NO, AFTER)
    undated = type(letter)(**{name: getattr(letter, name) for name in letter.__slots__} | {"date": None})

    heard = hear(world.owner, undated, tools().policy, AFTER)

    assert heard is not None
    assert heard.signal.at == AFTER


def queued_check_in(world: World) -> models.Touchpoint:
    row = world.touchpoint("rita", "check_in")
    approve(world.owner, row.pk, world.version(row).number, AFTER)
    enqueue(world.owner, row.pk, AFTER)
    return row


def goes_at(row: models.Touchpoint) -> datetime:
    return row.outgoing.get().goes_at or row.best


def test_a_mailbox_that_cannot_be_read_holds_what_rests_on_silence(world: World) -> None:
    row = queued_check_in(world)
    box = MemoryMailIn()
    box.broken = True
    listen(world.owner, box, tools().policy, row.best)

    went = world.tick(goes_at(row))

    assert [one.why.code for one in went] == ["cannot_hear"]
    box.broken = False
    listen(world.owner, box, tools().policy, row.best)
    world.tick(goes_at(row) + timedelta(hours=1))
    assert len(world.server.taken) == 1


def test_a_mailbox_that_is_suddenly_empty_pauses_until_the_seeker_says_it_is_right(world: World) -> None:
    row = queued_check_in(world)
    box = MemoryMailIn()
    box.mails.append(mail(Person("x", "Shop", email="x@shop.example"), "Sale", AFTER))
    listen(world.owner, box, tools().policy, AFTER)
    box.emptied = True
    listen(world.owner, box, tools().policy, row.best)
    listen(world.owner, box, tools().policy, row.best)

    assert [one.why.code for one in world.tick(goes_at(row))] == ["cannot_hear"]

    trust_mailbox(world.owner, row.best)
    world.tick(goes_at(row) + timedelta(hours=1))
    assert len(world.server.taken) == 1


def test_what_the_mailbox_holds_is_heard(world: World) -> None:
    world.queue()
    box = MemoryMailIn()
    box.mails += [mail(TOM, "Thanks, it was good to meet you.", AFTER), mail(RITA, NO, AFTER + MINUTE)]

    heard = listen(world.owner, box, tools().policy, AFTER + 2 * MINUTE)

    assert [one.signal.person for one in heard] == ["tom", "rita"]
    world.tick(world.touchpoint().best + MINUTE)
    assert world.server.taken == []
