"""What the seeker writes in another program counts: nothing is done twice, and the budgets know."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from afterword.actions.hear import HeardMail, hear
from afterword.actions.listen import hear_mailbox
from afterword.actions.mark_done import mark_done
from afterword.actions.notice_written import Noticed, notice_written
from afterword.actions.plan_again import plan_again
from afterword.actions.read_history import history
from afterword.actions.renew import renew_after
from afterword.actions.take_post import take_post
from afterword.actions.tell_news import tell_news
from afterword.actions.undo import undo
from afterword.adapters.memory.mail_in import MemoryMailIn
from afterword.domain.facts import DebriefItem, Kind, Quote
from afterword.domain.plan.situation import News
from afterword.domain.send.moment import Approved
from afterword.domain.send.states import OutgoingState
from afterword.domain.sources import Mail, Mailbox
from afterword.domain.touchpoints import Purpose, TouchpointState
from afterword.store import budgets, models, moments, queries
from afterword.words import sentence
from world import AFTER, INES, World, another_interview, captured, mail, new_world, tools, with_item

SOON = AFTER + timedelta(minutes=30)
THANKS = "Hi Ines,\n\nthank you for your time yesterday, I enjoyed our conversation.\n\nMara"


def own(
    text: str = THANKS, at: datetime = SOON, number: int = 1, to: str = "ines@lager.example", **other: object
) -> Mail:
    """A mail that the seeker wrote."""
    base = mail(INES, text, at, "Thank you", number)
    told = {
        "message_id": f"<own-{number}@home.example>",
        "sender": Mailbox("Mara Lind", "mara@home.example"),
        "to": (Mailbox("", to),),
        **other,
    }
    return replace(base, **told)  # type: ignore[arg-type]


@pytest.fixture
def world(sqlite_journal: Path) -> World:
    """The papers that Ines is to get are there already, so they travel with the thanks."""
    assert sqlite_journal.exists()
    words = "Promised Ines copies of my certificates"
    papers = DebriefItem(
        "papers", Kind.PROMISE, "copies of my certificates", Quote("notes.md", words), "ines"
    )
    return new_world(found=with_item(captured(), papers))


def notice(world: World, letter: Mail, now: datetime = SOON) -> Noticed:
    found = notice_written(world.owner, letter, tools().policy, now)
    assert found is not None
    return found


def entries(world: World) -> list[str]:
    return [sentence(one.reason) for one in history(world.owner)]


def test_thanks_of_the_seekers_own_take_the_planned_ones_off_and_what_was_queued_with_them(
    journal: str,
) -> None:
    world = new_world(journal)
    queued = world.queue()

    noticed = notice(world, own())

    queued.refresh_from_db()
    row = world.touchpoint()
    assert (queued.state, queued.code) == (OutgoingState.CANCELLED, "written_by_seeker")
    assert (row.state, row.state_code) == (TouchpointState.CANCELLED, "written_by_seeker")
    assert world.touchpoint("tom").state == TouchpointState.PLANNED
    assert noticed.did[0].purposes == (Purpose.THANK_YOU,)
    assert any(one.startswith("You wrote to Ines Prado yourself, Tue 15 Sep") for one in entries(world))
    assert any(
        "Off the plan, Ines Prado" in one and "You wrote to Ines Prado yourself" in one
        for one in entries(world)
    )


def test_what_was_promised_and_travelled_with_the_thanks_stays_on_the_plan_by_itself(world: World) -> None:
    assert Purpose.SEND_PROMISED in world.touchpoint().also
    notice(world, own())
    alone = models.Touchpoint.objects.filter(person="ines", purpose="send_promised", state="planned")
    assert "papers" in {key for row in alone for key in row.items}


def test_a_text_that_says_what_was_said_already_goes_only_when_it_is_approved_anew(world: World) -> None:
    queued = world.queue()

    notice(world, own("Here are the copies of my certificates.", number=2, subject="Papers"))

    queued.refresh_from_db()
    assert (queued.state, queued.code) == (OutgoingState.CANCELLED, "written_by_seeker")
    assert world.touchpoint().state == TouchpointState.PLANNED
    assert Purpose.SEND_PROMISED not in world.touchpoint().also
    assert not models.Approval.objects.filter(
        version__touchpoint=world.touchpoint(), withdrawn_at=None
    ).exists()


def test_undo_brings_the_plan_back_and_the_mail_is_not_noticed_again(world: World) -> None:
    noticed = notice(world, own())

    entry = undo(world.owner, SOON, noticed.entry)
    renew_after(world.owner, entry, tools(), SOON)

    assert world.touchpoint().state == TouchpointState.PLANNED
    assert notice_written(world.owner, own(), tools().policy, SOON) is None
    assert queries.last_written(world.owner)
    assert not queries.written_by(world.owner).exists()


def test_plain_contact_leaves_the_plan_and_spends(world: World) -> None:
    queued = world.queue()

    notice(world, own("Hi Ines, I left my umbrella with you. Could you keep it?", subject="Umbrella"))

    queued.refresh_from_db()
    assert (queued.state, world.touchpoint().state) == (OutgoingState.QUEUED, TouchpointState.PLANNED)
    spent = budgets.spent(world.owner, budgets.ledger(world.owner))
    assert [(one.address, one.at) for one in spent] == [("ines@lager.example", SOON)]
    assert any("It counts as contact" in one for one in entries(world))


def test_an_answer_of_theirs_to_it_is_in_its_thread(world: World) -> None:
    notice(world, own())
    answer = replace(
        mail(INES, "Thank you too, Mara.", SOON + timedelta(hours=1)), in_reply_to="<own-1@home.example>"
    )

    heard = hear(world.owner, answer, tools().policy, SOON + timedelta(hours=1))

    assert heard is not None
    assert heard.signal.in_thread_of == f"written:{models.Written.objects.get().pk}"


def test_an_answer_that_the_seeker_wrote_themselves_is_not_owed_any_more(world: World) -> None:
    now = SOON + timedelta(hours=1)
    hear(
        world.owner,
        mail(INES, "Could you send the names of two references by Friday?", SOON),
        tools().policy,
        now,
    )
    asked = models.Touchpoint.objects.get(answers__isnull=False, state="planned")

    notice(world, own("Of course: Abe Lund and Ruth Sen.", now, 3, in_reply_to=asked.answers), now)

    asked.refresh_from_db()
    assert (asked.state, asked.state_code) == ("cancelled", "written_by_seeker")


def test_the_question_how_things_stand_is_asked_once(world: World) -> None:
    for row in models.Touchpoint.objects.filter(purpose="thank_you"):
        mark_done(world.owner, row.pk, SOON)
    at = AFTER + timedelta(days=14)
    plan_again(world.owner, world.interview, tools().policy, at)
    assert models.Touchpoint.objects.filter(purpose="check_in", state="planned").exists()

    notice(world, own("Is there any news about the decision?", at, 4, subject="Backend Engineer"), at)

    first = models.Touchpoint.objects.filter(purpose="check_in").earliest("pk")
    assert (first.state, first.state_code) == ("cancelled", "written_by_seeker")


def test_the_second_look_knows_it_though_the_seeker_keeps_the_touchpoint(world: World) -> None:
    """Kept against an earlier cancellation, it stays on the plan: the letter must not go all the same."""
    queued = world.queue()
    models.Touchpoint.objects.filter(pk=world.touchpoint().pk).update(kept_by_seeker=True)
    models.Written.objects.create(
        interview_id=world.interview, person="ines", at=SOON, message_id="<own-9@home.example>",
        purposes=["thank_you"], noted_at=SOON,
    )  # fmt: skip

    went = world.tick(world.due)

    assert [(one.state, one.why.code) for one in went] == [(OutgoingState.CANCELLED, "written_by_seeker")]
    assert not world.server.taken
    assert queued.pk == went[0].outgoing


def test_what_is_approved_after_it_may_go(world: World) -> None:
    notice(world, own("Hi Ines, thank you for your time.", number=5))
    cancelled = world.owner.history.filter(code="touchpoint_cancel").earliest("pk")
    undo(world.owner, SOON, cancelled.pk)  # the seeker wants to send it all the same
    row = world.approve(now=SOON)

    approved = moments.approved(models.Approval.objects.get(version__touchpoint=row, withdrawn_at=None))

    assert isinstance(approved, Approved)
    assert approved.written_through == queries.last_written(world.owner)


@pytest.mark.parametrize(
    "letter",
    [
        own(to="new@lager.example"),
        own(at=AFTER - timedelta(days=9)),
        own(to="mara@home.example"),
    ],
    ids=["somebody not met", "before the first interview", "to themselves"],
)
def test_what_is_none_of_it_is_left_alone(world: World, letter: Mail) -> None:
    assert notice_written(world.owner, letter, tools().policy, SOON) is None


def test_after_the_seeker_ended_it_their_mail_is_their_own_business(world: World) -> None:
    tell_news(world.owner, world.interview, News.WITHDRAWN, SOON)
    assert notice_written(world.owner, own(), tools().policy, SOON) is None
    assert queries.known(world.owner).written_to == frozenset()


def test_a_message_of_the_journal_is_not_noticed_as_the_seekers_whatever_it_is_called(world: World) -> None:
    world.queue()
    world.tick(world.due)
    went = world.outgoing()
    itself = own(went.body, world.due, 6, subject=went.subject, message_id=went.message_id)
    renamed = replace(itself, message_id="<other@outlook.example>")
    original = own(
        "Thank you for your time.", world.due, 7, headers={"x-google-original-message-id": went.message_id}
    )

    assert [
        notice_written(world.owner, one, tools().policy, world.due) for one in (itself, renamed, original)
    ] == [None] * 3


def test_of_two_applications_it_is_of_the_one_it_names_and_counts_in_both(world: World) -> None:
    other = captured("two@lager.example")
    other = replace(other, interview=replace(other.interview, company="Kran", role="Crane Planner"))
    second = another_interview(world.owner, other)

    noticed = notice(world, own("Thank you for your time.", subject="Backend Engineer at Lager"))

    assert noticed.interview == world.interview
    there = queries.situation(models.Interview.objects.get(pk=second.interview)).elsewhere
    assert [(one.person, one.at) for one in there] == [("ines", SOON)]


def test_the_mailbox_tells_of_it_and_its_answer_whichever_was_seen_first(world: World) -> None:
    box = MemoryMailIn()
    answer = mail(INES, "Thank you too.", SOON + timedelta(hours=1), number=8)
    box.mails.append(replace(answer, in_reply_to="<own-1@home.example>"))
    box.sent_mails += [own(), own("Dinner?", number=2, to="mother@home.example")]

    taken = hear_mailbox(world.owner, box, tools().policy, SOON + timedelta(hours=2))

    assert [type(one) for one in taken] == [Noticed, HeardMail]
    assert len(box.read) == 2
    assert hear_mailbox(world.owner, box, tools().policy, SOON + timedelta(hours=3)) == []


def test_a_hidden_copy_to_the_mailbox_is_the_seekers_own_mail_and_no_answer(world: World) -> None:
    assert isinstance(take_post(world.owner, own(), tools().policy, SOON), Noticed)
    assert not models.Signal.objects.exists()


def test_a_failure_leaves_nothing_half_done(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    queued = world.queue()
    monkeypatch.setattr("afterword.actions.notice_written.lay_over", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        notice_written(world.owner, own(), tools().policy, SOON)
    queued.refresh_from_db()
    assert (queued.state, models.Written.objects.count()) == (OutgoingState.QUEUED, 0)
