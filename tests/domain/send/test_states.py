"""Every move an outgoing message may make, and that there is no other."""

from __future__ import annotations

from itertools import product

import pytest

from afterword.domain.send.states import ALIVE, CANCELLABLE, FINAL, MOVES, Mover, OutgoingState, check_move
from afterword.errors import Refused

Q, C, H, S, F, U, X, E = (
    OutgoingState.QUEUED,
    OutgoingState.CLAIMED,
    OutgoingState.HANDED_OVER,
    OutgoingState.SENT,
    OutgoingState.FAILED,
    OutgoingState.UNSURE,
    OutgoingState.CANCELLED,
    OutgoingState.EXPIRED,
)

ALLOWED = {
    (Q, C, Mover.CLOCK),
    (Q, X, Mover.CLOCK),
    (Q, X, Mover.SEEKER),
    (Q, E, Mover.CLOCK),
    (C, S, Mover.CLOCK),
    (C, F, Mover.CLOCK),
    (C, U, Mover.CLOCK),
    (U, S, Mover.CLOCK),
    (U, S, Mover.SEEKER),
    (U, F, Mover.SEEKER),
    (H, S, Mover.CLOCK),
    (H, S, Mover.SEEKER),
    (H, X, Mover.SEEKER),
}


@pytest.mark.parametrize(("before", "after", "mover"), list(product(OutgoingState, OutgoingState, Mover)))
def test_a_move_is_made_exactly_where_the_table_has_it(
    before: OutgoingState, after: OutgoingState, mover: Mover
) -> None:
    if (before, after, mover) in ALLOWED:
        check_move(before, after, mover)
    else:
        with pytest.raises(Refused, match="no_such_move"):
            check_move(before, after, mover)


def test_no_way_leads_back_into_the_queue() -> None:
    assert not [move for move in MOVES if move[1] is OutgoingState.QUEUED]


def test_the_machine_never_says_of_what_is_unsure_that_it_did_not_go() -> None:
    machines = {after for (before, after), movers in MOVES.items() if before is U and Mover.CLOCK in movers}
    assert machines == {S}


def test_what_may_be_on_the_wire_cannot_be_cancelled() -> None:
    assert {Q} == CANCELLABLE


def test_what_is_final_stays_and_what_is_not_is_alive() -> None:
    assert {S, F, X, E} == FINAL
    assert {Q, C, H, U, S} == ALIVE
