"""Who the seeker is: name, own addresses, and the zone they live in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from afterword.domain.capture.folding import fold
from afterword.domain.capture.matching_names import fits_address
from afterword.domain.capture.names import parse_name
from afterword.domain.capture.zones import (
    country_code,
    is_zone,
    place_in,
    zone_at_offset,
    zone_named,
    zone_of_place,
)
from afterword.domain.sources import Bundle, Calendar, CalendarEvent, Mail

_LIVES: Final = re.compile(
    r"\b(?:I'?m|I am|I live|I'll be|based|working|ich bin|ich wohne|moro"
    r"|estou) (?:\w+ ){0,2}?(?:in|im|em|out of)\s+([A-ZÀ-Ž][\w.'’ -]{2,30})"
)
_YOUR_TIME: Final = re.compile(
    r"(?i:your (?:local )?time ?zone):[^\n]{0,60}?\d\s?(?:[AaPp]\.?[Mm]\.?)?\s+([A-Z]{2,4})\b"
    r"|(?i:in your time(?: zone)?)\s*\(([^)]+)\)"
)


def seeker_addresses(bundle: Bundle) -> frozenset[str]:
    """The seeker's own addresses, lower case: as known, from the résumé, and where mail is delivered."""
    known = {bundle.seeker.email.casefold()} if bundle.seeker else set()
    found = known | ({bundle.resume.email.casefold()} if bundle.resume and bundle.resume.email else set())
    for mail in bundle.mails:
        if delivered := mail.headers.get("delivered-to"):
            found.add(delivered.strip().strip("<>").casefold())
    if not found:
        counts = Counter(box.email.casefold() for mail in bundle.mails for box in mail.to)
        found |= {address for address, _ in counts.most_common(1)}
    if not found:
        found |= _lone_attendee(bundle.calendars)
    return frozenset(a for a in found if "@" in a)


def _lone_attendee(calendars: Sequence[tuple[str, Calendar]]) -> set[str]:
    """Who is on every invitation and did not call it."""
    events = [event for _, calendar in calendars for event in calendar.events]
    sets = [
        {a.email.casefold() for a in e.attendees} - ({e.organizer.email.casefold()} if e.organizer else set())
        for e in events
    ]
    shared = set.intersection(*sets) if sets else set()
    return shared if len(shared) == 1 else set()


def seeker_name(bundle: Bundle, mine: frozenset[str]) -> str:
    """The seeker's name: as known, as the résumé has it, else as mail headers or invitations do."""
    if bundle.seeker and bundle.seeker.name:
        return bundle.seeker.name
    if bundle.resume and bundle.resume.name:
        return bundle.resume.name
    boxes = [box for mail in bundle.mails for box in (*mail.to, mail.sender) if box.email.casefold() in mine]
    named = next(
        (name for box in boxes if box.name and "@" not in box.name and (name := parse_name(box.name))), None
    )
    return named.full if named else (min(mine).split("@")[0] if mine else "")


def seeker_zone(
    bundle: Bundle, mails: Sequence[Mail], events: Sequence[CalendarEvent], mine: frozenset[str]
) -> str | None:
    """Where the seeker's clock is: what they say, their calendar, their résumé, their provider's clock."""
    resume = bundle.resume
    country = country_code(resume.country) if resume else None
    home = zone_of_place(resume.city, resume.region, resume.country) if resume else None
    owner = next((c.zone for _, c in bundle.calendars if is_zone(c.zone)), None)
    return (
        owner
        or _said(mails)
        or home
        or _shown(events, country)
        or _provider(mails, country, mine)
        or _events_zone(events)
        or bundle.zone
    )


def _said(mails: Sequence[Mail]) -> str | None:
    """Of the seeker's own words quoted in a thread: "I'm in Denver"."""
    for mail in mails:
        quoted = mail.text.replace(mail.visible, " ")
        for m in _LIVES.finditer(re.sub(r"\n>? ?", " ", quoted)):
            if zone := place_in(m[1]):
                return zone
    return None


def _shown(events: Sequence[CalendarEvent], country: str | None) -> str | None:
    """An invitation that says which time it shows ("your time zone: … EST")."""
    for event in events:
        for m in _YOUR_TIME.finditer(event.description):
            if zone := zone_named(m[1] or m[2], country):
                return zone
    return None


def _provider(mails: Sequence[Mail], country: str | None, mine: frozenset[str]) -> str | None:
    """By the offset of the seeker's own mail, or of the server that took it in."""
    for mail in mails:
        if mail.sender.email.casefold() in mine and mail.date and mail.date.utcoffset():
            return zone_at_offset(mail.date, country)
    return None


def _events_zone(events: Sequence[CalendarEvent]) -> str | None:
    return next(
        (e.zone for e in events if e.zone and is_zone(e.zone) and e.zone not in {"UTC", "Etc/UTC"}), None
    )


def is_seeker(name: str, email: str, seeker: str, mine: frozenset[str]) -> bool:
    """Whether a name or an address is the seeker's own."""
    if email and email.casefold() in mine:
        return True
    own = parse_name(seeker)
    if not name or not own:
        return False
    if "@" in name:
        return name.casefold() in mine
    theirs = set(re.findall(r"\w{2,}", fold(name)))
    words = set(re.findall(r"\w{2,}", fold(seeker)))
    return bool(theirs) and (
        (theirs <= words and len(theirs) > 1)
        or fold(name) == fold(seeker)
        or bool(email and fits_address(own, email) and theirs & words)
    )
