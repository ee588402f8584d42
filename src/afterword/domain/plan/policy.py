"""The nouns of the cadence policy: rules as data, and the profiles that override them.

Files in `rules/` hold the entries; an adapter reads them. A span counts hours, business days
or calendar days; a window says at what time of a working day a message may arrive. Sources
are the codes of the evidence (P1, T14 …).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import time
from functools import reduce

from afterword.domain.facts import Method
from afterword.domain.touchpoints import Purpose

_WORD = re.compile(r"[^\W_]+")
_SPAN = re.compile(r"([0-9]{1,4})(h|bd|d)")
_UNITS = {"h": "hours", "bd": "business_days", "d": "days"}


@dataclass(frozen=True, slots=True)
class Span:
    """A distance in time. Business days are the recipient's; at most one of the three is set."""

    hours: int = 0
    business_days: int = 0
    days: int = 0

    @classmethod
    def read(cls, written: str) -> Span:
        """A span as policy files write it: "2h", "3bd", "30d". Raises ValueError."""
        found = _SPAN.fullmatch(written)
        if not found:
            raise ValueError(written)
        return cls(**{_UNITS[found[2]]: int(found[1])})

    @property
    def counted(self) -> tuple[int, str]:
        """How many of which unit: hours, business_days or days."""
        unit = next((name for name in ("business_days", "days") if getattr(self, name)), "hours")
        return getattr(self, unit), unit

    @property
    def written(self) -> str:
        """As policy files write it."""
        number, unit = self.counted
        return f"{number}{next(short for short, name in _UNITS.items() if name == unit)}"

    @property
    def shortest(self) -> int:
        """The fewest hours it can last: every day a business day."""
        return self.hours + 24 * (self.business_days + self.days)

    @property
    def longest(self) -> int:
        """The most hours it can last: weekends, a holiday a week, and the rest of the first day."""
        weeks = -(-self.business_days // 4)
        return self.hours + 24 * (self.business_days + 3 * weeks + self.days) + 24


@dataclass(frozen=True, slots=True)
class Window:
    """The hours of a working day in which a message may arrive, in the recipient's zone.

    `spans` are (from, until) in order; after `friday_until` nothing goes on the last working
    day of the week (S2, S5).
    """

    name: str
    spans: tuple[tuple[time, time], ...]
    friday_until: time | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """How long a body should be: from `least` to `most` words; never beyond `cap`."""

    least: int
    most: int
    cap: int


@dataclass(frozen=True, slots=True)
class Rule:
    """One entry: what happens, what is then sent, when, by which method, when to stop.

    `code` is the rule's code in the evidence; `evidence` are the sources behind it; `method`
    None means the one the person uses. `spends` is what it costs of the person's budget: 0
    for what answers them, 1 for what the seeker starts. `reason` is the code of the sentence;
    `most` how many there may be to one person for one cause: a rule that never stops is none.
    """

    key: str
    code: str
    trigger: str
    purpose: Purpose
    earliest: Span
    best: Span
    latest: Span
    window: Window
    words: Words
    spends: int
    stop: str
    reason: str
    evidence: tuple[str, ...]
    method: Method | None = None
    on: bool = True
    most: int = 1


@dataclass(frozen=True, slots=True)
class Limits:
    """Budgets (C14, F3).

    `spacing` is business days between two started messages to a person; `unanswered` the most
    that may lie open with one person, `employer` with all of them; `status` how often to ask
    how things stand; `invitation` the characters that the note of an invitation on LinkedIn
    may have (200 without a paid account, 300 with one: N1).
    """

    spacing: int = 4
    unanswered: int = 3
    employer: int = 14
    status: int = 2
    invitation: int = 200


@dataclass(frozen=True, slots=True)
class Profile:
    """A country's, sector's, level's or route's own values: `rules` and `limits` hold what differs.

    `titles` are words of a role's title, in lower case.
    """

    name: str
    countries: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    agency: bool = False
    rules: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    limits: Mapping[str, int] = field(default_factory=dict)
    evidence: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Policy:
    """All rules by key, the limits, and the profiles in the order in which they apply."""

    rules: Mapping[str, Rule]
    limits: Limits = field(default_factory=Limits)
    profiles: tuple[Profile, ...] = ()
    _laid: dict[tuple[str, ...], Policy] = field(default_factory=dict, init=False, compare=False, repr=False)

    def rule(self, key: str) -> Rule:
        """The entry of that key. Raises KeyError for one that no file holds."""
        return self.rules[key]

    def in_force(self, country: str | None, sector: str | None, *, agency: bool, title: str = "") -> Policy:
        """The policy with every profile that applies laid over it, later ones last."""
        profiles = self.profiles_for(country, sector, agency=agency, title=title)
        names = tuple(profile.name for profile in profiles)
        if names not in self._laid:
            self._laid[names] = reduce(_over, profiles, self)
        return self._laid[names]

    def profiles_for(
        self, country: str | None, sector: str | None, *, agency: bool, title: str = ""
    ) -> tuple[Profile, ...]:
        """The profiles that apply, in their order. `title` is the role's."""
        words = f" {' '.join(_WORD.findall(title.casefold()))} "
        here = (country, sector, agency, words)
        return tuple(profile for profile in self.profiles if _applies(profile, *here))


def _applies(profile: Profile, country: str | None, sector: str | None, agency: bool, title: str) -> bool:
    here = country is not None and country in profile.countries
    trade = sector is not None and sector in profile.sectors
    level = any(f" {word} " in title for word in profile.titles)
    return here or trade or level or (agency and profile.agency)


def _over(policy: Policy, profile: Profile) -> Policy:
    """A limit never grows by a profile: of two that apply the stricter holds."""
    rules = dict(policy.rules)
    for key, values in profile.rules.items():
        rules[key] = replace(rules[key], **values)  # type: ignore[arg-type] # the file's reader checked them
    stricter = {name: _stricter(policy.limits, name, value) for name, value in profile.limits.items()}
    return replace(policy, rules=rules, limits=replace(policy.limits, **stricter))


def _stricter(limits: Limits, name: str, value: int) -> int:
    held: int = getattr(limits, name)
    return max(held, value) if name == "spacing" else min(held, value)
