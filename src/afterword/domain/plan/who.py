"""Who is thanked, and who is asked how things stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from afterword.domain.facts import Captured, ContactPolicy, Kind, Method, Person, Role
from afterword.domain.plan.desk import Desk
from afterword.domain.plan.reach import is_agency, method_for

#: P1: after this long a thank-you folds into the status question
_ROUND = timedelta(hours=48)
_SPEAKERS = frozenset({Role.HIRING_MANAGER, Role.PANELIST, Role.PEER})


def met(captured: Captured) -> list[Person]:
    """Those who took part in this round and spoke, in the order of `people`."""
    return [person for person in captured.people if not person.silent and _took_part(person, captured)]


def _took_part(person: Person, captured: Captured) -> bool:
    ends = [s.end for s in captured.interview.sessions if person.key in s.people]
    if ends:
        coordinates = person.role is Role.COORDINATOR
        return not coordinates and max(ends) + _ROUND >= captured.interview.end
    if is_agency(person, captured):
        return True  # the search partner handles the terms and wants to hear how it went
    return person.met and (person.role in _SPEAKERS or person.role is Role.RECRUITER)


def status_contact(desk: Desk) -> tuple[Person, Method] | None:
    """Whom to ask how things stand, and by which method; None where nobody may be asked."""
    for person, method in _candidates(desk):
        if desk.contact.bars(person) is None and method is not None:
            return person, method
    return None


def _candidates(desk: Desk) -> Iterator[tuple[Person, Method | None]]:
    dead, captured = desk.standing.dead, desk.captured
    caller = promised_caller(captured)
    if desk.contact.was is not ContactPolicy.OPEN and desk.contact.via:
        yield desk.contact.via, method_for(desk.contact.via, dead, captured)
    elif caller:
        yield caller, Method.PHONE
    for role in (Role.RECRUITER, Role.HIRING_MANAGER, Role.COORDINATOR, Role.PANELIST, Role.PEER):
        for person in captured.people:
            if person.role is role and (person.met or not is_agency(person, captured)):
                now = heir(desk, person)
                yield now, method_for(now, dead, captured)


def heir(desk: Desk, person: Person) -> Person:
    """Whoever took over from this person, or themselves."""
    return desk.captured.person(desk.standing.successors.get(person.key)) or person


def promised_caller(captured: Captured) -> Person | None:
    """Who said they would call with the answer ("Patrick will call")."""
    lines = [item.source.quote for item in captured.items if item.kind is Kind.NEXT_STEP]
    if captured.decision_source:
        lines.append(captured.decision_source.quote)
    lines = [line for line in lines if _CALL.search(line)]
    return next((p for line in lines for p in captured.people if _will_call(p, line)), None)


_CALLING = r"\b(?:call|phone|ring|give (?:me|us) a (?:ring|bell)|anrufen|ligar|telefonar|llamar)\b"
_CALLS = (
    r"[^.;,\n]{0,20}?\b(?:will|'ll|’ll|is going to|is gonna|gonna|is to|ruft|wird|vai|va a)\b"
    rf"[^.;,\n]{{0,12}}?{_CALLING}"
)
_CALL = re.compile(_CALLING, re.IGNORECASE)


def _will_call(person: Person, line: str) -> bool:
    names = [re.escape(name) for name in (person.name, person.given, person.family) if name]
    return any(re.search(rf"(?<!\w){name}{_CALLS}", line, re.IGNORECASE) for name in names)


def names_of(people: Iterable[Person]) -> str:
    """Names as a list in a sentence's parameter."""
    return ", ".join(person.name for person in people)


def started(desk: Desk) -> datetime:
    """When thanks became possible: the interview's end, or the lifting of a ban after it."""
    lifted = desk.standing.lifted
    return max(desk.end, lifted.at) if lifted else desk.end
