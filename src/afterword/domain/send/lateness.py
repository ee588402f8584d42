"""How late is too late: until when a message goes by itself, and from when on the seeker is asked.

A plan's `latest` is when something should have gone. A computer sleeps, though, and what comes a
day after that may still be welcome, or may be worse than nothing. What is later than its purpose
bears is never sent by itself: the seeker is asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import NamedTuple

from afterword.domain.touchpoints import Purpose, Touchpoint

_DAY = timedelta(days=1)


class Bears(NamedTuple):
    """How long after `latest` it still goes by itself; where no evidence sets a day, it is judgement."""

    after_latest: timedelta
    evidence: tuple[str, ...]


#: By purpose; what does not stand here bears nothing after its `latest`.
BEARS: Mapping[Purpose, Bears] = {
    # Its latest is 48 hours after the talk already, the hard end.
    Purpose.THANK_YOU: Bears(timedelta(), ("T12",)),
    Purpose.COFFEE_THANKS: Bears(_DAY, ("W4",)),
    Purpose.OUTCOME_THANKS: Bears(3 * _DAY, ("W18", "W19")),
    Purpose.GRACIOUS_REPLY: Bears(_DAY, ("W8",)),
    Purpose.CHECK_IN: Bears(2 * _DAY, ("C12", "C13")),
    Purpose.KEEP_WARM: Bears(7 * _DAY, ()),
    Purpose.RE_APPROACH: Bears(7 * _DAY, ()),
    Purpose.ADVICE_UPDATE: Bears(7 * _DAY, ("W4",)),
    Purpose.SHARE_ARTICLE: Bears(3 * _DAY, ()),
    Purpose.PROJECT_UPDATE: Bears(3 * _DAY, ()),
    Purpose.INTRODUCTION_REQUEST: Bears(3 * _DAY, ()),
    Purpose.COFFEE_INVITE: Bears(2 * _DAY, ()),
    Purpose.EVENT_FOLLOW_UP: Bears(_DAY, ("W13", "W14")),
}


def too_late_after(touchpoint: Touchpoint) -> datetime:
    """Until when it goes by itself. Of a message that does several things, the strictest counts."""
    purposes = (touchpoint.purpose, *touchpoint.also)
    return touchpoint.latest + min(
        BEARS[each].after_latest if each in BEARS else timedelta() for each in purposes
    )
