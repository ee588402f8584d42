"""Gathers, in the moment of sending, everything the second look looks at."""

from __future__ import annotations

from datetime import datetime

from afterword.domain.facts import Person, Reason
from afterword.domain.plan.desk import desk
from afterword.domain.plan.policy import Policy
from afterword.domain.send.moment import Approved, Listening, Moment
from afterword.domain.touchpoints import TouchpointState
from afterword.store import mapping, models, outbox, queries, reviews
from afterword.store.columns import reason


def moment(outgoing: models.Outgoing, policy: Policy, now: datetime) -> Moment:
    """The moment of one message."""
    touchpoint = outgoing.touchpoint
    application = touchpoint.interview.application
    person = outbox.recipient(touchpoint)
    situation = queries.candidacy(touchpoint.interview)
    return Moment(
        now=now,
        touchpoint=mapping.touchpoint(touchpoint),
        state=TouchpointState(touchpoint.state),
        person=mapping.person(person) if person else Person(touchpoint.person, ""),
        situation=situation,
        seal=outbox.seal_now(touchpoint, person),
        approved=approved(outgoing.approval),
        heard=queries.heard_about(application),
        spent=queries.spent(application.seeker, outgoing),
        limits=desk(situation, policy).policy.limits,
        listening=listening(application.seeker),
        cancelled_because=_because(touchpoint),
        blocked=_blocked(touchpoint),
    )


def approved(row: models.Approval) -> Approved | None:
    """An approval, unless it was withdrawn."""
    return None if row.withdrawn_at else Approved(row.seal, row.address, row.heard_through)


def listening(owner: models.Seeker) -> Listening:
    """How well the machine hears this seeker's mail."""
    row = models.Listening.objects.filter(seeker=owner).first()
    return Listening(row.state) if row else Listening.BY_HAND


def _because(touchpoint: models.Touchpoint) -> Reason | None:
    return reason(touchpoint.state_code, touchpoint.state_params) if touchpoint.state_code else None


def _blocked(touchpoint: models.Touchpoint) -> tuple[str, ...]:
    version = queries.latest_version(touchpoint)
    findings = reviews.blocking(touchpoint, mapping.draft(version)) if version else ()
    return tuple(sorted({finding.code for finding in findings}))
