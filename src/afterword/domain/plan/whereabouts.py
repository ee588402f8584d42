"""Where each person's clock and holidays are, and what had to be assumed of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from afterword.domain.facts import Captured, Person, Reason, Role
from afterword.domain.working_time import known_zone, place_of
from afterword.domain.working_time.holidays import knows_holidays_of

_LAST = "UTC"  # where nobody's zone is known


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """One person's zone (IANA), country and region, as far as they are known.

    `notes` say what was assumed in place of what nobody told; they are shown beside the dates.
    """

    zone: str
    country: str | None = None
    region: str | None = None
    notes: tuple[Reason, ...] = ()


def whereabouts(captured: Captured) -> Mapping[str, Whereabouts]:
    """By the person's key. A zone that is unknown, or is none, is the organization's; else the seeker's."""
    home = home_zone(captured)
    return {person.key: _of(person, captured, home) for person in captured.people}


def home_zone(captured: Captured) -> str:
    """The organization's zone, the one most of its people are in; the seeker's own at last."""
    told = [p.timezone for p in captured.people if p.timezone and p.role is not Role.OTHER]
    zones = [zone for zone in told if known_zone(zone)]
    return Counter(zones).most_common(1)[0][0] if zones else seeker_zone(captured)


def seeker_zone(captured: Captured) -> str:
    """The seeker's zone; UTC where it is unknown."""
    own = captured.seeker.timezone
    return own if known_zone(own) else _LAST


def _of(person: Person, captured: Captured, home: str) -> Whereabouts:
    told = person.timezone
    zone = told if told and known_zone(told) else home
    country, region = place_of(zone)
    country = country or captured.country
    notes = (*_zone_notes(person, captured, zone), *_holiday_notes(person, country))
    return Whereabouts(zone, country, region, notes)


def _zone_notes(person: Person, captured: Captured, zone: str) -> Iterator[Reason]:
    if zone == person.timezone:
        return
    params = {"person": person.name, "zone": zone}
    if person.timezone:
        yield Reason("zone_not_known", {**params, "said": person.timezone})
    elif any(p.timezone == zone and p.role is not Role.OTHER for p in captured.people):
        yield Reason("zone_of_house", params)
    else:
        yield Reason("zone_of_seeker" if zone == captured.seeker.timezone else "zone_of_nobody", params)


def _holiday_notes(person: Person, country: str | None) -> Iterator[Reason]:
    if country is None:
        yield Reason("holidays_of_nowhere", {"person": person.name})
    elif not knows_holidays_of(country):
        yield Reason("holidays_not_known", {"person": person.name, "country": country})
