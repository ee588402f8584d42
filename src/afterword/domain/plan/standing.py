"""Where things stand after everything heard: the signals folded into what rules ask of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from afterword.domain.facts import Captured, Method, Role
from afterword.domain.plan.cues import BACK, CLOSED
from afterword.domain.plan.situation import News, Situation, Told
from afterword.domain.touchpoints import Sent, Signal, SignalKind
from afterword.domain.working_time.calendar import DAY, Stretch

_UNSAID_ABSENCE = timedelta(days=6)  # an absence that names no return


class Outcome(StrEnum):
    """How the application stands."""

    OPEN = "open"
    ADVANCED = "advanced"
    REJECTED = "rejected"
    KEPT_IN_MIND = "kept_in_mind"
    OFFERED = "offered"
    STOPPED = "stopped"
    ACCEPTED = "accepted"
    ENDED = "ended"  # by the seeker, who withdrew or went elsewhere


OVER = frozenset(
    {
        *(Outcome.REJECTED, Outcome.KEPT_IN_MIND, Outcome.OFFERED, Outcome.STOPPED),
        *(Outcome.ACCEPTED, Outcome.ENDED),
    }
)
_BY_SEEKER = {
    News.ACCEPTED: Outcome.ACCEPTED,
    News.ACCEPTED_ELSEWHERE: Outcome.ENDED,
    News.WITHDRAWN: Outcome.ENDED,
}
_OUTCOMES = {
    SignalKind.NEXT_ROUND: Outcome.ADVANCED,
    SignalKind.SCHEDULING: Outcome.ADVANCED,
    SignalKind.REJECTION: Outcome.REJECTED,
    SignalKind.SOFT_REJECTION: Outcome.KEPT_IN_MIND,
    SignalKind.OFFER: Outcome.OFFERED,
}
#: signals that no person wrote: they answer nothing
UNHEARD = frozenset({SignalKind.OOO, SignalKind.BOUNCE, SignalKind.ACK})
#: messages whose day may be either
_OWN_WORDS = frozenset({SignalKind.REPLY, SignalKind.REPLY_QUESTION, SignalKind.REQUEST})
#: whose word stops everything, not only mail to themselves
_SPEAK_FOR_ALL = frozenset({Role.HIRING_MANAGER, Role.RECRUITER, Role.COORDINATOR})


@dataclass(frozen=True, slots=True)
class Standing:
    """The fold of all signals. Mappings are by person key.

    `cause` is the signal that made the outcome, `word` the seeker's own word that did; `delay` the
    last that moved the decision; `dead` are addresses that failed for good, in lower case;
    `undone` the touchpoints whose message never arrived; `away` the days each person is out;
    `heard` when each last wrote;
    `successors` who took over from whom.
    """

    outcome: Outcome = Outcome.OPEN
    cause: Signal | None = None
    word: Told | None = None
    decision_date: date | None = None
    delay: Signal | None = None
    lifted: Signal | None = None
    dead: frozenset[str] = frozenset()
    undone: Mapping[str, Signal] = field(default_factory=dict)
    away: Mapping[str, tuple[Stretch, ...]] = field(default_factory=dict)
    silenced: frozenset[str] = frozenset()
    successors: Mapping[str, str] = field(default_factory=dict)
    heard: Mapping[str, datetime] = field(default_factory=dict)


def standing(situation: Situation) -> Standing:
    """Fold the signals, in order of time, over what was captured; what the seeker decided stands."""
    now = Standing(decision_date=situation.captured.decision_date)
    for signal in sorted(situation.signals, key=lambda s: s.at):
        now = _after(now, signal, situation)
    for told in situation.told:
        ends = _BY_SEEKER.get(told.news)
        if ends and now.outcome is not Outcome.STOPPED:
            now = replace(now, outcome=ends, word=told)
    if situation.next_round and now.outcome is Outcome.OPEN:
        return replace(now, outcome=Outcome.ADVANCED)
    return now


def _after(so_far: Standing, signal: Signal, situation: Situation) -> Standing:
    if signal.kind is SignalKind.BOUNCE:
        return _bounced(so_far, signal, situation)
    so_far = _absent(so_far, signal)
    if signal.kind in UNHEARD:
        return so_far
    so_far = _delayed(_spoken(so_far, signal), signal)
    if signal.kind is SignalKind.STOP_REQUEST or signal.forbids_contact:
        return _stopped(so_far, signal, situation.captured)
    if signal.kind is SignalKind.LEFT_COMPANY and signal.person:
        return _left(so_far, signal, signal.person)
    outcome = None if _about_this_round(signal, situation.captured) else _OUTCOMES.get(signal.kind)
    if (
        not outcome or so_far.outcome is Outcome.STOPPED
    ):  # whoever asked not to be written to stays unwritten to
        return so_far
    return replace(so_far, outcome=outcome, cause=signal)


def _about_this_round(signal: Signal, captured: Captured) -> bool:
    """Whether it speaks of the hour of this very round, which is still ahead: no step further."""
    sessions = captured.interview.sessions
    return signal.kind is SignalKind.SCHEDULING and bool(sessions) and signal.at < captured.interview.end


def _left(so_far: Standing, signal: Signal, person: str) -> Standing:
    heirs = {person: signal.about} if signal.about else {}
    return replace(so_far, silenced=so_far.silenced | {person}, successors={**so_far.successors, **heirs})


def _bounced(so_far: Standing, signal: Signal, situation: Situation) -> Standing:
    """A permanent failure: never that address again, and what went there did not arrive."""
    dead = {failed.address.casefold() for failed in signal.failed if failed.permanent}
    person = situation.captured.person(signal.person)
    if not signal.failed and person and person.email:
        dead = {person.email.casefold()}
    lost = {sent.touchpoint: signal for sent in situation.sent if dead and _failed(sent, signal)}
    return replace(so_far, dead=so_far.dead | dead, undone={**so_far.undone, **lost})


def _failed(sent: Sent, signal: Signal) -> bool:
    if signal.in_thread_of:
        return signal.in_thread_of in {sent.touchpoint, sent.message_id}
    return sent.person == signal.person and sent.method is Method.EMAIL and sent.at <= signal.at


def _absent(so_far: Standing, signal: Signal) -> Standing:
    stretch = absence(signal)
    if not stretch or not signal.person:
        return so_far
    days = (*so_far.away.get(signal.person, ()), stretch)
    return replace(so_far, away={**so_far.away, signal.person: days})


def absence(signal: Signal) -> Stretch | None:
    """The days its writer is out, as far as a signal tells: until the day before the return."""
    first = signal.at.date()
    if signal.kind is SignalKind.OOO:
        last = signal.until - DAY if signal.until else first + _UNSAID_ABSENCE
        return (first, last) if last >= first else None
    if signal.until and names_return(signal) and signal.until - DAY >= first + DAY:
        return first + DAY, signal.until - DAY
    return None


def names_return(signal: Signal) -> bool:
    """Whether the day that somebody's own message names is one of coming back, not of answering.

    A day by which an answer is wanted stands in `answer_by` as well.
    """
    if signal.kind not in _OWN_WORDS or signal.until is None:
        return False
    told = BACK.search(signal.evidence) or CLOSED.search(signal.evidence)
    return bool(told) or signal.answer_by is None


def _spoken(so_far: Standing, signal: Signal) -> Standing:
    if signal.lifts_contact_rule:
        so_far = replace(so_far, lifted=signal)
    return replace(so_far, heard={**so_far.heard, signal.person: signal.at}) if signal.person else so_far


def _delayed(so_far: Standing, signal: Signal) -> Standing:
    moved = signal.decision_date or (signal.until if signal.kind is SignalKind.OTHER else None)
    return replace(so_far, decision_date=moved, delay=signal) if moved else so_far


def _stopped(so_far: Standing, signal: Signal, captured: Captured) -> Standing:
    person = captured.person(signal.person)
    if person and person.role not in _SPEAK_FOR_ALL:
        return replace(so_far, silenced=so_far.silenced | {person.key})
    return replace(so_far, outcome=Outcome.STOPPED, cause=signal)
