"""People in the seeker's notes: those known from elsewhere, however misheard, and those known only here.

A name that nobody else gives is a person met only where several things say so: a title, a
heading, something they said. A daughter, a referrer, a former boss or the next interviewer is
none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from afterword.domain.capture import beside
from afterword.domain.capture.folding import fold
from afterword.domain.capture.gathering import fit
from afterword.domain.capture.lexicon.given_names import ALSO_WORDS, COMMON_WORDS
from afterword.domain.capture.lexicon.notes_cues import (
    DID_TO_ME,
    ELSEWHERE,
    KIN,
    LEADS,
    MET,
    PLACE_BEFORE,
    PLACED_AT,
    SPEAKS,
)
from afterword.domain.capture.matching_names import LIKELY, fits_address, likeness
from afterword.domain.capture.name_hits import VOCABULARY, NameHit, find_names, is_given
from afterword.domain.capture.names import Name, parse_name
from afterword.domain.capture.people_in_lines import below_heading, labelled, plain_line, small_labels
from afterword.domain.capture.people_in_text import LABELLED
from afterword.domain.capture.sightings import Found, Seen, Sighting

_NEW_THOUGHT: Final = re.compile(
    r"[.;!?]\s|[,:](?=\s)|\b(?:and|then|und|dann|also|aber|but|so|e|y|et|mas|depois|puis|luego)\b"
)
_ARTICLE: Final = re.compile(r"\b(?:der|die|das|dem|den|the|la|le|el)\b(?=\s|$)", re.IGNORECASE)
_ENOUGH: Final = 3.0
_SHORTEST: Final = 3  # letters
_BESIDE: Final = 30  # characters after a name that are about its bearer
_ENOUGH_WHOLE: Final = 2.5
_ENOUGH_UNKNOWN: Final = 4.5


@dataclass(frozen=True, slots=True)
class _Mention:
    """A name in the notes with the words on either side, up to the next name.

    `led` are those before it that are said of nobody else.
    """

    hit: NameHit
    before: str
    after: str
    line: str
    below: str = ""
    led: str = ""


def people_in_notes(
    text: str, found: Sequence[Found], not_people: frozenset[str], mine: Name | None
) -> list[Sighting]:
    """Sightings from notes: joined to the known where they fit, else new where enough says so."""
    mentions = [
        m for m in _mentions(text, found, not_people) if not (mine and likeness(m.hit.name, mine) >= LIKELY)
    ]
    sightings: list[Sighting] = []
    strangers: list[_Mention] = []
    for mention in mentions:
        (
            sightings.append(_sighting(mention))
            if _known(mention.hit.name, found)
            else strangers.append(mention)
        )
    return [*sightings, *_new(strangers)]


def _mentions(text: str, found: Sequence[Found], not_people: frozenset[str]) -> list[_Mention]:
    mentions = []
    labels = small_labels(text)
    lines = text.splitlines()
    for number, raw in enumerate(lines):
        line = plain_line(raw)
        hits = _with_lower_case(line, find_names(line, not_people), found)
        if not hits and (hit := labelled(line, labels)):
            hits = [hit]
        for index, hit in enumerate(hits):
            end = _end_of_words(line, hits, index, found)
            start = hits[index - 1].end if index else 0
            below = below_heading(lines, number) if len(hits) == 1 else ""
            before = line[start : hit.start]
            led = _own_words(before) if index else before
            mentions.append(_Mention(hit, before, beside.with_bracket(line, hit.end, end), line, below, led))
    return mentions


def _end_of_words(line: str, hits: list[NameHit], index: int, found: Sequence[Found]) -> int:
    """Where the words about a name end: at the next that is surely somebody's."""
    for hit in hits[index + 1 :]:
        if hit.sure or hit.titled or is_given(hit.name.given or "") or _known(hit.name, found):
            return hit.start
    return len(line)


def _own_words(between: str) -> str:
    """Of the words between two names, those of the second: after a stop, "then" or an article, else three."""
    core = between.rstrip(" ,:")  # "a parent, Tiffany": the comma is hers
    parts = _NEW_THOUGHT.split(core)
    if len(parts) > 1:
        return parts[-1] + between[len(core) :]
    article = max((m.start() for m in _ARTICLE.finditer(between)), default=-1)
    return between[article:] if article >= 0 else " ".join(between.rsplit(" ", maxsplit=4)[1:]) or between


def _with_lower_case(line: str, hits: list[NameHit], found: Sequence[Found]) -> list[NameHit]:
    """Names typed without capitals: of known people, and given names in a line that has no capitals."""
    known = {
        fold(part)
        for person in found
        for name in person.names
        for half in (name.given, name.family)
        if half
        for part in half.split()
    }
    added = list(hits)
    typed_small = not re.search(r"[^\W\d_]{2}.*\b(?!I\b)[A-ZÀ-Ž][a-zà-ž]+", line)
    for m in re.finditer(r"[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*)?", line):
        for word in re.finditer(r"[^\W\d_][\w'’-]*", m[0]):
            start, end = m.start() + word.start(), m.start() + word.end()
            key = fold(word[0])
            if (
                word[0][:1].isupper()
                or len(key) < _SHORTEST
                or any(h.start < end and start < h.end for h in added)
            ):
                continue
            known_name = key in known and key not in VOCABULARY and key not in ALSO_WORDS
            if known_name or (
                typed_small and is_given(key) and key not in VOCABULARY and key not in COMMON_WORDS
            ):
                name = parse_name(word[0])
                if name:
                    added.append(NameHit(start, end, name, titled=False, sure=known_name))
    return _joined(line, sorted(added, key=lambda h: h.start))


def _joined(line: str, hits: list[NameHit]) -> list[NameHit]:
    """Two small-typed halves side by side ("thaís brüggemann") are one name."""
    out: list[NameHit] = []
    for hit in hits:
        last = out[-1] if out else None
        small = line[hit.start : hit.start + 1].islower()
        if (
            last
            and small
            and line[last.end : hit.start] == " "
            and line[last.start].islower()
            and not last.name.family
        ):
            name = parse_name(line[last.start : hit.end])
            if name:
                out[-1] = NameHit(last.start, hit.end, name, titled=False, sure=True)
                continue
        out.append(hit)
    return out


def _known(name: Name, found: Sequence[Found]) -> bool:
    return any(fit(Sighting(Seen.NOTES, name), person) >= LIKELY for person in found)


def _sighting(mention: _Mention) -> Sighting:
    before = re.split(r"[.;!?]\s|,\s", mention.led)[-1][-50:]
    clause = re.split(r"(?<=[.;!?])\s", mention.after)[0][:160]
    return Sighting(
        seen=Seen.NOTES,
        name=_with_pronoun(mention),
        title=_title(mention),
        beside=f"{before} [] {clause}",
        silent=bool(beside.SILENT.search(clause)),
        joins=_heads(mention) or bool(LABELLED.match(mention.line)),
    )


def _title(mention: _Mention) -> str | None:
    return beside.title_after(mention.after[:90]) or beside.title_before(mention.led)


_SAID_OF: Final = re.compile(r"\b(she|her|hers|he|him|his|ela|ele|elle|er|ihm|ihn)\b", re.IGNORECASE)
_NEAR: Final = 140  # characters from a name to the pronoun that stands for it
_OPENING: Final = 2  # words: "Then she"
_A_STRANGER: Final = re.compile(
    r"\b(?:a|the|this|that|some|one|another) (?:\w+ )?(?:man|woman|guy|lady|bloke|chap|colleague|patient"
    r"|customer|client|candidate|predecessor|apprentice|student|nurse|driver|friend|neighbou?r|boss)\b",
    re.IGNORECASE,
)


def _with_pronoun(mention: _Mention) -> Name:
    """The name with the pronoun that the seeker uses next, if nobody else is spoken of in between."""
    name = mention.hit.name
    reach = _within_reach(mention)
    said = _SAID_OF.search(reach) or _SAID_OF.search(mention.below)
    between = (reach if said.string == reach else mention.below)[: said.start()] if said else ""
    if not said or name.pronouns or KIN.search(between) or _A_STRANGER.search(between):
        return name
    return replace(name, pronouns=said[1].lower())


def _within_reach(mention: _Mention) -> str:
    """The rest of the sentence; of a line that opens with the name, the next one's first words too."""
    first, *more = re.split(r"(?<=[.;!?])\s+", mention.after[:_NEAR])
    opens = mention.line.startswith(mention.before)
    return f"{first} {' '.join(more[0].split()[:_OPENING])}" if more and opens else first


def _new(strangers: list[_Mention]) -> list[Sighting]:
    """Strangers of whom enough is said; mentions of one name count together."""
    groups: list[list[_Mention]] = []
    for mention in strangers:
        home = next(
            (g for g in groups if any(likeness(mention.hit.name, m.hit.name) >= LIKELY for m in g)), None
        )
        (home.append(mention) if home else groups.append([mention]))
    found = []
    for group in groups:
        whole = any(m.hit.name.given and m.hit.name.family for m in group)
        if sum(_weight(m) for m in group) + _nature(group[0]) >= _enough(group, whole=whole):
            found += [_sighting(m) for m in group]
    return found


def _enough(group: list[_Mention], *, whole: bool) -> float:
    """How much must speak for a stranger: most for a lone word that is no given name we know."""
    plain = _nature(group[0]) == 0 and not any(m.hit.titled for m in group)
    return _ENOUGH_WHOLE if whole and not plain else _ENOUGH_UNKNOWN if plain else _ENOUGH


def _nature(mention: _Mention) -> float:
    """What the name itself says: many people bear it, or it is whole."""
    name = mention.hit.name
    given = is_given((name.given or name.family or "").split(" ")[0])
    return 1.0 * given + 0.5 * bool(name.given and name.family and given)


def _weight(mention: _Mention) -> float:
    """How much one mention speaks for somebody met, or against."""
    before, after = mention.before, mention.after
    if (
        KIN.search(before[-30:])
        or _kin(after)
        or ELSEWHERE.search(before[-45:])
        or ((led := ELSEWHERE.search(after)) and led.end() <= _BESIDE)
    ):
        return -3.0
    weight = 2.0 * mention.hit.titled + 2.0 * (_title(mention) is not None)
    weight += 0.5 * bool(_title(mention) and re.match(r"\s*\(", after))
    weight += 2.0 * (not before.strip(" -•*\t") and bool(re.match(r"\s*(?::|\(|,|[-–—]\s|\()", after)))
    weight += (
        1.5 * bool(SPEAKS.match(after))
        + 2.0 * bool(LEADS.match(after))
        + 1.0 * bool(MET.search(before[-24:]))
        + 1.5 * bool(DID_TO_ME.search(re.split(r"[.;!?]\s", after)[0]))
        + 1.0 * bool(PLACED_AT.match(after))
    )
    weight += 2.0 * _heads(mention) + 1.5 * bool(LABELLED.match(mention.line))
    return weight - 2.0 * (bool(PLACE_BEFORE.search(before[-12:])) and not mention.hit.titled)


def _heads(mention: _Mention) -> bool:
    """Whether the name alone is the heading of a list: what this person said stands below it."""
    return bool(mention.below) and not f"{mention.before}{mention.after}".strip(" -•*#:\t")


def _kin(after: str) -> bool:
    """Whether a name is followed by what its bearer is to somebody; a senior partner is one of the firm's."""
    m = KIN.search(after[:18])
    return m is not None and not (fold(m[0]) == "partner" and _FIRM_PARTNER.match(after))


_FIRM_PARTNER: Final = re.compile(
    r"\W{0,3}(?:our |the |a )?(?:senior|junior|managing|equity|founding|name|general|people|talent) partner",
    re.IGNORECASE,
)


def reached_by(text: str, found: Sequence[Found]) -> list[Sighting]:
    """Addresses, numbers and ways to be reached that the notes give, for whoever they belong to."""
    sightings = []
    for raw in re.split(r"\n\s*\n|\n(?=\s*(?:[-*#]|\d{1,2}[.)]\s))", text):
        paragraph = beside.written_out(raw)
        email, phone, method = (
            beside.email_in(paragraph),
            beside.phone_in(paragraph),
            beside.preferred_method(paragraph),
        )
        if not (email or phone or method):
            continue
        owner = _owner(paragraph, email, phone, found)
        if owner and owner.names:
            theirs = email if email and (not owner.emails or email.casefold() in owner.emails) else None
            sightings.append(Sighting(Seen.NOTES, owner.names[0], email=theirs, phone=phone, prefers=method))
    return sightings


def _owner(paragraph: str, email: str | None, phone: str | None, found: Sequence[Found]) -> Found | None:
    """Whose it is: by the shape of the address, by the name before it, or the only one there was."""
    if email:
        fitting = [
            p for p in found if email.casefold() in p.emails or any(fits_address(n, email) for n in p.names)
        ]
        if len(fitting) == 1:
            return fitting[0]
    at = paragraph.find(email or phone or "")
    at = at if email or phone else (m.start() if (m := _method_place(paragraph)) else len(paragraph))
    named = [
        (h.start, p)
        for h in _with_lower_case(paragraph, find_names(paragraph), found)
        for p in found
        if _is(h.name, p)
    ]
    earlier = [p for start, p in named if start <= at]
    if earlier:
        return earlier[-1]
    present = [
        p
        for p in found
        if any(s.seen in {Seen.NOTES, Seen.SCHEDULE, Seen.SUMMARY, Seen.ATTENDEE} for s in p.sightings)
    ]
    return present[0] if len(present) == 1 else None


def _method_place(paragraph: str) -> re.Match[str] | None:
    return re.search(r"letters?|text|sms|whats|call|phone|e-?mail", paragraph, re.IGNORECASE)


def _is(name: Name, person: Found) -> bool:
    return fit(Sighting(Seen.NOTES, name), person) >= LIKELY
