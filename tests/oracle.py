"""What the promises say, kept apart from the code that keeps them: the machine's own book-keeping."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from afterword.adapters.memory.mail_out import MemoryMailOut
from afterword.domain.send.envelope import Envelope, HandedOver
from afterword.domain.touchpoints import Signal, SignalKind
from afterword.store import models
from world import SECRET

FOR_EVERYBODY = {SignalKind.REJECTION, SignalKind.SOFT_REJECTION, SignalKind.OFFER, SignalKind.NEXT_ROUND}
UNSPACED = {"thank_you", "send_promised", "answer_question", "gracious_reply"}


@dataclass(frozen=True)
class Approved:
    """What the seeker said yes to, and how much had been heard by then."""

    subject: str
    body: str
    address: str
    heard: int


@dataclass(frozen=True)
class Taken:
    """What a server took: to whom, about what, when by the clock of then, knowing how much."""

    address: str
    purpose: str
    at: datetime
    heard: int


@dataclass
class Oracle:
    """Everything that was approved, heard and taken, as a bystander notes it."""

    now: datetime
    approved: dict[int, Approved] = field(default_factory=dict)
    heard: list[Signal] = field(default_factory=list)
    dismissed: set[str] = field(default_factory=set)
    taken: dict[str, Taken] = field(default_factory=dict)
    touchpoints_taken: list[int] = field(default_factory=list)
    hushed: set[str] = field(default_factory=lambda: {SECRET})
    hears: bool = True
    clock_went_back: bool = False

    def look(self, envelope: Envelope) -> None:
        """A server is about to take this: hold it to the promises."""
        row = models.Outgoing.objects.select_related("touchpoint").get(message_id=envelope.message_id)
        touchpoint = row.touchpoint
        approved = self.approved.get(touchpoint.pk)
        self._approved_exactly(envelope, approved)
        assert touchpoint.pk not in self.touchpoints_taken, "never twice (2)"
        assert approved is not None
        self._never_after(touchpoint, envelope.to.email, self.heard[approved.heard :])
        assert not any(word in envelope.body for word in self.hushed), "nothing private leaks (5)"
        self._never_too_much(touchpoint.purpose, envelope.to.email)
        assert self.hears or touchpoint.purpose != "check_in", "silence is not concluded (9)"
        self.touchpoints_taken.append(touchpoint.pk)
        self.taken[envelope.message_id] = Taken(
            envelope.to.email, touchpoint.purpose, self.now, len(self.heard)
        )

    def _approved_exactly(self, envelope: Envelope, approved: Approved | None) -> None:
        assert approved is not None, "nothing leaves without approval (1)"
        went = (envelope.subject, envelope.body, envelope.to.email)
        assert went == (approved.subject, approved.body, approved.address), "exactly that text (1)"

    def _never_after(self, touchpoint: models.Touchpoint, address: str, since: list[Signal]) -> None:
        known = [signal for signal in self.heard if signal.message_id not in self.dismissed]
        for signal in since:
            if signal in known and not signal.automatic:
                concerns = signal.kind in FOR_EVERYBODY or signal.person == touchpoint.person
                assert not concerns, f"never after {signal.kind} (3)"
        for signal in known:
            assert signal.kind is not SignalKind.STOP_REQUEST, "never after a no (3)"
            failed = {each.address for each in signal.failed if each.permanent}
            assert address not in failed, "never to a dead address (3)"
            if signal.kind is SignalKind.OOO and signal.person == touchpoint.person and signal.until:
                away = signal.at.date() <= self.now.date() < signal.until
                assert not away, "never into an absence (3)"

    def _never_too_much(self, purpose: str, address: str) -> None:
        before = [one for one in self.taken.values() if one.address == address]
        spoken = [n for n, s in enumerate(self.heard) if not s.automatic and self._address(s) == address]
        last = max(spoken, default=-1)
        assert sum(one.heard > last for one in before) < 3, "three unanswered are the most (6)"
        if purpose not in UNSPACED and before and not self.clock_went_back:
            gap = self.now - max(one.at for one in before)
            assert gap >= timedelta(days=4), "one message in four days (6)"

    def _address(self, signal: Signal) -> str:
        return f"{signal.person}@lager.example"


class Witness(MemoryMailOut):
    """A mail server at whose door a bystander stands.

    `second` is what another clock does while this one is handing over.
    """

    def __init__(self, oracle: Oracle) -> None:
        super().__init__()
        self.oracle = oracle
        self.in_between: list[object] = []

    def hand_over(self, envelope: Envelope) -> HandedOver:
        """Let the other clock in, look, and take."""
        while self.in_between:
            self.in_between.pop()()  # type: ignore[operator]
        if self.before is None or self.before() is None:
            self.oracle.look(envelope)
        return super().hand_over(envelope)
