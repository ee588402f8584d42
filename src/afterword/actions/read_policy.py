"""Read the policy: every rule of the cadence, what profiles make of it, and the sources behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from afterword.domain.plan.policy import Policy, Profile, Rule, Span, Window, Words
from afterword.domain.touchpoints import Purpose
from afterword.errors import Missing


@dataclass(frozen=True, slots=True)
class RuleShown:
    """One rule of the cadence. `after` and `until` are (number, unit): hours, business_days or days.

    `earliest` is a span like them; `words` are least, most and the cap; `by_profile` says which
    of its values a profile changes, as the file writes them.
    """

    key: str
    code: str
    trigger: str
    purpose: Purpose
    reason: str
    earliest: tuple[int, str]
    after: tuple[int, str]
    until: tuple[int, str]
    words: tuple[int, int, int]
    window: Window
    spends: int
    stop: str
    evidence: tuple[str, ...]
    by_profile: Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class ProfileShown:
    """One profile: for whom it is, the limits it lowers, and the sources behind it."""

    name: str
    countries: tuple[str, ...]
    sectors: tuple[str, ...]
    agency: bool
    titles: tuple[str, ...]
    limits: Mapping[str, int]
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PolicyShown:
    """All rules by their code, the profiles, and the limits that hold over them."""

    rules: tuple[RuleShown, ...]
    profiles: tuple[ProfileShown, ...]
    spacing: int
    unanswered: int
    employer: int
    status: int
    invitation: int


def read_policy(policy: Policy) -> PolicyShown:
    """The policy as it may be shown; rules that are off are left out."""
    rules = [_shown(policy, rule) for rule in policy.rules.values() if rule.on]
    limits = policy.limits
    return PolicyShown(
        tuple(sorted(rules, key=_by_code)),
        tuple(_profile(profile) for profile in policy.profiles),
        limits.spacing,
        limits.unanswered,
        limits.employer,
        limits.status,
        limits.invitation,
    )


def read_rules(policy: Policy, name: str) -> tuple[RuleShown, ...]:
    """The rules of that key, code (P1) or purpose (thank_you). Raises Missing."""
    wanted = name.strip().casefold()
    shown = read_policy(policy).rules
    found = tuple(rule for rule in shown if wanted in {rule.key, rule.code.casefold(), rule.purpose.value})
    if not found:
        raise Missing("rule", name)
    return found


def _by_code(rule: RuleShown) -> int:
    """The number of the code; rules of one code stay as the file has them."""
    number = rule.code.lstrip("P")
    return int(number) if number.isdigit() else 0


def _shown(policy: Policy, rule: Rule) -> RuleShown:
    return RuleShown(
        key=rule.key,
        code=rule.code,
        trigger=rule.trigger,
        purpose=rule.purpose,
        reason=rule.reason,
        earliest=rule.earliest.counted,
        after=rule.best.counted,
        until=rule.latest.counted,
        words=(rule.words.least, rule.words.most, rule.words.cap),
        window=rule.window,
        spends=rule.spends,
        stop=rule.stop,
        evidence=rule.evidence,
        by_profile={p.name: _changed(p, rule.key) for p in policy.profiles if rule.key in p.rules},
    )


def _changed(profile: Profile, key: str) -> dict[str, str]:
    return {name: written(value) for name, value in profile.rules[key].items()}


def _profile(profile: Profile) -> ProfileShown:
    names = [field.name for field in fields(ProfileShown)]
    return ProfileShown(**{name: getattr(profile, name) for name in names})


def written(value: object) -> str:
    """A value as a policy file writes it."""
    if isinstance(value, Span):
        return value.written
    if isinstance(value, Window):
        return value.name
    if isinstance(value, Words):
        return f"{value.least}, {value.most}, {value.cap}"
    if isinstance(value, bool):
        return "on" if value else "off"
    return ", ".join(value) if isinstance(value, tuple) else str(value)
