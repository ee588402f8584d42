"""Watch: whether what is in the seeker's own hands went, by their sent mail, or by an answer to it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from django.db import transaction

from afterword.actions.hand_over import mark_sent
from afterword.domain.facts import Reason
from afterword.domain.plan.policy import Policy
from afterword.domain.send.envelope import is_message_id
from afterword.domain.send.look_again import should_not_go
from afterword.domain.send.recognise import (
    InHand,
    Recognised,
    is_answered,
    others_to,
    recognise,
    unclaimed,
)
from afterword.domain.send.states import Mover, OutgoingState
from afterword.domain.send.verdict import Outcome
from afterword.domain.sources import Mail
from afterword.ports import MailIn
from afterword.store import access, mapping, models, moments, outbox, queries
from afterword.store.columns import plain
from afterword.store.trail import Trail

#: for how long after it was handed over a message is looked for
WATCHED = timedelta(weeks=6)
#: the seeker's program may have another idea of what time it is
CLOCKS_DIFFER = timedelta(minutes=10)


def look_among_sent(owner: models.Seeker, mail_in: MailIn, now: datetime) -> list[int]:
    """Call sent what is found among the sent mail of one mailbox; the numbers of these.

    What cannot be read, or is not there, settles nothing.
    """
    rows = list(queries.in_hand(owner, now - WATCHED))
    if not rows:
        return []
    try:
        there = mail_in.among_sent([row.message_id for row in rows])
        written = mail_in.written({row.to_email for row in rows}, rows[0].queued_at - CLOCKS_DIFFER)
    except Exception:  # noqa: BLE001 - what cannot be read settles nothing, and must not end the round
        return []
    went = [row.pk for row in rows if _found(owner, row, there, written, now)]
    # Only now: what is left over is no other message of theirs.
    for row in rows:
        if row.pk not in went:
            _ask_about_others(owner, row, written, now)
    return went


def settle_answered(owner: models.Seeker, now: datetime) -> list[int]:
    """Call sent what was answered, for whoever answers has it; the numbers of these."""
    return [row.pk for row in queries.in_hand(owner, now - WATCHED) if _answered(owner, row, now)]


def look_again_in_hand(owner: models.Seeker, policy: Policy, now: datetime) -> list[int]:
    """Ask about what should not go any more, or should have gone by now; the numbers of these."""
    return [row.pk for row in queries.in_hand(owner, now - WATCHED) if _objected(owner, row, policy, now)]


def _found(
    owner: models.Seeker, row: models.Outgoing, there: Collection[str], written: Sequence[Mail], now: datetime
) -> bool:
    found = recognise(_message(row), _unclaimed(owner, row, written))
    if found:
        return _went(owner, row, found, now)
    if row.message_id in there:
        return _end(owner, row, Reason("found_among_sent"), now, now)
    return False


def _ask_about_others(
    owner: models.Seeker, row: models.Outgoing, written: Sequence[Mail], now: datetime
) -> None:
    for mail in others_to(_message(row), _unclaimed(owner, row, written)):
        told = {"subject": mail.subject, "at": (mail.date or now).isoformat()}
        _ask(owner, row, Reason("wrote_beside", told), "wrote_beside", now, mail=mail.message_id)


def _message(row: models.Outgoing) -> InHand:
    return InHand(row.message_id, row.to_email, row.subject, row.body, answers=bool(row.in_reply_to))


def _unclaimed(owner: models.Seeker, row: models.Outgoing, written: Sequence[Mail]) -> tuple[Mail, ...]:
    """What of the sent mail may be this message: written since, and no other message of the journal."""
    others = queries.outgoing(owner).exclude(pk=row.pk).values_list("message_id", flat=True)
    since = row.queued_at - CLOCKS_DIFFER
    return tuple(mail for mail in unclaimed(written, list(others)) if mail.date and mail.date >= since)


def _went(owner: models.Seeker, row: models.Outgoing, found: Recognised, now: datetime) -> bool:
    at = min(found.mail.date or now, now)
    why = Reason("found_changed" if found.changed else "found_as_it_was", {"at": at.isoformat()})
    return _end(owner, row, why, at, now, found.mail.message_id)


def _answered(owner: models.Seeker, row: models.Outgoing, now: datetime) -> bool:
    touchpoint = row.touchpoint
    heard = (mapping.signal(one) for one in queries.signals(touchpoint.interview))
    if not any(is_answered(touchpoint.person, touchpoint.key, row.queued_at, one) for one in heard):
        return False
    return _end(owner, row, Reason("answered"), row.queued_at, now)


def _objected(owner: models.Seeker, row: models.Outgoing, policy: Policy, now: datetime) -> bool:
    verdict = should_not_go(moments.in_hand(row, policy, now))
    if verdict is None or verdict.reason.code == row.code:
        return False
    late = verdict.outcome is Outcome.EXPIRE
    return _ask(owner, row, verdict.reason, "asked_if_sent" if late else "should_not_go", now)


@transaction.atomic
def _end(
    owner: models.Seeker, row: models.Outgoing, why: Reason, at: datetime, now: datetime, message_id: str = ""
) -> bool:
    """It went at that moment. Answers will refer to the Message-ID it really has, so that is kept."""
    owner = access.locked(owner)
    if not outbox.end(row, OutgoingState.SENT, Mover.CLOCK, why, at):
        return False
    mark_sent(row, at)
    if is_message_id(message_id) and not models.Outgoing.objects.filter(message_id=message_id).exists():
        models.Outgoing.objects.filter(pk=row.pk).update(message_id=message_id)
    _tell(owner, row, "outgoing_sent", why, now)
    return True


@transaction.atomic
def _ask(
    owner: models.Seeker, row: models.Outgoing, why: Reason, code: str, now: datetime, **known_by: str
) -> bool:
    """Write down what the seeker is to be asked about, each thing once."""
    owner = access.locked(owner)
    if known_by and _was_told(row, code, known_by):
        return False
    rows = models.Outgoing.objects.filter(pk=row.pk, state=OutgoingState.HANDED_OVER)
    if not rows.update(code=why.code, params=plain(why.params)):
        return False
    row.refresh_from_db()
    _tell(owner, row, code, why, now, **known_by)
    return True


def _was_told(row: models.Outgoing, code: str, known_by: Mapping[str, str]) -> bool:
    same = {f"params__{name}": value for name, value in known_by.items()}
    same["params__touchpoint"] = str(row.touchpoint_id)
    return row.touchpoint.interview.history.filter(code=code, **same).exists()


def _tell(
    owner: models.Seeker, row: models.Outgoing, code: str, why: Reason, now: datetime, **beside: str
) -> None:
    touchpoint = row.touchpoint
    because = {f"why_{name}": value for name, value in why.params.items()}
    told = {"touchpoint": str(touchpoint.pk), "person": touchpoint.person, "why": why.code, **because}
    Trail(owner, Mover.CLOCK, now).write(code, touchpoint.interview, **told, **beside)
