"""What the seeker took up from the suggestions: each gets its date by the rule of its purpose."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from afterword.domain.facts import Method, Person
from afterword.domain.plan.desk import Desk
from afterword.domain.plan.reach import method_for
from afterword.domain.plan.situation import Taken
from afterword.domain.plan.standing import UNHEARD
from afterword.domain.plan.wanted import Cause, Wanted
from afterword.domain.touchpoints import Purpose, Withheld

#: the rule by which a suggestion of that purpose is timed once it is taken
RULES: Mapping[Purpose, str] = {
    Purpose.THANK_YOU: "taken_thanks",
    Purpose.LINKEDIN_CONNECT: "taken_linkedin",
    Purpose.SHARE_ARTICLE: "share_article",
    Purpose.COMMENT_POST: "comment_post",
    Purpose.PROJECT_UPDATE: "project_update",
    Purpose.WORK_SAMPLE: "work_sample",
    Purpose.COFFEE_INVITE: "coffee_invite",
    Purpose.EVENT_HELLO: "event_hello",
    Purpose.HANDWRITTEN_NOTE: "handwritten_taken",
    Purpose.REFERENCE_HEADS_UP: "reference_heads_up",
    Purpose.INTRODUCTION_REQUEST: "introduction_request",
    Purpose.FOLLOW_COMPANY: "follow_company",
    Purpose.CONGRATULATE: "congratulate",
    Purpose.RE_APPROACH: "re_approach",
}
#: what may be reminded of once, where nobody answers, and by which rule
REMINDERS: Mapping[Purpose, str] = {
    Purpose.COFFEE_INVITE: "coffee_reminder",
    Purpose.EVENT_FOLLOW_UP: "event_reminder",
}


def taken(desk: Desk) -> Iterator[Wanted | Withheld]:
    """A touchpoint for each suggestion taken, unless a rule on contact shields the person."""
    for each in desk.situation.taken:
        person = desk.captured.person(each.person)
        if person is None or each.purpose not in RULES:
            continue
        barred = desk.contact.bars(person, each.purpose)
        if barred:
            yield Withheld(person.key, each.purpose, barred)
        else:
            yield from _wanted(desk, each, person)


def _wanted(desk: Desk, each: Taken, person: Person) -> Iterator[Wanted]:
    rule = desk.policy.rule(RULES[each.purpose])
    method = rule.method or method_for(person, desk.standing.dead, desk.captured)
    if method is None:
        return
    cause = Cause(f"taken:{each.suggestion}", each.at)
    yield desk.want(rule.key, person, method, cause, about=each.about)


def reminders(desk: Desk) -> Iterator[Wanted]:
    """One reminder of an invitation, or of a word after an event, that found no answer (P10, P12)."""
    for sent in desk.situation.sent:
        key = REMINDERS.get(sent.purpose) if sent.purpose else None
        person = desk.captured.person(sent.person)
        if (
            not sent.purpose
            or not key
            or person is None
            or desk.contact.bars(person)
            or _followed(desk, sent.person, sent.purpose)
        ):
            continue
        method = method_for(person, desk.standing.dead, desk.captured)
        if method and method is not Method.LINKEDIN:
            yield desk.want(key, person, method, Cause(f"reminder:{sent.touchpoint}", sent.at))


def _followed(desk: Desk, person: str, purpose: Purpose) -> bool:
    """Whether they have written since, or were reminded already."""
    sent = [each for each in desk.situation.sent if each.person == person and each.purpose is purpose]
    heard = any(
        s.person == person and s.at > sent[0].at and s.kind not in UNHEARD for s in desk.situation.signals
    )
    return heard or len(sent) > desk.policy.rule(REMINDERS[purpose]).most
