"""What is worth considering and has no date: the seeker decides."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.domain.facts import ContactPolicy, Kind, Reason, Role
from afterword.domain.plan.cues import COFFEE, REFERENCES
from afterword.domain.plan.desk import Desk
from afterword.domain.plan.standing import OVER, Outcome
from afterword.domain.plan.wanted import stable_id
from afterword.domain.touchpoints import Purpose, Suggestion


def suggestions(desk: Desk) -> Iterator[Suggestion]:
    """Thanks to a silent shadow, a coffee that was spoken of, a word to referees, LinkedIn later."""
    if desk.standing.outcome is Outcome.STOPPED:
        return
    yield from _silent(desk)
    yield from _coffee(desk)
    yield from _references(desk)
    yield from _linkedin_after(desk)


def suggestion(
    desk: Desk, person: str | None, purpose: Purpose, code: str, rule: str, **params: str
) -> Suggestion:
    """A suggestion with a stable id; the person's name stands in its reason."""
    found = desk.captured.person(person)
    reason = Reason(code, {"person": found.name if found else "", **params})
    return Suggestion(stable_id(person or "", purpose, code), person, purpose, reason, rule)


def _silent(desk: Desk) -> Iterator[Suggestion]:
    if desk.contact.policy is ContactPolicy.OPEN and desk.standing.outcome not in OVER:
        for person in desk.captured.people:
            if person.silent:
                yield suggestion(desk, person.key, Purpose.THANK_YOU, "silent", "P1")


def _coffee(desk: Desk) -> Iterator[Suggestion]:
    for item in desk.items(Kind.NEXT_STEP, Kind.PROMISE):
        person = desk.captured.person(item.person)
        if COFFEE.search(item.source.quote) and person and desk.contact.bars(person) is None:
            yield suggestion(
                desk, person.key, Purpose.COFFEE_INVITE, "coffee", "P10", quote=item.source.quote
            )


def _references(desk: Desk) -> Iterator[Suggestion]:
    told = [item.source.quote for item in desk.items(Kind.NEXT_STEP, Kind.PROMISE)]
    told += [question for signal in desk.situation.signals for question in signal.questions]
    quote = next((words for words in told if REFERENCES.search(words)), None)
    if quote:
        yield suggestion(desk, None, Purpose.REFERENCE_HEADS_UP, "references", "P14", quote=quote)


def _linkedin_after(desk: Desk) -> Iterator[Suggestion]:
    """P13: once they have decided, to those the seeker met."""
    if (
        desk.standing.outcome not in {Outcome.KEPT_IN_MIND, Outcome.OFFERED}
        or not desk.policy.rule("linkedin_asked").on
    ):
        return
    for person in desk.captured.people:
        speaks = person.met and not person.silent and person.role is not Role.COORDINATOR
        if speaks and desk.contact.bars(person) is None:
            yield suggestion(desk, person.key, Purpose.LINKEDIN_CONNECT, "linkedin_after", "P13")
