"""Thanks, within a day of the interview's real end (P1, P2), to everybody met who spoke."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from afterword.domain.facts import ContactPolicy, Kind, Method, Person, Reason, Role
from afterword.domain.plan.cues import BY_HAND
from afterword.domain.plan.desk import Desk
from afterword.domain.plan.reach import method_for
from afterword.domain.plan.wanted import Cause, Wanted, stable_id
from afterword.domain.plan.who import met, names_of, started
from afterword.domain.touchpoints import Purpose, Suggestion, Withheld

_POST_DAYS = 3  # business days a letter travels


def thanks(desk: Desk) -> Iterator[Wanted | Withheld | Suggestion]:
    """A note to each; to those who may not be written to, through the one who may."""
    open_to, through = [], []
    for person in met(desk.captured):
        barred = desk.contact.bars(person)
        if barred:
            yield Withheld(person.key, Purpose.THANK_YOU, barred)
            through.append(person)
        else:
            open_to.append(person)
    if desk.contact.policy is ContactPolicy.VIA_RECRUITER_ONLY:
        yield from _via(desk, through)
    elif _passed_on(desk):
        yield from (_suggested(person, "lifted_thanks") for person in open_to)
    else:
        yield from _each(desk, open_to)


def trigger(desk: Desk) -> str:
    """One thank-you to each person and round: the round is told by its day."""
    return f"thanks:{desk.end.date().isoformat()}"


def _via(desk: Desk, through: list[Person]) -> Iterator[Wanted]:
    via = desk.contact.via
    method = method_for(via, desk.standing.dead, desk.captured) if via else None
    if via and method and desk.contact.bars(via) is None:
        params = {"names": names_of(through), "quote": desk.contact.quote}
        note = desk.want("thank_through", via, method, Cause(trigger(desk), desk.end), **params)
        reason = Reason("thank_via", note.reason.params) if through else note.reason
        yield replace(note, reason=reason, for_people=tuple(p.key for p in through))


def _each(desk: Desk, people: list[Person]) -> Iterator[Wanted | Suggestion]:
    lost: list[Person] = []
    reached: list[Person] = []
    for person in people:
        note = _note(desk, person)
        if note:
            reached.append(person)
            yield note
        else:
            lost.append(person)
    yield from _unreachable(desk, lost, reached)


def _note(desk: Desk, person: Person) -> Wanted | None:
    cause = Cause(trigger(desk), started(desk))
    method = method_for(person, desk.standing.dead, desk.captured)
    if writes_by_hand(desk, person) and _arrives(desk, person):
        return desk.want("handwritten_note", person, Method.POST, cause)
    if method is Method.LINKEDIN:
        return _on_linkedin(desk, person)
    if method is None:
        return None
    return desk.want("thank_you", person, method, cause)


def _on_linkedin(desk: Desk, person: Person) -> Wanted | None:
    if not desk.policy.rule("linkedin_thanks").on:
        return None
    cause = Cause(trigger(desk), started(desk))
    return desk.want("linkedin_thanks", person, Method.LINKEDIN, cause)


def _unreachable(desk: Desk, lost: list[Person], reached: list[Person]) -> Iterator[Wanted | Suggestion]:
    """P2 where several cannot be reached, or nobody can; one alone is looked up on LinkedIn."""
    channel = _channel(desk)
    if channel and lost and (len(lost) > 1 or not [p for p in reached if p.role is not Role.RECRUITER]):
        yield _through(desk, channel, lost)
        return
    for person in lost:
        note = _on_linkedin(desk, person) if person.family and person.role is not Role.RECRUITER else None
        yield note or _suggested(person, "no_address")


def _suggested(person: Person, code: str) -> Suggestion:
    reason = Reason(code, {"person": person.name})
    return Suggestion(stable_id(person.key, "thanks", code), person.key, Purpose.THANK_YOU, reason, "P2")


def _passed_on(desk: Desk) -> bool:
    """Whether the thanks went through somebody before the rule was lifted."""
    via = desk.contact.was is ContactPolicy.VIA_RECRUITER_ONLY
    return via and any(sent.purpose is Purpose.THANK_YOU for sent in desk.situation.sent)


def _through(desk: Desk, channel: Person, lost: list[Person]) -> Wanted:
    method = method_for(channel, desk.standing.dead, desk.captured) or Method.EMAIL
    cause = Cause(trigger(desk), started(desk))
    note = desk.want("thank_through", channel, method, cause, names=names_of(lost))
    return replace(note, for_people=tuple(p.key for p in lost))


def _channel(desk: Desk) -> Person | None:
    """Who can pass thanks on: the coordinator, else the recruiter."""
    people = [
        p for role in (Role.COORDINATOR, Role.RECRUITER) for p in desk.captured.people if p.role is role
    ]
    free = [p for p in people if desk.contact.bars(p) is None]
    return next((p for p in free if method_for(p, desk.standing.dead, desk.captured) is Method.EMAIL), None)


def writes_by_hand(desk: Desk, person: Person) -> bool:
    """Whether this person answers letters by hand, or asked for post."""
    if person.prefers is Method.POST:
        return True
    about = desk.items(Kind.PERSONAL, Kind.TOPIC, Kind.MOMENT, person=person.key)
    return any(BY_HAND.search(item.text) for item in about)


def _arrives(desk: Desk, person: Person) -> bool:
    """Whether a letter posted on the next business day is there before they decide."""
    decided = desk.standing.decision_date
    calendar = desk.calendars[person.key]
    return decided is None or calendar.add(calendar.day(desk.end), 1 + _POST_DAYS) <= decided
