"""The plan: facts, history, policy and now in; touchpoints, suggestions and what may not be sent out.

The same situation gives the same plan, with the same ids, at any `now`: what was sent is left
out by its id, what is late moves to the next moment that is open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from afterword.domain.facts import Reason
from afterword.domain.plan.articles import article_for
from afterword.domain.plan.budget import within_budget
from afterword.domain.plan.check_in import FIRST_QUESTION, check_in
from afterword.domain.plan.daily import within_day
from afterword.domain.plan.desk import Desk, desk
from afterword.domain.plan.keep_warm import keep_warm
from afterword.domain.plan.late_thanks import carried, later, together
from afterword.domain.plan.linkedin import linkedin
from afterword.domain.plan.merge import merged
from afterword.domain.plan.policy import Policy
from afterword.domain.plan.promises import promises
from afterword.domain.plan.replies import replies
from afterword.domain.plan.situation import Situation
from afterword.domain.plan.standing import OVER, Outcome
from afterword.domain.plan.suggestions import suggestions
from afterword.domain.plan.taken import reminders, taken
from afterword.domain.plan.thanks import thanks
from afterword.domain.plan.timing import on_its_own
from afterword.domain.plan.told import told
from afterword.domain.plan.wanted import Wanted
from afterword.domain.plan.written import did
from afterword.domain.touchpoints import Plan, Purpose, Sent, Suggestion, Withheld

_Told = TypeVar("_Told", Suggestion, Withheld)

_THANKS = frozenset({Purpose.THANK_YOU, Purpose.HANDWRITTEN_NOTE, Purpose.LINKEDIN_CONNECT})


def plan(situation: Situation, policy: Policy, now: datetime) -> Plan:
    """What lies ahead at `now` (aware), in order of time.

    Pure and deterministic. Every touchpoint's best moment lies in its addressee's working time,
    between its earliest and its latest; nobody stands in it whom a rule on contact shields.
    """
    papers = desk(situation, policy)
    found = list(_triggered(papers))
    withheld = [each for each in found if isinstance(each, Withheld)]
    wanted = [each for each in found if isinstance(each, Wanted) and each.rule.on]
    ahead, late = _ahead(papers, merged(_undone(papers, wanted)), now)
    allowed, refused = within_budget(papers, [_with_article(papers, each) for each in ahead], now)
    offered = [each for each in found if isinstance(each, Suggestion)]
    order = {person.key: place for place, person in enumerate(papers.captured.people)}
    allowed = within_day(papers, allowed)
    allowed.sort(key=lambda w: (w.best, order[w.person], w.id))
    return Plan(
        touchpoints=tuple(each.touchpoint() for each in allowed),
        suggestions=_once(_untaken(papers, [*offered, *suggestions(papers)])),
        withheld=_once([*withheld, *late, *refused]),
    )


def _once(found: Iterable[_Told]) -> tuple[_Told, ...]:
    """One for each person and purpose, the first that was found."""
    return tuple({(each.person, each.purpose): each for each in reversed(list(found))}.values())[::-1]


def _untaken(papers: Desk, offered: Iterable[Suggestion]) -> Iterator[Suggestion]:
    """Without what the seeker took up already."""
    taken_up = {each.suggestion for each in papers.situation.taken}
    yield from (each for each in offered if each.id not in taken_up)


def _triggered(papers: Desk) -> Iterator[Wanted | Withheld | Suggestion]:
    """Everything that anything asks for; an outcome leaves only the reply to it, and what it keeps warm."""
    if papers.standing.outcome is Outcome.STOPPED:
        return
    yield from told(papers)
    if papers.standing.outcome is not Outcome.ENDED:
        yield from taken(papers)
        yield from reminders(papers)
    if papers.standing.outcome not in OVER and papers.captured.interview.sessions:
        yield from thanks(papers)
        yield from promises(papers)
        yield from linkedin(papers)
        yield from check_in(papers)
    yield from keep_warm(papers)
    yield from replies(papers)


def _undone(papers: Desk, wanted: Iterable[Wanted]) -> Iterator[Wanted]:
    """What was not sent yet. What came back undelivered is wanted once more, under a new id."""
    for each in wanted:
        gone = [sent.touchpoint for sent in papers.situation.sent if _did(sent, each)]
        if not gone:
            yield each
        elif gone[-1] in papers.standing.undone:
            yield from _once_more(papers, each, gone[-1])


def _did(sent: Sent, wanted: Wanted) -> bool:
    """Whether that message was this one, or carried it: the same items, or the thanks it could join."""
    if sent.touchpoint == wanted.id:
        return True
    if sent.written:
        return _wrote(sent, wanted)
    if _thanked_along(sent, wanted):
        return True
    if sent.person != wanted.person or wanted.purpose not in {sent.purpose, *sent.also}:
        return False
    return set(wanted.items) <= set(sent.items) if sent.items and wanted.items else wanted.joins


def _thanked_along(sent: Sent, wanted: Wanted) -> bool:
    """Whether another message carried the thanks, because they came too late on their own."""
    return (
        sent.person == wanted.person
        and wanted.purpose is Purpose.THANK_YOU
        and Purpose.THANK_YOU in sent.also
    )


def _wrote(sent: Sent, wanted: Wanted) -> bool:
    """Whether the seeker's own mail was this. What they took up since, and a second question, it was not."""
    if wanted.trigger.startswith("taken:"):
        return False
    if wanted.purpose is Purpose.CHECK_IN and wanted.trigger != FIRST_QUESTION:
        return False
    return did(sent, wanted.person, wanted.purpose, wanted.items, wanted.answers)


def _once_more(papers: Desk, wanted: Wanted, gone: str) -> Iterator[Wanted]:
    bounce = papers.standing.undone[gone]
    again = replace(wanted, trigger=f"{wanted.trigger}|{bounce.message_id}")
    if any(message.touchpoint == again.id for message in papers.situation.sent):
        return
    person = papers.captured.person(wanted.person)
    if person:
        earliest, best, latest = papers.times(wanted.rule, person, bounce.at)
        reason = Reason("after_bounce", {**wanted.reason.params, "method": wanted.method.value})
        yield replace(again, earliest=earliest, best=best, latest=latest, reason=reason)


def _ahead(papers: Desk, wanted: Iterable[Wanted], now: datetime) -> tuple[list[Wanted], list[Withheld]]:
    """Nothing before now and nothing into an absence; thanks that are too late go with another message.

    What the seeker starts gets its moment with the budgets.
    """
    kept: list[Wanted] = []
    late: list[Withheld] = []
    for each in wanted:
        if each.purpose in _THANKS and now > each.latest:
            still = later(papers, each, now)
            kept += [still] if still else []
            late += (
                [] if still else [Withheld(each.person, each.purpose, Reason("too_late", each.reason.params))]
            )
        elif each.rule.spends or each.best >= now:
            kept.append(each)
        else:
            kept.append(each.moved(on_its_own(each, papers.calendars[each.person], now)))
    return carried(together(kept), late)


def _with_article(papers: Desk, wanted: Wanted) -> Wanted:
    """A thank-you may bring along what the seeker published on just that."""
    if wanted.purpose is not Purpose.THANK_YOU or wanted.rule.key != "thank_you":
        return wanted
    piece = article_for(papers, wanted.person)
    return replace(wanted, also=(*wanted.also, Purpose.SHARE_ARTICLE)) if piece else wanted
