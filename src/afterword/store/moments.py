"""Gathers, in the moment of sending, everything the second look looks at."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from afterword.domain.facts import Person, Reason
from afterword.domain.plan.desk import desk
from afterword.domain.plan.policy import Policy
from afterword.domain.send.invitation import InvitationMethod
from afterword.domain.send.moment import Approved, Ear, Heard, Moment, WrittenElsewhere
from afterword.domain.send.states import OutgoingState
from afterword.domain.touchpoints import TouchpointState
from afterword.store import along, budgets, ears, mapping, models, outbox, queries, reviews, schedules
from afterword.store.columns import reason


def moment(
    outgoing: models.Outgoing, policy: Policy, now: datetime, heard_by: tuple[Ear, ...] | None = None
) -> Moment:
    """The moment of one message, without what its seeker spent: that is gathered once for all of them.

    So may `heard_by` be, how well the mailboxes are heard.
    """
    touchpoint = outgoing.touchpoint
    application = touchpoint.interview.application
    person = outbox.recipient(touchpoint)
    copies = outbox.copied(touchpoint)
    elsewhere = (one for who in (person, *copies) for one in _heard_elsewhere(who))
    heard = (*queries.heard_about(application), *elsewhere)
    known = queries.candidacy(touchpoint.interview)
    situation = replace(known, signals=tuple(one.signal for one in heard))
    papers = desk(situation, policy)
    return Moment(
        now=now,
        touchpoint=mapping.touchpoint(touchpoint),
        state=TouchpointState(touchpoint.state),
        person=mapping.person(person) if person else Person(touchpoint.person, ""),
        situation=situation,
        seal=outbox.seal_now(touchpoint, person),
        approved=approved(outgoing.approval),
        heard=heard,
        limits=papers.policy.limits,
        ears=ears.ears(application.seeker) if heard_by is None else heard_by,
        cancelled_because=_because(touchpoint),
        blocked=_blocked(touchpoint),
        allowance=budgets.allowance(application.seeker, outgoing.sender_email),
        goes_at=outgoing.goes_at,
        held=_kept_by(outgoing),
        hours=schedules.kept(situation, papers.calendars.get(touchpoint.person)),
        copies=tuple(mapping.person(one) for one in copies),
        meeting=_meeting(touchpoint),
        written=_written(touchpoint.interview),
    )


def in_hand(outgoing: models.Outgoing, policy: Policy, now: datetime) -> Moment:
    """The moment of a message in the seeker's own hands: as approved, whatever became of the text since."""
    return replace(moment(outgoing, policy, now), approved=approved_as(outgoing.approval))


def _written(interview: models.Interview) -> tuple[WrittenElsewhere, ...]:
    rows = queries.written(interview)
    return tuple(WrittenElsewhere(mapping.sent_elsewhere(row), row.pk) for row in rows)


def _meeting(touchpoint: models.Touchpoint) -> datetime | None:
    proposed = along.proposal(touchpoint)
    return proposed.start if proposed and proposed.method is InvitationMethod.REQUEST else None


def _heard_elsewhere(person: models.Person | None) -> tuple[Heard, ...]:
    """What other candidacies heard from the same address, or of it, as said by this person.

    One recruiter may serve two roles: whoever answered, left or cannot be reached there does
    not get mail from here either.
    """
    if person is None or not person.email:
        return ()
    others = person.application.seeker.applications.exclude(pk=person.application_id)
    themselves = models.Person.objects.filter(application__in=others, email__iexact=person.email)
    keys = set(themselves.values_list("application", "key"))
    rows = models.Signal.objects.filter(interview__application__in=others, dismissed_at=None)
    theirs = (row for row in rows.select_related("interview") if _is_theirs(row, keys, person.email or ""))
    return tuple(Heard(replace(mapping.signal(row), person=person.key), row.pk) for row in theirs)


def _kept_by(outgoing: models.Outgoing) -> str:
    """The code of what kept it until now: a hold, or what the attempt before this one failed of."""
    if outgoing.code or outgoing.attempt == 1:
        return outgoing.code
    before = outgoing.touchpoint.outgoing.filter(state=OutgoingState.FAILED).order_by("-pk").first()
    return before.code if before else ""


def _is_theirs(row: models.Signal, keys: set[tuple[int, str]], address: str) -> bool:
    told_by = {one["address"].casefold() for one in row.failed} | {(row.sender_email or "").casefold()}
    return (row.interview.application_id, row.person) in keys or address.casefold() in told_by


def approved(row: models.Approval) -> Approved | None:
    """An approval, unless it was withdrawn."""
    return None if row.withdrawn_at else approved_as(row)


def approved_as(row: models.Approval) -> Approved:
    """What was approved, whatever became of it since."""
    through = (row.heard_through, row.approved_at, row.written_through)
    return Approved(row.seal, row.address, *through)


def _because(touchpoint: models.Touchpoint) -> Reason | None:
    return reason(touchpoint.state_code, touchpoint.state_params) if touchpoint.state_code else None


def _blocked(touchpoint: models.Touchpoint) -> tuple[str, ...]:
    version = queries.latest_version(touchpoint)
    findings = reviews.blocking(touchpoint, mapping.draft(version)) if version else ()
    return tuple(sorted({finding.code for finding in findings}))
