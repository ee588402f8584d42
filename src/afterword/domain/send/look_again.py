"""The second look, in the moment of sending: whether this message may go now.

Asked with everything the journal knows by then. The checks stand in the order in which a
person would want to hear of them; the first that objects wins.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from afterword.domain.facts import Method
from afterword.domain.plan.contact import contact
from afterword.domain.plan.standing import Outcome as Ending
from afterword.domain.plan.standing import Standing, standing
from afterword.domain.plan.written import did_any
from afterword.domain.send.budget import over_budget
from afterword.domain.send.copies import barred_copy
from afterword.domain.send.lateness import too_late_after
from afterword.domain.send.listening import ASKED_FOR_SILENCE, DEAF, holds, how_well, rests_on_silence
from afterword.domain.send.moment import Heard, Listening, Moment
from afterword.domain.send.verdict import GO, Outcome, Verdict, cancel, expire, hold
from afterword.domain.touchpoints import SignalKind, TouchpointState
from afterword.domain.working_time import known_zone

# News that changes everything for everybody at this employer.
FOR_EVERYBODY = frozenset(
    {SignalKind.REJECTION, SignalKind.SOFT_REJECTION, SignalKind.OFFER, SignalKind.NEXT_ROUND},
)
START_OF_WORK = time(8, 30)
LISTEN_AGAIN = timedelta(hours=1)
#: So much later than planned, it was no busy minute that kept a message.
SLEPT = timedelta(hours=1)


def may_go(moment: Moment) -> Verdict:
    """Whether the message may be handed over now; if not, what becomes of it and why."""
    return next((verdict for check in CHECKS if (verdict := check(moment))), GO)


def may_be_handed_over(moment: Moment) -> Verdict:
    """Whether the seeker may take it into their own hands now: as for sending, but it is never too early.

    When they send it, nobody can look again for them.
    """
    checks = (check for check in CHECKS if check is not _too_early)
    return next((verdict for check in checks if (verdict := check(moment))), GO)


def should_not_go(moment: Moment) -> Verdict | None:
    """What the world holds against a message that is in the seeker's own hands; None: nothing.

    What they did to its text or its approval since is no objection: what they took stands.
    """
    return next((verdict for check in IN_THEIR_HANDS if (verdict := check(moment))), None)


def _not_approved(moment: Moment) -> Verdict | None:
    if moment.approved is None:
        return cancel("not_approved")
    if moment.approved.seal != moment.seal:
        return cancel("changed_since_approval")
    return None


def _blocked(moment: Moment) -> Verdict | None:
    return cancel("blocked", codes=", ".join(moment.blocked)) if moment.blocked else None


def _not_wanted(moment: Moment) -> Verdict | None:
    if moment.state is TouchpointState.PLANNED:
        return None
    because = moment.cancelled_because
    return cancel(because.code, **because.params) if because else cancel(f"touchpoint_{moment.state}")


def _contact_ruled_out(moment: Moment) -> Verdict | None:
    stopped = _stopped(moment)
    if stopped.outcome is Ending.STOPPED:
        return cancel("stop_requested", evidence=stopped.cause.evidence if stopped.cause else "")
    if moment.person.key in moment.standing.silenced:
        return cancel("person_silenced", person=moment.person.name)
    if moment.touchpoint.answers:
        return None  # a reply to a mail of theirs is contact that they opened themselves
    barred = contact(moment.situation.captured, moment.standing).bars(
        moment.person, moment.touchpoint.purpose
    )
    return Verdict(Outcome.CANCEL, barred) if barred else None


def _copy_ruled_out(moment: Moment) -> Verdict | None:
    """Whoever gets a copy is written to as well; the text was approved with them on it, so it rests."""
    for person in moment.copies:
        barred = barred_copy(person, moment.situation, moment.touchpoint.purpose)
        if barred:
            return cancel("copy_ruled_out", copy=person.name, because=barred.code)
    return None


def _meeting_over(moment: Moment) -> Verdict | None:
    over = moment.meeting is not None and moment.meeting <= moment.now
    return cancel("meeting_over") if over else None


def _stopped(moment: Moment) -> Standing:
    """Where things stand by the stops alone: what came after one, a rejection say, ends none."""
    signals = moment.situation.signals
    stops = tuple(s for s in signals if s.kind is SignalKind.STOP_REQUEST or s.forbids_contact)
    return standing(replace(moment.situation, signals=stops))


def _bounced(moment: Moment) -> Verdict | None:
    address = _address(moment)
    return cancel("address_bounced", address=address) if address.casefold() in moment.standing.dead else None


def _answered(moment: Moment) -> Verdict | None:
    if moment.approved is None:
        return None
    for heard in moment.heard:
        if heard.number > moment.approved.heard_through and _concerns(heard, moment):
            return cancel("heard_since_approval", kind=heard.signal.kind, evidence=heard.signal.evidence)
    return None


def _written(moment: Moment) -> Verdict | None:
    """What the seeker did themselves since they approved this, or something this message does as well."""
    if moment.approved is None:
        return None
    for each in moment.written:
        if each.number > moment.approved.written_through and did_any(each.sent, moment.touchpoint):
            at = each.sent.at.isoformat()
            return cancel("written_by_seeker", person=moment.person.name, at=at)
    return None


def _concerns(heard: Heard, moment: Moment) -> bool:
    """News for everybody, or any word of the addressee's own."""
    if heard.signal.kind in FOR_EVERYBODY:
        return True
    spoke = {heard.signal.person, heard.signal.about}
    return not heard.signal.automatic and moment.person.key in spoke


def _too_late(moment: Moment) -> Verdict | None:
    """Later than its purpose bears: the seeker is asked, and told when it was to go and what kept it."""
    until = too_late_after(moment.touchpoint)
    if moment.now <= until:
        return None
    was = (moment.goes_at or moment.touchpoint.best).isoformat()
    return expire("too_late", latest=until.isoformat(), was=was, held=moment.held)


def _too_early(moment: Moment) -> Verdict | None:
    if moment.now >= moment.touchpoint.earliest:
        return None
    return hold("too_early", moment.touchpoint.earliest)


def _out_of_hours(moment: Moment) -> Verdict | None:
    """What a sleeping computer kept waits for the next working hours, as long as these are in time."""
    hours, planned = moment.hours, moment.goes_at
    if hours is None or planned is None or moment.now - planned < SLEPT:
        return None
    if hours.open(moment.now, moment.touchpoint):
        return None
    slot = hours.slot(moment.now, moment.touchpoint)
    return hold("out_of_hours", slot) if slot <= too_late_after(moment.touchpoint) else None


def _absent(moment: Moment) -> Verdict | None:
    away = moment.standing.away.get(moment.person.key, ())
    own = moment.person.timezone
    zone = ZoneInfo(own) if own and known_zone(own) else moment.touchpoint.best.tzinfo
    today = moment.now.astimezone(zone).date()
    last = max((last for first, last in away if first <= today <= last), default=None)
    if last is None:
        return None
    back = datetime.combine(last + timedelta(days=1), START_OF_WORK, zone)
    return hold("absent", back, person=moment.person.name)


def _over_budget(moment: Moment) -> Verdict | None:
    company = moment.situation.captured.interview.company
    return over_budget(
        moment.purposes, _address(moment), company, moment.spent, moment.limits, moment.now, moment.allowance
    )


def _cannot_hear(moment: Moment) -> Verdict | None:
    """What goes because nothing came, goes only where we know that nothing came (promise 9)."""
    if not rests_on_silence(moment.touchpoint):
        return None
    listening = how_well(moment.ears, moment.now)
    if listening in DEAF:
        code = "not_heard_lately" if listening is Listening.LONG_AGO else "cannot_hear"
        return hold(code, moment.now + LISTEN_AGAIN)
    said = moment.approved.at if moment.approved else None
    if listening is Listening.BY_HAND and not holds(said, moment.now):
        return hold(ASKED_FOR_SILENCE, moment.now + LISTEN_AGAIN, person=moment.person.name)
    return None


def _not_by_mail(moment: Moment) -> Verdict | None:
    return None if moment.touchpoint.method is Method.EMAIL else cancel("not_by_mail")


def _address(moment: Moment) -> str:
    return moment.approved.address if moment.approved else ""


CHECKS: tuple[Callable[[Moment], Verdict | None], ...] = (
    _not_by_mail,
    _not_approved,
    _not_wanted,
    _contact_ruled_out,
    _bounced,
    _copy_ruled_out,
    _answered,
    _written,
    _blocked,
    _meeting_over,
    _too_late,
    _too_early,
    _absent,
    _out_of_hours,
    _cannot_hear,
    _over_budget,
)
IN_THEIR_HANDS = (_not_wanted, _contact_ruled_out, _bounced, _answered, _written, _too_late)
