"""An invitation that exists can be written into a calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from afterword.domain.send.envelope import Envelope
from afterword.domain.send.invitation import Invitation
from afterword.domain.sources import Mailbox
from afterword.errors import Refused

MARA, INES = Mailbox("Mara Lind", "mara@home.example"), Mailbox("Inês Prado", "ines@lager.example")
START = datetime(2026, 11, 3, 15, tzinfo=ZoneInfo("Europe/Lisbon"))
COFFEE = Invitation(
    "c1@home.example", "Coffee", START, START + timedelta(minutes=45), MARA, (INES,), "Café Sol"
)


def test_its_zone_is_the_one_in_which_it_was_proposed() -> None:
    assert COFFEE.zone == "Europe/Lisbon"
    assert replace(COFFEE, start=START.astimezone(UTC)).zone is None


@pytest.mark.parametrize("end", [START, START - timedelta(hours=1), datetime(2026, 11, 3, 16)])  # noqa: DTZ001 - naive on purpose
def test_a_meeting_that_does_not_end_after_its_beginning_is_refused(end: datetime) -> None:
    with pytest.raises(Refused, match="invitation_without_times"):
        replace(COFFEE, end=end)


def test_what_would_break_a_line_of_the_calendar_is_refused() -> None:
    for field in ("uid", "summary", "place"):
        injected: dict[str, Any] = {field: "x\r\nATTENDEE:mailto:all@lager.example"}
        with pytest.raises(Refused, match="unsafe_header"):
            replace(COFFEE, **injected)
    with pytest.raises(Refused, match="unsafe_text"):
        replace(COFFEE, description="half a letter: \ud800")
    with pytest.raises(Refused, match="unsafe_header"):
        replace(COFFEE, sequence=-1)


def test_whom_it_asks_are_people_with_an_address() -> None:
    with pytest.raises(Refused, match="nobody_invited"):
        replace(COFFEE, attendees=())
    with pytest.raises(Refused, match="bad_address"):
        replace(COFFEE, attendees=(Mailbox("Inês", "ines"),))
    with pytest.raises(Refused, match="unsafe_header"):
        replace(COFFEE, organizer=Mailbox("Mara\n", "mara@home.example"))


def test_only_whoever_organizes_a_meeting_sends_its_invitation() -> None:
    sent = Envelope(MARA, INES, "Coffee", "Hi", "<1@home.example>", START, invitation=COFFEE)

    assert sent.invitation is COFFEE
    with pytest.raises(Refused, match="invitation_of_another"):
        replace(sent, sender=Mailbox("Mara", "mara@work.example"))
