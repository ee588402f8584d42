"""Thanks, within a day of the interview's real end (P1, P2), to everybody met who spoke."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from afterword.domain.facts import ContactPolicy, Kind, Method, Person, Reason, Role
from afterword.domain.plan.cues import BY_HAND
from afterword.domain.plan.desk import Desk
from afterword.domain.plan.reach import is_agency, method_for
from afterword.domain.plan.wanted import Wanted
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
        note = desk.want("thank_through", via, method, trigger=trigger(desk), origin=desk.end, **params)
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
    origin = started(desk.end, desk)
    method = method_for(person, desk.standing.dead, desk.captured)
    if writes_by_hand(desk, person) and _arrives(desk, person):
        return desk.want("handwritten_note", person, Method.POST, trigger=trigger(desk), origin=origin)
    if method is Method.LINKEDIN:
        return _on_linkedin(desk, person)
    if method is None:
        return None
    return desk.want("thank_you", person, method, trigger=trigger(desk), origin=origin, role=desk.captured.interview.role)


def _on_linkedin(desk: Desk, person: Person) -> Wanted | None:
    if not desk.policy.rule("linkedin_thanks").on:
        return None
    origin = started(desk.end, desk)
    return desk.want("linkedin_thanks", person, Method.LINKEDIN, trigger=trigger(desk), origin=origin)


def _unreachable(desk: Desk, lost: list[Person], reached: list[Person]) -> Iterator[Wanted | Suggestion]:
    """P2 where several cannot be reached, or nobody can; one alone is looked up on LinkedIn."""
    channel = _channel(desk, reached)
    if channel and lost and (len(lost) > 1 or not [p for p in reached if p.role is not Role.RECRUITER]):
        yield _through(desk, channel, lost)
        return
    for person in lost:
        note = _on_linkedin(desk, person) if person.family and person.role is not Role.RECRUITER else None
        yield note or Suggestion(
            f"s-{person.key}-thanks", person.key, Purpose.THANK_YOU, Reason("no_address", {"person": person.name}), "P2"
        )


def _through(desk: Desk, channel: Person, lost: list[Person]) -> Wanted:
    method = method_for(channel, desk.standing.dead, desk.captured) or Method.EMAIL
    origin = started(desk.end, desk)
    names = names_of(lost)
    note = desk.want("thank_through", channel, method, trigger=trigger(desk), origin=origin, names=names)
    return replace(note, for_people=tuple(p.key for p in lost))


def _channel(desk: Desk, reached: list[Person]) -> Person | None:
    """Who can pass thanks on: the coordinator, else the recruiter."""
    people = [p for role in (Role.COORDINATOR, Role.RECRUITER) for p in desk.captured.people if p.role is role]
    free = [p for p in people if desk.contact.bars(p) is None]
    return next((p for p in free if method_for(p, desk.standing.dead, desk.captured) is Method.EMAIL), None)


def writes_by_hand(desk: Desk, person: Person) -> bool:
    """Whether this person answers letters by hand, or asked for post."""
    if person.prefers is Method.POST:
        return True
    about = desk.items(Kind.PERSONAL, Kind.TOPIC, Kind.MOMENT, person=person.key)
    return any(BY_HAND.search(item.source.quote) for item in about)


def _arrives(desk: Desk, person: Person) -> bool:
    """Whether a letter posted on the next business day is there before they decide."""
    decided = desk.standing.decision_date
    calendar = desk.calendars[person.key]
    return decided is None or calendar.add(calendar.day(desk.end), 1 + _POST_DAYS) <= decided


def agency_recruiter(desk: Desk) -> Person | None:
    """The recruiter of an agency in between, if there is one."""
    return next((p for p in desk.captured.people if is_agency(p, desk.captured)), None)
