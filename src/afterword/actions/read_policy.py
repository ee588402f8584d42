"""Read the policy: every rule of the cadence with the sources behind it."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.domain.plan.policy import Policy, Rule, Span
from afterword.domain.touchpoints import Purpose


@dataclass(frozen=True, slots=True)
class RuleShown:
    """One rule of the cadence. `after` and `until` are (number, unit): hours, business_days or days."""

    code: str
    purpose: Purpose
    reason: str
    after: tuple[int, str]
    until: tuple[int, str]
    words: tuple[int, int]
    stop: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PolicyShown:
    """All rules by their code, and the limits that hold over them."""

    rules: tuple[RuleShown, ...]
    spacing: int
    unanswered: int
    employer: int
    status: int


def read_policy(policy: Policy) -> PolicyShown:
    """The policy as it may be shown; rules that are off are left out."""
    rules = [_shown(rule) for rule in policy.rules.values() if rule.on]
    limits = policy.limits
    return PolicyShown(
        tuple(sorted(rules, key=_by_code)),
        limits.spacing,
        limits.unanswered,
        limits.employer,
        limits.status,
    )


def _by_code(rule: RuleShown) -> int:
    """The number of the code; rules of one code stay as the file has them."""
    number = rule.code.lstrip("P")
    return int(number) if number.isdigit() else 0


def _shown(rule: Rule) -> RuleShown:
    return RuleShown(
        code=rule.code,
        purpose=rule.purpose,
        reason=rule.reason,
        after=_span(rule.best),
        until=_span(rule.latest),
        words=(rule.words.least, rule.words.most),
        stop=rule.stop,
        evidence=rule.evidence,
    )


def _span(span: Span) -> tuple[int, str]:
    if span.business_days:
        return span.business_days, "business_days"
    return (span.days, "days") if span.days else (span.hours, "hours")
