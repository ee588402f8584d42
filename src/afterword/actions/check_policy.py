"""Check a policy file of one's own: whether it can be used, and what it changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

from afterword.actions.read_policy import written
from afterword.domain.plan.policy import Limits, Policy, Rule
from afterword.ports import PolicyFile


@dataclass(frozen=True, slots=True)
class PolicyChange:
    """One value that the file changes: where it stands, and what it was and becomes, as written."""

    where: str
    was: str
    becomes: str


def check_policy(files: PolicyFile, path: Path) -> tuple[PolicyChange, ...]:
    """What the file changes of the built-in policy.

    Raises NotFound, TooLarge, or NotAPolicy with the key and its line.
    """
    return tuple(_changes(files.load(), files.load(path)))


def _changes(standard: Policy, own: Policy) -> Iterator[PolicyChange]:
    for field in fields(Limits):
        yield from _change(
            f"limits.{field.name}", getattr(standard.limits, field.name), getattr(own.limits, field.name)
        )
    for key, rule in own.rules.items():
        known = standard.rules.get(key)
        if known is None:
            yield PolicyChange(f"rule.{key}", "no such rule", "a rule of your own")
            continue
        for field in fields(Rule):
            yield from _change(
                f"rule.{key}.{field.name}", getattr(known, field.name), getattr(rule, field.name)
            )
    known_profiles = {profile.name: profile for profile in standard.profiles}
    for profile in own.profiles:
        if profile != known_profiles.get(profile.name):
            was = "as built in" if profile.name in known_profiles else "no such profile"
            yield PolicyChange(f"profile.{profile.name}", was, "as in your file")


def _change(where: str, was: object, becomes: object) -> Iterator[PolicyChange]:
    if was != becomes:
        yield PolicyChange(where, written(was), written(becomes))
