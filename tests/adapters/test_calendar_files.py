"""Invitations as calendar programs write them, and as people break them."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.adapters.calendar_files import read_calendars
from afterword.domain.sources import Attendee, Calendar, CalendarEvent, Mailbox
from afterword.errors import NotACalendar, TooLarge, TooManyEvents

PACIFIC_RULES = """BEGIN:VTIMEZONE
TZID:{tzid}
BEGIN:STANDARD
DTSTART:16010101T020000
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
TZOFFSETFROM:-0700
TZOFFSETTO:-0800
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
TZOFFSETFROM:-0800
TZOFFSETTO:-0700
END:DAYLIGHT
END:VTIMEZONE
"""


def read(text: str) -> tuple[Calendar, ...]:
    return read_calendars("invite.ics", text.replace("\n", "\r\n").encode())


def event(lines: str, before: str = "") -> CalendarEvent:
    (calendar,) = read(f"BEGIN:VCALENDAR\n{before}BEGIN:VEVENT\nUID:1\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n")
    return calendar.events[0]


def start(tzid: str, before: str = "") -> CalendarEvent:
    return event(f'DTSTART;TZID="{tzid}":20260715T100000\nDURATION:PT1H', before)


def test_several_calendars_in_one_file_are_told_apart() -> None:
    one = (
        "BEGIN:VCALENDAR\nMETHOD:{}\nBEGIN:VEVENT\nUID:{}\n"
        "DTSTART:20261102T100000Z\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    first, second = read(one.format("CANCEL", "a") + one.format("REQUEST", "b"))
    assert (first.method, first.events[0].status) == ("CANCEL", "CANCELLED")
    assert (second.method, second.events[0].uid) == ("REQUEST", "b")


def test_folds_with_spaces_and_tabs_are_undone_even_inside_a_letter() -> None:
    raw = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261102T100000Z\r\nSUMMARY:Gespr"
    raw += b"\xc3\r\n \xa4ch mit\r\n\t Frau Gro\xc3\x9f\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    assert read_calendars("x", raw)[0].events[0].summary == "Gespräch mit Frau Groß"


def test_escapes_are_undone() -> None:
    told = event("DTSTART:20261102T100000Z\nDESCRIPTION:Room 2\\, please\\;\\nBring \\\\ pens")
    assert told.description == "Room 2, please;\nBring \\ pens"


def test_utc_stays_utc_and_the_owner_s_zone_stands_beside_it() -> None:
    (calendar,) = read(
        "BEGIN:VCALENDAR\nX-WR-TIMEZONE:Europe/Lisbon\nBEGIN:VEVENT\nDTSTART:20261102T100000Z\n"
        "DTEND:20261102T104500Z\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    assert calendar.zone == "Europe/Lisbon"
    assert calendar.events[0].start == datetime(2026, 11, 2, 10, tzinfo=UTC)
    assert (calendar.events[0].zone, calendar.events[0].floating) == ("UTC", False)


@pytest.mark.parametrize(
    ("tzid", "zone"),
    [
        ("Europe/Vienna", "Europe/Vienna"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("Canada Central Standard Time", "America/Regina"),
        ("Central Standard Time", "America/Chicago"),
        ("US Mountain Standard Time", "America/Phoenix"),
        ("India Standard Time", "Asia/Calcutta"),
        ("Saskatchewan", "America/Regina"),
        ("(UTC-06:00) Saskatchewan", "America/Regina"),
        ("(UTC-06:00) Central Time (US & Canada)", "America/Chicago"),
        ("(GMT-05:00) Eastern Time (US and Canada)", "America/New_York"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam"),
        ("(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", "Asia/Kolkata"),
        ("(UTC-03:00) Brasília", "America/Sao_Paulo"),
        ("Pacific Time (US & Canada)", "America/Los_Angeles"),
        ("/mozilla.org/20070129_1/America/New_York", "America/New_York"),
        ("/example.org/Olson_1/America/Argentina/Salta", "America/Argentina/Salta"),
        ("America/Los Angeles", "America/Los_Angeles"),
        ("Europe_Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("EST", "America/New_York"),
    ],
)
def test_a_zone_s_name_is_known_in_whatever_wording(tzid: str, zone: str) -> None:
    told = start(tzid)
    assert told.zone == zone
    assert told.start == datetime(2026, 7, 15, 10, tzinfo=ZoneInfo(zone))
    assert not told.floating


def test_a_name_nobody_knows_is_matched_by_the_rules_beside_it() -> None:
    told = start("Our Office", PACIFIC_RULES.format(tzid="Our Office"))
    assert (told.zone, told.start.isoformat()) == ("America/Los_Angeles", "2026-07-15T10:00:00-07:00")


def test_a_wording_that_contradicts_its_own_rules_is_not_believed() -> None:
    told = start("Eastern Time", PACIFIC_RULES.format(tzid="Eastern Time"))
    assert told.zone == "America/Los_Angeles"


def test_rules_like_no_zone_still_give_the_instant() -> None:
    odd = PACIFIC_RULES.format(tzid="X").replace("-0700", "-0733").replace("-0800", "-0833")
    told = start("X", odd)
    assert (told.zone, told.start.isoformat()) == (None, "2026-07-15T10:00:00-07:33")


@pytest.mark.parametrize("tzid", ["Customized Time Zone 1", "", "../../etc/passwd", "Europe"])
def test_a_zone_that_nobody_tells_is_left_floating(tzid: str) -> None:
    told = start(tzid)
    assert (told.floating, told.zone, told.start.tzinfo) == (True, None, None)


def test_a_time_without_zone_is_never_guessed() -> None:
    told = event("DTSTART:20261102T100000\nDTEND:20261102T110000", "X-WR-TIMEZONE:Europe/Berlin\n")
    assert told.floating
    assert told.start == datetime(2026, 11, 2, 10)  # noqa: DTZ001 - that it has no zone is the point


def test_a_duration_stands_for_the_end() -> None:
    told = event("DTSTART;TZID=Europe/Berlin:20261025T013000\nDURATION:PT2H")
    assert told.end.isoformat() == "2026-10-25T02:30:00+01:00"


def test_an_end_before_the_start_ends_at_the_start() -> None:
    told = event("DTSTART:20261102T100000Z\nDTEND:20261102T090000Z")
    assert told.end == told.start


def test_whole_days_float_from_midnight_to_midnight() -> None:
    told = event("DTSTART;VALUE=DATE:20261102")
    assert told.all_day
    assert (told.start.isoformat(), told.end.isoformat()) == ("2026-11-02T00:00:00", "2026-11-03T00:00:00")


def test_people_are_read_however_their_names_are_written() -> None:
    told = event(
        "DTSTART:20261102T100000Z\n"
        'ORGANIZER;CN="Roth, Ana (HR)":MAILTO:ana@fir.example\n'
        "ATTENDEE;CN=jo@oak.example;PARTSTAT=needs-action:mailto:jo@oak.example\n"
        "ATTENDEE;ROLE=OPT-PARTICIPANT;CN=Lee Park:mailto:lee@fir.example\n"
        "ATTENDEE;CN=\"'Kim O'Hara'\":mailto:kim.o'hara@fir.example\n"
        'ATTENDEE;CN="遠藤 優希";EMAIL="endo@fir.example":invalid:nomail\n'
        "ATTENDEE;CUTYPE=ROOM;CN=Room 2 (8):mailto:room2@fir.example\n"
        "ATTENDEE;CN=Jo again:mailto:JO@oak.example\n"
    )
    assert told.organizer == Mailbox("Roth, Ana (HR)", "ana@fir.example")
    assert told.attendees == (
        Attendee("", "jo@oak.example", partstat="NEEDS-ACTION"),
        Attendee("Lee Park", "lee@fir.example", role="OPT-PARTICIPANT"),
        Attendee("Kim O'Hara", "kim.o'hara@fir.example"),
        Attendee("遠藤 優希", "endo@fir.example"),
        Attendee("Room 2 (8)", "room2@fir.example", kind="ROOM"),
    )


def test_alarms_inside_an_event_do_not_speak_for_it() -> None:
    told = event("DTSTART:20261102T100000Z\nBEGIN:VALARM\nDESCRIPTION:Reminder\nEND:VALARM\nSUMMARY:Talk")
    assert (told.description, told.summary) == ("", "Talk")


def test_broken_lines_do_not_cost_the_event() -> None:
    told = event(
        "SEQUENCE:two\nDTSTART:20261102T100000Z\nSUMMARY:Talk\n"
        "DESCRIPTION:First line\nsecond line, not folded\n"
        "GARBAGE\n;;;:::\nDTSTAMP:yesterday\nLOCATION:Room 2"
    )
    assert (told.sequence, told.summary, told.location, told.stamp) == (0, "Talk", "Room 2", None)
    assert told.description.startswith("First line\nsecond line, not folded")


def test_a_missing_end_line_does_not_cost_the_next_event() -> None:
    (calendar,) = read(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261102T100000Z\n"
        "BEGIN:VEVENT\nUID:b\nDTSTART:20261103T100000Z\nEND:VEVENT\n"
    )
    assert [one.uid for one in calendar.events] == ["a", "b"]


def test_an_event_whose_start_nobody_can_read_is_named() -> None:
    (calendar,) = read(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Lost\nDTSTART:soon\nEND:VEVENT\n"
        "BEGIN:VEVENT\nSUMMARY:Kept\nDTSTART:20261102T100000Z\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    assert [one.summary for one in calendar.events] == ["Kept"]
    assert [one.summary for one in calendar.undated] == ["Lost"]


def test_html_in_a_description_is_read_as_a_person_would() -> None:
    told = event(
        "DTSTART:20261102T100000Z\nDESCRIPTION:<p>Meet <b>Ana</b></p><script>alert(1)</script><p>Room 2</p>"
    )
    assert told.description == "Meet Ana\n\nRoom 2"


@pytest.mark.parametrize("raw", [b"", b"Dear Jo", b"\x00\x01\x02" * 99, b"%PDF-1.7", b"{}"])
def test_what_is_no_calendar_is_refused(raw: bytes) -> None:
    with pytest.raises(NotACalendar):
        read_calendars("x.ics", raw)


def test_what_an_event_without_a_start_says_besides_is_kept() -> None:
    (calendar,) = read(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261302T100000Z\n"
        "ORGANIZER:mailto:ana@fir.example\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    (undated,) = calendar.undated
    assert (undated.uid, undated.organizer) == ("1", Mailbox("", "ana@fir.example"))


def test_an_event_within_a_program_s_own_block_is_found() -> None:
    inner = "BEGIN:X-OURS\nBEGIN:VEVENT\nDTSTART:20261102T100000Z\nEND:VEVENT\nEND:X-OURS\n"
    (calendar,) = read(f"BEGIN:VCALENDAR\n{inner}END:VCALENDAR\n")
    assert len(calendar.events) == 1


def test_a_known_name_whose_clocks_never_stand_as_the_file_s_rules_say_is_not_believed() -> None:
    told = start("New Zealand Standard Time", PACIFIC_RULES.format(tzid="New Zealand Standard Time"))
    assert told.start.isoformat() == "2026-07-15T10:00:00-07:00"


def test_a_name_that_gives_the_distances_of_winter_and_summer_means_the_best_known_such_zone() -> None:
    assert start("GMT-05.00/-04.00").start.isoformat() == "2026-07-15T10:00:00-04:00"


def test_a_day_that_names_a_zone_is_that_day_there() -> None:
    told = event("DTSTART;TZID=Europe/Berlin;VALUE=DATE:20261102")
    assert (told.all_day, told.start.isoformat()) == (True, "2026-11-02T00:00:00+01:00")
    assert told.end.isoformat() == "2026-11-03T00:00:00+01:00"


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;COUNT=1000000",
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;UNTIL=20271231T000000Z",
        "FREQ=HOURLY;BYMINUTE=0,15,30,45;BYSECOND=0,20,40;UNTIL=20281231",
        "FREQ=DAILY;BYHOUR=8,9,10,11,12,13,14,15,16,17,18,19;BYMINUTE=0,10,20,30,40,50;UNTIL=20271231",
    ],
)
def test_a_rule_for_more_occurrences_than_meetings_have_is_refused(rule: str) -> None:
    with pytest.raises(TooManyEvents):
        event(f"DTSTART:20261102T100000Z\nRRULE:{rule}")


@pytest.mark.parametrize(
    "rule",
    ["FREQ=WEEKLY", "FREQ=DAILY", "FREQ=YEARLY;UNTIL=20991231", "FREQ=HOURLY;COUNT=8", "nonsense", "COUNT=x"],
)
def test_what_recurs_stands_once_with_its_rule(rule: str) -> None:
    assert event(f"DTSTART:20261102T100000Z\nRRULE:{rule}").recurrence == rule


def test_more_events_than_an_interview_has_are_refused() -> None:
    with pytest.raises(TooManyEvents):
        read("BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nEND:VEVENT\n" * 501 + "END:VCALENDAR\n")


def test_more_than_five_megabytes_are_refused() -> None:
    with pytest.raises(TooLarge):
        read_calendars("x.ics", b"BEGIN:VCALENDAR\n" + b" " * 5 * 1024 * 1024)


@pytest.mark.parametrize("filler", ["\n" * 400_000, "\r" * 400_000, "BEGIN:X\n" * 60_000, "X;A=" * 100_000])
def test_a_hostile_calendar_is_read_in_a_moment(filler: str) -> None:
    started = datetime.now(UTC)
    event(f"DTSTART:20261102T100000Z\n{filler}")
    assert (datetime.now(UTC) - started).total_seconds() < 5
