"""What a mail means once the seeker has said so: their kind and their day over what was read.

It starts from what was read each time, so that it does not matter what was said in between.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TypedDict

from afterword.domain.touchpoints import FailedAddress, Meant, Particulars, Signal, SignalKind

_NO = frozenset({SignalKind.REJECTION, SignalKind.SOFT_REJECTION})
_INVITES = frozenset({SignalKind.OFFER, SignalKind.NEXT_ROUND, SignalKind.SCHEDULING})
_ASKS = frozenset({SignalKind.REPLY_QUESTION, SignalKind.REQUEST})
#: kinds that name a day: of return, of the answer that is due, or of the decision
WITH_A_DAY = _INVITES | _ASKS | {SignalKind.OOO, SignalKind.OTHER}
#: kinds that say nothing unless it is known of whom
OF_SOMEBODY = frozenset({SignalKind.OOO, SignalKind.BOUNCE, SignalKind.LEFT_COMPANY})
#: what a machine may have written; whatever else it is, a person says it
_BY_MACHINE = frozenset({SignalKind.OOO, SignalKind.BOUNCE, SignalKind.ACK, SignalKind.OTHER})
#: mail that may say where its writer, or its addressee, is to be written to
BRINGS_ADDRESS = _ASKS | frozenset(
    {
        *(SignalKind.REPLY, SignalKind.SCHEDULING, SignalKind.OTHER),
        *(SignalKind.OOO, SignalKind.BOUNCE, SignalKind.LEFT_COMPANY),
    }
)
#: which particulars belong to which kinds
_BELONGS = {
    "offered": _INVITES - {SignalKind.OFFER} | {SignalKind.REPLY_QUESTION},
    "covered_by": frozenset({SignalKind.OOO, SignalKind.LEFT_COMPANY}),
    "new_address": BRINGS_ADDRESS,
    "wants": frozenset({SignalKind.REQUEST}),
    "door": frozenset({SignalKind.SOFT_REJECTION}),
    "door_words": frozenset({SignalKind.SOFT_REJECTION}),
}


class _Days(TypedDict):
    until: date | None
    answer_by: date | None
    decision_date: date | None
    reopens: date | None


def meant_by(signal: Signal) -> Meant:
    """A signal as the seeker would say it."""
    return Meant(signal.kind, day_of(signal), signal.person)


def day_of(signal: Signal) -> date | None:
    """The day that belongs to the kind of a signal, or None."""
    if signal.kind is SignalKind.OOO:
        return signal.until
    if signal.kind is SignalKind.OTHER:
        return signal.decision_date or signal.until
    if signal.kind in _INVITES:
        return signal.answer_by or signal.until
    return signal.answer_by if signal.kind in _ASKS else None


def corrected(read: Signal, meant: Meant, address: str | None = None) -> Signal:
    """What was read, with what the seeker means; as it was read where that is what they mean.

    `address` is where mail to the person goes: what did not arrive did not arrive there.
    """
    if meant == meant_by(read):
        return read
    kind, same = meant.kind, meant.person == read.person
    return replace(
        read,
        kind=kind,
        person=meant.person,
        about=read.about if same and kind is read.kind else None,
        automatic=read.automatic and kind in _BY_MACHINE,
        failed=_failed(read, meant, address),
        forbids_contact=_forbids(read, kind),
        particulars=_particulars(read.particulars, kind),
        **_days(read, meant),
    )


def _failed(read: Signal, meant: Meant, address: str | None) -> tuple[FailedAddress, ...]:
    if meant.kind is not SignalKind.BOUNCE:
        return ()
    if read.failed and meant.person == read.person:
        return read.failed
    return (FailedAddress(address, permanent=True),) if address else ()


def _forbids(read: Signal, kind: SignalKind) -> bool:
    """A no may ask to be left alone as well; any other kind takes that back."""
    return kind is SignalKind.STOP_REQUEST or (read.forbids_contact and {kind, read.kind} <= _NO)


def _particulars(read: Particulars, kind: SignalKind) -> Particulars:
    nothing = Particulars()
    others = [name for name, kinds in _BELONGS.items() if kind not in kinds]
    return replace(read, **{name: getattr(nothing, name) for name in others})


def _days(read: Signal, meant: Meant) -> _Days:
    reopens = read.reopens if meant.kind in _NO else None
    if meant.kind is read.kind and meant.day == day_of(read):
        return _Days(
            until=read.until, answer_by=read.answer_by, decision_date=read.decision_date, reopens=reopens
        )
    day = meant.day
    return _Days(
        # To somebody's own message a day in `until` is one of return: what is due stands in `answer_by`.
        until=day if meant.kind in WITH_A_DAY - _ASKS else None,
        answer_by=day if meant.kind in _INVITES | _ASKS else None,
        decision_date=day if meant.kind is SignalKind.OTHER else None,
        reopens=reopens,
    )
