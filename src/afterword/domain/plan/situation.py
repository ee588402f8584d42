"""Everything a plan is made from, beside the policy and the time."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from afterword.domain.facts import Captured, ContactPolicy
from afterword.domain.plan.preferences import Preferences
from afterword.domain.touchpoints import Purpose, Sent, Signal


class News(StrEnum):
    """What only the seeker can tell."""

    APPLIED = "applied"
    COFFEE_HELD = "coffee_held"
    MET_AT_EVENT = "met_at_event"
    OTHER_OFFER = "other_offer"
    ACCEPTED = "accepted"
    ACCEPTED_ELSEWHERE = "accepted_elsewhere"
    WITHDRAWN = "withdrawn"


#: news by which the seeker ends the candidacy, all rounds of it
ENDINGS = frozenset({News.ACCEPTED, News.ACCEPTED_ELSEWHERE, News.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class Told:
    """One piece of news, as of `at` (aware). `key` is its lasting name.

    `person` is whom it concerns; `day` the one it names: of the closing date, or by which
    another offer wants its answer. `covered` are those who hear of it in another round.
    """

    key: str
    news: News
    at: datetime
    person: str | None = None
    day: date | None = None
    covered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """A suggestion that the seeker took at `at` (aware). `suggestion` is its id.

    `about` are the seeker's own words on it: the article, the occasion, the question to ask.
    """

    suggestion: str
    person: str
    purpose: Purpose
    at: datetime
    about: str = ""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A message the seeker started in another application that this one's budgets count too.

    `person` is the key, here, of the same person; None for others at the same employer or
    agency. `unanswered` while nobody has answered it.
    """

    person: str | None
    at: datetime
    unanswered: bool = True


@dataclass(frozen=True, slots=True)
class Situation:
    """What was captured, and what was heard, sent, taken up and told since, each in order of time.

    `preferences` are the seeker's own way; `booked` the moments of what their other plans hold,
    needed only where they cap a day. `next_round`: a later round of this candidacy stands.
    """

    captured: Captured
    signals: tuple[Signal, ...] = ()
    sent: tuple[Sent, ...] = ()
    taken: tuple[Taken, ...] = ()
    told: tuple[Told, ...] = ()
    elsewhere: tuple[Elsewhere, ...] = ()
    preferences: Preferences = field(default_factory=Preferences)
    booked: tuple[datetime, ...] = ()
    next_round: bool = False

    @property
    def contact_policy(self) -> ContactPolicy:
        """The rule on contact in force: open once a message has lifted it."""
        lifted = any(signal.lifts_contact_rule for signal in self.signals)
        return ContactPolicy.OPEN if lifted else self.captured.contact_policy
