"""What else a mail said comes back from the journal as it was heard."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time

import pytest

from afterword.domain.sources import Mailbox
from afterword.domain.touchpoints import Door, OfferedTime, Particulars, Signal, SignalKind, Wanted
from afterword.store import mapping, models

AT = datetime(2026, 11, 18, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    "heard",
    [
        Particulars(),
        Particulars(
            offered=(
                OfferedTime(date(2026, 11, 23), time(10), time(11), "Europe/London"),
                OfferedTime(date(2026, 11, 24), time(14, 30)),
            ),
            covered_by=Mailbox("Tom Ash", "t.ash@maker.example"),
            new_address="a@maker.example",
            wants=(Wanted.REFERENCES, Wanted.SAMPLES),
            door=Door.LATER,
            door_words="We shall be hiring again.",
        ),
    ],
)
def test_particulars_are_kept(heard: Particulars) -> None:
    noun = Signal(SignalKind.SCHEDULING, "robin", AT, "<a@maker.example>", particulars=heard)
    columns = mapping.signal_columns(noun)
    stored = {**columns, "particulars": json.loads(json.dumps(columns["particulars"]))}
    assert mapping.signal(models.Signal(**stored)) == noun


def test_a_mail_heard_before_they_were_asked_for_has_none() -> None:
    columns = mapping.signal_columns(Signal(SignalKind.REPLY, None, AT, "<a@maker.example>"))
    assert mapping.signal(models.Signal(**{**columns, "particulars": {}})).particulars == Particulars()
