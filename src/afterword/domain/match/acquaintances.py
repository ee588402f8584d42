"""Who do I know there: the seeker's contacts at an employer, those first who likely help most.

Referred candidates are interviewed and hired far more often (E7, E8), and ties that are not
close do as much as close ones (E5), so closeness earns nothing here: what counts is whether the
contact is there now, what both share, and whether their work touches the role.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from afterword.domain.capture.folding import fold
from afterword.domain.contacts import Background, Contact
from afterword.domain.facts import Reason
from afterword.domain.match.common_ground import Ground, Shared, common_ground
from afterword.domain.match.employer import Sureness, same_employer

#: What each finding adds. Only their order matters: a colleague of old who is there now stands
#: above one who left, and above a stranger in the right team.
THERE_NOW = 40
THERE_ONCE = 15
IN_DOUBT = -10  # the employer's name is only likely the same
WORTH = {
    Ground.COLLEAGUES: 30,
    Ground.CLASSMATES: 20,
    Ground.EMPLOYER: 12,
    Ground.SCHOOL: 12,
    Ground.EVENT: 8,
    Ground.CONNECTION: 6,
    Ground.SKILL: 3,
    Ground.PLACE: 3,
}
SAME_WORK = 15
HIRES = 10
HAS_ADDRESS = 5
_MOST_GROUND = 45  # many small things do not outweigh a great one

_HIRES = re.compile(
    r"\b(?:recruit\w*|talent|human resources|hr|people (?:partner|operations|and culture)|personal\w*"
    r"|recursos humanos|ressources humaines|hiring)\b"
)
_WORDS_OF_RANK = frozenset(
    {
        *("senior", "junior", "lead", "head", "chief", "principal", "staff", "manager", "director", "vice"),
        *("president", "assistant", "associate", "officer", "specialist", "coordinator", "intern", "and"),
        *("the", "of", "for", "at", "in", "und", "der", "die", "für", "fur", "de", "da", "do", "ii", "iii"),
        *("team", "global", "executive", "leiter", "leiterin", "leitung", "gerente", "analyst", "consultant"),
    }
)


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """A contact at the employer, why they may help, and what they share with the seeker.

    A higher `score` stands first.
    """

    contact: Contact
    score: int
    reasons: tuple[Reason, ...]
    shared: tuple[Shared, ...] = ()


def acquaintances(
    employer: str, role: str, contacts: Iterable[Contact], ours: Background
) -> tuple[Acquaintance, ...]:
    """The contacts who are or were at `employer`, the likeliest help first, then by name."""
    found = (_acquaintance(employer, role, contact, ours) for contact in contacts)
    return tuple(sorted((a for a in found if a), key=lambda a: (-a.score, fold(a.contact.name))))


def _acquaintance(employer: str, role: str, contact: Contact, ours: Background) -> Acquaintance | None:
    placed = _placed(employer, contact)
    if placed is None:
        return None
    shared = _beside_employer(employer, common_ground(ours, contact.background))
    findings = [placed, *_work(role, contact), *_reach(contact)]
    ground = min(sum(WORTH[each.ground] for each in shared), _MOST_GROUND)
    score = ground + sum(worth for worth, _ in findings)
    return Acquaintance(contact, score, tuple(reason for _, reason in findings), shared)


def _placed(employer: str, contact: Contact) -> tuple[int, Reason] | None:
    """Whether the contact is there now, or was."""
    sure = same_employer(employer, contact.organization or "")
    if sure:
        doubt = 0 if sure is Sureness.SURE else IN_DOUBT
        return THERE_NOW + doubt, Reason("there_now", _spoken_to(contact.organization, sure))
    for past in contact.background.employers:
        if sure := same_employer(employer, past.text):
            doubt = 0 if sure is Sureness.SURE else IN_DOUBT
            return THERE_ONCE + doubt, Reason("there_once", _spoken_to(past.text, sure))
    return None


def _spoken_to(name: str | None, sure: Sureness) -> dict[str, str]:
    return {"employer": name or "", "sure": "yes" if sure is Sureness.SURE else "no"}


def _beside_employer(employer: str, shared: Sequence[Shared]) -> tuple[Shared, ...]:
    """Without having been there too, which is why the contact is on the list at all."""
    return tuple(
        each
        for each in shared
        if each.ground is not Ground.EMPLOYER or not same_employer(employer, each.ours.text)
    )


def _work(role: str, contact: Contact) -> Iterator[tuple[int, Reason]]:
    title = contact.title or ""
    if words := _telling(role) & _telling(title):
        yield SAME_WORK, Reason("same_work", {"title": title, "words": ", ".join(sorted(words))})
    if _HIRES.search(fold(title)):
        yield HIRES, Reason("hires", {"title": title})


def _telling(title: str) -> set[str]:
    return {word for word in re.findall(r"[^\W\d_]{2,}", fold(title)) if word not in _WORDS_OF_RANK}


def _reach(contact: Contact) -> Iterator[tuple[int, Reason]]:
    if contact.emails:
        yield HAS_ADDRESS, Reason("has_address", {"address": contact.emails[0]})
