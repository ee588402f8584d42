from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import override_settings

from afterword import bootstrap
from afterword.store import models
from practising import Practice


def plan_of(example: Practice) -> str:
    return example.read(f"/interviews/{models.Interview.objects.get().pk}/plan")


def in_days(days: int) -> str:
    return f"{bootstrap.clock().now() + timedelta(days=days):%Y-%m-%dT%H:%M}"


def test_the_plan_tells_per_person_what_why_how_and_when(example: Practice) -> None:
    plan = plan_of(example)

    for name in ("Ruth Andersson", "Tomás Ibarra", "Priya Raman", "Joan Pell"):
        assert f">{name}</h2>" in plan
    assert "You met Ruth Andersson." in plan
    assert "by mail" in plan
    assert "Not before" in plan
    assert "at the latest" in plan


def test_every_date_leads_to_its_rule_and_the_sources_behind_it(example: Practice) -> None:
    assert 'href="/policy#P1"' in plan_of(example)

    rules = example.read("/policy")
    assert 'id="P1"' in rules
    assert "Accountemps" in rules


def test_a_recipient_elsewhere_is_shown_in_their_time_too(example: Practice) -> None:
    models.Seeker.objects.update(timezone="Europe/Berlin")

    assert "for them" in plan_of(example)


def test_skipping_says_so_and_can_be_undone_at_once(example: Practice) -> None:
    step = example.step()

    page = example.press(f"/touchpoints/{step.pk}/skip")
    assert "Skipped." in page
    step.refresh_from_db()
    assert step.state == "skipped"

    undo = page.partition('action="/history/')[2].partition("/")[0]
    example.press(f"/history/{undo}/undo")
    step.refresh_from_db()
    assert step.state == "planned"


def test_a_step_is_moved_to_a_moment_in_the_seekers_own_zone(example: Practice) -> None:
    step = example.step()
    models.Seeker.objects.update(timezone="Asia/Tokyo")

    assert "Moved to" in example.press(f"/touchpoints/{step.pk}/move", moment="2031-05-06T09:30")

    step.refresh_from_db()
    assert step.best.isoformat() == "2031-05-06T00:30:00+00:00"


def test_a_step_rests_until_a_chosen_day(example: Practice) -> None:
    step = example.step()

    assert "It rests until" in example.press(f"/touchpoints/{step.pk}/snooze", moment=in_days(3))

    step.refresh_from_db()
    assert step.state == "snoozed"


def test_what_was_done_by_hand_counts_as_done(example: Practice) -> None:
    step = example.step()

    assert "It counts as done." in example.press(f"/touchpoints/{step.pk}/done")

    assert "You did it yourself." in plan_of(example)


@pytest.mark.parametrize(
    ("moment", "status", "told"),
    [
        ("", 422, "Choose a day and a time"),
        ("soon", 422, "as 2026-11-30"),
        ("2001-01-01T09:00", 409, "already over"),
    ],
)
def test_a_moment_that_cannot_be_is_refused_in_words(
    example: Practice, moment: str, status: int, told: str
) -> None:
    answer = example.client.post(f"/touchpoints/{example.step().pk}/move", {"moment": moment})

    assert answer.status_code == status
    assert told in answer.content.decode()


@pytest.mark.parametrize("change", ["move", "snooze", "skip", "done", "approval", "sending", "queue", "text"])
def test_a_link_changes_nothing(example: Practice, change: str) -> None:
    assert example.client.get(f"/touchpoints/{example.step().pk}/{change}").status_code == 405


def test_the_history_tells_every_change_and_takes_it_back(example: Practice) -> None:
    example.press(f"/touchpoints/{example.step().pk}/skip")

    page = example.read("/history")

    assert "You skipped what is for Ruth Andersson." in page
    assert "Taken in: Fernhill Public Library" in page
    entry = models.HistoryEntry.objects.get(code="skipped")
    example.press(f"/history/{entry.pk}/undo")
    assert "Taken back: the skip." in example.read("/history")


def test_the_patterns_of_the_look_are_shown_only_where_they_are_turned_on(example: Practice) -> None:
    assert example.client.get("/patterns").status_code == 404

    with override_settings(AFTERWORD_PATTERNS=True):
        assert "A sentence that rests on something." in example.read("/patterns")
