"""Which employer this is, what role is sought, in which sector and country."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from afterword.domain.capture.folding import fold
from afterword.domain.capture.lexicon.sectors import BY_THE_ROLE, RULED, SECTORS
from afterword.domain.capture.posting import PostingFacts
from afterword.domain.capture.zones import country_in, country_of_zone, place_in, state_in
from afterword.domain.facts import Quote
from afterword.domain.sources import CalendarEvent, Mail

_NAMED_CLIENT: Final = re.compile(
    r"\b(?:[Uu]nser(?:e[mn]?)? (?:Mandant|Kunde|Auftraggeber)(?:en|n)?"
    r"|[Oo]ur client|[Mm]y client|[Nn]osso cliente)"
    r",?\s+(?:die |der |das |the |a |o )?([A-Z][\w&'’.-]*(?: (?:&|and|of|de|[A-Z])[\w&'’.-]*){0,4})|"
    r"\b(?:the |our |my )?(?:client|employer|company)(?: here)? (?:is|are"
    r"|will be)\s+([A-Z][\w&'’.-]*(?: (?:&|and|of|de|[A-Z])[\w&'’.-]*){0,4})"
    r"|\b(?:interview|conversations?|process|role|position|opportunity) (?:with"
    r"|at)\s+([A-Z][\w&'’.-]*(?: (?:&|[A-Z])[\w&'’.-]*){0,4})"
    r"|\b(?:mandant|kunde|unternehmen) (?:ist|heißt)\s+(?:die |der |das )?([A-Z][\w&'’.-]*(?: (?:&"
    r"|[A-Z])[\w&'’.-]*){0,4})"
)
_SAID_OFTEN: Final = 2  # one word over and over tells no more
_LONGEST_QUOTE: Final = 40  # words
_SHORTEST: Final = 3  # "HR" is no employer
_TITLE_IN_SUMMARY: Final = re.compile(
    r"^(?:(?:updated|phone screen|interview|vorstellungsgespräch|screening|invitation"
    r"|entrevista)\b[^-–:|]*[-–:|]\s*)+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Employer:
    """The organization, as people call it, and where it is."""

    company: str
    agency: str | None
    country: str | None
    sector: str | None


def employer(
    posting: PostingFacts | None, mails: Sequence[Mail], events: Sequence[CalendarEvent], postings: str
) -> Employer:
    """The employer, from the posting; behind an agency, from what the agency writes."""
    company = posting.company if posting else None
    agency = posting.agency if posting else None
    if not company:
        company = _from_mail(mails, agency) or _from_domain(mails, events)
    sector = _sector(postings or "\n".join(m.visible for m in mails))
    return Employer(company or "", agency, None, sector)


def _from_mail(mails: Sequence[Mail], agency: str | None) -> str | None:
    for mail in mails:
        for m in _NAMED_CLIENT.finditer(f"{mail.subject}\n{mail.visible}"):
            named = next(g for g in m.groups() if g).strip(" .,")
            if fold(named) != fold(agency or "") and len(named) >= _SHORTEST:
                return named
    return None


def _from_domain(mails: Sequence[Mail], events: Sequence[CalendarEvent]) -> str | None:
    """The word before the dot in the address most of them write from."""
    domains = [m.sender.email.split("@")[-1] for m in mails] + [
        a.email.split("@")[-1] for e in events for a in e.attendees
    ]
    domains += [e.organizer.email.split("@")[-1] for e in events if e.organizer]
    counts = Counter(".".join(d.split(".")[-2:]) for d in domains if "." in d)
    if not counts:
        return None
    name = counts.most_common(1)[0][0].split(".")[0]
    return name.replace("-", " ").title()


def _sector(text: str) -> str | None:
    """The sector that most of a posting's words speak of, if two do; the earlier listed of equals."""
    found = {name: Counter(m[0].casefold() for m in cue.finditer(text)) for name, cue in SECTORS.items()}
    weights = {name: sum(min(n, _SAID_OFTEN) for n in words.values()) for name, words in found.items()}
    heading = next((line for line in text.splitlines() if line.strip()), "")
    told = [
        name
        for name, weight in weights.items()
        if weight > 1 and (name not in BY_THE_ROLE or SECTORS[name].search(heading))
    ]
    # What rules follow from outranks the trade: a depot of the city is the city's.
    told = [name for name in told if name in RULED] or told
    return max(told, key=lambda name: weights[name], default=None)


def country_of(
    posting: PostingFacts | None, home: str | None, zones: Sequence[str | None], currency: str
) -> str | None:
    """ISO 3166 of the employer: the posting's place, its money, the zone, and the seeker's own at last."""
    place = posting.place if posting else ""
    named = country_in(place)
    by_place = country_of_zone(place_in(place) or state_in(place) or "") if place else None
    told = next((c for z in zones if z and (c := country_of_zone(z))), None)
    return named or by_place or _money(currency) or told or home


_MONEY: Final = (
    (r"£\s?\d|\bAfC\b|\bNHS\b", "GB"),
    (r"\bRs\.? ?\d|₹|\blakhs?\b|\bLPA\b", "IN"),
    (r"¥|\byen\b", "JP"),
    (r"R\$ ?\d|\bCLT\b", "BR"),
    (r"\b(?:TVöD|m/w/d|w/m/d)\b", "DE"),
    (r"401\(k\)|\bEEO\b|equal opportunity employer", "US"),
)


def _money(text: str) -> str | None:
    for pattern, code in _MONEY:
        if re.search(pattern, text):
            return code
    return None


def role_title(posting: PostingFacts | None, events: Sequence[CalendarEvent], mails: Sequence[Mail]) -> str:
    """The role sought: the posting's heading, else what the invitation is about."""
    if posting and posting.title:
        return posting.title
    for text in [e.summary for e in events] + [m.subject for m in mails]:
        cut = _TITLE_IN_SUMMARY.sub("", text).strip()
        if cut and cut != text:
            return cut
    return ""


def role_quote(role: str, sources: Sequence[tuple[str, str]]) -> Quote | None:
    """Where the role stands, by its words: 2 to 40 of them, from the first of `sources` that has it.

    `sources` are files with their texts. A title of one word is quoted with what stands beside it.
    """
    title = re.compile(r"[\s*_]+".join(re.escape(word) for word in role.split()), re.IGNORECASE)
    for file, text in sources if role else ():
        if m := title.search(text):
            return Quote(file, _beside(text, m.start(), m.end()))
    return None


def _beside(text: str, start: int, end: int) -> str:
    words = list(re.finditer(r"\S+", text))
    inside = [i for i, word in enumerate(words) if word.end() > start and word.start() < end]
    first, last = inside[0], min(inside[-1], inside[0] + _LONGEST_QUOTE - 1)
    if first == last:
        first, last = (first, last + 1) if last + 1 < len(words) else (max(0, first - 1), last)
    if first == inside[0] and last == inside[-1]:
        return text[start:end]
    return text[words[first].start() : words[last].end()]
