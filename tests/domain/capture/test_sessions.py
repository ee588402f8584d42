"""Which sessions are in force, and when the interview was."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from afterword.domain.capture.sessions import anchored, in_force
from afterword.domain.sources import Calendar
from afterword.errors import NoInterview, NoTimeZone
from capture_world import bundle, event, mail
from reading import capture


def test_the_highest_sequence_of_an_invitation_holds() -> None:
    first = event("2026-11-10T10:00", "2026-11-10T11:00", "Interview")
    moved = replace(
        first, sequence=2, start=first.start + timedelta(days=1), end=first.end + timedelta(days=1)
    )
    held = in_force([("a.ics", Calendar("REQUEST", (moved,))), ("b.ics", Calendar("REQUEST", (first,)))])
    assert [e.start.day for e in held] == [11]


def test_a_cancelled_invitation_is_gone_and_its_successor_holds() -> None:
    old = event("2026-11-10T10:00", "2026-11-10T11:00", "Interview")
    new = event("2026-11-17T10:00", "2026-11-17T11:00", "Interview (rescheduled)", uid="u2")
    cancel = Calendar("CANCEL", (replace(old, sequence=1),))
    held = in_force(
        [("a.ics", Calendar("REQUEST", (old,))), ("b.ics", cancel), ("c.ics", Calendar("REQUEST", (new,)))]
    )
    assert [e.uid for e in held] == ["u2"]


def test_a_calendar_part_in_a_mail_counts_like_a_file() -> None:
    old = event("2026-11-10T10:00", "2026-11-10T11:00", "Interview")
    new = replace(old, sequence=1, start=old.start + timedelta(hours=3), end=old.end + timedelta(hours=3))
    note = replace(
        mail("Dana Fox <dana@acme.example>", "Updated.", "2026-11-05T12:00:00-05:00"),
        calendars=(Calendar("REQUEST", (new,)),),
    )
    assert capture(bundle((old,), (note,)), (note,)).interview.sessions[0].start.hour == 13


def test_a_time_moved_in_words_moves_the_session() -> None:
    held = event("2026-11-10T10:00", "2026-11-10T11:00", "Interview", zone="America/New_York")
    note = mail(
        "Dana Fox <dana@acme.example>",
        "Slight change of plan. New time is Thursday, November 12 at 2:00 pm ET.",
        "2026-11-05T12:00:00-05:00",
    )
    session = capture(bundle((held,), (note,)), (note,)).interview.sessions[0]
    assert session.start == datetime.fromisoformat("2026-11-12T14:00:00-05:00")
    assert session.end - session.start == timedelta(hours=1)


def test_without_a_calendar_a_mail_tells_when() -> None:
    note = mail(
        "Ulrike Weiss <u.weiss@hafen.example>",
        "Wir laden Sie zum Gespräch ein:\n\nDienstag, 9. März 2027, 14:30 Uhr (60 Minuten)\nOrt: Bremen",
        "2027-03-01T09:12:00+01:00",
    )
    found = capture(bundle((), (note,), home=("Bremen", None, "DE")), (note,))
    assert found.interview.sessions[0].start == datetime.fromisoformat("2027-03-09T14:30:00+01:00")


def test_nothing_that_tells_when_is_said_so() -> None:
    with pytest.raises(NoInterview):
        capture(bundle(), ())


def test_a_floating_time_without_any_zone_is_asked_never_guessed() -> None:
    floating = replace(event("2026-11-10T10:00", "2026-11-10T11:00", "Interview"), floating=True, zone=None)
    with pytest.raises(NoTimeZone):
        anchored(floating, None)


def test_an_invitation_without_an_end_takes_as_long_as_it_says() -> None:
    held = event("2026-11-10T10:00", "2026-11-10T10:00", "Phone screen, 20 min")
    found = anchored(held, None)
    assert found.end - found.start == timedelta(minutes=20)


def test_an_occurrence_that_was_moved_takes_the_place_of_the_one_it_replaces() -> None:
    series = replace(
        event("2026-11-10T10:00", "2026-11-10T11:00", "Interview"), recurrence="FREQ=WEEKLY;COUNT=2"
    )
    moved = replace(
        series,
        sequence=1,
        recurrence=None,
        instance="20261110T100000",
        start=series.start + timedelta(days=1),
        end=series.end + timedelta(days=1),
    )
    calendar = Calendar("REQUEST", (series, moved))
    assert [e.start.day for e in in_force([("a.ics", calendar)])] == [11]


def test_a_later_occurrence_that_was_moved_leaves_the_first_where_it_is() -> None:
    series = replace(
        event("2026-11-10T10:00", "2026-11-10T11:00", "Interview"), recurrence="FREQ=WEEKLY;COUNT=2"
    )
    later = replace(
        series,
        recurrence=None,
        instance="20261117T100000",
        start=series.start + timedelta(days=8),
        end=series.end + timedelta(days=8),
    )
    held = in_force([("a.ics", Calendar("REQUEST", (series, later)))])
    assert [e.start.day for e in held] == [10, 18]


def test_a_series_that_was_called_off_takes_its_occurrences_along() -> None:
    series = replace(
        event("2026-11-10T10:00", "2026-11-10T11:00", "Interview"), recurrence="FREQ=WEEKLY;COUNT=2"
    )
    moved = replace(
        series, recurrence=None, instance="20261117T100000", start=series.start + timedelta(days=8)
    )
    cancel = Calendar("CANCEL", (replace(series, sequence=2, status="CANCELLED"),))
    assert not in_force([("a.ics", Calendar("REQUEST", (series, moved))), ("b.ics", cancel)])


def test_events_without_a_uid_are_told_apart_by_their_start() -> None:
    one = event("2026-11-10T10:00", "2026-11-10T11:00", "Interview", uid="")
    two = event("2026-11-10T12:00", "2026-11-10T13:00", "Interview", uid="")
    assert len(in_force([("a.ics", Calendar(None, (one, two)))])) == 2


@pytest.mark.parametrize(
    ("words", "starts"),
    [
        ("She will ring you at 2:15 pm Houston time.", "2026-12-09T14:15-06:00"),
        ("2:15 pm EST, twenty minutes.", "2026-12-09T14:15-05:00"),
        ("The line opens at 9:00 EST.", "2026-12-09T14:15-07:00"),
    ],
)
def test_a_floating_time_is_in_the_zone_that_stands_beside_it(words: str, starts: str) -> None:
    told = event(
        "2026-12-09T14:15", "2026-12-09T14:35", "Phone call", zone="America/Denver", description=words
    )
    floating = replace(
        told,
        zone=None,
        floating=True,
        start=told.start.replace(tzinfo=None),
        end=told.end.replace(tzinfo=None),
    )
    found = capture(bundle((floating,), home=("Denver", "CO", "US")), ())
    assert found.interview.sessions[0].start == datetime.fromisoformat(starts)


def test_a_talk_at_a_hotel_is_a_talk_and_a_hotel_booking_is_none() -> None:
    talk = event("2027-02-19T09:30", "2027-02-19T10:30", "Vorstellungsgespräch Hotel Sonne", uid="a")
    night = event("2027-02-18T18:00", "2027-02-18T19:00", "Hotel booking Salzburg", uid="b")
    assert [e.uid for e in in_force([("x.ics", Calendar("REQUEST", (talk, night)))])] == ["a"]
