"""How often an event recurs: reckoned from its rule (RFC 5545 3.3.10), never by expanding it."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

#: No series of meetings is longer: every working day for twenty years.
MOST_OCCURRENCES = 5_000

#: How often in a day each frequency comes round; for rarer ones the answer is always small.
_A_DAY = {"SECONDLY": 86_400, "MINUTELY": 1_440, "HOURLY": 24, "DAILY": 1}
_LISTED = ("BYSECOND", "BYMINUTE", "BYHOUR")  # each lets an occurrence happen several times
_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)")
_ENDLESS = timedelta(days=365)  # what has no end is reckoned for a year


def occurrences(rule: str, start: datetime) -> int:
    """About how many occurrences a rule makes from `start` on; for an endless one, within a year."""
    parts = dict(part.split("=", 1) for part in rule.upper().split(";") if "=" in part)
    if parts.get("COUNT", "").isdecimal():
        return int(parts["COUNT"][:12])
    several = 1
    for name in _LISTED:
        several *= len(parts[name].split(",")) if parts.get(name) else 1
    interval = parts.get("INTERVAL", "")
    each = _A_DAY.get(parts.get("FREQ", ""), 1 / 7) / max(1, int(interval[:9]) if interval.isdecimal() else 1)
    return int(_days(parts.get("UNTIL", ""), start) * max(each, several * min(each, 1)))


def _days(until: str, start: datetime) -> int:
    hit = _STAMP.match(until)
    try:
        last = datetime(*(int(part) for part in hit.groups())) if hit else None  # type: ignore[arg-type] # noqa: DTZ001 - days are counted
    except ValueError:
        last = None
    return max(1, ((last - start.replace(tzinfo=None)) if last else _ENDLESS).days + 1)
