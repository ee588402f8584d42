"""An invitation as the calendar that programs take it from (RFC 5545, 5546)."""

from __future__ import annotations

import re
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vCalAddress, vText

from afterword.adapters.letters.clocks import clock_of
from afterword.domain.send.fields import ascii_address
from afterword.domain.send.invitation import Invitation, InvitationMethod
from afterword.domain.sources import Mailbox

_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029]")
_UNSEEN = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")  # RFC 5545 3.1 has no place for them


def calendar(invitation: Invitation, stamp: datetime) -> bytes:
    """The .ics bytes, as made at `stamp`; read back, they give the same meeting.

    A time in a named zone is told as the clock there shows it, with the rules of that zone; in
    UTC where no zone is named, or where its clocks show that time twice that day, or never.
    """
    made = Calendar()
    made.add("prodid", "-//Afterword//Invitation//EN")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", invitation.method.value)
    zone = _zone(invitation)
    if zone is not None:
        made.add_component(clock_of(zone, invitation.start))
    made.add_component(_event(invitation, stamp, zone or UTC))
    return bytes(made.to_ical())


def _zone(invitation: Invitation) -> ZoneInfo | None:
    if invitation.zone in {None, "UTC"}:
        return None
    zone = ZoneInfo(str(invitation.zone))
    ends = [moment.astimezone(zone) for moment in (invitation.start, invitation.end)]
    return (
        zone
        if all(each.utcoffset() == each.replace(fold=1 - each.fold).utcoffset() for each in ends)
        else None
    )


def _event(invitation: Invitation, stamp: datetime, zone: tzinfo) -> Event:
    event = Event()
    cancelled = invitation.method is InvitationMethod.CANCEL
    event.add("uid", invitation.uid)
    event.add("sequence", invitation.sequence)
    event.add("dtstamp", stamp.astimezone(UTC).replace(microsecond=0))
    # Both ends are told by one clock.
    event.add("dtstart", invitation.start.astimezone(zone).replace(microsecond=0))
    event.add("dtend", invitation.end.astimezone(zone).replace(microsecond=0))
    event.add("summary", invitation.summary)
    for name, text in (("location", invitation.place), ("description", invitation.description)):
        if text:
            event.add(name, _UNSEEN.sub("", _LINE_ENDS.sub("\n", text)))
    event.add("organizer", _address(invitation.organizer), encode=False)
    for person in invitation.attendees:
        event.add("attendee", _attendee(person, asked=not cancelled), encode=False)
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    event.add("transp", "OPAQUE")
    return event


def _attendee(person: Mailbox, *, asked: bool) -> vCalAddress:
    attendee = _address(person)
    attendee.params["CUTYPE"] = vText("INDIVIDUAL")
    attendee.params["ROLE"] = vText("REQ-PARTICIPANT")
    attendee.params["PARTSTAT"] = vText("NEEDS-ACTION")
    if asked:
        attendee.params["RSVP"] = vText("TRUE")
    return attendee


def _address(box: Mailbox) -> vCalAddress:
    address = vCalAddress(f"mailto:{ascii_address(box.email)}")
    # The library puts ' for ", which no parameter can hold (RFC 5545 3.1).
    if name := " ".join(box.name.split()):
        address.params["CN"] = vText(name)
    return address
