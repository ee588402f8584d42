"""Where the employer's clock is, and the agency's."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.domain.capture.lexicon.places import COUNTRY_ZONES, MANY_ZONES
from afterword.domain.capture.people_in_mail import is_robot, signature_of
from afterword.domain.capture.posting import PostingFacts
from afterword.domain.capture.zones import (
    country_in,
    is_zone,
    place_in,
    state_in,
    zone_at_offset,
    zones_by_the_clock,
)
from afterword.domain.sources import CalendarEvent, Mail


def organization_zone(
    posting: PostingFacts | None,
    mails: Sequence[Mail],
    events: Sequence[CalendarEvent],
    seeker_zone: str | None,
    country: str | None,
) -> str | None:
    """By the clock times they write, the posting's place, the invitation's zone, their mail's offset."""
    at = events[0].start if events else None
    clocks = [z for text in _texts(mails, events) for z in zones_by_the_clock(text, country)]
    elsewhere = [z for z in clocks if not _same_clock(z, seeker_zone, at)]
    agency = bool(posting and posting.agency)
    place = posting.place if posting else ""
    told = (elsewhere or clocks)[:1]
    told += [z for z in [_place(place), None if agency else _invitation(events)] if z]
    told += [z for z in [_signed(mails) if not agency else None, _offset(mails, country)] if z]
    if told:
        return told[0]
    if country and country not in MANY_ZONES:
        return COUNTRY_ZONES.get(country)
    return _invitation(events)


def _texts(mails: Sequence[Mail], events: Sequence[CalendarEvent]) -> list[str]:
    return [m.visible for m in mails] + [e.description for e in events]


def _same_clock(zone: str, other: str | None, at: datetime | None) -> bool:
    if other is None or at is None:
        return False
    return at.astimezone(ZoneInfo(zone)).utcoffset() == at.astimezone(ZoneInfo(other)).utcoffset()


def _place(text: str) -> str | None:
    return place_in(text) or state_in(text) or COUNTRY_ZONES.get(_single(country_in(text)))


def _single(country: str | None) -> str:
    return country if country and country not in MANY_ZONES else ""


def _invitation(events: Sequence[CalendarEvent]) -> str | None:
    """The zone the invitation was written in, where its organizer is of the employer's house."""
    return next((e.zone for e in events if is_zone(e.zone) and e.zone not in {"UTC", "Etc/UTC"}), None)


def _signed(mails: Sequence[Mail]) -> str | None:
    signed = (signature_of(m).zone for m in mails if not is_robot(m.sender))
    return next((z for z in signed if z), None)


def _offset(mails: Sequence[Mail], country: str | None) -> str | None:
    dated = (
        zone_at_offset(m.date, country)
        for m in mails
        if m.date and m.date.utcoffset() and not is_robot(m.sender)
    )
    return next((z for z in dated if z), None)


def agency_zone(
    mails: Sequence[Mail], events: Sequence[CalendarEvent], domains: frozenset[str], country: str | None
) -> str | None:
    """Where the agency's clock is, by its people's signatures and offsets, and the invitation they wrote."""
    theirs = [m for m in mails if m.sender.email.split("@")[-1] in domains]
    written = [e for e in events if e.organizer and e.organizer.email.split("@")[-1] in domains]
    return _signed(theirs) or _offset(theirs, country) or _invitation(written)
