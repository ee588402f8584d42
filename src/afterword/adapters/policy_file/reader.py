"""A policy file becomes a Policy: the built-in one, with a person's own file laid over it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from afterword.adapters.policy_file.entries import Entries
from afterword.adapters.policy_file.lines import line_of
from afterword.domain.plan.policy import Policy
from afterword.errors import NotAPolicy, NotFound, TooLarge

MOST_BYTES = 500_000
_BUILT_IN = ("default.toml", "taken.toml", "told.toml", "profiles.toml")


class TomlPolicy:
    """`ports.PolicyFile` over TOML."""

    def load(self, path: Path | None = None) -> Policy:
        """The built-in policy, or that policy with the tables of `path` laid over it.

        Raises NotFound, TooLarge, or NotAPolicy with the key and its line.
        """
        if path is None:
            return _built_in()
        text = _text(path)
        return _policy(path.name, text, _over(_tables(), _parsed(path.name, text)))


@cache
def _built_in() -> Policy:
    text = "\n".join(_built_in_texts())
    return _policy("the built-in policy", text, _tables())


def _tables() -> dict[str, Any]:
    tables: dict[str, Any] = {}
    for name, text in zip(_BUILT_IN, _built_in_texts(), strict=True):
        tables = _over(tables, _parsed(name, text))
    return tables


def _built_in_texts() -> list[str]:
    folder = files("afterword.domain.plan") / "rules"
    return [(folder / name).read_text(encoding="utf-8") for name in _BUILT_IN]


def _text(path: Path) -> str:
    if not path.is_file():
        raise NotFound(path.name)
    if path.stat().st_size > MOST_BYTES:
        raise TooLarge(path.name, "0.5")
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as cause:
        raise NotAPolicy(path.name, "it is not UTF-8 text", line=1) from cause


def _parsed(file: str, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as cause:  # its message ends in "(at line 3, column 5)"
        raise NotAPolicy(file, str(cause)) from cause


def _policy(file: str, text: str, tables: Mapping[str, Any]) -> Policy:
    entries = Entries(lambda key, what: NotAPolicy(file, what, key=key, line=line_of(text, key)))
    return entries.policy(tables)


def _over(under: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """Tables are laid over tables; any other value replaces the one below it."""
    merged = dict(under)
    for key, value in over.items():
        below = merged.get(key)
        both = isinstance(value, dict) and isinstance(below, dict)
        merged[key] = _over(below, value) if both and isinstance(below, dict) else value
    return merged
