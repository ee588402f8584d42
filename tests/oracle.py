"""What the promises say, kept apart from the code that keeps them: the machine's own book-keeping."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from afterword.actions.notice_written import Noticed
from afterword.adapters.memory.mail_out import MemoryMailOut
from afterword.domain.facts import ContactPolicy
from afterword.domain.send.envelope import Envelope, HandedOver
from afterword.domain.touchpoints import Signal, SignalKind
from afterword.store import models
from world import SECRET

FOR_EVERYBODY = {SignalKind.REJECTION, SignalKind.SOFT_REJECTION, SignalKind.OFFER, SignalKind.NEXT_ROUND}
OWN, WORK = "mara@home.example", "mara@work.example"
#: what each account of the seeker's sends in a day
CAPS = {OWN: 2, WORK: 1}
#: what is thanked for later than planned is thanked for too late; nothing bears more than a week
BEARS = {"thank_you": timedelta(), "send_promised": timedelta()}
UNSPACED = {"thank_you", "send_promised", "answer_question", "gracious_reply"}


@dataclass(frozen=True)
class Approved:
    """What the seeker said yes to, and how much had been heard by then."""

    subject: str
    body: str
    address: str
    heard: int
    sender: str = OWN
    copies: tuple[str, ...] = ()


@dataclass(frozen=True)
class Taken:
    """What left our hands: to whom, about what, when by the clock of then, knowing how much, from where."""

    address: str
    purpose: str
    at: datetime
    heard: int
    sender: str = OWN


@dataclass(frozen=True)
class Note:
    """What was heard, about which application, and from which address."""

    signal: Signal
    application: int
    address: str

    def concerns(self, touchpoint: models.Touchpoint, address: str) -> bool:
        """Whether it was said by, or of, the very person whom this touchpoint is for."""
        here = self.application == touchpoint.interview.application_id
        return (here and self.signal.person == touchpoint.person) or self.address == address

    def is_for_all(self, touchpoint: models.Touchpoint) -> bool:
        """Whether somebody who speaks for the employer said it about this application."""
        return self.application == touchpoint.interview.application_id and self.signal.person != "tom"


@dataclass(frozen=True)
class Wrote:
    """A mail of the seeker's own: of which interview, to which address, what it did, when it was noticed."""

    message_id: str
    interview: int
    address: str
    purpose: str
    at: datetime
    heard: int
    approvals: int


@dataclass
class Oracle:
    """Everything that was approved, heard and taken, as a bystander notes it."""

    now: datetime
    approved: dict[int, Approved] = field(default_factory=dict)
    heard: list[Note] = field(default_factory=list)
    dismissed: set[str] = field(default_factory=set)
    taken: dict[str, Taken] = field(default_factory=dict)
    touchpoints_taken: list[int] = field(default_factory=list)
    hushed: set[str] = field(default_factory=lambda: {SECRET})
    policy: ContactPolicy = ContactPolicy.OPEN
    hears: bool = True
    heard_at: datetime | None = None
    clock_went_back: bool = False
    objections: list[str] = field(default_factory=list)
    written: list[Wrote] = field(default_factory=list)

    def wrote(self, noticed: Noticed, address: str, purpose: str) -> None:
        """The seeker wrote to somebody themselves."""
        row = models.Written.objects.latest("pk")
        purpose = purpose if purpose in row.purposes else "nothing"
        last = models.Approval.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
        told = (row.message_id, noticed.interview, address, purpose, self.now, len(self.heard), last)
        self.written.append(Wrote(*told))

    def forget(self, message_ids: set[str]) -> None:
        """The seeker said that these were nothing of the kind."""
        self.written = [one for one in self.written if one.message_id not in message_ids]

    def look(self, envelope: Envelope) -> None:
        """A server is about to take this: hold it to the promises."""
        row = models.Outgoing.objects.select_related("touchpoint__interview").get(
            message_id=envelope.message_id
        )
        touchpoint = row.touchpoint
        approved = self.approved.get(touchpoint.pk)
        assert approved is not None, "nothing leaves without approval (1)"
        self._approved_exactly(envelope, approved)
        assert [one["address"] for one in row.copies] == list(approved.copies), "with these copies (1)"
        assert touchpoint.pk not in self.touchpoints_taken, "never twice (2)"
        self._never_after(touchpoint, envelope.to.email, self.heard[approved.heard :])
        self._by_the_rule(touchpoint)
        self._copies_may_go(touchpoint, approved.copies)
        self._never_late(touchpoint)
        assert not any(word in envelope.body for word in self.hushed), "nothing private leaks (5)"
        self._never_after_their_own(row)
        self._never_too_much(touchpoint.purpose, envelope.to.email)
        self._never_too_much_in_a_day(envelope.sender.email)
        self._silence_is_silence(touchpoint, row.approval)
        self.note(row)

    def _silence_is_silence(self, touchpoint: models.Touchpoint, approval: models.Approval) -> None:
        """A look tells for a day what came; without a mailbox the seeker's own word does."""
        if touchpoint.purpose != "check_in":
            return
        assert self.hears, "silence is not concluded (9)"
        told = self.heard_at or approval.approved_at
        assert abs(self.now - told) <= timedelta(days=1), "nor from a day on which nobody listened (9)"

    def note(self, row: models.Outgoing) -> None:
        """It is out of our hands: from here on it counts, and nothing of this touchpoint may go again."""
        self.touchpoints_taken.append(row.touchpoint_id)
        purpose = row.touchpoint.purpose
        self.taken[row.message_id] = Taken(row.to_email, purpose, self.now, len(self.heard), row.sender_email)

    def _approved_exactly(self, envelope: Envelope, approved: Approved) -> None:
        went = (envelope.subject, envelope.body, envelope.to.email, envelope.sender.email)
        expected = (approved.subject, approved.body, approved.address, approved.sender)
        assert went == expected, "exactly that text, from there (1)"

    def _never_after(self, touchpoint: models.Touchpoint, address: str, since: list[Note]) -> None:
        known = [note for note in self.heard if note.signal.message_id not in self.dismissed]
        here = touchpoint.interview.application_id
        for note in since:
            if note in known and not note.signal.automatic:
                for_all = note.signal.kind in FOR_EVERYBODY and note.application == here
                assert not for_all, f"never after {note} (3)"
                assert not note.concerns(touchpoint, address), f"never after {note} (3)"
        for note in known:
            if note.signal.kind is SignalKind.STOP_REQUEST:
                assert not note.is_for_all(touchpoint), "never after a no (3)"
                assert not note.concerns(touchpoint, address), "never after their no (3)"
            failed = {each.address for each in note.signal.failed if each.permanent}
            assert address not in failed, "never to a dead address (3)"
            self._never_into_an_absence(note, touchpoint, address)

    def _never_into_an_absence(self, note: Note, touchpoint: models.Touchpoint, address: str) -> None:
        signal = note.signal
        if signal.kind is SignalKind.OOO and signal.until and note.concerns(touchpoint, address):
            assert not signal.at.date() <= self.now.date() < signal.until, "never into an absence (3)"

    def _by_the_rule(self, touchpoint: models.Touchpoint) -> None:
        """The first application's rule, which is the one that the machine changes."""
        if touchpoint.answers or touchpoint.interview.application_id != 1:
            return
        assert self.policy is not ContactPolicy.NONE, "no contact means none (3)"
        assert self.policy is ContactPolicy.OPEN or touchpoint.person == "rita", "only the recruiter (3)"

    def _copies_may_go(self, touchpoint: models.Touchpoint, copies: tuple[str, ...]) -> None:
        """A copy may wait in the mailbox of whoever is away; else it is mail like any other."""
        known = [note for note in self.heard if note.signal.message_id not in self.dismissed]
        for copy in copies:
            for note in known:
                failed = {each.address for each in note.signal.failed if each.permanent}
                assert copy not in failed, "no copy to a dead address (3)"
            elsewhere = touchpoint.interview.application_id != 1
            open_to = {"rita@lager.example"} if self.policy is ContactPolicy.VIA_RECRUITER_ONLY else set()
            free = self.policy is ContactPolicy.OPEN or copy in open_to
            assert elsewhere or free, "no copy past the rule (3)"

    def _never_after_their_own(self, row: models.Outgoing) -> None:
        """What the seeker did themselves since they approved it is not done once more."""
        touchpoint = row.touchpoint
        purposes = {touchpoint.purpose, *touchpoint.also}
        for one in self.written:
            here = (one.interview, one.address) == (touchpoint.interview_id, row.to_email)
            if here and row.approval_id <= one.approvals:
                assert one.purpose not in purposes, "never twice, by whichever hand (2)"

    def _never_late(self, touchpoint: models.Touchpoint) -> None:
        touchpoint.refresh_from_db()
        last = touchpoint.latest + BEARS.get(touchpoint.purpose, timedelta(days=7))
        assert self.now <= last, "never late without asking"

    def _never_too_much_in_a_day(self, sender: str) -> None:
        if self.clock_went_back:
            return
        day = [one for one in self.taken.values() if one.sender == sender]
        recent = [one for one in day if one.at > self.now - timedelta(days=1)]
        assert len(recent) < CAPS[sender], "each account has its cap (6)"

    def _never_too_much(self, purpose: str, address: str) -> None:
        everything: list[Taken | Wrote] = [*self.taken.values(), *self.written]
        before = [one for one in everything if one.address == address]
        spoken = [
            n for n, note in enumerate(self.heard) if note.address == address and not note.signal.automatic
        ]
        last = max(spoken, default=-1)
        assert sum(one.heard > last for one in before) < 3, "three unanswered are the most (6)"
        if purpose not in UNSPACED and before and not self.clock_went_back:
            gap = self.now - max(one.at for one in before)
            assert gap >= timedelta(days=4), "one message in four days (6)"


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
            self._look(envelope)
        return super().hand_over(envelope)

    def _look(self, envelope: Envelope) -> None:
        """Remember what the bystander objects to: whoever hands over takes any error for a broken line."""
        try:
            self.oracle.look(envelope)
        except AssertionError as error:
            self.oracle.objections.append(f"{error} ({envelope.to.email})")
            raise
