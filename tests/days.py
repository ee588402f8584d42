"""Days and hours as the pages take them, told from now: no fixed day stays ahead of the real clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

NOW = datetime.now(tz=UTC)


def hours_ago(hours: float) -> str:
    """That moment, as a field of date and time takes it (UTC)."""
    return (NOW - timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M")


def day_ahead(days: int) -> str:
    """That day, as a field of a date takes it."""
    return (NOW + timedelta(days=days)).date().isoformat()
