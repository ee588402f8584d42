"""Capture: from the files of one interview to what is known of it.

Who was there, when, where from, and under which rules; then, through the notes, what was said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from afterword.domain.capture.addresses import Custom, says_du
from afterword.domain.capture.cast import cast
from afterword.domain.capture.company import Employer, country_of, employer, role_quote, role_title
from afterword.domain.capture.contact_rules import Ruling, Source, ruling
from afterword.domain.capture.debrief import items_from
from afterword.domain.capture.evidence import evidence_of
from afterword.domain.capture.language import message_language, tag, written_by_hand
from afterword.domain.capture.mail_sessions import sessions_in_mail
from afterword.domain.capture.notes import NotesRead, read_notes
from afterword.domain.capture.notes_dates import Calendar
from afterword.domain.capture.notes_weights import Weights
from afterword.domain.capture.organization_zone import agency_zone, organization_zone
from afterword.domain.capture.people import Surroundings, persons
from afterword.domain.capture.posting import PostingFacts, read_posting
from afterword.domain.capture.presence import with_presence
from afterword.domain.capture.roles import Process
from afterword.domain.capture.seeker import seeker_addresses, seeker_name, seeker_zone
from afterword.domain.capture.sessions import anchored, calendars_of, in_force, said_zone
from afterword.domain.capture.sightings import Found
from afterword.domain.capture.stage import stage_of
from afterword.domain.capture.zones import country_code
from afterword.domain.facts import Captured, Interview, Person, Quote, Role, Seeker, Session
from afterword.domain.sources import Bundle, CalendarEvent, Mail
from afterword.errors import NoInterview

_TELLING: Final = 4  # letters of a domain, before it may spell a name


@dataclass(frozen=True, slots=True)
class _World:
    """What is known before anybody is named."""

    bundle: Bundle
    mails: tuple[Mail, ...]
    mine: frozenset[str]
    name: str
    zone: str | None
    events: tuple[CalendarEvent, ...]
    posting: PostingFacts | None
    employer: Employer
    country: str | None
    language: str

    @property
    def theirs(self) -> list[Mail]:
        """Mail that the seeker did not write."""
        return [m for m in self.mails if m.sender.email.casefold() not in self.mine]


def capture(bundle: Bundle, mails: Sequence[Mail], weights: Weights, locale: str | None = None) -> Captured:
    """All that the files tell. `mails` are those dated before now; `locale` overrides the language.

    `weights` are those by which notes are read.

    Raises NoInterview where neither calendar nor mail tells when it was, NoTimeZone where
    nothing at all tells in which zone.
    """
    world = _world(bundle, tuple(mails), locale)
    found = cast(bundle, world.mails, world.events, world.name, world.mine, _places(world))
    found = with_presence(found, world.events, world.theirs, [z for z in (world.zone, _zone(world)) if z])
    people = _with_gatekeeper(world, persons(found, _around(world, found)))
    sessions = _sessions(world.events, found, people)
    read = _said(world, people, max(s.end for s in sessions), weights)
    rules = _rules(world, people)
    zone = world.zone or _zone(world) or _event_zone(world.events)
    return Captured(
        seeker=Seeker(world.name, _own_address(world), zone or "UTC"),
        interview=Interview(
            world.employer.company, _role(world), _stage(world, len(sessions)), sessions, _role_source(world)
        ),
        people=people,
        items=read.items,
        evidence=evidence_of(bundle.resume),
        contact_policy=rules.policy,
        contact_rules=tuple(replace(rule, via=_via(people)) for rule in rules.rules),
        decision_date=read.decision_date,
        decision_source=read.decision_source,
        reference=world.posting.reference if world.posting else None,
        language=locale or tag(world.language, world.country),
        country=world.country,
        sector=world.employer.sector,
        unread=read.unread,
    )


def _world(bundle: Bundle, mails: tuple[Mail, ...], locale: str | None) -> _World:
    mine = seeker_addresses(bundle)
    raw = in_force(calendars_of(bundle, mails))
    posting = read_posting(bundle.postings[0]) if bundle.postings else None
    theirs = [m for m in mails if m.sender.email.casefold() not in mine]
    text = "\n".join(p.text for p in bundle.postings)
    home = country_code(bundle.resume.country) if bundle.resume else None
    country = country_of(posting, home, [e.zone for e in raw], text)
    zone = seeker_zone(bundle, mails, raw, mine)
    language = (locale or "")[:2] or _language(bundle, theirs, raw)
    events = _events(raw, theirs, zone, country, language)
    firm = employer(posting, theirs, [_of_others(e, mine) for e in raw], text)
    return _World(
        bundle, mails, mine, seeker_name(bundle, mine), zone, events, posting, firm, country, language
    )


def _of_others(event: CalendarEvent, mine: frozenset[str]) -> CalendarEvent:
    """The event without the seeker, whose own address tells of no employer."""
    return replace(event, attendees=tuple(a for a in event.attendees if a.email.casefold() not in mine))


def _events(
    raw: list[CalendarEvent], mails: list[Mail], zone: str | None, country: str | None, language: str
) -> tuple[CalendarEvent, ...]:
    written = [m.visible for m in mails]
    events = [
        anchored(event, event.zone or said_zone(event, [event.description, *written], country) or zone)
        for event in raw
    ]
    events = sessions_in_mail(events, mails, zone, country, language)
    if not events:
        raise NoInterview("calendar")
    return tuple(sorted(events, key=lambda e: e.start.astimezone(UTC)))


def _language(bundle: Bundle, theirs: list[Mail], events: list[CalendarEvent]) -> str:
    mails = [m.visible for m in theirs]
    invitations = [written_by_hand(e.description) for e in events]
    return message_language(
        mails, invitations, [n.text for n in bundle.notes], [p.text for p in bundle.postings]
    )


def _places(world: _World) -> list[str]:
    return [
        part
        for part in (
            world.employer.company,
            world.employer.agency,
            world.posting.place if world.posting else None,
            _role(world),
        )
        if part
    ]


def _zone(world: _World) -> str | None:
    return organization_zone(world.posting, world.theirs, world.events, world.zone, world.country)


def _around(world: _World, found: list[Found]) -> Surroundings:
    process = Process(_role(world), _reports_to(world), world.employer.agency, _agency_domains(world, found))
    familiar = world.language == "de" and says_du(
        [m.visible for m in world.theirs] + [e.description for e in world.events]
    )
    custom = Custom(world.language, world.country, world.employer.sector, familiar)
    starts = tuple(e.start for e in world.events)
    return Surroundings(
        process,
        custom,
        world.employer.company,
        _zone(world),
        agency_zone(world.theirs, world.events, process.agency_domains, world.country),
        starts,
    )


def _reports_to(world: _World) -> str:
    text = "\n".join(p.text for p in world.bundle.postings)
    m = re.search(
        r"(?:report(?:s|ing)? (?:directly )?to|berichte\w* an|reporta\w* a)\b[^.\n;]{0,90}",
        text,
        re.IGNORECASE,
    )
    return m[0] if m else ""


def _agency_domains(world: _World, found: list[Found]) -> frozenset[str]:
    """Domains of the agency in between: whose name they spell."""
    agency = re.sub(r"\W+", "", world.employer.agency or "").casefold()
    domains = {e.split("@")[-1] for f in found for e in f.emails}
    return frozenset(d for d in domains if agency and _spells(d.split(".")[0].replace("-", ""), agency))


def _spells(domain: str, agency: str) -> bool:
    return len(domain) >= _TELLING and (
        agency.startswith(domain) or domain.startswith(agency) or domain in agency
    )


def _sessions(
    events: Sequence[CalendarEvent], found: list[Found], people: Sequence[Person]
) -> tuple[Session, ...]:
    """One session for each event, with whoever was in it; a lone session has everybody met."""
    named = [f for f in found if f.names]
    sessions = []
    for event in events:
        inside = [
            p.key
            for f, p in zip(named, people, strict=True)
            if any(event.start in s.sessions for s in f.sightings) and p.met
        ]
        if len(events) == 1:
            inside = [p.key for p in people if p.met]
        sessions.append(_session(event, tuple(inside)))
    return tuple(sessions)


def _session(event: CalendarEvent, people: tuple[str, ...]) -> Session:
    return Session(
        start=event.start,
        end=event.end,
        people=people,
        uid=event.uid,
        sequence=event.sequence,
        stamp=event.stamp,
        instance=event.instance,
        place=event.location,
    )


def _said(world: _World, people: tuple[Person, ...], end: datetime, weights: Weights) -> NotesRead:
    local = end.astimezone(ZoneInfo(world.zone or "UTC"))
    spoken: date = local.date()
    if world.bundle.debrief is not None:
        return items_from(world.bundle.debrief, people)
    written = [note for note in world.bundle.notes if note.text.strip()]
    calendar = Calendar(spoken, world.country, world.language)
    return read_notes(written, world.mails, people, calendar, weights)


def _rules(world: _World, people: Sequence[Person]) -> Ruling:
    sources = [Source(p.file, p.text) for p in world.bundle.postings]
    sources += [
        Source(file, e.description) for file, calendar in world.bundle.calendars for e in calendar.events
    ]
    end = max(event.end for event in world.events)
    dated = sorted(world.theirs, key=lambda m: m.date.timestamp() if m.date else 0)
    later = [m for m in dated if m.date and m.date > end]
    sources += [_written(m) for m in dated if m not in later]
    sources += [Source(n.file, n.text) for n in world.bundle.notes]
    sources += [_written(m) for m in later]
    return ruling(sources, agency=bool(world.employer.agency), somebody=_via(people) is not None)


def _with_gatekeeper(world: _World, people: tuple[Person, ...]) -> tuple[Person, ...]:
    """Who writes that everything goes through them is the recruiter, whatever their title says."""
    if _via(people) is not None:
        return people
    gates = {m.sender.email.casefold() for m in world.theirs if _THROUGH_ME.search(m.visible)}
    return tuple(
        replace(person, role=Role.RECRUITER) if (person.email or "").casefold() in gates else person
        for person in people
    )


#: "everything goes through me", in the words of agencies and offices
_THROUGH_ME = re.compile(
    r"\b(?:through|via) me\b|\bcome back to me\b|\bto me first\b|\büber mich\b|\bpor mim\b|\bpar moi\b"
    r"|\ba través de mí\b",
    re.IGNORECASE,
)


def _written(mail: Mail) -> Source:
    return Source(mail.file, f"{mail.subject}\n{mail.visible}")


def _via(people: Sequence[Person]) -> str | None:
    """The one who may be written to: the recruiter, else the coordinator, with an address."""
    for role in ("recruiter", "coordinator"):
        for person in people:
            if person.role == role and person.email:
                return person.key
    return next((p.key for p in people if p.role == "recruiter"), None)


def _role(world: _World) -> str:
    return role_title(world.posting, world.events, world.mails)


def _role_source(world: _World) -> Quote | None:
    sources = [(p.file, p.text) for p in world.bundle.postings]
    sources += [(file, e.summary) for file, calendar in world.bundle.calendars for e in calendar.events]
    sources += [(m.file, f"{m.subject}\n{m.visible}") for m in world.mails]
    return role_quote(_role(world), sources)


def _stage(world: _World, count: int) -> str | None:
    invitations = "\n".join(f"{e.summary}\n{e.description}" for e in world.events)
    mails = "\n".join(f"{m.subject}\n{m.visible}" for m in world.theirs)
    return stage_of(invitations, mails, "\n".join(n.text[:400] for n in world.bundle.notes), count)


def _own_address(world: _World) -> str:
    if world.bundle.resume and world.bundle.resume.email:
        return world.bundle.resume.email
    return min(world.mine) if world.mine else ""


def _event_zone(events: Sequence[CalendarEvent]) -> str | None:
    return next((e.zone for e in events if e.zone), None)
