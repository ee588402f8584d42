"""One message in its moment, ready to go: what tests of the second look change one thing of."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from afterword.domain.facts import Captured, Interview, Method, Person, Reason, Role, Seeker, Session
from afterword.domain.plan.situation import Situation
from afterword.domain.send.moment import Approved, Moment
from afterword.domain.touchpoints import Purpose, Signal, SignalKind, Touchpoint, TouchpointState

NOW = datetime(2026, 9, 16, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
INES = Person("ines", "Ines Prado", Role.HIRING_MANAGER, email="ines@lager.example", timezone="Europe/Lisbon")
TOM = Person("tom", "Tom Vask", Role.PANELIST, email="tom@lager.example")
CAPTURED = Captured(
    Seeker("Mara", "mara@home.example", "Europe/Berlin"),
    Interview("Lager", "Engineer", None, (Session(NOW - 22 * HOUR, NOW - 21 * HOUR, ("ines", "tom")),)),
    (INES, TOM),
)
THANKS = Touchpoint(
    "t1", "ines", Purpose.THANK_YOU, Method.EMAIL, NOW - HOUR, NOW, NOW + 24 * HOUR, Reason("thanks"), "P1"
)
READY = Moment(
    now=NOW,
    touchpoint=THANKS,
    state=TouchpointState.PLANNED,
    person=INES,
    situation=Situation(CAPTURED),
    seal="seal",
    approved=Approved("seal", "ines@lager.example", heard_through=1, at=NOW - HOUR),
)


def heard(kind: SignalKind, person: str = "ines", **told: object) -> Signal:
    """Something said an hour ago."""
    return Signal(kind=kind, person=person, at=NOW - HOUR, message_id="<1@lager.example>", **told)  # type: ignore[arg-type]
