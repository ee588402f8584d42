"""Send what is due: claim, look again, hand over, write down what came of it.

The claim and the second look are one transaction, for one seeker at a time; the hand-over
follows at once, outside of any transaction, for nobody can roll back a mail. Whatever happens
after the claim, this row is never handed over again: a crash leaves it claimed, and
`check_unsure` finds it there.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction

from afterword.actions.enqueue import put
from afterword.actions.ways import Ways
from afterword.domain.facts import Reason
from afterword.domain.plan.policy import Policy
from afterword.domain.send.envelope import Envelope
from afterword.domain.send.look_again import may_go
from afterword.domain.send.states import Mover, OutgoingState
from afterword.domain.send.verdict import Outcome, Verdict
from afterword.domain.sources import Mailbox
from afterword.domain.touchpoints import TouchpointState
from afterword.errors import (
    ConsentNeeded,
    HandOverFailed,
    Interrupted,
    LoginRefused,
    NoAccount,
    NotEncrypted,
    NotKept,
    NotReached,
    NotTrusted,
    RefusedForGood,
    RefusedForNow,
    SecretLost,
)
from afterword.ports import MailOut
from afterword.store import access, models, moments, outbox, queries
from afterword.store.columns import zone
from afterword.store.trail import Trail

AGAIN_AFTER = timedelta(minutes=15)
LONGEST_WAIT = timedelta(hours=1)
#: A server that was asked and said no is asked no more after so many times. One that was not
#: reached is tried until it is too late for the message: a laptop may be offline for a weekend.
MOST_ATTEMPTS = 4
_CODES: tuple[tuple[type[HandOverFailed], str], ...] = (
    (ConsentNeeded, "consent_needed"),
    (LoginRefused, "login_refused"),
    (NotTrusted, "not_trusted"),
    (NotEncrypted, "not_encrypted"),
    (NotReached, "not_reached"),
    (SecretLost, "secret_lost"),
    (Interrupted, "interrupted"),
    (NoAccount, "no_account"),
    (RefusedForNow, "refused_for_now"),
    (RefusedForGood, "refused_for_good"),
)
_ENDS = {Outcome.CANCEL: OutgoingState.CANCELLED, Outcome.EXPIRE: OutgoingState.EXPIRED}


@dataclass(frozen=True, slots=True)
class Went:
    """What came of one due message: its state, and why."""

    outgoing: int
    state: OutgoingState
    why: Reason


def send_due(
    owner: models.Seeker, ways: Ways, policy: Policy, now: datetime, worker: str = "clock"
) -> list[Went]:
    """Send everything of this seeker that is due at `now`; what came of each."""
    went = (_send(owner, number, ways, policy, now, worker) for number in queries.due(owner, now))
    return [one for one in went if one]


def _send(
    owner: models.Seeker, number: int, ways: Ways, policy: Policy, now: datetime, worker: str
) -> Went | None:
    row, verdict = _claim(owner, number, policy, now, worker)
    if row is None:
        return None
    if verdict.outcome is not Outcome.GO:
        return Went(row.pk, OutgoingState(row.state), verdict.reason)
    return _hand_over(row, ways, now)


@transaction.atomic
def _claim(
    owner: models.Seeker, number: int, policy: Policy, now: datetime, worker: str
) -> tuple[models.Outgoing | None, Verdict]:
    """Look again, and claim the message if it may go. No row: another worker has it."""
    owner = access.locked(owner)
    row = access.outgoing(owner, number)
    verdict = may_go(moments.moment(row, policy, now))
    if row.state != OutgoingState.QUEUED:
        return None, verdict
    if verdict.outcome is Outcome.GO:
        claimed = outbox.move(row, OutgoingState.CLAIMED, Mover.CLOCK, claimed_at=now, claimed_by=worker)
        return (row if claimed else None), verdict
    return (row if _keep_back(row, verdict, now) else None), verdict


def _keep_back(row: models.Outgoing, verdict: Verdict, now: datetime) -> bool:
    """Hold, cancel or expire a message that may not go; the history says why."""
    if verdict.outcome is Outcome.HOLD:
        rows = models.Outgoing.objects.filter(pk=row.pk, state=OutgoingState.QUEUED)
        why = verdict.reason
        kept = rows.update(not_before=verdict.until, code=why.code, params=dict(why.params)) == 1
    else:
        kept = outbox.end(row, _ENDS[verdict.outcome], Mover.CLOCK, verdict.reason, now)
    if kept:
        _tell(row, f"outgoing_{verdict.outcome}", now, verdict.reason)
    return kept


def _hand_over(row: models.Outgoing, ways: Ways, now: datetime) -> Went:
    letter = envelope(row, now)
    try:
        mail_out = ways.out(row.sender_email)
        handed = mail_out.hand_over(letter)
    except (RefusedForGood, RefusedForNow) as error:
        return _failed(row, error, now)
    except HandOverFailed as error:
        return _ended(row, OutgoingState.UNSURE, Reason("hand_over_broke"), error.detail, now)
    went = _ended(row, OutgoingState.SENT, Reason(handed.code), handed.detail, now)
    _keep(row, letter, mail_out, now)
    return went


def _keep(row: models.Outgoing, letter: Envelope, mail_out: MailOut, now: datetime) -> None:
    """Save a copy among the sent, once it is written down that it went; failing that harms nothing."""
    try:
        mail_out.keep(letter)
    except NotKept as error:
        _tell(row, "outgoing_not_kept", now, Reason("not_kept", {"detail": error.detail}))


def envelope(row: models.Outgoing, now: datetime) -> Envelope:
    """The message as it is handed over at `now`, dated as the seeker's own clock shows it."""
    owner = row.touchpoint.interview.application.seeker
    return Envelope(
        sender=Mailbox(row.sender_name, row.sender_email),
        to=Mailbox(row.to_name, row.to_email),
        subject=row.subject,
        body=row.body,
        message_id=row.message_id,
        date=now.astimezone(zone(owner.timezone or "UTC")),
        in_reply_to=row.in_reply_to,
        references=tuple(row.references),
    )


@transaction.atomic
def _failed(row: models.Outgoing, error: RefusedForGood | RefusedForNow, now: datetime) -> Went:
    """The server refused: certainly not sent. For now: a new message is queued for later."""
    access.locked(row.touchpoint.interview.application.seeker)
    code = next(code for kind, code in _CODES if isinstance(error, kind))
    went = _ended(row, OutgoingState.FAILED, Reason(code), error.detail, now)
    if went.state is OutgoingState.FAILED and _is_tried_again(row, error):
        again = put(row.touchpoint, row.approval, now, row.attempt + 1)
        again.not_before = now + min(AGAIN_AFTER * row.attempt, LONGEST_WAIT)
        again.save(update_fields=["not_before"])
    return went


def _is_tried_again(row: models.Outgoing, error: HandOverFailed) -> bool:
    if isinstance(error, NotReached):
        return True
    return isinstance(error, RefusedForNow) and row.attempt < MOST_ATTEMPTS


@transaction.atomic
def _ended(row: models.Outgoing, state: OutgoingState, why: Reason, detail: str, now: datetime) -> Went:
    """Write down what came of it, unless the claim was taken for lost in the meantime."""
    if outbox.move(row, state, Mover.CLOCK, ended_at=now, code=why.code, params={}, detail=detail):
        if state is OutgoingState.SENT:
            mark_sent(row, now)
        _tell(row, f"outgoing_{state}", now, why)
    return Went(row.pk, OutgoingState(row.state), why)


def mark_sent(row: models.Outgoing, now: datetime) -> None:
    """The touchpoint of a message that went is done."""
    touchpoints = models.Touchpoint.objects.filter(pk=row.touchpoint_id)
    touchpoints.update(state=TouchpointState.DONE, done_at=now, state_code="sent", state_params={})


def _tell(row: models.Outgoing, code: str, now: datetime, why: Reason) -> None:
    touchpoint = row.touchpoint
    trail = Trail(touchpoint.interview.application.seeker, Mover.CLOCK, now)
    because = {f"why_{name}": value for name, value in why.params.items()}
    told = {"touchpoint": str(touchpoint.pk), "person": touchpoint.person, "why": why.code, **because}
    trail.write(code, touchpoint.interview, **told)
