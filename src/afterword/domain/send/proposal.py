"""The meeting that a message proposes: what the seeker chose, from which an Invitation is made.

One meeting keeps one UID, in whichever message it is told, and its sequence grows with every
change after a calendar may have heard of it: else the change would be taken for an old word.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from afterword.domain.send.invitation import Invitation, InvitationMethod
from afterword.domain.sources import Mailbox
from afterword.domain.touchpoints import Purpose
from afterword.errors import Refused

#: what an hour is agreed in: a talk that was asked for, or an answer to somebody
MEETING = frozenset(
    {
        Purpose.COFFEE_INVITE,
        Purpose.INTRODUCTION_REQUEST,
        Purpose.ANSWER_QUESTION,
        Purpose.GRACIOUS_REPLY,
    }
)
SHORTEST, LONGEST = 5, 480  # minutes
MOST_WORDS = 200  # characters of what it is called, and of where it is


@dataclass(frozen=True, slots=True)
class Proposal:
    """One meeting. `start` is aware, in the recipient's zone; `place` may be a link."""

    uid: str
    start: datetime
    minutes: int
    summary: str
    place: str = ""
    sequence: int = 0
    method: InvitationMethod = InvitationMethod.REQUEST

    @property
    def end(self) -> datetime:
        """When it is over: so many minutes later, whatever the clocks are set to meanwhile."""
        return (self.start.astimezone(UTC) + timedelta(minutes=self.minutes)).astimezone(self.start.tzinfo)

    @property
    def told(self) -> tuple[str, ...]:
        """All of it, as an approval binds it."""
        zone = str(self.start.tzinfo)
        meeting = (self.uid, str(self.sequence), self.method.value, self.start.isoformat(), zone)
        return (*meeting, str(self.minutes), self.summary, self.place)


def checked(proposal: Proposal, now: datetime) -> Proposal:
    """The same, where it can be. Raises Refused: `meeting_over`, `meeting_too_long`."""
    if proposal.start <= now:
        raise Refused("meeting_over")
    if not SHORTEST <= proposal.minutes <= LONGEST:
        raise Refused("meeting_too_long", least=str(SHORTEST), most=str(LONGEST))
    return proposal


def follow(proposal: Proposal, standing: Proposal | None, told: Proposal | None) -> Proposal:
    """The proposal as the next word on a meeting that stands already.

    `standing` is what this message proposed so far, `told` what a calendar may have heard last.
    """
    known = told or standing
    if known is None:
        return proposal
    continued = replace(proposal, uid=known.uid, sequence=known.sequence)
    if told is None or continued == told:
        return continued
    return replace(continued, sequence=told.sequence + 1)


def called_off(told: Proposal) -> Proposal:
    """The word that takes a meeting back."""
    return replace(told, sequence=told.sequence + 1, method=InvitationMethod.CANCEL)


def invitation(proposal: Proposal, organizer: Mailbox, attendee: Mailbox) -> Invitation:
    """What goes along with the message. Raises Refused as Invitation does."""
    return Invitation(
        uid=proposal.uid,
        summary=proposal.summary,
        start=proposal.start,
        end=proposal.end,
        organizer=organizer,
        attendees=(attendee,),
        place=proposal.place,
        sequence=proposal.sequence,
        method=proposal.method,
    )
