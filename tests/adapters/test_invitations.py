"""An invitation as a calendar: read back the same by our own reader and by another library."""

from __future__ import annotations

import base64
import email
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from email.message import EmailMessage
from email.policy import default
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import HealthCheck, assume, given, settings

from afterword.adapters.calendar_files import read_calendars
from afterword.adapters.letters import letter
from afterword.adapters.letters.invitations import calendar
from afterword.domain.send.envelope import Envelope
from afterword.domain.send.fields import ascii_address
from afterword.domain.send.invitation import Invitation, InvitationMethod
from afterword.domain.sources import CalendarEvent, Mailbox
from quality.mailing.made import ZONES, invitations, moments
from quality.mailing.seen import squeezed

MARA, INES = Mailbox("Mara Lind", "mara@home.example"), Mailbox("Inês Prado", "ines@lager.example")
START = datetime(2026, 11, 3, 15, tzinfo=ZoneInfo("Europe/Lisbon"))
COFFEE = Invitation(
    uid="c1@home.example",
    summary="Coffee, and the pager rota",
    start=START,
    end=START + timedelta(minutes=45),
    organizer=MARA,
    attendees=(INES, Mailbox("", "noor@lager.example")),
    place="Café Sol; corner table",
    description="Twenty minutes is enough.\nBring nothing, really.",
    sequence=2,
)
STAMP = datetime(2026, 10, 1, 9, 30, 1, tzinfo=UTC)


def event(invitation: Invitation) -> CalendarEvent:
    """As we read it from somebody else."""
    (found,) = read_calendars("invite.ics", calendar(invitation, STAMP))
    (only,) = found.events
    assert found.method == invitation.method
    return only


def test_we_read_it_as_it_was_meant() -> None:
    told = event(COFFEE)

    assert (told.uid, told.sequence, told.status) == ("c1@home.example", 2, "CONFIRMED")
    assert (told.summary, told.location) == (COFFEE.summary, COFFEE.place)
    assert (told.description, told.stamp) == (COFFEE.description, STAMP)
    assert (told.start, told.end, told.zone) == (COFFEE.start, COFFEE.end, "Europe/Lisbon")
    assert told.organizer == MARA
    assert [(one.name, one.email, one.partstat) for one in told.attendees] == [
        ("Inês Prado", "ines@lager.example", "NEEDS-ACTION"),
        ("", "noor@lager.example", "NEEDS-ACTION"),
    ]


def test_another_library_reads_it_the_same() -> None:
    found = vobject.readOne(calendar(COFFEE, STAMP).decode())

    told = found.vevent
    assert (found.method.value, told.uid.value, told.sequence.value) == ("REQUEST", COFFEE.uid, "2")
    assert (told.summary.value, told.location.value) == (COFFEE.summary, COFFEE.place)
    assert told.description.value == COFFEE.description
    assert (told.dtstart.value, told.dtend.value) == (COFFEE.start, COFFEE.end)
    assert told.organizer.value == "mailto:mara@home.example"
    assert [one.value for one in told.attendee_list] == [
        "mailto:ines@lager.example",
        "mailto:noor@lager.example",
    ]
    assert {tuple(one.params["RSVP"]) for one in told.attendee_list} == {("TRUE",)}


def test_what_is_taken_back_is_cancelled_and_asks_for_no_answer() -> None:
    raw = calendar(replace(COFFEE, method=InvitationMethod.CANCEL, sequence=3), STAMP).decode()

    assert event(replace(COFFEE, method=InvitationMethod.CANCEL)).status == "CANCELLED"
    assert "STATUS:CANCELLED" in raw
    assert "RSVP" not in raw


@settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck), database=None)
@given(invitations(MARA))
def test_whatever_it_says_it_is_read_back(invitation: Invitation) -> None:
    told = event(invitation)

    assert (told.start, told.end) == (invitation.start, invitation.end)
    assert squeezed(told.location) == squeezed(invitation.place)
    assert [one.email for one in told.attendees] == [ascii_address(one.email) for one in invitation.attendees]
    assert all(len(line) <= 75 for line in calendar(invitation, STAMP).split(b"\r\n"))


class TestZones:
    @settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck), database=None)
    @given(moments())
    def test_its_rules_alone_tell_when_it_is(self, start: datetime) -> None:
        """By the rules in the file, for a reader that does not know the zone by its name."""
        assume(start.astimezone(UTC).astimezone(start.tzinfo) == start)  # a time that the clocks there show
        meeting = replace(COFFEE, start=start, end=start + timedelta(days=1, hours=1))
        renamed = calendar(meeting, STAMP).replace(str(meeting.zone).encode(), b"Nowhere")

        (told,) = read_calendars("invite.ics", renamed)[0].events
        assert told.start == start

    @pytest.mark.parametrize(
        ("zone", "rule"),
        [
            ("Europe/Berlin", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3"),
            ("America/New_York", "FREQ=YEARLY;BYDAY=2SU;BYMONTH=3"),
            ("Australia/Sydney", "FREQ=YEARLY;BYDAY=1SU;BYMONTH=4"),
        ],
    )
    def test_the_clocks_of_a_zone_are_told_by_yearly_rules(self, zone: str, rule: str) -> None:
        """Over single dates Exchange stumbles."""
        raw = calendar(replace(COFFEE, start=START.astimezone(ZoneInfo(zone))), STAMP).decode()

        assert raw.count("RRULE") == 2
        assert rule in raw
        assert "RDATE" not in raw

    @pytest.mark.parametrize("zone", ["Asia/Kolkata", "Africa/Casablanca"])
    def test_where_no_yearly_rule_holds_the_clock_of_that_day_is_told(self, zone: str) -> None:
        start = datetime(2026, 3, 3, 15, tzinfo=ZoneInfo(zone))
        raw = calendar(replace(COFFEE, start=start, end=start + timedelta(hours=1)), STAMP).decode()

        assert "RRULE" not in raw
        assert f"TZOFFSETTO:{start:%z}" in raw

    @pytest.mark.parametrize("zone", [UTC, ZoneInfo("UTC"), timezone(timedelta(hours=2))])
    def test_a_time_in_no_named_zone_is_told_in_utc(self, zone: timezone | ZoneInfo) -> None:
        raw = calendar(replace(COFFEE, start=START.astimezone(zone)), STAMP).decode()

        assert "DTSTART:20261103T150000Z" in raw
        assert "VTIMEZONE" not in raw

    def test_an_hour_that_comes_twice_is_told_in_utc(self) -> None:
        second = datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=ZoneInfo("Europe/Berlin"))
        meeting = replace(COFFEE, start=second, end=second + timedelta(hours=3))

        assert "DTSTART:20261025T013000Z" in calendar(meeting, STAMP).decode()
        assert event(meeting).start == second.astimezone(UTC)

    def test_the_zones_tried_are_odd_enough(self) -> None:
        assert {zone.key for zone in ZONES} >= {"Australia/Lord_Howe", "Africa/Casablanca", "Europe/Dublin"}


class TestInAMessage:
    def mail(self, method: InvitationMethod = InvitationMethod.REQUEST) -> EmailMessage:
        asked = replace(COFFEE, method=method)
        sent = Envelope(MARA, INES, "Coffee", "Shall we?\n", "<1@home.example>", START, invitation=asked)
        mail = email.message_from_bytes(letter(sent), policy=default)
        assert isinstance(mail, EmailMessage)
        return mail

    def test_it_is_the_last_form_of_the_text_where_programs_look_for_it(self) -> None:
        mail = self.mail()

        kinds = [part.get_content_type() for part in mail.iter_parts()]
        assert (mail.get_content_type(), kinds) == (
            "multipart/alternative",
            ["text/plain", "text/html", "text/calendar"],
        )

    @pytest.mark.parametrize("method", InvitationMethod)
    def test_its_method_stands_in_the_part_and_in_the_calendar(self, method: InvitationMethod) -> None:
        *_, part = self.mail(method).iter_parts()

        assert part.get_param("method") == method
        assert f"METHOD:{method}".encode() in base64.b64decode(part.get_payload())  # type: ignore[arg-type] # and hold text

    def test_its_organizer_is_whoever_sends_it(self) -> None:
        *_, part = self.mail().iter_parts()

        (told,) = read_calendars("x.ics", part.get_payload(decode=True))[0].events  # type: ignore[arg-type] # asked to decode, it gives bytes
        assert told.organizer == MARA
