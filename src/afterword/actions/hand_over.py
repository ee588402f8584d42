"""Hand over a message that was claimed, and write down what came of it.

Nobody can roll back a mail, so this stands outside of any transaction. Whatever happens here, the row is
never handed over again: a crash leaves it claimed, and `check_unsure` finds it there.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from afterword.actions.enqueue import put
from afterword.actions.note_refused import note_refused
from afterword.actions.ways import Ways
from afterword.domain.facts import Reason
from afterword.domain.send.envelope import Envelope
from afterword.domain.send.states import Mover, OutgoingState
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
    Refused,
    RefusedForGood,
    RefusedForNow,
    SecretLost,
)
from afterword.ports import MailOut
from afterword.store import access, along, models, outbox, plain_sql
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


@dataclass(frozen=True, slots=True)
class Went:
    """What came of one due message: its state, and why."""

    outgoing: int
    state: OutgoingState
    why: Reason


def hand_over(row: models.Outgoing, ways: Ways, now: datetime) -> Went:
    """Hand it over through the account it is from; what came of it."""
    try:
        letter = envelope(row, now)
    except Refused as error:  # a file is not what it was, or a text holds what no mail can carry
        return _not_written(row, error, now)
    try:
        mail_out = ways.out(row.sender_email)
        handed = mail_out.hand_over(letter)
    except (RefusedForGood, RefusedForNow) as error:
        return _failed(row, error, now)
    except HandOverFailed as error:
        return _ended(row, OutgoingState.UNSURE, Reason("hand_over_broke"), error.detail, now)
    except Exception as error:  # noqa: BLE001 - whatever it is, it may have gone, and the others go on
        return _ended(row, OutgoingState.UNSURE, Reason("hand_over_broke"), type(error).__name__, now)
    went = _ended(row, OutgoingState.SENT, Reason(handed.code), handed.detail, now)
    if handed.refused:
        note_refused(row, handed.refused, now)
    _keep(row, letter, mail_out, now)
    return went


def _keep(row: models.Outgoing, letter: Envelope, mail_out: MailOut, now: datetime) -> None:
    """Save a copy among the sent, once it is written down that it went; failing that harms nothing."""
    try:
        mail_out.keep(letter)
    except NotKept as error:
        tell(row, "outgoing_not_kept", now, Reason("not_kept", {"detail": error.detail}))
    except Exception as error:  # noqa: BLE001 - it went; a copy less keeps no other message
        tell(row, "outgoing_not_kept", now, Reason("not_kept", {"detail": type(error).__name__}))


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
        copies=tuple(Mailbox(one["name"], one["address"]) for one in row.copies),
        attachments=along.attachments(row.touchpoint),
        invitation=along.invited(row),
    )


@transaction.atomic
def _not_written(row: models.Outgoing, error: Refused, now: datetime) -> Went:
    """Nothing went: whatever was looked at since it was claimed, as if it had, is looked at anew."""
    access.locked(row.touchpoint.interview.application.seeker)
    return _ended(row, OutgoingState.FAILED, Reason("cannot_be_written"), error.code, now)


@transaction.atomic
def _failed(row: models.Outgoing, error: RefusedForGood | RefusedForNow, now: datetime) -> Went:
    """The server refused: certainly not sent. For now: a new message is queued for later."""
    access.locked(row.touchpoint.interview.application.seeker)
    code = error.code or next(code for kind, code in _CODES if isinstance(error, kind))
    went = _ended(row, OutgoingState.FAILED, Reason(code, error.params), error.detail, now)
    if went.state is OutgoingState.FAILED and _is_tried_again(row, error):
        again = put(row.touchpoint, row.approval, now, row.attempt + 1)
        again.not_before = now + (error.again_after or min(AGAIN_AFTER * row.attempt, LONGEST_WAIT))
        again.save(update_fields=["not_before"])
    return went


def _is_tried_again(row: models.Outgoing, error: HandOverFailed) -> bool:
    if isinstance(error, NotReached):
        return True
    return isinstance(error, RefusedForNow) and row.attempt < MOST_ATTEMPTS


@transaction.atomic
def _ended(row: models.Outgoing, state: OutgoingState, why: Reason, detail: str, now: datetime) -> Went:
    """Write down what came of it. Of a claim that was taken for lost meanwhile only that it went."""
    told: dict[str, Any] = {"ended_at": now, "code": why.code, "params": dict(why.params), "detail": detail}
    moved = outbox.move(row, state, Mover.CLOCK, **told)
    if not moved and state is OutgoingState.SENT:
        row.refresh_from_db(fields=["state"])
        moved = row.state == OutgoingState.UNSURE and outbox.move(row, state, Mover.CLOCK, **told)
    if moved:
        if state is OutgoingState.SENT:
            mark_sent(row, now)
        tell(row, f"outgoing_{state}", now, why)
    return Went(row.pk, OutgoingState(row.state), why)


def mark_sent(row: models.Outgoing, now: datetime) -> None:
    """The touchpoint of a message that went is done."""
    done = {"state": TouchpointState.DONE, "done_at": now, "state_code": "sent", "state_params": {}}
    plain_sql.update(models.Touchpoint, {"pk": row.touchpoint_id}, **done)


def tell(row: models.Outgoing, code: str, now: datetime, why: Reason) -> None:
    """Enter in the history what became of a message, and why."""
    touchpoint = row.touchpoint
    trail = Trail(touchpoint.interview.application.seeker, Mover.CLOCK, now)
    because = {f"why_{name}": value for name, value in why.params.items()}
    told = {"touchpoint": str(touchpoint.pk), "person": touchpoint.person, "why": why.code, **because}
    trail.note(code, touchpoint.interview, **told)
