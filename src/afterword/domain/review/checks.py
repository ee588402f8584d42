"""The checks of a review that need one draft and its ground only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import Captured, ContactPolicy, Kind, Person, Reason, Role
from afterword.domain.review.common_words import COMMON
from afterword.domain.review.sources import LEAST_LETTERS, Ground
from afterword.domain.review.text import runs, sentences, squeezed, words
from afterword.domain.review.wordlists import CLICHES, MONTHS_AND_DAYS
from afterword.domain.touchpoints import Draft, Finding, Level, Touchpoint

_GAP = re.compile(
    r"\[[^\[\]\n]{2,}\]|\{[^{}\n]*\}|<[A-Z][A-Z _-]+>|(?-i:\b(?:TODO|TBD|XXX+)\b)|lorem ipsum", re.IGNORECASE
)
_GREETING = re.compile(
    r"(?:hi|hello|dear|hey|respected|good|sehr|liebe|guten|hallo|grüezi|servus|moin|oi|olá|prezad|car[oa]|"
    r"bonjour|salut|madame|monsieur|ch[eè]re?|hola|estimad|querid|buen)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*")
_CAPITAL = re.compile(r"(?<![.!?:“\"„(\n-] )(?<=[a-z,;’'] )[A-Z][\w’'-]*[\w]")


def private_content(draft: Draft, base: Ground) -> Iterator[Finding]:
    """Words of a private item in the subject or the body (promise 5)."""
    for sentence in [draft.subject or "", *sentences(draft.body)]:
        found = set(words(sentence)) & base.private_words
        found |= {" ".join(run) for run in runs(sentence, 3) & base.private_runs}
        if found:
            yield _finding(Level.BLOCK, "private_content", sentence, words=", ".join(sorted(found)))


def unsupported(draft: Draft, base: Ground, captured: Captured) -> Iterator[Finding]:
    """Figures and names that no source holds (promise 4)."""
    held = squeezed(" ".join(receipt.sentence for receipt in draft.receipts))
    day = captured.decision_date
    for sentence in sentences(draft.body):
        figures = [
            n for n in _NUMBER.findall(sentence) if not _told(n, base) and not (day and n == str(day.day))
        ]
        if figures:
            yield _finding(Level.BLOCK, "unsupported_number", sentence, number=", ".join(figures))
        elif _NUMBER.search(sentence) and squeezed(sentence) not in held:
            yield _finding(Level.BLOCK, "no_receipt", sentence)
        if not draft.language.startswith("de"):
            unknown = [name for name in _CAPITAL.findall(sentence) if not _known(name, base)]
            if unknown:
                yield _finding(Level.BLOCK, "unsupported_name", sentence, name=", ".join(unknown))


def gaps(draft: Draft) -> Iterator[Finding]:
    """Places left for the seeker to fill."""
    for found in _GAP.finditer(f"{draft.subject or ''}\n{draft.body}"):
        yield _finding(Level.BLOCK, "placeholder", None, gap=found.group().strip("[]{}<>"))


def allowed(
    draft: Draft, captured: Captured, touchpoint: Touchpoint | None, policy: ContactPolicy
) -> Iterator[Finding]:
    """The rule on contact: who may be written to at all, answers to a message aside."""
    person = captured.person(draft.person)
    if person is None or policy is ContactPolicy.OPEN or (touchpoint is not None and touchpoint.answers):
        return
    named = {rule.via for rule in captured.contact_rules if rule.via}
    arranges = person.role in {Role.COORDINATOR, Role.RECRUITER} or person.key in named
    if not arranges:
        yield _finding(Level.BLOCK, "contact_rule", None, name=person.name)


def right_name(draft: Draft, person: Person | None) -> Iterator[Finding]:
    """The greeting names the person it goes to."""
    first = draft.body.split("\n", 1)[0]
    if person is None or not _GREETING.match(first):
        return
    expected = set(words(person.name)) | set(words(person.address))
    hello, _, rest = first.partition(",")
    greeted = hello if len(hello.split()) > 1 else f"{hello} {rest.partition(',')[0]}"  # "Hola, Ana,"
    said = [w for w in words(greeted) if len(w) > 1]
    if said and len(said) > 1 and not set(said[1:]) & expected:
        yield _finding(Level.BLOCK, "wrong_name", first, name=person.name)


def someone_elses(draft: Draft, captured: Captured, base: Ground) -> Iterator[Finding]:
    """What another person said, put into this message without that person's name."""
    own = {
        w
        for i in captured.items
        if i.person in {None, draft.person}
        for w in words(f"{i.text} {i.answer or ''}")
    }
    own |= {w for line in captured.evidence for w in words(line.text)} | set(words(captured.interview.role))
    own |= set(words(captured.interview.company))
    body = set(words(draft.body))
    for item in captured.items:
        other = captured.person(item.person)
        if other is None or other.key == draft.person or _names(other, draft):
            continue
        loud = {run for run in runs(item.text, 2) if not set(run) & own and all(_telling(w) for w in run)}
        found = loud & runs(draft.body, 2)
        lone = {w for w in words(item.text) if len(w) > 6 and _telling(w)} - own - base.names  # noqa: PLR2004 - a long word says where it is from
        if found or (item.kind is Kind.PERSONAL and lone & body):
            told = " ".join(next(iter(found), ()) or sorted(lone & body)[:1])
            yield _finding(Level.BLOCK, "someone_elses", _holding(draft, told), name=other.name, words=told)


def manner(draft: Draft) -> Iterator[Finding]:
    """Advice on tone."""
    if "!" in draft.body:
        yield _finding(Level.WARN, "exclamation", None)
    folded = f" {' '.join(words(draft.body))} "
    for phrase in CLICHES:
        if f" {phrase} " in folded:
            yield _finding(Level.WARN, "cliche", _holding(draft, phrase), phrase=phrase)


def _told(number: str, base: Ground) -> bool:
    return set(words(number)) <= base.told


def _known(name: str, base: Ground) -> bool:
    parts = set(words(name.replace("-", " ")))
    plain = {part.removesuffix("'s") for part in parts}
    return plain <= base.told | base.names | MONTHS_AND_DAYS


def _telling(word: str) -> bool:
    return len(word) >= LEAST_LETTERS and word not in COMMON and not word.isdigit()


def _names(person: Person, draft: Draft) -> bool:
    family = words(person.name)
    return bool(family) and family[-1] in words(draft.body)


def _holding(draft: Draft, told: str) -> str | None:
    return next((s for s in sentences(draft.body) if f" {told} " in f" {' '.join(words(s))} "), None)


def _finding(level: Level, code: str, sentence: str | None, **params: str) -> Finding:
    return Finding(level, Reason(code, params), sentence)
