"""Everybody seen, made into persons: one name, one role, one zone, one greeting each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from afterword.domain.capture.addresses import Addressed, Custom, folded_titles, salutation
from afterword.domain.capture.folding import fold
from afterword.domain.capture.lexicon.notes_cues import CAME_IN
from afterword.domain.capture.names import Name
from afterword.domain.capture.people_names import best_name, called, nicknames, pronoun
from afterword.domain.capture.roles import Process, roles
from afterword.domain.capture.sightings import TRUST, Found, Seen
from afterword.domain.capture.zones import zone_of_phone
from afterword.domain.facts import Person, Role

_TO_ASK: Final = re.compile(
    r"contact|question|quer(?:y|ies)|enquir|inquir|ansprechpartner|rückfragen|dúvidas|reach", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What holds for all of them: the process, the custom, and where the organizations are."""

    process: Process
    custom: Custom
    company: str = ""
    zone: str | None = None
    agency_zone: str | None = None
    starts: tuple[datetime, ...] = ()


def persons(found: Sequence[Found], around: Surroundings) -> tuple[Person, ...]:
    """One Person each, in the order of `found`; keys are unique."""
    kept = [f for f in found if f.names]
    made: list[Person] = []
    for person, role in zip(kept, roles(kept, around.process), strict=True):
        one = _person(person, role, around)
        made.append(replace(one, key=_unique(one.key, [m.key for m in made])))
    return tuple(made)


def _person(found: Found, role: Role, around: Surroundings) -> Person:
    name = best_name(found)
    greeted = replace(name, given=called(name, found))
    zone, zone_from = _zone(found, around)
    mentioned = [s for s in found.sightings if s.prefers]
    return Person(
        key=_slug(name.full),
        name=_shown(name),
        role=role,
        given=name.given,
        family=name.family,
        email=_email(found),
        phone=_phone(found),
        title=found.title,
        organization=_organization(found, around),
        timezone=zone,
        zone_from=zone_from,
        address=salutation(_addressed(found, greeted), around.custom),
        prefers=mentioned[0].prefers if mentioned else None,
        silent=_silent(found),
        work_days=next((s.work_days for s in found.sightings if s.work_days), None),
        met=_met(found, role, around),
        nicknames=nicknames(name, found),
        pronoun=pronoun(found),
    )


def _shown(name: Name) -> str:
    if name.family_is_initial and name.given:
        return f"{name.given} {name.family}{'' if (name.family or '').endswith('.') else '.'}"
    return name.full


def _addressed(found: Found, name: Name) -> Addressed:
    first_names = any(s.first_names for s in found.sightings)
    return Addressed(name, folded_titles(found.names), pronoun(found), first_names)


def _email(found: Found) -> str | None:
    """Their own address before one they share with a team."""
    ordered = sorted((s for s in found.sightings if s.email), key=lambda s: (s.shared_mailbox, TRUST[s.seen]))
    return ordered[0].email if ordered else None


def _phone(found: Found) -> str | None:
    """The number the notes give before one in a signature: it is the one they asked to be reached by."""
    order = {Seen.NOTES: 0, Seen.SENDER: 1, Seen.POSTING: 2}
    numbers = sorted((s for s in found.sightings if s.phone), key=lambda s: order.get(s.seen, 3))
    return numbers[0].phone if numbers else None


def _organization(found: Found, around: Surroundings) -> str | None:
    domains = {e.split("@")[-1] for e in found.emails}
    if domains & around.process.agency_domains:
        return around.process.agency
    return next((s.organization for s in found.sightings if s.organization), around.company or None)


def _zone(found: Found, around: Surroundings) -> tuple[str | None, str | None]:
    """Where their clock is: as they sign, else where their organization is, else by telephone."""
    told = [(s.zone, s.zone_from) for s in found.sightings if s.zone]
    signed = next((pair for pair in told if pair[1] == "signature"), None)
    if signed:
        return signed
    agency = bool({e.split("@")[-1] for e in found.emails} & around.process.agency_domains)
    organization = around.agency_zone if agency else around.zone
    if agency and organization is None and told:
        return told[0]
    if organization:
        return organization, "organization"
    if told:
        return told[0]
    by_phone = zone_of_phone(_phone(found), around.custom.country)
    return (by_phone, "phone") if by_phone else (None, None)


def _silent(found: Found) -> bool:
    """Whether they only listened: one who is said to have spoken is not silent."""
    said = [s for s in found.sightings if s.seen is Seen.NOTES]
    if said:
        return any(s.silent for s in said)
    return any(s.silent for s in found.sightings)


def _met(found: Found, role: Role, around: Surroundings) -> bool:
    """Whether they were in the room: invited, on the panel list, or across the table in the notes."""
    if any(s.sessions and s.seen is not Seen.ORGANIZER for s in found.sightings):
        return True
    listed = any(
        s.seen is Seen.SCHEDULE and not s.email and not _TO_ASK.search(s.beside) for s in found.sightings
    )
    if any(s.joins for s in found.sightings) and around.starts:
        return True
    noted = any(s.seen is Seen.NOTES and (s.beside or s.title) for s in found.sightings)
    if role in {Role.COORDINATOR, Role.RECRUITER}:
        if any(CAME_IN.search(s.beside) for s in found.sightings if s.seen is Seen.NOTES):
            return True
        return noted and (
            listed or not any(s.seen in {Seen.SENDER, Seen.POSTING, Seen.ORGANIZER} for s in found.sightings)
        )
    return listed or noted or not around.starts


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-") or re.sub(r"\W+", "-", name).strip("-").lower()


def _unique(key: str, taken: list[str]) -> str:
    if key not in taken:
        return key
    return next(f"{key}-{n}" for n in range(2, len(taken) + 3) if f"{key}-{n}" not in taken)
