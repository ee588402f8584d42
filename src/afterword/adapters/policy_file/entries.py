"""The tables of a policy file, checked value by value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any

from afterword.adapters.policy_file.values import WrongValue, read_words, reader_for
from afterword.domain.plan.policy import Limits, Policy, Profile, Rule, Window

Complaint = Callable[[str, str], Exception]
_OPTIONAL = ("method", "on", "most")
_NEEDED = tuple(f.name for f in fields(Rule) if f.name not in {"key", *_OPTIONAL})
_TOP = ("limits", "window", "rule", "profile")


class Entries:
    """Builds a Policy from tables; `complain(key, what)` makes the error to raise."""

    def __init__(self, complain: Complaint) -> None:
        self._complain = complain
        self._windows: dict[str, Window] = {}

    def policy(self, tables: Mapping[str, Any]) -> Policy:
        """The whole policy. Raises what `complain` makes at the first mistake."""
        self._known("", tables, _TOP)
        self._windows = {k: self._window(k, v) for k, v in self._tables("window", tables).items()}
        rules = {k: self._rule(k, v) for k, v in self._tables("rule", tables).items()}
        profiles = [self._profile(k, v, rules) for k, v in self._tables("profile", tables).items()]
        limits = Limits(**self._limits("limits", tables.get("limits", {})))
        return Policy(rules, limits, tuple(profiles))

    def _window(self, name: str, table: Mapping[str, Any]) -> Window:
        self._known(f"window.{name}", table, ("spans", "friday_until"))
        values = {k: self._value(f"window.{name}", k, v) for k, v in table.items()}
        if not values.get("spans"):
            raise self._complain(f"window.{name}.spans", "a window needs at least one span")
        return Window(name, **values)

    def _rule(self, key: str, table: Mapping[str, Any]) -> Rule:
        where = f"rule.{key}"
        values = self._values(where, table)
        missing = next((name for name in _NEEDED if name not in values), None)
        if missing:
            raise self._complain(f"{where}.{missing}", f"{missing} is missing")
        return self._possible(where, Rule(key=key, **values))

    def _possible(self, where: str, rule: Rule) -> Rule:
        """A rule whose moments can follow one another, and that stops."""
        if rule.earliest.shortest > rule.best.longest:
            raise self._complain(f"{where}.best", "the best moment lies before the earliest")
        if rule.best.shortest > rule.latest.longest:
            raise self._complain(f"{where}.latest", "the latest moment lies before the best")
        if not rule.most:
            raise self._complain(f"{where}.most", "a rule must stop: most is 1 or more")
        return rule

    def _profile(self, name: str, table: Mapping[str, Any], rules: Mapping[str, Rule]) -> Profile:
        where = f"profile.{name}"
        self._known(where, table, ("countries", "sectors", "titles", "agency", "evidence", "limits", "rule"))
        overrides: dict[str, Mapping[str, object]] = {}
        for key, values in self._tables("rule", table, where).items():
            if key not in rules:
                raise self._complain(f"{where}.rule.{key}", f"there is no rule {key}")
            overrides[key] = self._values(f"{where}.rule.{key}", values)
            self._possible(f"{where}.rule.{key}", replace(rules[key], **overrides[key]))  # type: ignore[arg-type] # read by name
        plain = {k: self._value(where, k, v) for k, v in table.items() if k not in {"limits", "rule"}}
        limits = self._limits(f"{where}.limits", table.get("limits", {}))
        return Profile(name, rules=overrides, limits=limits, **plain)

    def _values(self, where: str, table: Mapping[str, Any]) -> dict[str, Any]:
        self._known(where, table, (*_NEEDED, *_OPTIONAL))
        return {key: self._value(where, key, value) for key, value in table.items()}

    def _value(self, where: str, key: str, value: object) -> Any:
        try:
            if key == "window":
                return self._windows[str(value)]
            return read_words(value) if key == "words" else reader_for(key)(value)
        except KeyError:
            raise self._complain(f"{where}.{key}", f"there is no window {value}") from None
        except WrongValue as wrong:
            raise self._complain(f"{where}.{key}", str(wrong)) from None

    def _limits(self, where: str, table: Mapping[str, Any]) -> dict[str, int]:
        self._known(where, table, tuple(f.name for f in fields(Limits)))
        for key, value in table.items():
            if not isinstance(value, int) or isinstance(value, bool) or value < 0:
                raise self._complain(f"{where}.{key}", "a limit is a whole number, 0 or more")
        return dict(table)

    def _tables(self, name: str, tables: Mapping[str, Any], where: str = "") -> Mapping[str, Any]:
        found = tables.get(name, {})
        key = f"{where}.{name}".strip(".")
        if not isinstance(found, dict) or not all(isinstance(each, dict) for each in found.values()):
            raise self._complain(key, f"[{key}.…] must be a table")
        return found

    def _known(self, where: str, table: Mapping[str, Any], names: tuple[str, ...]) -> None:
        if not isinstance(table, dict):
            raise self._complain(where, f"[{where}] must be a table")
        strange = next((key for key in table if key not in names), None)
        if strange is not None:
            raise self._complain(f"{where}.{strange}".strip("."), f"{strange} is not known here")
