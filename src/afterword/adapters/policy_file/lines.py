"""Where in a TOML text a dotted key stands, so that a mistake can be shown."""

from __future__ import annotations

import re


def line_of(text: str, key: str) -> int | None:
    """The line (from 1) of `rule.thank_you.window`, or of the nearest table that holds it."""
    parts = key.split(".")
    for length in range(len(parts), 0, -1):
        header = ".".join(parts[:length])
        start = _header_line(text, header)
        if start is not None:
            return _key_line(text, start, parts[length:]) or start
    return _key_line(text, 0, parts)


def _header_line(text: str, header: str) -> int | None:
    pattern = re.compile(rf"\s*\[{re.escape(header)}\]\s*(#.*)?$")
    return next((n for n, line in enumerate(text.splitlines(), 1) if pattern.match(line)), None)


def _key_line(text: str, start: int, rest: list[str]) -> int | None:
    if not rest:
        return None
    for number, line in enumerate(text.splitlines()[start:], start + 1):
        if line.lstrip().startswith("["):
            return None
        if re.match(rf"\s*{re.escape(rest[0])}\s*[=.]", line):
            return number
    return None
