"""A laptop sleeps: what was to go meanwhile goes in its time, and else the seeker is asked."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from afterword.actions.approve import approve
from afterword.actions.enqueue import enqueue
from afterword.actions.hear import hear
from afterword.actions.move import move
from afterword.actions.plan_again import plan_again
from afterword.actions.send_now import send_now
from afterword.actions.skip import skip
from afterword.actions.sync import one_round
from afterword.actions.today import today
from afterword.actions.undo import undo
from afterword.actions.ways import Ways
from afterword.actions.write_anew import write_anew
from afterword.domain.send.states import OutgoingState
from afterword.domain.touchpoints import TouchpointState
from afterword.errors import Refused
from afterword.store import models
from afterword.words.lateness import late_sentence
from world import AFTER, INES, RITA, World, mail, tools

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


def wake(world: World, now: datetime) -> None:
    """A whole round, as the clock makes it on waking."""
    one_round(world.owner, Ways.through(world.server), tools().policy, now, "clock")


def asked(world: World, now: datetime) -> list[str]:
    return [item.needs for item in today(world.owner, now).questions]


@pytest.fixture
def late(world: World) -> World:
    """The thanks to Ines were approved, and the computer slept until the day after their last moment."""
    world.queue()
    wake(world, world.touchpoint().latest + DAY)
    return world


def test_what_slept_within_its_time_goes_on_waking(world: World) -> None:
    world.queue()

    wake(world, world.due + timedelta(hours=3))

    assert len(world.server.taken) == 1


def test_what_wakes_at_night_waits_for_their_working_hours(world: World) -> None:
    world.queue()
    night = AFTER.replace(hour=23)

    wake(world, night)
    assert (world.server.taken, world.outgoing().code) == ([], "out_of_hours")
    wake(world, (night + DAY).replace(hour=8, minute=31))

    assert len(world.server.taken) == 1


def test_the_last_chance_is_taken_at_night(world: World) -> None:
    row = world.queue().touchpoint
    night = AFTER.replace(hour=23)
    models.Touchpoint.objects.filter(pk=row.pk).update(latest=night + timedelta(hours=2))

    wake(world, night)

    assert len(world.server.taken) == 1


def test_a_later_one_is_not_sent_but_asked_about_and_stays_on_the_plan(late: World) -> None:
    assert late.server.taken == []
    assert (late.outgoing().state, late.outgoing().code) == (OutgoingState.EXPIRED, "too_late")
    assert late.touchpoint().state == TouchpointState.PLANNED
    (question,) = today(late.owner, AFTER + 3 * DAY).questions
    assert question.needs == "late"
    assert late_sentence(question.why, "Europe/Lisbon").startswith(
        "This was to go on Tuesday 15 September at 13:0"
    )


def test_the_question_stands_until_it_is_answered_and_is_told_once(late: World) -> None:
    told = models.HistoryEntry.objects.filter(params__touchpoint=str(late.touchpoint().pk)).count()

    for days in range(2, 30, 7):
        wake(late, late.touchpoint().latest + days * DAY)
        plan_again(late.owner, late.interview, tools().policy, late.touchpoint().latest + days * DAY)

    assert asked(late, AFTER + 40 * DAY) == ["late"]
    assert models.HistoryEntry.objects.filter(code="outgoing_expire").count() == 1
    of_it = models.HistoryEntry.objects.filter(params__touchpoint=str(late.touchpoint().pk))
    assert of_it.count() == told
    assert late.server.taken == []


def test_an_overdue_promise_gets_no_other_moment_while_it_is_asked_about(world: World) -> None:
    """The plan gives what was promised another day; what the seeker approved waits for their word."""
    row = world.touchpoint("ines", "send_promised")
    approve(world.owner, row.pk, world.version(row).number, AFTER)
    enqueue(world.owner, row.pk, AFTER)
    back = mail(RITA, "Hello, all is well here.", row.latest + DAY)

    hear(world.owner, back, tools().policy, row.latest + DAY)
    wake(world, row.latest + DAY + MINUTE)
    plan_again(world.owner, world.interview, tools().policy, row.latest + 2 * DAY)

    assert world.server.taken == []
    assert asked(world, row.latest + 2 * DAY) == ["late"]


def test_sent_now_it_goes_as_it_is_with_a_new_approval(late: World) -> None:
    now = late.touchpoint().latest + DAY + MINUTE
    before = models.Approval.objects.count()

    send_now(late.owner, late.touchpoint().pk, 1, now, timedelta(seconds=20))
    assert asked(late, now) == []
    wake(late, now + MINUTE)

    assert len(late.server.taken) == 1
    assert models.Approval.objects.count() == before + 1


def test_let_go_it_never_comes_back_unless_taken_back(late: World) -> None:
    now = late.touchpoint().latest + DAY + MINUTE

    skip(late.owner, late.touchpoint().pk, now)
    assert asked(late, now) == []
    undo(late.owner, now)

    assert asked(late, now) == ["late"]


def test_written_anew_it_waits_to_be_read_and_approved_and_then_goes(late: World) -> None:
    row = late.touchpoint()
    now = (AFTER + 6 * DAY).replace(hour=10)

    write_anew(late.owner, row.pk, now)

    assert asked(late, now) == []
    assert [item.needs for item in today(late.owner, now).do_now if item.number == row.pk] == ["approval"]
    with pytest.raises(Refused, match="not_approved"):
        enqueue(late.owner, row.pk, now)
    late.queue(now=now + MINUTE)
    wake(late, now + 2 * MINUTE)
    assert len(late.server.taken) == 1


def test_it_is_not_queued_again_without_an_answer(late: World) -> None:
    with pytest.raises(Refused, match="asked_about"):
        enqueue(late.owner, late.touchpoint().pk, AFTER + 4 * DAY)


def test_another_moment_is_an_answer_too(late: World) -> None:
    row = late.touchpoint()
    move(late.owner, row.pk, (AFTER + 6 * DAY).replace(hour=10), AFTER + 4 * DAY)

    assert asked(late, AFTER + 4 * DAY) == []
    enqueue(late.owner, row.pk, AFTER + 4 * DAY)


def test_news_that_ends_it_all_ends_the_question_and_says_so(late: World) -> None:
    no = "Thank you for coming in. The team has decided to go with another candidate."
    hear(late.owner, mail(INES, no, AFTER + 4 * DAY), tools().policy, AFTER + 4 * DAY)

    assert late.touchpoint().state == TouchpointState.CANCELLED
    assert asked(late, AFTER + 4 * DAY) == []
    assert models.HistoryEntry.objects.filter(code="touchpoint_cancel").exists()


def test_only_what_is_late_can_be_written_anew(world: World) -> None:
    row = world.queue().touchpoint

    with pytest.raises(Refused, match="not_late"):
        write_anew(world.owner, row.pk, AFTER)


def test_what_a_server_kept_out_is_told_by_its_cause(world: World) -> None:
    row = world.queue()
    models.Outgoing.objects.filter(pk=row.pk).update(code="not_reached", not_before=AFTER)

    wake(world, world.touchpoint().latest + DAY)

    reason = today(world.owner, AFTER + 3 * DAY).questions[0].why
    assert "could not be reached" in late_sentence(reason, "Europe/Lisbon")
