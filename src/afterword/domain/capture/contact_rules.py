"""Whom the seeker may write to, by what was written: in a posting, a mail, an invitation, the notes.

The strictest rule found holds (L9, L11); a mail that allows more than the posting did lifts it.
"No phone calls" leaves writing free.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from afterword.domain.capture.lexicon import contact_cues as cues
from afterword.domain.facts import ContactPolicy, ContactRule, Quote

_SENTENCE: Final = re.compile(
    r"[^.!?\n]+(?:[.!?](?=\w)[^.!?\n]+)*[.!?]*(?:\n(?!\s*\n|[-*•#\d])[^.!?\n]+[.!?]*)?"
)
_MOST_WORDS: Final = 40


@dataclass(frozen=True, slots=True)
class Source:
    """One text that may hold a rule. `binding` texts are the employer's or agency's; notes repeat them."""

    file: str
    text: str


@dataclass(frozen=True, slots=True)
class Ruling:
    """The policy in force, and the words it was told by."""

    policy: ContactPolicy
    rules: tuple[ContactRule, ...] = ()


def ruling(sources: Iterable[Source], *, agency: bool = False, somebody: bool = False) -> Ruling:
    """What the sources together say.

    `agency` where somebody stands between seeker and employer; `somebody` where a recruiter or an
    office wrote: who bans the panel leaves themselves to write to.
    """
    sources = list(sources)
    bans = [
        (q, t)
        for s in sources
        for q, t in _matches(s, cues.BAN)
        if not cues.NOT_A_RULE.search(t) and not _about_calls(t) and not _only_canvassing(t)
    ]
    ways = [(q, t) for s in sources for q, t in _matches(s, cues.VIA)]
    allowed = [q for s in sources for q, t in _matches(s, cues.ALLOWED)]
    if allowed and not _said_after(bans, allowed, sources):
        return Ruling(ContactPolicy.OPEN, tuple(ContactRule(ContactPolicy.OPEN, q) for q in allowed[:2]))
    if not bans and not (ways and (agency or _strong(ways))):
        return Ruling(ContactPolicy.OPEN)
    campus = any(cues.CAMPUS.search(s.text) for s in sources)
    total = any(cues.TOTAL.search(t) for _, t in bans) and (campus or not ways)
    policy = (
        ContactPolicy.NONE if total or not (ways or agency or somebody) else ContactPolicy.VIA_RECRUITER_ONLY
    )
    quotes = [q for q, _ in bans] + ([] if policy is ContactPolicy.NONE else [q for q, _ in ways])
    return Ruling(policy, tuple(ContactRule(policy, q) for q in dict.fromkeys(quotes)))


def strictest_in(text: str) -> ContactPolicy:
    """The policy one text sets by itself."""
    return ruling(
        [Source("", text)],
        agency=bool(
            re.search(r"on behalf of|our client|retained (?:exclusively|search)", text, re.IGNORECASE)
        ),
    ).policy


def _matches(source: Source, pattern: re.Pattern[str]) -> list[tuple[Quote, str]]:
    found = []
    for m in _SENTENCE.finditer(source.text):
        plain = re.sub(r"[*_]{1,3}", "", m[0]).replace("’", "'")
        plain = re.sub(r"\s+", " ", plain)
        if hit := pattern.search(plain):
            found.append((Quote(source.file, _short(m[0], hit.start() / max(1, len(plain)))), plain))
    return found


def _short(sentence: str, share: float) -> str:
    """At most forty words; of a longer one those about the place (as a share of it) that matters."""
    words = re.sub(r"\s+", " ", sentence).strip(" -*•\t").split(" ")
    if len(words) <= _MOST_WORDS:
        return " ".join(words)
    first = max(0, min(int(share * len(words)) - 6, len(words) - _MOST_WORDS // 2))
    return " ".join(words[first : first + _MOST_WORDS // 2])


def _about_calls(sentence: str) -> bool:
    """Whether only telephoning is forbidden."""
    calls = cues.ONLY_CALLS.search(sentence)
    return bool(calls) and not re.search(
        r"\b(?:e-?mail|write|contact|linkedin|approach|message|mail)\b", sentence, re.IGNORECASE
    )


def _only_canvassing(sentence: str) -> bool:
    """Whether only winning people over is forbidden, as every public employer's posting does."""
    return bool(cues.CANVASSING.search(sentence)) and not cues.CONTACT.search(sentence)


def _strong(ways: list[tuple[Quote, str]]) -> bool:
    """Whether a way is said to be the only one, even without a ban."""
    strong = re.compile(
        r"\b(?:everything|anything|only|exclusively|sole|ausschließlich|nur|allein|alles|tudo|somente|tout"
        r"|all (?:contact|communications?|correspondence))\b",
        re.IGNORECASE,
    )
    return any(strong.search(text) for _, text in ways)


def _said_after(bans: list[tuple[Quote, str]], allowed: list[Quote], sources: list[Source]) -> bool:
    """Whether a ban was said after the permission: sources come in the order they were written."""
    order = {source.file: i for i, source in enumerate(sources)}
    last_ban = max((order.get(q.file, 0) for q, _ in bans), default=-1)
    return last_ban > max(order.get(q.file, 0) for q in allowed)
