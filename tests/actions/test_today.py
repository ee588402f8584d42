"""Today: the day at a glance, and at a cost that does not grow."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from afterword.actions.doctor import doctor
from afterword.actions.hear import hear
from afterword.actions.read_history import history
from afterword.actions.snooze import snooze
from afterword.actions.today import Today, today
from afterword.actions.undo import undo
from afterword.domain.send.states import OutgoingState
from afterword.errors import Refused
from afterword.store import models
from world import AFTER, INES, World, another_interview, captured, mail, tools


def needs(day: Today) -> dict[str, str]:
    return {f"{i.person} {i.touchpoint.purpose}": i.needs for i in (*day.do_now, *day.waits, *day.questions)}


def test_a_day_tells_what_each_touchpoint_needs(world: World) -> None:
    world.queue()
    snooze(world.owner, world.touchpoint("tom").pk, AFTER + timedelta(days=1), AFTER)

    day = today(world.owner, world.due)

    told = needs(day)
    assert told["Ines Prado thank_you"] == "sending"
    assert told["Tom Vask thank_you"] == "time"
    assert told["Rita Oyelaran check_in"] == "approval"
    assert "Rita Oyelaran" not in {item.person for item in day.do_now}


def test_what_is_unsure_is_asked_about(world: World) -> None:
    row = world.queue()
    models.Outgoing.objects.filter(pk=row.pk).update(state=OutgoingState.UNSURE, claimed_at=AFTER)

    (question,) = today(world.owner, world.due).questions

    assert (question.needs, question.outgoing) == ("word", row.pk)


def test_what_was_heard_and_what_it_changed_stand_there_with_the_reason(world: World) -> None:
    no = "Thank you for your time. We have decided to move forward with another candidate."
    hear(world.owner, mail(INES, no, AFTER), tools().policy, AFTER)

    day = today(world.owner, AFTER + timedelta(hours=1))

    assert [item.person for item in day.heard] == ["Ines Prado"]
    cancelled = [item.reason for item in day.changed if item.reason.code == "touchpoint_cancel"]
    assert cancelled
    assert all(reason.params["why"] for reason in cancelled)


def test_a_day_of_many_steps_shows_the_first_of_each_part_and_counts_the_rest(world: World) -> None:
    whole = today(world.owner, world.due)
    assert (whole.more_now, whole.more_waits) == (0, 0)

    short = today(world.owner, world.due, most=1)

    assert short.do_now == whole.do_now[:1]
    assert short.more_now == len(whole.do_now) - 1 > 0
    assert len(short.waits) + short.more_waits == len(whole.waits)


def test_what_rests_on_mail_that_went_is_not_offered_to_be_taken_back(world: World) -> None:
    row = world.queue()
    offered = {one.reason.code for one in history(world.owner) if one.can_be_undone}
    assert {"approved", "queued"} <= offered
    models.Outgoing.objects.filter(pk=row.pk).update(state=OutgoingState.SENT, ended_at=world.due)

    for entry in history(world.owner):
        if entry.can_be_undone:
            continue
        with pytest.raises(Refused):
            undo(world.owner, world.due, entry.number)
    offered = {one.reason.code for one in history(world.owner) if one.can_be_undone}
    assert not {"approved", "queued", "captured"} & offered


def count(world: World) -> int:
    with CaptureQueriesContext(
        connection,
    ) as captured_queries:
        today(world.owner, world.due)
    return len(captured_queries)


def test_the_number_of_queries_does_not_grow_with_the_rows(world: World) -> None:
    world.queue()
    hear(world.owner, mail(INES, "Good to meet you.", AFTER), tools().policy, AFTER)
    few = count(world)
    for number in range(6):
        found = captured(f"{number}@lager.example")
        role = replace(found, interview=replace(found.interview, role=f"Role {number}"))
        another_interview(world.owner, role)
        hear(world.owner, mail(INES, "Good to meet you.", AFTER, number=10 + number), tools().policy, AFTER)

    assert count(world) == few


def test_a_journal_in_order_is_said_to_be_so(world: World) -> None:
    checks = doctor(world.owner, AFTER)

    codes = {check.reason.code for check in checks if check.well}
    assert {"journal_whole", "tables_up_to_date", "nothing_unsure", "nothing_stuck"} <= codes


def test_what_is_stuck_or_unsure_is_found(world: World) -> None:
    row = world.queue()
    late = row.touchpoint.latest + timedelta(hours=1)
    assert "stuck" in {check.reason.code for check in doctor(world.owner, late) if not check.well}

    models.Outgoing.objects.filter(pk=row.pk).update(state=OutgoingState.CLAIMED, claimed_at=AFTER)
    assert "unsure" in {check.reason.code for check in doctor(world.owner, late) if not check.well}
