"""Names people go by, learned from the texts: "everyone says Gaz", "Tom to everyone", "he's Big Sam"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from afterword.domain.capture.folding import fold
from afterword.domain.capture.gathering import fit
from afterword.domain.capture.lexicon.nickname_cues import BYNAMES, CALLED, CALLS_ME, NOT_CALLED, SHE_IS
from afterword.domain.capture.lexicon.not_names import NOT_NAMES
from afterword.domain.capture.lexicon.titles import FIELD_WORDS
from afterword.domain.capture.matching_names import LIKELY, is_short_for
from afterword.domain.capture.name_hits import find_names, is_given
from afterword.domain.capture.names import Name
from afterword.domain.capture.sightings import Found, Seen, Sighting
from afterword.domain.sources import Mail

_BYNAME: Final = re.compile(r"\b([A-Z][a-zà-ÿ]{2,11}) ([A-Z][a-zà-ÿ]{1,11})\b(?! [A-Z])")
_PART: Final = 3  # letters that a title's word and a byname's must share


def nicknames_in(text: str, seen: Seen, found: Sequence[Found]) -> list[Sighting]:
    """Sightings that add the names which a text says somebody goes by; only of people already found."""
    sightings: list[Sighting] = []
    for sentence in re.split(r"\n", text):
        sightings += [_sighting(seen, person, nick) for person, nick in _told(sentence, found)]
    return sightings


def own_nicknames(mails: Sequence[Mail], found: Sequence[Found]) -> list[Sighting]:
    """What writers say of themselves: "call me Gaz", "I'm Sam too"."""
    sightings = []
    for mail in mails:
        writer = next((f for f in found if mail.sender.email.casefold() in f.emails and f.names), None)
        nicks = [next(filter(None, m.groups())) for m in CALLS_ME.finditer(mail.visible)] if writer else []
        new = (nick for nick in nicks if writer and nick[:1].isupper() and not _is_of(nick, writer))
        sightings += [_sighting(Seen.SENDER, writer, nick) for nick in new if writer]
    return sightings


def bynames_in(text: str, notes: str, found: Sequence[Found]) -> list[Sighting]:
    """Bynames of people who share a name ("Big Sam"): whose it is, by title, by what stands there.

    `text` is all there is to read, `notes` what the seeker wrote of it.
    """
    taken: dict[str, Found] = {}
    unclear: dict[str, list[Found]] = {}
    for m in _BYNAME.finditer(text):
        bearers = _bearers(m[2], found)
        if len(bearers) > 1 and _parts_them(m, found):
            owner = _owner(m, text, bearers)
            if owner:
                taken.setdefault(m[0], owner)
            else:
                unclear[m[0]] = bearers
    taken |= _by_who_is_left(taken, {name: unclear[name] for name in unclear.keys() - taken.keys()})
    return [_noted(_sighting(Seen.NOTES, owner, byname), byname, notes) for byname, owner in taken.items()]


def _parts_them(m: re.Match[str], found: Sequence[Found]) -> bool:
    """Whether two words may be a byname: no whole name, no word that merely opens a sentence."""
    opens = fold(m[1]) in NOT_NAMES - BYNAMES - FIELD_WORDS
    whole = any(fold(n.full) == fold(m[0]) for f in found for n in f.names)
    return not (opens or whole or is_given(m[1]))


def _by_who_is_left(taken: dict[str, Found], unclear: dict[str, list[Found]]) -> dict[str, Found]:
    """Of two Sams, where one is Office Sam, Big Sam is the other."""
    if len(unclear) != 1:
        return {}
    ((byname, bearers),) = unclear.items()
    left = [b for b in bearers if all(b is not t for t in taken.values())]
    return {byname: left[0]} if len(left) == 1 else {}


def _noted(sighting: Sighting, byname: str, notes: str) -> Sighting:
    """The sighting with what the notes say right behind the byname: then they were there."""
    m = re.search(rf"\b{re.escape(byname)}\b", notes)
    clause = re.split(r"(?<=[.;!?\n])", notes[m.end() : m.end() + 160])[0] if m else ""
    return replace(sighting, beside=f" [] {clause}") if clause.strip() else sighting


def _sighting(seen: Seen, person: Found, nick: str) -> Sighting:
    family = None if " " in nick else next((n.family for n in person.names if n.family), None)
    return Sighting(seen, person.names[0], also=(Name(given=nick, family=family),))


def _told(sentence: str, found: Sequence[Found]) -> Iterator[tuple[Found, str]]:
    """Who is said to go by what: the one named last before the words that say so."""
    for m in CALLED.finditer(sentence):
        nick = next(filter(None, m.groups()), "")
        at = sentence.find(nick, m.start())
        if not nick[:1].isupper() or NOT_CALLED.search(sentence[max(0, m.start() - 12) : at]):
            continue
        person = _last_named(sentence[: m.start()], found)
        if person and not _is_of(nick, person):
            yield person, nick


def _last_named(before: str, found: Sequence[Found]) -> Found | None:
    """The person whose name stands last before a place, whole names before halves."""
    hits = find_names(before)
    for hit in reversed(hits):
        sighting = Sighting(Seen.NOTES, hit.name)
        fits = sorted(((fit(sighting, f), i) for i, f in enumerate(found)), reverse=True)
        if fits and fits[0][0] >= LIKELY:
            alone = len(fits) == 1 or fits[1][0] < fits[0][0]
            return found[fits[0][1]] if alone else None
    return None


def _is_of(nick: str, person: Found) -> bool:
    """Whether somebody is known by that very name already."""
    return any(fold(nick) == fold(half) for n in person.names for half in (n.given, n.family) if half)


def _bearers(nick: str, found: Sequence[Found]) -> list[Found]:
    """Everybody who may be called by this given name, in full or for short."""
    key = fold(nick)
    return [
        f
        for f in found
        if any(n.given and (fold(n.given) == key or is_short_for(key, fold(n.given))) for n in f.names)
    ]


def _owner(m: re.Match[str], text: str, bearers: Sequence[Found]) -> Found | None:
    """Of those who bear the name: the one whose title has the byname's word, or who is shown by it."""
    word = fold(m[1])
    titled = [b for b in bearers if any(word[:_PART] == t[:_PART] and _alike(word, t) for t in _held(b))]
    if len(titled) == 1:
        return titled[0]
    after = fold(re.split(r"[.;:\n]", text[m.end() : m.end() + 60])[0])
    shown = [b for b in bearers if any(len(t) > _PART and t in after.split() for t in _held(b))]
    if len(shown) == 1:
        return shown[0]
    return _in_sentence(m, text, bearers)


def _in_sentence(m: re.Match[str], text: str, bearers: Sequence[Found]) -> Found | None:
    """The bearer named in full nearest before "he's Big Sam"."""
    if not SHE_IS.search(text[max(0, m.start() - 14) : m.start()]):
        return None
    before = fold(text[max(0, m.start() - 300) : m.start()])
    places = [
        (max((before.rfind(fold(n.full)) for n in b.names if n.given and n.family), default=-1), i)
        for i, b in enumerate(bearers)
    ]
    best = max(places)
    return bearers[best[1]] if best[0] >= 0 else None


def _held(person: Found) -> set[str]:
    titles = {w.strip(".,&/()") for s in person.sightings if s.title for w in fold(s.title).split()}
    return titles | {w for email in person.emails for w in re.split(r"[._-]", email.split("@")[0])}


def _alike(word: str, title: str) -> bool:
    return title.startswith(word) or word.startswith(title)


def with_nicknames(found: list[Found], sightings: Sequence[Sighting]) -> list[Found]:
    """`found` with each sighting at the person who bears the very name."""
    for sighting in sightings:
        name = sighting.name
        found = [Found((*f.sightings, sighting)) if f.names and f.names[0] == name else f for f in found]
    return found


def called_for_short(person: Found) -> list[Sighting]:
    """Names in quotes or brackets within the name itself, as one more sighting each."""
    nicks = dict.fromkeys(n.called for s in person.sightings if (n := s.name) and n.called)
    return [_sighting(Seen.SENDER, person, nick) for nick in nicks if nick]
