"""Filling sentences: a fact that is missing is shown as a dash, never as a crash."""

from __future__ import annotations

import re
from datetime import date


class Gaps(dict[str, str]):
    """Facts for a sentence; a day (ISO) is written out."""

    def __getitem__(self, key: str) -> str:
        value = super().__getitem__(key)
        return _written_out(value) if re.fullmatch(r"\d{4}-\d\d-\d\d", value) else value

    def __missing__(self, key: str) -> str:
        return "–"


def _written_out(value: str) -> str:
    day = date.fromisoformat(value)
    return f"{day:%A} {day.day} {day:%B %Y}"
