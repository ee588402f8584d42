"""A new plan laid over the one that stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from afterword.domain.facts import Method, Reason
from afterword.domain.plan.reconcile import Kept, Step, StepKind, reconcile
from afterword.domain.touchpoints import Purpose, Touchpoint, TouchpointState

NOW = datetime(2026, 9, 16, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)
ONE = Touchpoint(
    "one", "ines", Purpose.THANK_YOU, Method.EMAIL, NOW, NOW + DAY, NOW + 2 * DAY, Reason("thanks"), "P1"
)
MOVED = replace(ONE, best=NOW + 3 * DAY, latest=NOW + 4 * DAY)


def only(steps: tuple[Step, ...]) -> tuple[StepKind, str]:
    (step,) = steps
    return step.kind, step.why.code


def test_what_is_new_is_added_with_its_reason() -> None:
    assert only(reconcile([], [ONE], NOW)) == (StepKind.ADD, "thanks")


def test_the_same_plan_changes_nothing() -> None:
    assert reconcile([Kept(ONE)], [ONE], NOW) == ()


def test_another_date_is_taken_over_unless_the_seeker_chose_theirs() -> None:
    assert only(reconcile([Kept(ONE)], [MOVED], NOW)) == (StepKind.UPDATE, "thanks")
    assert reconcile([Kept(ONE, moved_by_seeker=True)], [MOVED], NOW) == ()


def test_what_is_not_wanted_any_more_is_cancelled_with_the_reason_known() -> None:
    assert only(reconcile([Kept(ONE)], [], NOW)) == (StepKind.CANCEL, "not_planned")
    known = {"one": Reason("cancel_rejection")}
    assert only(reconcile([Kept(ONE)], [], NOW, known)) == (StepKind.CANCEL, "cancel_rejection")
    assert only(reconcile([Kept(ONE, moved_by_seeker=True)], [], NOW, known))[0] is StepKind.CANCEL


def test_what_came_too_late_is_cancelled_even_where_the_seeker_kept_it() -> None:
    late = NOW + 5 * DAY

    assert only(reconcile([Kept(ONE, kept_by_seeker=True)], [ONE], late)) == (StepKind.CANCEL, "too_late")


def test_a_cancellation_the_seeker_took_back_is_not_made_again() -> None:
    assert reconcile([Kept(ONE, kept_by_seeker=True)], [], NOW, {"one": Reason("cancel_rejection")}) == ()


def test_what_was_skipped_or_done_stays_so() -> None:
    for state in (TouchpointState.SKIPPED, TouchpointState.DONE):
        assert reconcile([Kept(ONE, state)], [ONE], NOW) == ()
        assert reconcile([Kept(ONE, state)], [], NOW) == ()


def test_what_the_machine_cancelled_comes_back_when_it_is_wanted_again() -> None:
    assert only(reconcile([Kept(ONE, TouchpointState.CANCELLED)], [ONE], NOW)) == (StepKind.REVIVE, "thanks")


def test_what_was_snoozed_wakes_when_its_time_has_come_and_not_before() -> None:
    asleep = Kept(ONE, TouchpointState.SNOOZED, snoozed_until=NOW + DAY)

    assert reconcile([asleep], [MOVED], NOW) == ()
    assert only(reconcile([asleep], [MOVED], NOW + DAY)) == (StepKind.WAKE, "snooze_over")
