"""The second look, in the moment of sending: whether this message may go now.

Asked with everything the journal knows by then. The checks stand
in the order in which a person would want to hear of them; the first that objects wins.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from afterword.domain.facts import ContactPolicy, Method, Role
from afterword.domain.send.budget import over_budget
from afterword.domain.send.moment import Heard, Listening, Moment
from afterword.domain.send.verdict import GO, Verdict, cancel, expire, hold
from afterword.domain.touchpoints import Purpose, Signal, SignalKind, Standing

# News that changes everything for everybody at this employer.
FOR_EVERYBODY = frozenset(
    {SignalKind.REJECTION, SignalKind.SOFT_REJECTION, SignalKind.OFFER, SignalKind.NEXT_ROUND},
)
# What is sent because nothing was heard: only where we know that we hear (promise 9).
RESTS_ON_SILENCE = frozenset({Purpose.CHECK_IN, Purpose.KEEP_WARM, Purpose.RE_APPROACH})
# An absence notice that names no day of return: two weeks is the usual leave.
USUAL_ABSENCE = timedelta(days=14)
START_OF_WORK = time(8, 30)
LISTEN_AGAIN = timedelta(hours=1)


def may_go(moment: Moment) -> Verdict:
    """Whether the message may be handed over now; if not, what becomes of it and why."""
    return next((verdict for check in CHECKS if (verdict := check(moment))), GO)


def _not_approved(moment: Moment) -> Verdict | None:
    if moment.approved is None:
        return cancel("not_approved")
    if moment.approved.seal != moment.seal:
        return cancel("changed_since_approval")
    return None


def _not_wanted(moment: Moment) -> Verdict | None:
    if moment.standing is Standing.PLANNED:
        return None
    because = moment.cancelled_because
    return cancel(because.code, **because.params) if because else cancel(f"touchpoint_{moment.standing}")


def _contact_ruled_out(moment: Moment) -> Verdict | None:
    if any(heard.signal.kind is SignalKind.STOP_REQUEST for heard in moment.heard):
        return cancel("stop_requested")
    if _forbidden_later(moment) or not may_write(moment):
        return cancel("contact_rule", policy=moment.contact_policy)
    return None


def may_write(moment: Moment) -> bool:
    """Whether the contact policy lets the seeker write to this person.

    A reply to a mail that person sent is contact they opened themselves.
    """
    if moment.contact_policy is ContactPolicy.OPEN or moment.touchpoint.answers:
        return True
    if moment.contact_policy is ContactPolicy.NONE:
        return False
    return moment.person.role is Role.RECRUITER or moment.person.key in moment.contact_via


def _forbidden_later(moment: Moment) -> bool:
    rulings = [h.signal for h in moment.heard if h.signal.forbids_contact or h.signal.lifts_contact_rule]
    latest = max(rulings, key=lambda signal: signal.at, default=None)
    return latest is not None and latest.forbids_contact


def _bounced(moment: Moment) -> Verdict | None:
    address = (moment.approved.address if moment.approved else "").casefold()
    for heard in moment.heard:
        if any(f.permanent and f.address.casefold() == address for f in heard.signal.failed):
            return cancel("address_bounced", address=address)
    if any(_gone(heard.signal, moment) for heard in moment.heard):
        return cancel("person_left", person=moment.person.name)
    return None


def _gone(signal: Signal, moment: Moment) -> bool:
    return signal.kind is SignalKind.LEFT_COMPANY and signal.person == moment.person.key


def _answered(moment: Moment) -> Verdict | None:
    if moment.approved is None:
        return None
    for heard in moment.heard:
        if heard.at >= moment.approved.at and _concerns(heard, moment):
            return cancel("heard_since_approval", kind=heard.signal.kind, evidence=heard.signal.evidence)
    return None


def _concerns(heard: Heard, moment: Moment) -> bool:
    """News for everybody, or any word of the addressee's own."""
    if heard.signal.kind in FOR_EVERYBODY:
        return True
    return not heard.signal.automatic and heard.signal.person == moment.person.key


def _too_late(moment: Moment) -> Verdict | None:
    if moment.now <= moment.touchpoint.latest:
        return None
    return expire("too_late", latest=moment.touchpoint.latest.isoformat())


def _too_early(moment: Moment) -> Verdict | None:
    if moment.now >= moment.touchpoint.earliest:
        return None
    return hold("too_early", moment.touchpoint.earliest)


def _absent(moment: Moment) -> Verdict | None:
    returns = [_back_at(heard.signal, moment) for heard in moment.heard if _is_absence(heard.signal, moment)]
    back = max(returns, default=moment.now)
    return hold("absent", back, person=moment.person.name) if back > moment.now else None


def _is_absence(signal: Signal, moment: Moment) -> bool:
    return signal.kind is SignalKind.OOO and signal.person == moment.person.key


def _back_at(signal: Signal, moment: Moment) -> datetime:
    if signal.until is None:
        return signal.at + USUAL_ABSENCE
    zone = ZoneInfo(moment.person.timezone) if moment.person.timezone else moment.touchpoint.best.tzinfo
    return datetime.combine(signal.until, START_OF_WORK, zone)


def _over_budget(moment: Moment) -> Verdict | None:
    address = moment.approved.address if moment.approved else ""
    return over_budget(
        moment.purposes,
        address,
        moment.company,
        moment.spent,
        moment.allowance,
        moment.now,
    )


def _cannot_hear(moment: Moment) -> Verdict | None:
    deaf = moment.listening in {Listening.FAILING, Listening.PAUSED}
    if deaf and moment.purposes & RESTS_ON_SILENCE:
        return hold("cannot_hear", moment.now + LISTEN_AGAIN)
    return None


def _not_by_mail(moment: Moment) -> Verdict | None:
    return None if moment.touchpoint.method is Method.EMAIL else cancel("not_by_mail")


CHECKS: tuple[Callable[[Moment], Verdict | None], ...] = (
    _not_by_mail,
    _not_approved,
    _not_wanted,
    _contact_ruled_out,
    _bounced,
    _answered,
    _too_late,
    _too_early,
    _absent,
    _over_budget,
    _cannot_hear,
)
