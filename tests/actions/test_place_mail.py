"""What only the seeker can say of a mail: which interview it is about, and whether it is genuine."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from afterword.actions.hear import HeardMail, hear
from afterword.actions.place_mail import disown, place_mail, place_nowhere, vouch
from afterword.actions.read_doubts import AskedItem, read_doubts
from afterword.actions.renew import renew_after
from afterword.actions.undo import undo
from afterword.domain.facts import Captured, Person, Role
from afterword.domain.send.states import OutgoingState
from afterword.domain.sources import Mail
from afterword.domain.touchpoints import SignalKind, TouchpointState
from afterword.errors import Missing, Refused
from afterword.store import models
from world import AFTER, END, INES, START, World, another_interview, captured, mail, tools

MINUTE = timedelta(minutes=1)
NO = "Thank you for your time. We have decided to move forward with another candidate."
YES = "I am delighted to offer you the position."
LOOK_ALIKE = "talent@lager-careers.example"


def at_the_same_house(role: str = "Driver", company: str = "Lager", who: Person = INES) -> Captured:
    """Another application, with Ines or somebody else."""
    found = captured(uid=f"{company}-{role}@lager.example")
    interview = replace(found.interview, company=company, role=role)
    return replace(found, interview=interview, people=(who,), items=(), decision_date=None)


@pytest.fixture
def other(world: World) -> World:
    """A second application at the same house, met by the same person."""
    return another_interview(world.owner, at_the_same_house())


def heard(world: World, letter: Mail, at: int = 1) -> HeardMail | None:
    return hear(world.owner, letter, tools().policy, AFTER + at * MINUTE)


def asked(world: World) -> AskedItem:
    (item,) = read_doubts(world.owner).asked
    return item


def place(world: World, interview: int) -> None:
    place_mail(world.owner, asked(world).number, interview, tools().policy, AFTER + 5 * MINUTE)


def test_a_no_that_may_be_about_two_applications_is_asked_about_and_nothing_follows(
    world: World, other: World
) -> None:
    world.queue()

    assert heard(world, mail(INES, NO, AFTER, "Your application")) is None

    item = asked(world)
    assert item.doubt == "whose"
    assert {(one.company, one.role) for one in item.candidates} == {
        ("Lager", "Backend Engineer"),
        ("Lager", "Driver"),
    }
    assert all(one.at == START for one in item.candidates)
    assert world.touchpoint().state == TouchpointState.PLANNED
    assert other.touchpoint().state == TouchpointState.PLANNED
    assert world.outgoing().state == OutgoingState.CANCELLED
    assert world.tick(world.due) == []


def test_it_is_asked_once(world: World, other: World) -> None:
    for _ in range(2):
        heard(world, mail(INES, NO, AFTER, "Your application"))

    assert len(other.owner.history.filter(code="whose_in_doubt")) == 1
    assert asked(world)


@pytest.mark.parametrize(
    "subject", ["Your application as Backend Engineer", "Backend Engineer: our decision"]
)
def test_the_role_that_it_names_tells_two_applications_apart(
    world: World, other: World, subject: str
) -> None:
    told = heard(world, mail(INES, NO, AFTER, subject))

    assert told is not None
    assert told.interview == world.interview
    assert other.touchpoint().state == TouchpointState.PLANNED


def test_an_answer_to_a_mail_of_theirs_is_about_what_that_mail_was_about(world: World, other: World) -> None:
    first = mail(INES, "Thank you for coming in, Mara.", AFTER, "Driver", number=1)
    heard(world, first)
    second = replace(mail(INES, NO, AFTER + MINUTE, "Re:", number=2), references=(first.message_id,))

    told = heard(world, second, at=2)

    assert told is not None
    assert told.interview == other.interview


def test_placed_it_is_heard_there_and_only_there(world: World, other: World) -> None:
    heard(world, mail(INES, NO, AFTER, "Your application"))

    place(world, world.interview)

    assert world.touchpoint().state == TouchpointState.CANCELLED
    assert other.touchpoint().state == TouchpointState.PLANNED
    assert read_doubts(world.owner).asked == ()
    row = models.Signal.objects.get()
    assert (row.interview_id, row.person, row.dismissed_at) == (world.interview, "ines", None)


def test_what_was_placed_can_be_taken_back_and_is_asked_again(world: World, other: World) -> None:
    heard(world, mail(INES, NO, AFTER, "Your application"))
    place(world, world.interview)
    entry = models.HistoryEntry.objects.get(code="mail_placed")

    renew_after(world.owner, undo(world.owner, AFTER + 6 * MINUTE, entry.pk), tools(), AFTER + 6 * MINUTE)

    assert asked(world).doubt == "whose"
    assert world.touchpoint().state == TouchpointState.PLANNED
    assert other.touchpoint().state == TouchpointState.PLANNED


def test_a_mail_placed_is_not_heard_again_when_the_mailbox_is_read_anew(world: World, other: World) -> None:
    letter = mail(INES, NO, AFTER, "Your application")
    heard(world, letter)
    place(world, world.interview)

    assert heard(world, letter, at=9) is None
    assert read_doubts(other.owner).asked == ()


def test_about_none_of_them_it_asks_no_more_and_changes_nothing(world: World, other: World) -> None:
    heard(world, mail(INES, NO, AFTER, "Your application"))

    place_nowhere(world.owner, asked(world).number, AFTER + MINUTE)

    assert read_doubts(world.owner).asked == ()
    assert world.touchpoint().state == other.touchpoint().state == TouchpointState.PLANNED


def test_a_no_from_the_houses_own_system_is_asked_about_too(world: World, other: World) -> None:
    system = Person("x", "Lager Talent", email="no-reply@greenhouse.io")

    heard(world, mail(system, NO, AFTER, "Your application at Lager"))

    place(world, other.interview)
    assert other.touchpoint().state == TouchpointState.CANCELLED
    assert world.touchpoint().state == TouchpointState.PLANNED


def test_a_receipt_that_a_machine_wrote_is_not_worth_a_question(world: World, other: World) -> None:
    system = Person("x", "Lager Talent", email="no-reply@greenhouse.io")
    receipt = mail(system, "We have received your application. This is an automated message.", AFTER,
                   "Your application at Lager")  # fmt: skip

    assert heard(world, receipt) is None
    assert not read_doubts(other.owner)


def test_two_people_of_one_name_at_two_employers_are_asked_about(world: World) -> None:
    twin = Person("ines-2", "Ines Prado", Role.RECRUITER, "Ines", "Prado", "prado@kontor.example")
    another_interview(world.owner, at_the_same_house("Planner", "Kontor", twin))
    private = replace(INES, email="ines.prado@mailbox.example")

    assert heard(world, mail(private, "Thank you for coming in.", AFTER)) is None

    assert {one.company for one in asked(world).candidates} == {"Lager", "Kontor"}


def test_of_two_people_of_one_name_the_address_tells(world: World) -> None:
    twin = Person("ines-2", "Ines Prado", Role.RECRUITER, "Ines", "Prado", "prado@kontor.example")
    another_interview(world.owner, at_the_same_house("Planner", "Kontor", twin))

    told = heard(world, mail(INES, "Thank you for coming in, Mara.", AFTER))

    assert told is not None
    assert told.interview == world.interview


def test_of_two_rounds_of_one_application_it_is_the_latest(world: World) -> None:
    later = captured(uid="two@lager.example")
    second = another_interview(world.owner, replace(later, interview=replace(later.interview, stage="final")))

    told = heard(world, mail(INES, "Thank you for coming in, Mara.", AFTER))

    assert told is not None
    assert told.interview == second.interview != world.interview


def test_an_absence_holds_in_every_application_of_that_person_and_is_no_question(
    world: World, other: World
) -> None:
    away = mail(INES, "I am out of the office until 5 October 2026.", AFTER, "Out of office: Your note")
    automatic = replace(away, headers={"auto-submitted": "auto-replied"})

    heard(world, automatic)

    kinds = models.Signal.objects.order_by("interview").values_list("interview", "kind", "person")
    assert list(kinds) == [(world.interview, "ooo", "ines"), (other.interview, "ooo", "ines")]
    assert not read_doubts(world.owner)


def test_an_invitation_to_a_further_round_stays_one_wherever_it_is_placed(world: World) -> None:
    ahead = captured(uid="ahead@lager.example").interview
    session = replace(ahead.sessions[0], start=START + timedelta(days=30), end=END + timedelta(days=30))
    found = at_the_same_house()
    another_interview(world.owner, replace(found, interview=replace(found.interview, sessions=(session,))))

    heard(world, mail(INES, "We would like to invite you to the next round of interviews.", AFTER, "News"))
    place(world, world.interview)

    assert models.Signal.objects.get().kind == SignalKind.NEXT_ROUND


def in_doubt(world: World, text: str = NO) -> AskedItem:
    stranger = Person("x", "Lager Talent", email=LOOK_ALIKE)
    heard(world, mail(stranger, text, AFTER, "Your application: Backend Engineer, Lager"))
    return asked(world)


def test_a_strangers_no_that_the_seeker_calls_genuine_counts(world: World) -> None:
    item = in_doubt(world)
    assert item.doubt == "sender"

    vouch(world.owner, item.number, tools().policy, AFTER + 5 * MINUTE)

    assert world.touchpoint().state == TouchpointState.CANCELLED
    assert not read_doubts(world.owner)


def test_one_that_is_not_from_them_changes_nothing_and_asks_no_more(world: World) -> None:
    disown(world.owner, in_doubt(world).number, AFTER + 5 * MINUTE)

    assert world.touchpoint().state == TouchpointState.PLANNED
    assert not read_doubts(world.owner)


def test_one_that_was_asked_about_and_is_then_handed_in_is_genuine(world: World) -> None:
    in_doubt(world)
    stranger = Person("x", "Lager Talent", email=LOOK_ALIKE)
    letter = mail(stranger, NO, AFTER, "Your application: Backend Engineer, Lager")

    told = hear(world.owner, letter, tools().policy, AFTER + 5 * MINUTE, by_hand=True)

    assert told is not None
    assert world.touchpoint().state == TouchpointState.CANCELLED


def test_who_wrote_from_a_new_address_is_known_by_it_once_vouched_for(world: World) -> None:
    ada = Person("x", "Ada Kern", email="ada.kern@lager-careers.example")
    heard(world, mail(ada, YES, AFTER, "Your application: Backend Engineer, Lager"))

    vouch(world.owner, asked(world).number, tools().policy, AFTER + 5 * MINUTE)

    assert models.Person.objects.filter(email="ada.kern@lager-careers.example").exists()
    assert models.Signal.objects.get().person == "ada-kern"


def test_what_is_not_asked_cannot_be_answered(world: World) -> None:
    heard(world, mail(INES, "Thank you for coming in, Mara.", AFTER))
    number = models.Signal.objects.get().pk

    for answer in (
        lambda: place_nowhere(world.owner, number, AFTER),
        lambda: vouch(world.owner, number, tools().policy, AFTER),
        lambda: disown(world.owner, number, AFTER),
        lambda: place_mail(world.owner, number, world.interview, tools().policy, AFTER),
    ):
        with pytest.raises(Refused):
            answer()
    with pytest.raises(Missing):
        place_mail(world.owner, number, 999_999, tools().policy, AFTER)


def test_a_mail_heard_in_the_wrong_place_can_be_put_right(world: World, other: World) -> None:
    heard(world, mail(INES, NO, AFTER, "Driver"))
    assert other.touchpoint().state == TouchpointState.CANCELLED

    place_mail(world.owner, models.Signal.objects.get().pk, world.interview, tools().policy, AFTER + MINUTE)

    assert world.touchpoint().state == TouchpointState.CANCELLED
    assert other.touchpoint().state == TouchpointState.PLANNED


def test_what_was_approved_while_it_was_asked_does_not_go_once_it_is_a_no(world: World) -> None:
    another_interview(world.owner, captured("round-two@lager.example"))
    item = in_doubt(world)
    world.queue()

    vouch(world.owner, item.number, tools().policy, AFTER + 5 * MINUTE)
    world.tick(world.due)

    assert world.server.taken == []
