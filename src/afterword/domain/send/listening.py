"""Whether silence means anything: how well we hear at a moment, and what rests on nothing having come.

A mailbox that fails, that is not the one it was, that is still being read for the first time or
was not looked into for a day, tells nothing by its silence (promise 9). Without a mailbox the seeker
listens, and their word tells as long as a look would.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from afterword.domain.facts import Reason
from afterword.domain.send.moment import Ear, Listening, badness
from afterword.domain.touchpoints import Purpose, Touchpoint

#: For so long a look into a mailbox, or the seeker's own word, says what came.
LOOK_HOLDS = timedelta(days=1)
#: The code of what waits for the seeker to say whether anything came.
ASKED_FOR_SILENCE = "heard_since"
DEAF = frozenset({Listening.LONG_AGO, Listening.FAILING, Listening.PAUSED})
#: What is sent because nothing was heard.
PURPOSES = frozenset({Purpose.CHECK_IN, Purpose.KEEP_WARM, Purpose.RE_APPROACH})
#: The reasons of what rests on silence, too, although its purpose does not tell: reminders.
REMINDERS = frozenset({"coffee_reminder", "event_reminder"})


def rests_on_silence(touchpoint: Touchpoint) -> bool:
    """Whether it is right only if nothing came."""
    by_purpose = bool(PURPOSES & {touchpoint.purpose, *touchpoint.also})
    return by_purpose or is_reminder(touchpoint.reason)


def is_reminder(reason: Reason) -> bool:
    """Whether a touchpoint with this reason reminds somebody who did not answer."""
    return reason.code in REMINDERS


def worst(ears: Iterable[Ear], now: datetime) -> Ear | None:
    """The mailbox that is heard worst, as it is heard at `now`; None where the seeker listens.

    One that is not heard is enough: people answer from, and to, whichever address they know.
    """
    return max((at(ear, now) for ear in ears), key=lambda ear: badness(ear.state), default=None)


def at(ear: Ear, now: datetime) -> Ear:
    """The same mailbox with the state that its last good look gives it at `now`."""
    well = ear.state is Listening.WELL
    return replace(ear, state=Listening.LONG_AGO) if well and not holds(ear.heard_well_at, now) else ear


def how_well(ears: Iterable[Ear], now: datetime) -> Listening:
    """How well is heard at `now`."""
    ear = worst(ears, now)
    return ear.state if ear else Listening.BY_HAND


def holds(said: datetime | None, now: datetime) -> bool:
    """Whether a look, or a word, of that moment still tells; one of days ahead was told by a wrong clock."""
    return said is not None and abs(now - said) <= LOOK_HOLDS
