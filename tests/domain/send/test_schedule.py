"""When an approved message goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.facts import Method, Reason
from afterword.domain.plan.preferences import Preferences, own_calendar
from afterword.domain.send.lateness import BEARS, too_late_after
from afterword.domain.send.schedule import Hours, goes_at
from afterword.domain.touchpoints import Purpose, Touchpoint
from afterword.domain.working_time import WorkCalendar

LISBON, BERLIN = ZoneInfo("Europe/Lisbon"), ZoneInfo("Europe/Berlin")
# A Tuesday; the Thursday before Easter of that year is far away.
TALKED = datetime(2026, 9, 15, 11, 0, tzinfo=LISBON)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
THANKS = Touchpoint(
    "t1", "ines", Purpose.THANK_YOU, Method.EMAIL, TALKED + 2 * HOUR, TALKED + 2 * HOUR, TALKED + 48 * HOUR,
    Reason("thanks"), "P1",
)  # fmt: skip
ASKS = replace(THANKS, purpose=Purpose.CHECK_IN, earliest=TALKED, best=TALKED, latest=TALKED + 5 * DAY)


def hours(own: Preferences | None = None, zone: str = "Europe/Berlin", **place: object) -> Hours:
    own = own or Preferences()
    calendar = WorkCalendar("Europe/Lisbon", "PT", **place)  # type: ignore[arg-type]
    return Hours(own_calendar(calendar, own, zone), own, zone)


def on(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 9, day, hour, minute, tzinfo=LISBON)


@given(st.text(max_size=40))
def test_it_goes_a_few_minutes_after_its_best_moment_and_never_on_a_round_one(seed: str) -> None:
    at = goes_at(THANKS, hours(), seed, TALKED)

    assert timedelta() < at - THANKS.best < timedelta(minutes=10)
    assert at.minute % 5
    assert at == goes_at(THANKS, hours(), seed, TALKED + HOUR)


def test_two_messages_of_the_same_moment_go_at_moments_of_their_own() -> None:
    assert len({goes_at(THANKS, hours(), str(number), TALKED) for number in range(30)}) > 10


@given(st.text(max_size=40), st.integers(0, 9))
def test_the_minutes_never_reach_beyond_the_deadline_or_the_working_day(seed: str, left: int) -> None:
    evening = replace(THANKS, best=on(15, 17, 30 - left))
    short = replace(THANKS, latest=THANKS.best + timedelta(minutes=left))

    assert evening.best <= goes_at(evening, hours(), seed, TALKED) <= on(15, 17, 30)
    assert short.best <= goes_at(short, hours(), seed, TALKED) <= short.latest


def test_what_is_approved_in_working_hours_after_its_moment_goes_at_once() -> None:
    assert goes_at(THANKS, hours(), "a", on(15, 16, 40)) == on(15, 16, 40)


def test_what_is_approved_at_night_goes_the_next_morning_there() -> None:
    at = goes_at(THANKS, hours(), "a", on(15, 23))

    assert on(16, 8, 30) < at < on(16, 8, 40)


def test_a_weekend_and_a_holiday_are_passed_over() -> None:
    asks = replace(ASKS, best=on(18, 9), latest=on(25, 16))
    christmas = replace(
        ASKS, best=datetime(2026, 12, 24, 9, tzinfo=LISBON), latest=datetime(2026, 12, 31, 16, tzinfo=LISBON)
    )

    assert goes_at(asks, hours(), "a", on(19, 12)).date() == date(2026, 9, 21)
    at = goes_at(christmas, hours(), "a", datetime(2026, 12, 24, 20, tzinfo=LISBON))
    assert at.date() == date(2026, 12, 28)


def test_what_the_seeker_starts_does_not_go_late_on_a_friday_and_thanks_do() -> None:
    friday = on(18, 15)
    asks = replace(ASKS, best=on(18, 9), latest=on(25, 16))
    thanks = replace(THANKS, latest=on(18, 17))

    assert goes_at(asks, hours(), "a", friday).date() == date(2026, 9, 21)
    assert goes_at(thanks, hours(), "a", friday) == friday


def test_thanks_whose_time_runs_out_go_now_even_at_night() -> None:
    """On a Friday evening with no working day left: the deadline comes first."""
    thanks = replace(THANKS, best=on(18, 16), latest=on(19, 16))

    assert goes_at(thanks, hours(), "a", on(18, 21)) == on(18, 21)


def test_the_seekers_own_days_and_quiet_hours_are_kept_out_of() -> None:
    own = Preferences(weekdays=(2,), quiet=(time(17), time(12)))
    asks = replace(ASKS, latest=on(25, 16))

    at = goes_at(asks, hours(own), "a", on(15, 22))

    assert at.date() == date(2026, 9, 17)
    assert time(12) <= at.astimezone(BERLIN).time() < time(17)


def test_quiet_hours_that_leave_nothing_before_the_deadline_are_given_up() -> None:
    far_away = hours(Preferences(quiet=(time(22), time(12))), "America/Los_Angeles")

    assert goes_at(THANKS, far_away, "a", on(15, 22)).date() == date(2026, 9, 16)


def test_a_moment_of_the_seekers_own_is_kept_to_the_second() -> None:
    assert goes_at(THANKS, hours(), "a", TALKED, chosen=True) == THANKS.best


@pytest.mark.parametrize("now", [on(18, 9), on(18, 17), on(19, 12), on(20, 23)])
@given(seed=st.text(max_size=8), purpose=st.sampled_from(list(Purpose)), days=st.integers(-3, 3))
def test_whatever_it_is_it_goes_in_working_time_or_because_none_is_left(
    now: datetime, seed: str, purpose: Purpose, days: int
) -> None:
    best = TALKED + days * DAY + 3 * HOUR
    one = replace(THANKS, purpose=purpose, best=best, latest=best + 3 * DAY)

    at = goes_at(one, hours(), seed, now)

    assert at >= max(best, now)
    assert hours().open(at, one) or at in {best, now}


def test_of_a_message_with_two_purposes_the_stricter_decides_when_it_is_too_late() -> None:
    both = replace(ASKS, also=(Purpose.SEND_PROMISED,))

    assert too_late_after(THANKS) == THANKS.latest
    assert too_late_after(ASKS) == ASKS.latest + BEARS[Purpose.CHECK_IN].after_latest
    assert too_late_after(both) == both.latest
