"""Whoever answers, and from wherever: what the seeker sees of it, and to whom the plan turns."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from afterword.actions.add_introduced import add_introduced, decline_introduced
from afterword.actions.hear import HeardMail, hear
from afterword.actions.read_doubts import read_doubts
from afterword.actions.undo import undo
from afterword.domain.facts import Person
from afterword.domain.hear.belonging import belongs
from afterword.domain.sources import Mail, Mailbox
from afterword.domain.touchpoints import SignalKind, TouchpointState
from afterword.store import mapping, models
from afterword.words.belongs import belongs_sentence
from world import AFTER, INES, RITA, World, mail, tools

MINUTE = timedelta(minutes=1)
NO = "Thank you for your time. We have decided to move forward with another candidate."
ASKS = "Could you send me the name of a referee?"
NUNO = Person("x", "Nuno Reis", email="nuno.reis@lager.example")
PRIVATE = replace(INES, email="ines.p@gmail.com")


def hear_it(world: World, letter: Mail, at: int = 1) -> HeardMail:
    told = hear(world.owner, letter, tools().policy, AFTER + at * MINUTE)
    assert told is not None
    return told


def in_thread(world: World, letter: Mail) -> Mail:
    """The same mail as an answer to our thank-you to Ines."""
    sent = world.queue()
    world.tick(world.due)
    return replace(letter, in_reply_to=sent.message_id, date=world.due + MINUTE)


def why(world: World) -> str:
    row = models.Signal.objects.filter(interview=world.interview).latest("pk")
    return belongs_sentence(belongs(mapping.signal(row)))


def test_a_colleague_who_answers_for_the_person_becomes_one_of_the_people_and_answers_for_them(
    world: World,
) -> None:
    letter = in_thread(world, mail(NUNO, f"Ines is travelling, so I answer for her. {ASKS}", AFTER))

    told = hear_it(world, letter, at=200)

    assert told.signal.person == "nuno-reis"
    assert told.signal.about == "ines"
    assert why(world) == "It answers a message of yours."


def test_a_colleague_who_writes_of_their_own_from_the_house_becomes_one_of_the_people(world: World) -> None:
    told = hear_it(world, mail(NUNO, ASKS, AFTER, "Backend Engineer at Lager"))

    assert told.signal.person == "nuno-reis"
    assert why(world) == "It comes from lager.example, the employer’s own."


def test_an_assistant_who_writes_in_somebodys_name_is_not_taken_for_them(world: World) -> None:
    assistant = Person("x", "Nuno Reis", email="assistant.prado@lager.example")
    letter = mail(assistant, f"I am writing on behalf of Ines Prado. {ASKS}\n\nNuno Reis\nAssistant", AFTER,
                  "Backend Engineer at Lager")  # fmt: skip

    told = hear_it(world, letter)

    assert told.signal.person == "nuno-reis"
    assert told.signal.sender_email == "assistant.prado@lager.example"


def test_a_mail_on_behalf_of_somebody_known_is_theirs_by_their_name(world: World) -> None:
    system = Person("x", "Ines Prado", email="bounce+4711@greenhouse-mail.io")
    letter = replace(mail(system, ASKS, AFTER, "Backend Engineer at Lager"),
                     headers={"sender": "no-reply@greenhouse-mail.io"})  # fmt: skip

    told = hear_it(world, letter)

    assert told.signal.person == "ines"
    assert "signed with the name of Ines Prado" in why(world)


def test_a_shared_mailbox_signed_by_somebody_known_is_theirs(world: World) -> None:
    careers = Person("x", "Lager Careers", email="careers@lager.example")

    told = hear_it(world, mail(careers, f"{ASKS}\n\nKind regards\nRita Oyelaran", AFTER))

    assert told.signal.person == "rita"
    assert told.signal.sender_email == "careers@lager.example"


def test_a_shared_mailbox_that_nobody_signs_is_heard_and_is_nobody(world: World) -> None:
    careers = Person("x", "Lager Careers", email="careers@lager.example")

    told = hear_it(world, mail(careers, NO, AFTER, "Backend Engineer"))

    assert told.signal.kind is SignalKind.REJECTION
    assert told.signal.person is None
    assert world.touchpoint().state == TouchpointState.CANCELLED


def test_a_reply_to_of_the_house_is_where_the_answer_goes(world: World) -> None:
    letter = replace(mail(INES, ASKS, AFTER), reply_to=(Mailbox("Rita Oyelaran", RITA.email or ""),))

    told = hear_it(world, letter)

    assert (told.signal.person, told.signal.sender_email) == ("ines", RITA.email)


def test_a_reply_to_elsewhere_is_not_where_the_answer_goes(world: World) -> None:
    letter = replace(mail(INES, ASKS, AFTER), reply_to=(Mailbox("Ines Prado", "ines@lager-careers.example"),))

    told = hear_it(world, letter)

    assert told.signal.sender_email == INES.email


def test_a_reply_to_elsewhere_is_where_the_answer_goes_in_our_own_thread(world: World) -> None:
    private = (Mailbox("Ines Prado", "ines.p@gmail.com"),)  # whoever answers our message has it
    letter = in_thread(world, replace(mail(INES, ASKS, AFTER), reply_to=private))

    told = hear_it(world, letter, at=200)

    assert (told.signal.person, told.signal.sender_email) == ("ines", "ines.p@gmail.com")
    assert models.Person.objects.filter(name="Ines Prado").count() == 1


def test_an_answer_from_a_private_address_in_our_thread_is_the_persons(world: World) -> None:
    told = hear_it(world, in_thread(world, mail(PRIVATE, NO, AFTER)), at=200)

    assert told.signal.person == "ines"
    assert told.signal.kind is SignalKind.REJECTION
    assert models.Person.objects.filter(name="Ines Prado").count() == 1


@pytest.mark.parametrize("text", [NO, ASKS])
def test_what_weighs_from_a_private_address_out_of_any_thread_is_asked_about(world: World, text: str) -> None:
    assert hear(world.owner, mail(PRIVATE, text, AFTER), tools().policy, AFTER + MINUTE) is None

    (item,) = read_doubts(world.owner).asked
    assert (item.doubt, item.signal.person) == ("sender", "ines")
    assert world.touchpoint().state == TouchpointState.PLANNED


@pytest.mark.parametrize(
    ("letter", "said"),
    [
        (mail(INES, ASKS, AFTER), "It comes from ines@lager.example, which is known as Ines Prado’s."),
        (
            mail(PRIVATE, "Thank you, Mara.", AFTER),
            "It is signed with the name of Ines Prado, though it comes from",
        ),
    ],
)
def test_each_mail_says_why_it_was_heard_where_it_was(world: World, letter: Mail, said: str) -> None:
    hear_it(world, letter)

    assert why(world).startswith(said)


def introducing(world: World) -> int:
    words = "Thank you. I am copying in my colleague Anna Bell, who will arrange the next talk."
    hear_it(world, replace(mail(INES, words, AFTER), cc=(Mailbox("Anna Bell", "anna.bell@lager.example"),)))
    return models.Signal.objects.get().pk


def test_somebody_introduced_is_no_person_before_the_seeker_says_so(world: World) -> None:
    before = models.Touchpoint.objects.count()
    introducing(world)

    (item,) = read_doubts(world.owner).introduced
    assert (item.by, item.introduced.name) == ("Ines Prado", "Anna Bell")
    assert item.introduced.email == "anna.bell@lager.example"
    assert "copying in my colleague" in item.introduced.words
    assert not models.Person.objects.filter(name="Anna Bell").exists()
    assert not models.Touchpoint.objects.filter(person="anna-bell").exists()
    assert models.Touchpoint.objects.count() >= before


def test_somebody_added_is_known_by_their_address_from_then_on(world: World) -> None:
    add_introduced(world.owner, introducing(world), 1, tools().policy, AFTER + 2 * MINUTE)
    anna = Person("x", "A. Bell", email="anna.bell@lager.example")

    told = hear_it(world, mail(anna, ASKS, AFTER + MINUTE, "A time"), at=3)

    assert told.signal.person == "anna-bell"
    assert read_doubts(world.owner).introduced == ()


def test_adding_somebody_can_be_taken_back(world: World) -> None:
    add_introduced(world.owner, introducing(world), 1, tools().policy, AFTER + 2 * MINUTE)

    undo(world.owner, AFTER + 3 * MINUTE, models.HistoryEntry.objects.get(code="introduced_added").pk)

    assert not models.Person.objects.filter(name="Anna Bell").exists()
    assert len(read_doubts(world.owner).introduced) == 1


def test_somebody_declined_is_proposed_no_more(world: World) -> None:
    decline_introduced(world.owner, introducing(world), 1, AFTER + 2 * MINUTE)

    assert read_doubts(world.owner).introduced == ()
    assert not models.Person.objects.filter(name="Anna Bell").exists()


@pytest.mark.parametrize("answer", ["no", "wrote"])
def test_somebody_introduced_twice_is_asked_about_once(world: World, answer: str) -> None:
    number = introducing(world)
    again = mail(RITA, "Anna Bell (anna.bell@lager.example) will be in touch.", AFTER, "Soon", number=2)
    hear_it(world, again, at=2)
    assert len(read_doubts(world.owner).introduced) == 1

    if answer == "no":
        decline_introduced(world.owner, number, 1, AFTER + 3 * MINUTE)
    else:
        anna = Person("x", "Anna Bell", email="anna.bell@lager.example")
        hear_it(world, mail(anna, ASKS, AFTER, "Backend Engineer at Lager", number=3), at=3)

    assert read_doubts(world.owner).introduced == ()


def test_the_seekers_other_addresses_are_introduced_to_nobody(world: World) -> None:
    models.MailAccount.objects.create(
        seeker=world.owner, address="m.lind@work.example", out_host="h", out_port=465, saved_at=AFTER
    )
    words = "My colleague Mara Fischer-Lind (m.lind@work.example) will be in touch."

    hear_it(world, mail(INES, words, AFTER))

    assert read_doubts(world.owner).introduced == ()
