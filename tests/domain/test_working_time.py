"""When a recipient works: days, holidays, hours, absences, in their own zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.plan.policy import Span, Window
from afterword.domain.working_time import WorkCalendar, place_of

MORNING = Window("morning", ((time(8, 30), time(11)), (time(13), time(16, 30))), time(14))
HERE = WorkCalendar("America/Chicago", "US")


def test_a_holiday_and_the_friday_after_it_are_no_business_days() -> None:
    assert HERE.add(date(2026, 11, 25), 1) == date(2026, 11, 30)


def test_counting_from_a_weekend_starts_on_the_monday() -> None:
    assert HERE.add(date(2026, 10, 10), 1) == date(2026, 10, 12)


def test_most_employers_work_on_columbus_day_and_public_offices_do_not() -> None:
    office = WorkCalendar("America/Chicago", "US", sector="public")
    assert (HERE.business(date(2026, 10, 12)), office.business(date(2026, 10, 12))) == (True, False)


def test_the_week_rests_when_the_country_says() -> None:
    assert WorkCalendar("Asia/Dubai", "AE").business(date(2026, 10, 11)) is False
    assert WorkCalendar("Asia/Jerusalem", "IL").business(date(2026, 10, 11)) is True


def test_a_region_has_its_own_holidays() -> None:
    corpus_christi = date(2027, 5, 27)
    assert WorkCalendar("Europe/Berlin", "DE").business(corpus_christi)
    assert not WorkCalendar("Europe/Berlin", "DE", "NW").business(corpus_christi)


def test_an_unknown_country_or_region_only_has_weekends() -> None:
    assert WorkCalendar("UTC", "ZZ").business(date(2026, 11, 26))
    assert WorkCalendar("Europe/Berlin", "DE", "nowhere").business(date(2026, 6, 10))


def test_somebody_who_works_monday_to_thursday_is_not_written_to_on_friday() -> None:
    calendar = WorkCalendar("Europe/London", "GB", work_days=(0, 1, 2, 3))
    assert calendar.next_working(date(2026, 10, 9)) == date(2026, 10, 12)
    assert calendar.add(date(2026, 10, 8), 1) == date(2026, 10, 9)


def test_an_absence_moves_the_message_and_not_the_counting() -> None:
    calendar = WorkCalendar("America/Chicago", "US", away=((date(2026, 10, 6), date(2026, 10, 8)),))
    assert calendar.next_working(date(2026, 10, 6)) == date(2026, 10, 9)
    assert calendar.add(date(2026, 10, 6), 1) == date(2026, 10, 7)


def test_a_closed_house_stops_the_counting_too() -> None:
    calendar = WorkCalendar("America/Chicago", "US", closed=((date(2026, 10, 7), date(2026, 10, 9)),))
    assert calendar.add(date(2026, 10, 6), 1) == date(2026, 10, 12)


@pytest.mark.parametrize(
    ("asked", "given_"),
    [
        ("2026-10-06T07:00", "2026-10-06T08:30"),
        ("2026-10-06T09:10", "2026-10-06T09:10"),
        ("2026-10-06T12:00", "2026-10-06T13:00"),
        ("2026-10-06T17:00", "2026-10-07T08:30"),
        ("2026-10-09T15:00", "2026-10-12T08:30"),
        ("2026-10-10T09:00", "2026-10-12T08:30"),
    ],
)
def test_a_message_waits_for_the_next_open_hour(asked: str, given_: str) -> None:
    zone = ZoneInfo("America/Chicago")
    found = HERE.slot(datetime.fromisoformat(asked).replace(tzinfo=zone), MORNING)
    assert found == datetime.fromisoformat(given_).replace(tzinfo=zone)


def test_days_and_business_days_are_counted_where_the_recipient_is() -> None:
    late = datetime(2026, 10, 6, 20, tzinfo=UTC)  # already Wednesday in Tokyo
    tokyo = WorkCalendar("Asia/Tokyo", "JP")
    assert tokyo.after(late, Span(business_days=1)).date() == date(2026, 10, 8)
    assert tokyo.after(late, Span(hours=2)) == late + timedelta(hours=2)


def test_a_zone_tells_its_country_and_where_it_can_its_region() -> None:
    assert place_of("America/Regina") == ("CA", "SK")
    assert place_of("Europe/Berlin") == ("DE", None)
    assert place_of("Mars/Olympus") == (None, None)
    assert place_of(None) == (None, None)


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - given a zone
    st.sampled_from(["US", "GB", "DE", "JP", "IN", "BR", "AE", None]),
    st.sampled_from(["America/New_York", "Asia/Kolkata", "Pacific/Auckland", "UTC"]),
)
def test_a_slot_is_never_before_it_was_asked_for_nor_outside_working_time(
    moment: datetime, country: str | None, zone: str
) -> None:
    calendar = WorkCalendar(zone, country)
    found = calendar.slot(moment, MORNING)
    assert found >= moment
    assert calendar.working(found.date())
    assert any(start <= found.time() <= end for start, end in MORNING.spans)


def test_a_person_who_never_works_does_not_hang_the_plan() -> None:
    closed = ((date(2026, 1, 1), date(2029, 1, 1)),)
    calendar = WorkCalendar("UTC", None, closed=closed)
    assert calendar.slot(datetime(2026, 10, 6, 9, tzinfo=UTC), MORNING).date() == date(2026, 10, 6)
