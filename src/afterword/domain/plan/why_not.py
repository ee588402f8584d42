"""Why a touchpoint that a person misses is not in the plan: every cause there is, the gravest first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from afterword.domain.facts import ContactPolicy, Person, Reason, Role
from afterword.domain.plan.budget import UNSPENT
from afterword.domain.plan.desk import Desk, desk
from afterword.domain.plan.planner import plan
from afterword.domain.plan.policy import Policy
from afterword.domain.plan.reach import method_for
from afterword.domain.plan.situation import Situation
from afterword.domain.plan.standing import OVER, UNHEARD, Outcome
from afterword.domain.plan.taken import RULES
from afterword.domain.plan.who import met, status_contact
from afterword.domain.touchpoints import Plan, Purpose, Sent, Withheld

_THANKS = frozenset({Purpose.THANK_YOU, Purpose.HANDWRITTEN_NOTE})
#: what the seeker must tell first
_AFTER_NEWS: Mapping[Purpose, str] = {
    Purpose.COFFEE_THANKS: "tell_coffee",
    Purpose.ADVICE_UPDATE: "tell_coffee",
    Purpose.EVENT_FOLLOW_UP: "tell_event",
    Purpose.OUTCOME_THANKS: "tell_accepted",
}
#: what answers somebody, and needs something to answer
_AFTER_MAIL: Mapping[Purpose, str] = {
    Purpose.ANSWER_QUESTION: "nothing_asked",
    Purpose.GRACIOUS_REPLY: "nothing_decided",
    Purpose.SEND_PROMISED: "nothing_promised",
    Purpose.KEEP_WARM: "still_open",
}


def why_not(
    situation: Situation,
    policy: Policy,
    now: datetime,
    person: str,
    purpose: Purpose,
    *,
    by_hand: Reason | None = None,
) -> tuple[Reason, ...]:
    """Every cause, each as a code; one that says when, where it is planned after all.

    `by_hand` is what the seeker did to such a touchpoint of the journal: skipped it, say.
    `person` is the key of somebody of the situation.
    """
    papers = desk(situation, policy)
    somebody = papers.captured.person(person)
    if somebody is None:
        return (Reason("not_of_this_interview"),)
    made = plan(situation, policy, now)
    planned = tuple(_planned(made, somebody, purpose)) if by_hand is None else ()
    if planned:
        return planned
    found = [*([by_hand] if by_hand else []), *_causes(papers, made, somebody, purpose, now)]
    return _once(found or [Reason("nothing_calls_for_it", {"person": somebody.name})])


def _once(found: list[Reason]) -> tuple[Reason, ...]:
    """Each code once, the first of it."""
    return tuple({each.code: each for each in reversed(found)}.values())[::-1]


def _planned(made: Plan, person: Person, purpose: Purpose) -> Iterator[Reason]:
    for step in made.touchpoints:
        if step.person == person.key and purpose in {step.purpose, *step.also}:
            code = "planned" if step.purpose is purpose else "planned_within"
            yield Reason(code, {"at": step.best.isoformat(), "purpose": step.purpose.value})


def _causes(papers: Desk, made: Plan, person: Person, purpose: Purpose, now: datetime) -> Iterator[Reason]:
    yield from _outcome(papers)
    barred = papers.contact.bars(person)
    if barred:
        yield barred
    yield from _done(papers, person, purpose)
    if method_for(person, papers.standing.dead, papers.captured) is None:
        yield Reason("no_way", {"person": person.name})
    yield from _spent(papers, made, person, purpose)
    yield from _off(papers, purpose)
    yield from _OF_PURPOSE.get(purpose, _nothing)(papers, person, now)
    yield from _waits_for_word(papers, made, person, purpose)


def _outcome(papers: Desk) -> Iterator[Reason]:
    """What ended everything else."""
    standing = papers.standing
    if standing.outcome in OVER or standing.outcome is Outcome.ADVANCED:
        evidence = standing.cause.evidence if standing.cause else ""
        code = f"outcome_{standing.outcome}"
        yield Reason(code if evidence or standing.word else f"{code}_plain", {"quote": evidence})


def _done(papers: Desk, person: Person, purpose: Purpose) -> Iterator[Reason]:
    done = [s for s in papers.situation.sent if s.person == person.key and purpose in {s.purpose, *s.also}]
    if done and done[-1].touchpoint not in papers.standing.undone:
        yield Reason("done_before", {"date": done[-1].at.date().isoformat()})


def _spent(papers: Desk, made: Plan, person: Person, purpose: Purpose) -> Iterator[Reason]:
    """What the budgets say, in numbers."""
    for each in made.withheld:
        if each.person == person.key and each.purpose is purpose:
            yield _in_numbers(papers, each, person)
    if purpose not in UNSPENT:
        open_ones, limit = _unanswered(papers, person), papers.policy.limits.unanswered
        if open_ones >= limit:
            yield Reason(
                "spent_person", {"count": str(open_ones), "limit": str(limit), "person": person.name}
            )


def _in_numbers(papers: Desk, each: Withheld, person: Person) -> Reason:
    if each.reason.code != "budget_person":
        return each.reason
    count, limit = str(_unanswered(papers, person)), str(papers.policy.limits.unanswered)
    return Reason("spent_person", {"count": count, "limit": limit, "person": person.name})


def _unanswered(papers: Desk, person: Person) -> int:
    """How many messages that the seeker started lie open with this person, over all applications."""
    heard = papers.standing.heard.get(person.key)
    here = [s for s in papers.situation.sent if s.person == person.key and s.purpose not in UNSPENT]
    arrived = [s for s in here if s.touchpoint not in papers.standing.undone]
    there = [e for e in papers.situation.elsewhere if e.person == person.key and e.unanswered]
    return len([s for s in arrived if heard is None or heard < s.at]) + len(there)


def _off(papers: Desk, purpose: Purpose) -> Iterator[Reason]:
    """Rules of this purpose that are all switched off, by the seeker or by a profile."""
    rules = [rule for rule in papers.policy.rules.values() if rule.purpose is purpose]
    if rules and not any(rule.on for rule in rules):
        mine = any(papers.given.rules[rule.key].on for rule in rules)
        yield Reason("off_by_you" if mine else "off_by_profile")


def _of_thanks(papers: Desk, person: Person, now: datetime) -> Iterator[Reason]:
    if person.silent:
        yield Reason("thanks_silent", {"person": person.name})
    elif person not in met(papers.captured):
        yield Reason("thanks_not_met", {"person": person.name})
    elif now > papers.times(papers.policy.rule("thank_you"), person, papers.end)[2]:
        yield Reason("too_late", {"person": person.name})


def _of_check_in(papers: Desk, person: Person, now: datetime) -> Iterator[Reason]:
    asked = status_contact(papers) if papers.contact.policy is not ContactPolicy.NONE else None
    if asked and asked[0].key != person.key:
        yield Reason("ask_another", {"person": person.name, "other": asked[0].name})
    sent = [s for s in papers.situation.sent if s.purpose is Purpose.CHECK_IN]
    limit = papers.policy.limits.status
    if len(sent) >= max(limit, 1):
        yield Reason("spent_status", {"count": str(len(sent)), "limit": str(limit)})
    elif sent and _heard_since(papers, sent[-1]):
        yield Reason("answered_since", {"person": person.name})
    decided = papers.standing.decision_date
    if decided and now.date() <= decided:
        yield Reason("not_yet_decided", {"date": decided.isoformat()})


def _heard_since(papers: Desk, sent: Sent) -> bool:
    return any(s.at > sent.at and s.kind not in UNHEARD for s in papers.situation.signals)


def _of_linkedin(papers: Desk, person: Person, now: datetime) -> Iterator[Reason]:
    del now
    if papers.standing.outcome is Outcome.OPEN:
        yield Reason("linkedin_unasked", {"person": person.name})


def _of_references(papers: Desk, person: Person, now: datetime) -> Iterator[Reason]:
    del papers, now
    if person.role is not Role.OTHER:
        yield Reason("no_reference", {"person": person.name})


def _nothing(papers: Desk, person: Person, now: datetime) -> Iterator[Reason]:
    del papers, person, now
    yield from ()


_OF_PURPOSE: Mapping[Purpose, Callable[[Desk, Person, datetime], Iterator[Reason]]] = {
    Purpose.THANK_YOU: _of_thanks,
    Purpose.HANDWRITTEN_NOTE: _of_thanks,
    Purpose.CHECK_IN: _of_check_in,
    Purpose.LINKEDIN_CONNECT: _of_linkedin,
    Purpose.REFERENCE_HEADS_UP: _of_references,
}


def _waits_for_word(papers: Desk, made: Plan, person: Person, purpose: Purpose) -> Iterator[Reason]:
    """What the seeker, or somebody else, has to do first."""
    over = papers.standing.outcome in OVER
    if any(s.purpose is purpose and s.person in {person.key, None} for s in made.suggestions):
        yield Reason("only_suggested", {"person": person.name})
    elif purpose in _AFTER_NEWS and not over:
        yield Reason(_AFTER_NEWS[purpose], {"person": person.name})
    elif purpose in _AFTER_MAIL and not over:
        yield Reason(_AFTER_MAIL[purpose], {"person": person.name})
    elif purpose in RULES and purpose not in _THANKS and not over:
        yield Reason("yours_to_start", {"person": person.name})
