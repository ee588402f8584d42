"""Which of the seeker's contacts are one person: merged when sure, asked about when likely.

A shared name alone never merges two contacts, and two profiles are two people whatever else
they share.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations

from afterword.domain.capture.folding import fold
from afterword.domain.capture.matching_names import LIKELY, likeness
from afterword.domain.capture.names import Name, parse_name
from afterword.domain.contacts import Contact
from afterword.domain.facts import Reason
from afterword.domain.match.employer import Sureness, same_employer

#: Mailboxes that many hands read: such an address is nobody's in particular.
SHARED_MAILBOXES = frozenset(
    {
        *("info", "hello", "contact", "office", "jobs", "careers", "hr", "team", "mail", "admin"),
        *("recruiting", "recruitment", "talent", "people", "reception", "support", "sales", "bewerbung"),
        *("personal", "karriere", "kontakt", "contato", "rh", "vagas", "noreply", "no-reply"),
    }
)
_PHONE_DIGITS = 8  # of the end; what stands before is the country's and the trunk's
_CROWD = 40  # more in one drawer share something that tells nothing


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two contacts (`one` < `other`, keys) that are, or may be, one person; and why."""

    one: str
    other: str
    sureness: Sureness
    reasons: tuple[Reason, ...]


def likenesses(contacts: Sequence[Contact]) -> tuple[Likeness, ...]:
    """Every pair that is surely or likely one person, in order of their keys.

    Contacts are compared only with those that share an address, a profile, a number or a family
    name, so that thirty thousand take seconds.
    """
    by_key = {c.key: c for c in contacts}
    pairs = [(a, b) for a, b in sorted(_pairs(contacts)) if not _two_profiles(by_key[a], by_key[b])]
    # A name is taken apart only where it is compared: most of a whole export never is.
    told = {key: _Told(by_key[key], parse_name(by_key[key].name)) for key in {*chain(*pairs)}}
    found = (_compare(told[a], told[b]) for a, b in pairs)
    return tuple(each for each in found if each)


def merged(contacts: Sequence[Contact], found: Iterable[Likeness]) -> tuple[frozenset[str], ...]:
    """The groups of keys that are surely one person; no group holds two profiles."""
    by_key = {c.key: c for c in contacts}
    group: dict[str, set[str]] = {}
    for pair in found:
        if pair.sureness is not Sureness.SURE:
            continue
        together = group.get(pair.one, {pair.one}) | group.get(pair.other, {pair.other})
        if len({profile(by_key[key].url) for key in together} - {""}) <= 1:
            group.update(dict.fromkeys(together, together))
    return tuple(sorted({frozenset(keys) for keys in group.values()}, key=min))


def profile(url: str | None) -> str:
    """The part of a profile's address that is its person's own, or nothing (`/in/<slug>`)."""
    found = re.search(r"/(?:in|pub)/([^/?#\s]+)", url or "")
    return found[1].casefold() if found else ""


@dataclass(frozen=True, slots=True)
class _Told:
    contact: Contact
    name: Name | None


def _pairs(contacts: Sequence[Contact]) -> set[tuple[str, str]]:
    drawers: dict[str, list[str]] = defaultdict(list)
    for contact in contacts:
        for label in _labels(contact):
            drawers[label].append(contact.key)
    return {
        (min(a, b), max(a, b))
        for keys in drawers.values()
        if len(keys) <= _CROWD
        for a, b in combinations(keys, 2)
        if a != b
    }


def _labels(contact: Contact) -> Iterator[str]:
    yield from (f"mail {address}" for address in _addresses(contact))
    yield from (f"phone {number}" for number in _numbers(contact))
    if slug := profile(contact.url):
        yield f"profile {slug}"
    if contact.uid:
        yield f"uid {contact.uid}"
    words = fold(contact.name).split()
    if len(words) > 1:
        yield f"name {words[-1]} {words[0][:1]}"
        yield f"name {words[0].rstrip(',')} {words[-1][:1]}"  # "Last, First"


def _two_profiles(one: Contact, other: Contact) -> bool:
    ours, theirs = profile(one.url), profile(other.url)
    return bool(ours and theirs and ours != theirs)


def _compare(a: _Told, b: _Told) -> Likeness | None:
    one, other = a.contact, b.contact
    alike = likeness(a.name, b.name) if a.name and b.name else 0
    proofs, signs = list(_proofs(one, other)), list(_signs(a, b, alike))
    if proofs and alike >= LIKELY:
        return Likeness(one.key, other.key, Sureness.SURE, tuple(proofs))
    proofs = [proof for proof in proofs if proof.code != "same_phone"]  # a switchboard, a household
    if proofs or signs:
        return Likeness(one.key, other.key, Sureness.LIKELY, (*proofs, *signs))
    return None


def _proofs(one: Contact, other: Contact) -> Iterator[Reason]:
    """What only one person has."""
    for address in sorted(_addresses(one) & _addresses(other)):
        yield Reason("same_address", {"address": address})
    if profile(one.url) and profile(one.url) == profile(other.url):
        yield Reason("same_profile", {"profile": profile(one.url)})
    for number in sorted(_numbers(one) & _numbers(other)):
        yield Reason("same_phone", {"digits": number})
    if one.uid and one.uid == other.uid:
        yield Reason("same_card", {})


def _signs(a: _Told, b: _Told, alike: int) -> Iterator[Reason]:
    """What makes it worth asking: the name, and nothing that speaks against it."""
    if alike < LIKELY or not (a.name and b.name and a.name.family and b.name.family):
        return
    one, other = a.contact, b.contact
    if not one.organization or not other.organization:
        yield Reason("same_name", {"name": one.name})
    elif same_employer(one.organization, other.organization):
        yield Reason("same_name_and_employer", {"name": one.name, "employer": one.organization})


def _addresses(contact: Contact) -> set[str]:
    plain = {re.sub(r"\+[^@]*(?=@)", "", each.strip().casefold()) for each in contact.emails}
    return {each for each in plain if "@" in each and each.split("@")[0] not in SHARED_MAILBOXES}


def _numbers(contact: Contact) -> set[str]:
    digits = (re.sub(r"\D", "", each) for each in contact.phones)
    return {each[-_PHONE_DIGITS:] for each in digits if len(each) >= _PHONE_DIGITS}
