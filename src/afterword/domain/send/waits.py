"""How long a server asks us to wait before we come again."""

from __future__ import annotations

import re
from datetime import timedelta

SHORTEST = timedelta(minutes=1)
#: Who asks for more than this asks for another day; nothing is planned by such a number.
LONGEST = timedelta(days=1)

# The number must follow what asks to wait, for "100 messages in 60 seconds" asks for nothing.
_ASKS = (
    r"\b(?:again|retry\w*|try|wait|come back|return|reconnect\w*|resend|delay\w*|gr[ae]y-?list\w*)"
    r"[^\d.;!?]{0,40}?\b"
)
_CLOCK = re.compile(_ASKS + r"(\d{1,2}):(\d{2}):(\d{2})\b", re.IGNORECASE)
_SPAN = re.compile(
    _ASKS + r"(\d{1,6})\s*-?(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?)\b", re.IGNORECASE
)
_SECONDS = {"s": 1, "m": 60, "h": 3600}


def told_wait(text: str) -> timedelta | None:
    """The time after which the text asks to come again, at least a minute; None where it tells none."""
    told = _told(text)
    if told is None or told > LONGEST:
        return None
    return max(told, SHORTEST)


def _told(text: str) -> timedelta | None:
    if clock := _CLOCK.search(text):
        hours, minutes, seconds = map(int, clock.groups())
        return timedelta(hours=hours, minutes=minutes, seconds=seconds)
    if span := _SPAN.search(text):
        return timedelta(seconds=int(span[1]) * _SECONDS[span[2][0].lower()])
    return None
