"""A round that a mail invites to, of an application that is known: by the rules for a dropped file."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from afterword.domain.capture.capture import capture
from afterword.domain.capture.notes_weights import Weights
from afterword.domain.facts import Captured, Person
from afterword.domain.hear.own_words import is_own
from afterword.domain.sources import Bundle, Calendar, Mail, Mailbox

_NO_NOTES = Weights((), {}, {})  # there are none to be read


def invited(
    calendars: Sequence[Calendar],
    mail: Mail,
    known: Captured,
    people: Sequence[Person],
    own: AbstractSet[str],
) -> Captured:
    """The round as the invitation tells it. `known` is another round, `people` everybody of the application.

    Whoever is known already keeps their key, and `own` addresses are the seeker's. Raises
    NoInterview and NoTimeZone as `capture` does.
    """
    letter = replace(mail, calendars=())
    bundle = Bundle(
        calendars=tuple((mail.file, calendar) for calendar in calendars),
        mails=(letter,),
        debrief=(),
        seeker=Mailbox(known.seeker.name, known.seeker.email),
        # UTC is what the journal writes down where nobody knew.
        zone=known.seeker.timezone if known.seeker.timezone != "UTC" else None,
    )
    found = capture(bundle, (letter,), _NO_NOTES, known.language)
    others = tuple(each for each in found.people if not is_own(each.email or "", own))
    found = replace(
        found,
        seeker=known.seeker,
        interview=replace(found.interview, company=known.interview.company, role=known.interview.role),
        people=others,
        language=known.language,
        country=known.country or found.country,
        sector=known.sector or found.sector,
    )
    return with_known(found, people)


def with_known(found: Captured, people: Sequence[Person]) -> Captured:
    """The same with everybody who is known under the key they have, and as they are known."""
    by_key = {known.key: known for known in people}
    keys = {each.key: _key(each, people, by_key.keys()) for each in found.people}
    staff = [by_key.get(keys[each.key], replace(each, key=keys[each.key])) for each in found.people]
    read = found.interview
    sessions = tuple(
        replace(each, people=tuple(dict.fromkeys(keys[one] for one in each.people if one in keys)))
        for each in read.sessions
    )
    met = {key for session in sessions for key in session.people}
    staff = [replace(each, met=True) if each.key in met else each for each in staff]
    once = tuple({each.key: each for each in staff}.values())
    return replace(found, people=once, interview=replace(read, sessions=sessions))


def _key(person: Person, people: Sequence[Person], taken: AbstractSet[str]) -> str:
    """The key of somebody known; of anybody else one that is nobody's yet."""
    known = _again(person, people)
    if known is not None:
        return known.key
    numbers = (f"{person.key}-{number}" for number in range(2, len(taken) + 3))
    return next(key for key in (person.key, *numbers) if key not in taken)


def _again(person: Person, people: Sequence[Person]) -> Person | None:
    """Who of those that are known this is: by address, else by key or by the whole name."""
    email = (person.email or "").casefold()
    if email and (same := [one for one in people if (one.email or "").casefold() == email]):
        return same[0]
    for one in people:
        named = one.key == person.key or one.name.casefold() == person.name.casefold()
        if named and not (email and one.email):
            return one
    return None
