"""Whose a mail is: found among many interviews as among few."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext

from afterword.actions.hear import hear
from afterword.actions.whose import Whose
from afterword.domain.facts import Captured, Person, Role
from afterword.domain.sources import Mail
from afterword.store import models
from world import AFTER, INES, World, another_interview, captured, mail, tools

MINUTE = timedelta(minutes=1)
STRANGER = Person("x", "Somebody Else", email="x@shop.example")


def elsewhere(number: int) -> Captured:
    """An interview with somebody else at another house."""
    found = captured(uid=f"{number}@elsewhere.example")
    who = Person(
        "ole", f"Ole {'ABCDEFGH'[number] * 3}", Role.HIRING_MANAGER, email=f"ole@house{number}.example"
    )
    interview = replace(found.interview, company=f"House {number}", sessions=())
    return replace(found, interview=interview, people=(who,), items=(), decision_date=None)


def queries_for(world: World, letter: Mail, whose: Whose | None = None) -> int:
    with CaptureQueriesContext(connection) as queries:
        hear(world.owner, letter, tools().policy, AFTER + MINUTE, whose=whose)
    return len(queries)


def test_what_a_mail_asks_of_the_journal_does_not_grow_with_the_interviews(world: World) -> None:
    before = [
        queries_for(world, mail(STRANGER, "Big sale.", AFTER, "Sale")),
        queries_for(world, mail(INES, "Thank you for coming in, Mara.", AFTER, number=1)),
    ]
    for number in range(6):
        another_interview(world.owner, elsewhere(number))

    after = [
        queries_for(world, mail(STRANGER, "Big sale.", AFTER, "Sale", number=2)),
        queries_for(world, mail(INES, "Thank you for coming in, Mara.", AFTER, number=2)),
    ]

    assert after == before


def test_what_concerns_nobody_asks_nothing_more_once_the_look_has_begun(world: World) -> None:
    look = Whose(world.owner)
    queries_for(world, mail(STRANGER, "Big sale.", AFTER, "Sale"), look)

    assert queries_for(world, mail(STRANGER, "Last chance.", AFTER, "Sale", number=2), look) == 0


def test_what_one_mail_of_a_look_brought_serves_the_next(world: World) -> None:
    sent = world.queue()
    world.tick(world.due)
    look, at = Whose(world.owner), world.due + MINUTE
    nuno = Person("x", "Nuno Reis", email="nuno@partner.example")
    introduced = replace(mail(nuno, "Ines asked me to thank you.", at), in_reply_to=sent.message_id)

    hear(world.owner, introduced, tools().policy, at, whose=look)
    heard = hear(world.owner, mail(nuno, "One more thing.", at, number=2), tools().policy, at, whose=look)

    assert heard is not None
    assert heard.signal.person == "nuno-reis"


def test_whoever_was_met_in_an_earlier_round_is_no_second_person_in_the_thread_of_a_later(
    world: World,
) -> None:
    application = models.Application.objects.get()
    met = application.people.create(key="nuno-reis", name="Nuno Reis", email="nuno@lager.example")
    sent = world.queue()
    world.tick(world.due)
    nuno = Person("x", "Nuno Reis", email="nuno@lager.example")
    answer = replace(mail(nuno, "Thank you for your note.", world.due), in_reply_to=sent.message_id)

    heard = hear(world.owner, answer, tools().policy, world.due + MINUTE)

    assert heard is not None
    assert models.Interview.objects.get(pk=world.interview).people.filter(pk=met.pk).exists()
