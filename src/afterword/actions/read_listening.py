"""Read the listening: whether something the seeker looks at rests on silence that tells nothing. A read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.domain.send.listening import DEAF, how_well, rests_on_silence, worst
from afterword.domain.send.moment import Ear, Listening
from afterword.domain.touchpoints import Touchpoint
from afterword.store import models
from afterword.store.ears import ears, rests_something


@dataclass(frozen=True, slots=True)
class NotListening:
    """Why silence tells nothing now.

    `state` is long_ago, failing or paused; by_hand where the seeker listens. `mailbox` is the one that is
    heard worst, empty where that is the seeker's ear or the only one; `since` the last good look, None before
    the first. `cause` names the class of the failure, `detail` its facts. `rests`: something ahead,
    of what was asked about, rests on it.
    """

    state: Listening
    mailbox: str = ""
    since: datetime | None = None
    cause: str = ""
    detail: str = ""
    rests: bool = True


def not_listening(
    owner: models.Seeker, now: datetime, interview: int | None = None, person: str | None = None
) -> NotListening | None:
    """What to tell where everything ahead, or one application's or person's, is shown; None: nothing.

    The caller knows whose interview it is. The number of queries does not depend on the rows.
    """
    every = ears(owner)
    if how_well(every, now) not in DEAF or not rests_something(owner, interview, person):
        return None
    return _told(every, now)


def deafness(owner: models.Seeker, every: tuple[Ear, ...], now: datetime) -> NotListening | None:
    """The same of a day as a whole, told although nothing rests on it: answers are not noticed."""
    if how_well(every, now) not in DEAF:
        return None
    return _told(every, now, rests=rests_something(owner))


def on_silence(owner: models.Seeker, touchpoint: Touchpoint, now: datetime) -> NotListening | None:
    """What to tell beside this touchpoint; of a seeker who listens by hand, that it is they who know."""
    if not rests_on_silence(touchpoint):
        return None
    every = ears(owner)
    if how_well(every, now) is Listening.BY_HAND:
        return NotListening(Listening.BY_HAND)
    return _told(every, now) if how_well(every, now) in DEAF else None


def _told(every: tuple[Ear, ...], now: datetime, *, rests: bool = True) -> NotListening | None:
    ear = worst(every, now)
    if ear is None:
        return None
    mailbox = ear.mailbox if len(every) > 1 else ""
    return NotListening(ear.state, mailbox, ear.heard_well_at, ear.cause, ear.detail, rests)
