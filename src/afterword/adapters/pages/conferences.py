"""Lists of conferences as JSON (the form that confs.tech publishes): a page for machines."""

from __future__ import annotations

import json
from typing import Any

from afterword.adapters.decoding import decode
from afterword.adapters.pages.dates import iso_moment
from afterword.domain.web_sources import PageEvent, PageFinds
from afterword.errors import NotAPage


def read_conferences(file: str, raw: bytes) -> PageFinds:
    """The events of a conference list. Raises NotAPage where it is none."""
    try:
        data = json.loads(decode(raw, file))
    except (ValueError, RecursionError) as cause:
        raise NotAPage(file) from cause
    if not _is_list(data):
        raise NotAPage(file)
    return PageFinds(file, events=tuple(_event(row) for row in data if isinstance(row, dict)))


def _is_list(data: Any) -> bool:
    """Whether this is a list of things with a name and a first day."""
    return (
        isinstance(data, list)
        and bool(data)
        and all(isinstance(row, dict) and {"name", "startDate"} <= row.keys() for row in data[:20])
    )


def _event(row: dict[str, Any]) -> PageEvent:
    place = [_text(row, "city"), _text(row, "country")]
    return PageEvent(
        name=_text(row, "name") or "",
        start=iso_moment(_text(row, "startDate")),
        end=iso_moment(_text(row, "endDate")),
        place=", ".join(part for part in place if part) or None,
        url=_text(row, "url"),
    )


def _text(row: dict[str, Any], key: str) -> str | None:
    value = row.get(key)
    return value.strip() or None if isinstance(value, str) else None
