"""Who was seen where, in all the files of one interview."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from afterword.domain.capture.folding import fold
from afterword.domain.capture.gathering import gather, placed
from afterword.domain.capture.lexicon.not_names import ROOM_WORDS
from afterword.domain.capture.name_hits import is_given
from afterword.domain.capture.names import parse_name
from afterword.domain.capture.people_in_mail import (
    in_order,
    is_group,
    is_robot,
    is_shared,
    people_in_mails,
    person_name,
)
from afterword.domain.capture.people_in_notes import people_in_notes, reached_by
from afterword.domain.capture.people_in_text import contact_named, people_in_summary, people_named
from afterword.domain.capture.people_nicknames import (
    bynames_in,
    called_for_short,
    nicknames_in,
    own_nicknames,
    with_nicknames,
)
from afterword.domain.capture.posting import contact_lines
from afterword.domain.capture.seeker import is_seeker
from afterword.domain.capture.sightings import Found, Seen, Sighting
from afterword.domain.sources import Attendee, Bundle, CalendarEvent, Mail, Mailbox

_TELLING: Final = 3  # letters, before a word of an employer may be told from a name
#: a partner whose name the firm bears is somebody all the same: "Mr Akande"
_TITLED: Final = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herrn?|Frau|Mme|Madame|Monsieur|Sra?|Dona|Seu)\b\.?[ \t]+"
    r"([^\W\d_][\w'’-]+)"
)
_ROOM: Final = re.compile(ROOM_WORDS, re.IGNORECASE)


def cast(
    bundle: Bundle,
    mails: Sequence[Mail],
    events: Sequence[CalendarEvent],
    seeker: str,
    mine: frozenset[str],
    places: Sequence[str],
) -> list[Found]:
    """Everybody seen, once each. `places` are names of employers and towns, which are no people."""
    invited = [s for event in events for s in _invited(event, seeker, mine)]
    theirs = [m for m in mails if m.sender.email.casefold() not in mine]
    written = people_in_mails(theirs, mine)
    not_people = _not_people(bundle, places, [*invited, *written])
    named = _named_in_mail(theirs, not_people)
    named += [s for event in events for s in _named_in(event, seeker, not_people)]
    contacts = [s for p in bundle.postings for s in contact_named(contact_lines(p.text), not_people)]
    found = gather(_others([*invited, *written, *named, *contacts], seeker, mine))
    notes = "\n\n".join(n.text for n in bundle.notes)
    found = _with_nicknames(found, theirs, events, notes)
    for sighting in _others(people_in_notes(notes, found, not_people, parse_name(seeker)), seeker, mine):
        found = placed(found, sighting)
    for sighting in reached_by(notes, found):
        found = placed(found, sighting)
    return _with_nicknames(_with_derived_names(found), theirs, events, notes)


def _with_nicknames(
    found: list[Found], mails: Sequence[Mail], events: Sequence[CalendarEvent], notes: str
) -> list[Found]:
    """What each goes by, told by their own name, by themselves, by others, and last by the notes."""
    found = with_nicknames(found, [s for f in found for s in called_for_short(f)])
    found = with_nicknames(found, own_nicknames(mails, found))
    texts = [(m.visible, Seen.SCHEDULE) for m in mails]
    texts += [(e.description, Seen.SCHEDULE) for e in events] + [(notes, Seen.NOTES)]
    for text, seen in texts:
        found = with_nicknames(found, nicknames_in(text, seen, found))
    every = "\n".join(text for text, _ in texts)
    return with_nicknames(found, bynames_in(every, notes, found))


def _others(sightings: Sequence[Sighting], seeker: str, mine: frozenset[str]) -> list[Sighting]:
    return [s for s in sightings if not is_seeker(s.name.full if s.name else "", s.email or "", seeker, mine)]


def _invited(event: CalendarEvent, seeker: str, mine: frozenset[str]) -> list[Sighting]:
    """Attendees and organizer, without the seeker, rooms, lists and robots."""
    at = (event.start,)
    found = [
        _attendee(a, at)
        for a in event.attendees
        if not is_seeker(a.name, a.email, seeker, mine) and not _is_thing(a)
    ]
    if (
        event.organizer
        and not is_seeker(event.organizer.name, event.organizer.email, seeker, mine)
        and not is_robot(event.organizer)
    ):
        name = in_order(person_name(event.organizer.name, event.organizer.email), event.organizer.email)
        box = event.organizer
        if name or not is_shared(box.email):
            found.append(
                Sighting(
                    Seen.ORGANIZER, name, email=box.email, shared_mailbox=is_shared(box.email), beside=""
                )
            )
    return found


def _attendee(attendee: Attendee, at: tuple[datetime, ...]) -> Sighting:
    return Sighting(
        Seen.ATTENDEE,
        in_order(person_name(attendee.name, attendee.email), attendee.email),
        email=attendee.email or None,
        sessions=at,
        shared_mailbox=is_shared(attendee.email),
    )


def _is_thing(attendee: Attendee) -> bool:
    """A room, a list, or a mailbox that nobody reads."""
    if (attendee.kind or "INDIVIDUAL").upper() in {"ROOM", "RESOURCE", "GROUP"} or is_robot(
        Mailbox(attendee.name, attendee.email)
    ):
        return True
    named = attendee.name if attendee.name and "@" not in attendee.name else ""
    return (
        bool(_ROOM.search(named))
        or (is_group(named) if named else is_shared(attendee.email))
        or (bool(named) and bool(re.search(r"batch|list|\d{2,}", named)))
    )


def _not_people(bundle: Bundle, places: Sequence[str], known: Sequence[Sighting]) -> frozenset[str]:
    """Words of employers, schools and towns, save those that are somebody's name."""
    text = list(places)
    if bundle.resume:
        text += [job.company for job in bundle.resume.work] + list(bundle.resume.schools)
        text += [part for part in (bundle.resume.city, bundle.resume.region) if part]
    words = {fold(w).strip(".,") for part in text for w in re.findall(r"[^\W\d_][\w'’-]+", part)}
    named = {
        fold(w)
        for s in known
        if s.name
        for half in (s.name.given, s.name.family)
        if half
        for w in half.split()
    }
    phrases = {" ".join(part.casefold().split()) for part in text if " " in part.strip()}
    notes = "\n".join(n.text for n in bundle.notes)
    titled = {fold(m[1]) for m in _TITLED.finditer(notes)}
    return frozenset(w for w in words if len(w) >= _TELLING and not is_given(w)) - named - titled | phrases


def _named_in_mail(mails: Sequence[Mail], not_people: frozenset[str]) -> list[Sighting]:
    return [s for mail in mails for s in people_named(mail.visible, Seen.SCHEDULE, not_people)]


def _named_in(event: CalendarEvent, seeker: str, not_people: frozenset[str]) -> list[Sighting]:
    at = (event.start,)
    named = people_named(event.description, Seen.SCHEDULE, not_people, at)
    return [*named, *people_in_summary(event.summary, seeker, not_people, at)]


def _with_derived_names(found: list[Found]) -> list[Found]:
    """Where only an address is known, the name it spells out ("deepak.r@"); where it spells none, nobody."""
    out = []
    for person in found:
        if person.names:
            out.append(person)
        elif name := _spelt(person.emails[0] if person.emails else ""):
            parsed = parse_name(name)
            out.append(
                Found((*person.sightings, replace(person.sightings[0], name=parsed))) if parsed else person
            )
    return out


def _spelt(email: str) -> str | None:
    parts = [
        p for p in re.split(r"[._]", email.split("@", maxsplit=1)[0].split("+", maxsplit=1)[0]) if p.isalpha()
    ]
    match parts:
        case [given, family] if not is_shared(email):
            return f"{given.title()} {family.title()}"
        case [given] if is_given(given):
            return given.title()
    return None
