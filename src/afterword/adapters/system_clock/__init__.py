"""The clock of this machine."""

from __future__ import annotations

from datetime import UTC, datetime


class SystemClock:
    """Tells the present instant, in UTC."""

    def now(self) -> datetime:
        """The present instant, aware."""
        return datetime.now(tz=UTC)
