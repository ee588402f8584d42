"""Hear: what a mail means, and what it changes, in one transaction with the mail it stops."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction

from afterword.actions.ask_of_words import ask_of_words
from afterword.actions.ask_whose import ask_sender, ask_whose
from afterword.actions.follow_invitation import follow_mail
from afterword.actions.follow_signal import follow_signal, keep_people
from afterword.actions.note_meeting_answer import note_meeting_answers
from afterword.actions.place_mail import vouch
from afterword.actions.settle_heard import settle_heard
from afterword.actions.take_invitation import take_invitation
from afterword.actions.whose import Found, Whose
from afterword.domain.hear.handed_on import needs_word
from afterword.domain.hear.successors import with_successor
from afterword.domain.hear.vouching import in_doubt
from afterword.domain.plan.policy import Policy
from afterword.domain.send.states import Mover
from afterword.domain.sources import Mail
from afterword.domain.touchpoints import Change, Doubt, Signal
from afterword.store import access, mapping, models
from afterword.store.columns import storable
from afterword.store.trail import Trail


@dataclass(frozen=True, slots=True)
class HeardMail:
    """What one mail meant for one interview, and what it changed there."""

    interview: int
    signal: Signal
    changes: tuple[Change, ...]


def hear(
    owner: models.Seeker,
    mail: Mail,
    policy: Policy,
    now: datetime,
    *,
    by_hand: bool = False,
    forwarded: bool = False,
    whose: Whose | None = None,
) -> HeardMail | None:
    """Take in a mail. None where it concerns no interview, was heard before, or is in doubt.

    It belongs to the interview in whose thread it stands, else to the one whose people it
    comes from, else to the one of the application it is about; of several interviews, the one
    captured last. Where it may be about several applications, only the seeker can tell, and is
    asked; that nobody reads an address now is heard in every application that knows it. The plan
    is made again at once, and queued mail that is not wanted any more is cancelled in the same
    transaction. What would change the plan in the name of somebody known, and nobody known
    vouches for, is told and changes nothing, unless the seeker hands it in themselves.

    `forwarded`: the seeker's own address sent it on, and whose it is stands in a line that anybody can
    write. `whose` is shared by the mails of one look.
    """
    whose = whose or Whose(owner)
    if not whose.may_concern(mail):
        return None
    came = _Came(by_hand, forwarded and not by_hand)
    heard = _take_in(owner, replace(mail, date=mail.date or now), policy, now, whose, came)
    whose.renew()
    return heard


@dataclass(frozen=True, slots=True)
class _Came:
    """By which way a mail came, where not from its sender."""

    by_hand: bool
    forwarded: bool


@transaction.atomic
def _take_in(
    owner: models.Seeker, mail: Mail, policy: Policy, now: datetime, whose: Whose, came: _Came
) -> HeardMail | None:
    owner = access.locked(owner)
    settle_heard(owner, mail, now)
    note_meeting_answers(owner, mail, now)
    follow_mail(owner, mail, policy, now, by_hand=came.by_hand, forwarded=came.forwarded)
    heard = _understood(owner, mail, policy, now, whose, came)
    # Last: what it invites to is a step for the round that hears of it, not yet a round of its own.
    take_invitation(owner, mail, policy, now, by_hand=came.by_hand, forwarded=came.forwarded)
    if heard is not None:
        ask_of_words(owner, heard.interview, mail, now)
    return heard


def _understood(
    owner: models.Seeker, mail: Mail, policy: Policy, now: datetime, whose: Whose, came: _Came
) -> HeardMail | None:
    if (before := _heard_before(owner, mail)) is not None:
        return _vouched_by_hand(owner, before, policy, now) if came.by_hand else None
    places = whose.find(mail)
    if not places:
        return None
    found = whose.introducing(mail, places[0])
    if len(places) > 1:
        ask_whose(owner, (found, *places[1:]), mail, now)
        return None
    if not came.by_hand and _is_doubtful(mail, found, came):
        ask_sender(owner, found, mail, now, forwarded=came.forwarded)
        return None
    heard, *_ = [
        _hear_here(owner, _with_successor(each, mail), policy, now)
        for each in (found, *whose.elsewhere(mail, found))
    ]
    return heard


def _is_doubtful(mail: Mail, found: Found, came: _Came) -> bool:
    if came.forwarded:
        return needs_word(found.signal)
    return in_doubt(mail, found.signal, found.situation.captured)


def _heard_before(owner: models.Seeker, mail: Mail) -> models.Signal | None:
    """What was heard of it, wherever the seeker has put it since."""
    rows = models.Signal.objects.filter(interview__application__seeker=owner)
    return rows.filter(message_id=storable(mail.message_id)).order_by("pk").first()


def _vouched_by_hand(
    owner: models.Seeker, row: models.Signal, policy: Policy, now: datetime
) -> HeardMail | None:
    """A mail for which nobody vouched, and which the seeker now hands in, is genuine by their word."""
    if row.doubt != Doubt.SENDER:
        return None
    told = vouch(owner, row.pk, policy, now)
    return HeardMail(told.interview, told.signal, told.changes)


def _with_successor(found: Found, mail: Mail) -> Found:
    captured, signal = with_successor(found.situation.captured, mail, found.signal)
    return replace(found, situation=replace(found.situation, captured=captured), signal=signal)


def _hear_here(owner: models.Seeker, found: Found, policy: Policy, now: datetime) -> HeardMail:
    interview, situation, signal = found.interview, found.situation, found.signal
    keep_people(interview, situation.captured)
    row = interview.signals.create(**mapping.signal_columns(signal), heard_at=now)
    trail = Trail(owner, Mover.CLOCK, now)
    trail.made(row)
    told = {"person": signal.person or "", "kind": signal.kind, "evidence": signal.evidence}
    trail.write("heard", interview, **told, until=signal.until.isoformat() if signal.until else "")
    return HeardMail(interview.pk, signal, follow_signal(interview, situation, signal, policy, now))
