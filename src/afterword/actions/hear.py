"""Hear: what a mail means, and what it changes, in one transaction with the mail it stops."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from django.db import transaction

from afterword.actions.follow_invitation import follow_invitation, invited_to
from afterword.actions.plan_again import lay_over
from afterword.actions.settle_heard import settle_heard
from afterword.domain.facts import Reason
from afterword.domain.hear import listen
from afterword.domain.hear.newcomers import with_newcomer
from afterword.domain.hear.successors import with_successor
from afterword.domain.hear.vouching import answered_where_known, in_doubt, vouched
from afterword.domain.match import sender as match
from afterword.domain.match.application import ENOUGH, about
from afterword.domain.plan.changes import changes
from afterword.domain.plan.planner import plan
from afterword.domain.plan.policy import Policy
from afterword.domain.plan.situation import Situation
from afterword.domain.send.states import Mover
from afterword.domain.sources import Mail
from afterword.domain.touchpoints import Change, Plan, Signal, SignalKind
from afterword.store import access, mapping, models, outbox, queries
from afterword.store.trail import Trail

#: headers of mail that goes to many
BULK = frozenset({"list-unsubscribe", "list-id", "precedence"})
SAYS_NOTHING = frozenset({SignalKind.OTHER, SignalKind.ACK})


@dataclass(frozen=True, slots=True)
class HeardMail:
    """What one mail meant for one interview, and what it changed there."""

    interview: int
    signal: Signal
    changes: tuple[Change, ...]


@transaction.atomic
def hear(
    owner: models.Seeker, mail: Mail, policy: Policy, now: datetime, *, by_hand: bool = False
) -> HeardMail | None:
    """Take in a mail. None where it concerns no interview, was heard before, or is in doubt.

    It belongs to the interview in whose thread it stands, else to the one whose people it
    comes from, else to the one of the application it is about; of several interviews, the one
    captured last, of several applications none: only the seeker can tell. The plan is made
    again at once, and queued mail that is not wanted any more is cancelled in the same
    transaction. What would change the plan in the name of somebody known, and nobody known
    vouches for, is told and changes nothing, unless the seeker hands it in themselves.
    """
    owner = access.locked(owner)
    mail = replace(mail, date=mail.date or now)
    settle_heard(owner, mail, now)
    _follow(owner, mail, policy, now, by_hand=by_hand)
    found = _where(owner, mail)
    if found is None or queries.was_heard(owner, mail.message_id):
        return None
    interview, situation, signal = found
    if not by_hand and in_doubt(mail, signal, situation.captured):
        _ask(owner, interview, mail, signal, now)
        return None
    captured, signal = with_successor(situation.captured, mail, signal)
    situation = replace(situation, captured=captured)
    _keep(owner, interview, situation, signal, now)
    return HeardMail(interview.pk, signal, _plan_again(interview, situation, signal, policy, now))


def _follow(owner: models.Seeker, mail: Mail, policy: Policy, now: datetime, *, by_hand: bool) -> None:
    """Follow the invitation in a mail that somebody vouches for; of any other, tell once."""
    interview = invited_to(owner, mail.calendars)
    if interview is None:
        return
    known = queries.conversation(interview)
    if by_hand or match.thread(mail, known.sent) or vouched(mail.sender.email, known.captured):
        follow_invitation(owner, mail.calendars, policy, now, Mover.CLOCK)
        return
    told = {"address": mail.sender.email, "mail": mail.message_id}
    if not interview.history.filter(code="invitation_in_doubt", params__mail=mail.message_id).exists():
        company, role = interview.application.company, interview.application.role
        trail = Trail(owner, Mover.CLOCK, now)
        trail.write("invitation_in_doubt", interview, **told, company=company, role=role)


def _ask(
    owner: models.Seeker, interview: models.Interview, mail: Mail, signal: Signal, now: datetime
) -> None:
    """Tell of a doubtful mail, and let what is queued of this application wait for the seeker's word."""
    columns = mapping.signal_columns(signal)
    interview.signals.create(**columns, heard_at=now, dismissed_at=now, doubt="sender")
    why = Reason("heard_in_doubt", {"address": mail.sender.email, "evidence": signal.evidence})
    for row in queries.open_touchpoints(owner).filter(interview__application=interview.application_id):
        outbox.cancel_queued(row, Mover.CLOCK, why, now)
    told = {**why.params, "kind": signal.kind, "company": interview.application.company}
    Trail(owner, Mover.CLOCK, now).write("heard_in_doubt", interview, **told)


def _where(owner: models.Seeker, mail: Mail) -> tuple[models.Interview, Situation, Signal] | None:
    by_person = None
    for interview in queries.interviews(owner):
        known = queries.conversation(interview)
        if not listen.touches(mail, known.captured, known.sent):
            continue
        signal = listen.hear(mail, known.captured, known.sent)
        if signal.in_thread_of:
            captured = with_newcomer(known.captured, mail)
            signal = listen.hear(mail, captured, known.sent)
            return interview, replace(queries.situation(interview), captured=captured), signal
        if by_person is None and signal.person is not None:
            letter = answered_where_known(mail, known.captured)
            by_person = (interview, listen.hear(letter, known.captured, known.sent))
    if by_person:
        return by_person[0], queries.situation(by_person[0]), by_person[1]
    return _by_application(owner, mail)


def _by_application(owner: models.Seeker, mail: Mail) -> tuple[models.Interview, Situation, Signal] | None:
    """The round of the application that the mail names, where it names one."""
    told = about(mail.sender.email, mail.sender.name, mail.subject, mail.visible, queries.candidacies(owner))
    if told.key is None or told.weight < ENOUGH:
        return None
    interview = queries.interviews(owner).filter(application=int(told.key)).first()
    if interview is None:
        return None
    known = queries.situation(interview)
    letter = answered_where_known(mail, known.captured)
    known_house = vouched(mail.sender.email, known.captured)
    captured = with_newcomer(known.captured, letter) if known_house else known.captured
    signal = listen.hear(letter, captured, known.sent)
    if signal.kind in SAYS_NOTHING and BULK & mail.headers.keys():
        return None  # the house's newsletter
    return interview, replace(known, captured=captured), signal


def _keep(
    owner: models.Seeker, interview: models.Interview, situation: Situation, signal: Signal, now: datetime
) -> None:
    for person in situation.captured.people:
        if not interview.people.filter(key=person.key).exists():
            columns = mapping.person_columns(person)
            interview.people.add(interview.application.people.create(**columns))
    row = interview.signals.create(**mapping.signal_columns(signal), heard_at=now)
    trail = Trail(owner, Mover.CLOCK, now)
    trail.made(row)
    told = {"person": signal.person or "", "kind": signal.kind, "evidence": signal.evidence}
    trail.write("heard", interview, **told, until=signal.until.isoformat() if signal.until else "")


def _plan_again(
    interview: models.Interview, situation: Situation, signal: Signal, policy: Policy, now: datetime
) -> tuple[Change, ...]:
    rows = queries.open_touchpoints(interview.application.seeker).filter(interview=interview)
    before = Plan(tuple(mapping.touchpoint(row) for row in rows))
    after = plan(replace(situation, signals=(*situation.signals, signal)), policy, now)
    # What is open here did not go, however old the mail is that arrives today: compare all of it.
    changed = changes(before, after, replace(signal, at=datetime.min.replace(tzinfo=UTC)))
    lay_over(interview, after, now, {change.touchpoint: change.why for change in changed})
    return changed
