"""What is worth considering and has no date: the seeker decides."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.domain.facts import ContactPolicy, Kind, Reason, Role
from afterword.domain.plan.cues import COFFEE, REFERENCES
from afterword.domain.plan.desk import Desk
from afterword.domain.plan.owed import cover_of, covered_absence
from afterword.domain.plan.standing import OVER, Outcome
from afterword.domain.plan.wanted import stable_id
from afterword.domain.touchpoints import Door, Purpose, Signal, Suggestion, Wanted


def suggestions(desk: Desk) -> Iterator[Suggestion]:
    """Thanks to a silent shadow, a coffee that was spoken of, a word to referees, LinkedIn later."""
    if desk.standing.outcome is Outcome.STOPPED:
        return
    yield from _silent(desk)
    yield from _coffee(desk)
    yield from _references(desk)
    yield from _linkedin_after(desk)
    yield from _covered(desk)
    yield from _another_role(desk)


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
    asked = [s.evidence for s in desk.situation.signals if Wanted.REFERENCES in s.particulars.wants]
    quote = next((words for words in told if REFERENCES.search(words)), next(iter(asked), None))
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


def _covered(desk: Desk) -> Iterator[Suggestion]:
    """Somebody is away who waits for an answer before they are back: another stands in for them."""
    for person in desk.captured.people:
        absence = covered_absence(desk, person.key)
        if absence and absence.until and _waits(desk, person.key, absence):
            told = {**cover_of(absence), "until": absence.until.isoformat()}
            yield suggestion(desk, person.key, Purpose.ANSWER_QUESTION, "covered", "P15", **told)


def _waits(desk: Desk, person: str, absence: Signal) -> bool:
    """Whether something is due to them before their return."""
    asked = [
        s.answer_by or s.until for s in desk.situation.signals if s.person == person and s is not absence
    ]
    promised = [item.due for item in desk.items(Kind.PROMISE, person=person)]
    return any(
        day and absence.until and absence.at.date() <= day < absence.until for day in (*asked, *promised)
    )


def _another_role(desk: Desk) -> Iterator[Suggestion]:
    """A kind no that speaks of another role."""
    cause = desk.standing.cause
    if cause is None or desk.standing.outcome is not Outcome.KEPT_IN_MIND:
        return
    person = desk.captured.person(cause.person)
    if cause.particulars.door is Door.ANOTHER_ROLE and person and desk.contact.bars(person) is None:
        quote = cause.particulars.door_words or cause.evidence
        yield suggestion(desk, person.key, Purpose.RE_APPROACH, "another_role", "P9", quote=quote)
