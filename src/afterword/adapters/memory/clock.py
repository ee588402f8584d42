"""A clock that stands still until it is moved."""

from __future__ import annotations

from datetime import datetime, timedelta


class MemoryClock:
    """Shows the instant it was given (aware)."""

    def __init__(self, instant: datetime) -> None:
        self.instant = instant

    def now(self) -> datetime:
        """The instant it stands at."""
        return self.instant

    def pass_time(self, span: timedelta) -> None:
        """Move on, or back."""
        self.instant += span
