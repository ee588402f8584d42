"""The states of an outgoing message, and every move there is between them: one table.

`claimed` is the state in which a message may be on the wire. Whoever finds it there later
cannot know whether it went, so the only way on is `unsure`, and out of that leads nothing
but a copy of it in the Sent folder, or the seeker's own word. No move leads back to `queued`
from a state in which the message may have been handed over.
"""

from __future__ import annotations

from enum import StrEnum

from afterword.errors import Refused


class OutgoingState(StrEnum):
    """Where a message on its way out stands."""

    QUEUED = "queued"
    CLAIMED = "claimed"
    HANDED_OVER = "handed_over"
    SENT = "sent"
    FAILED = "failed"
    UNSURE = "unsure"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class Mover(StrEnum):
    """Who may make a move: the machine by itself, or the seeker."""

    CLOCK = "clock"
    SEEKER = "seeker"


_EITHER = frozenset(Mover)
_CLOCK = frozenset({Mover.CLOCK})
_SEEKER = frozenset({Mover.SEEKER})

MOVES: dict[tuple[OutgoingState, OutgoingState], frozenset[Mover]] = {
    # One worker takes the message; nobody else can.
    (OutgoingState.QUEUED, OutgoingState.CLAIMED): _CLOCK,
    # A queued message dies with its cause.
    (OutgoingState.QUEUED, OutgoingState.CANCELLED): _EITHER,
    (OutgoingState.QUEUED, OutgoingState.EXPIRED): _CLOCK,
    # The server took it, or refused it, for good or for now.
    (OutgoingState.CLAIMED, OutgoingState.SENT): _CLOCK,
    (OutgoingState.CLAIMED, OutgoingState.FAILED): _CLOCK,
    # Nobody knows whether the server took it.
    (OutgoingState.CLAIMED, OutgoingState.UNSURE): _CLOCK,
    # A copy in the Sent folder says that it went; that it did not, only the seeker can say.
    (OutgoingState.UNSURE, OutgoingState.SENT): _EITHER,
    (OutgoingState.UNSURE, OutgoingState.FAILED): _SEEKER,
    # In the seeker's own hands: it went once it stands among the sent, or they say so; that it
    # will not go, only they can say.
    (OutgoingState.HANDED_OVER, OutgoingState.SENT): _EITHER,
    (OutgoingState.HANDED_OVER, OutgoingState.CANCELLED): _SEEKER,
}

# At most one message per touchpoint may be in one of these: the database holds it too.
ALIVE = frozenset(
    {
        OutgoingState.QUEUED,
        OutgoingState.CLAIMED,
        OutgoingState.HANDED_OVER,
        OutgoingState.UNSURE,
        OutgoingState.SENT,
    },
)
CANCELLABLE = frozenset({OutgoingState.QUEUED})
# What budgets and plans must count as gone, because it went or may have gone.
SPENT = ALIVE - {OutgoingState.QUEUED}
#: why a message is in the seeker's own hands, where there is nothing to ask them about it
NOTHING_TO_ASK = frozenset({"", "in_drafts", "draft_not_kept"})
FINAL = frozenset(OutgoingState) - {before for before, _after in MOVES}


def may_move(before: OutgoingState, after: OutgoingState, mover: Mover) -> bool:
    """Whether this mover may take a message from one state to the other."""
    return mover in MOVES.get((before, after), frozenset())


def check_move(before: OutgoingState, after: OutgoingState, mover: Mover) -> None:
    """Raise Refused (`no_such_move`) unless the table has this move for this mover."""
    if not may_move(before, after, mover):
        raise Refused("no_such_move", before=before, after=after, mover=mover)
