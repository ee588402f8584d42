"""The greeting, the form of address, and the language."""

# ruff: noqa: SIM905 - a word list reads better as words

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from rapidfuzz.distance import OSA

from afterword.domain.capture.folding import fold
from afterword.domain.capture.language import language_of
from afterword.domain.capture.lexicon.honorifics import EARNED, FEMALE, MALE, PARTICLES, TRAILING
from afterword.domain.facts import GREETED, Person
from afterword.domain.review.lists import KNOWN
from afterword.domain.review.page import Page
from afterword.domain.review.remedies import finding, put_right
from afterword.domain.review.text import unquoted, words
from afterword.domain.touchpoints import Finding, Level, Remedy

#: fewer words may be a quotation, or a line on somebody's post
_ENOUGH_WORDS = 15
#: words of a greeting that are no part of the name
_SALUTES: Final = frozenset(
    """
        hi hello dear hey respected good morning afternoon evening day greetings to sehr geehrte geehrter
        geehrtes liebe lieber liebes guten tag morgen abend hallo moin werte werter oi ola prezado
        prezada caro cara bom boa dia tarde noite bonjour bonsoir cher chere hola estimado estimada querido
        querida buenos buenas dias tardes again there all everyone both team und and e et y""".split()
)
_FEMALE, _MALE, _PARTICLES = (frozenset(map(fold, told)) for told in (FEMALE, MALE, PARTICLES))
#: titles that were earned or are held: whoever has one is greeted by it
_EARNED: Final = frozenset(map(fold, [*EARNED, *TRAILING])) - _FEMALE - _MALE
_FORMAL_GERMAN: Final = ("sehr geehrte", "guten tag", "werte")
_INTIMATE: Final = {
    "de": re.compile(
        r"(?<![\w-])(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[rsmn]?)?|[Ee]uch|[Ee]u(?:er|re[rsmn]?))(?![\w-])"
    ),
    "fr": re.compile(r"(?<!\w)(?:[Tt]u|[Tt]oi|[Tt]['’]\w+)(?!\w)"),
    "es": re.compile(r"(?<!\w)(?:[Tt]ú|[Tt]e|[Cc]ontigo|[Tt]us?|[Tt]i)(?!\w)"),
}
_DISTANT: Final = {
    "de": re.compile(r"(?<=[\wäöüß,] )(?:Sie|Ihnen|Ihr(?:e[rsmn]?)?)(?!\w)"),
    "fr": re.compile(r"(?<!\w)(?:[Vv]ous|[Vv]otre|[Vv]os)(?!\w)"),
    "es": re.compile(r"(?<!\w)(?:[Uu]sted(?:es)?)(?!\w)"),
}


def right_address(page: Page) -> Iterator[Finding]:
    """The greeting names the person it goes to, rightly spelt and with the distance that is theirs."""
    person, greeting = page.person, page.greeting
    if person is None or greeting is None or page.draft.method not in GREETED:
        return
    bare = re.sub(r"^gr[üu](?:ß|ss) gott", "", greeting, flags=re.IGNORECASE)
    said = [word for word in words(bare) if word not in _SALUTES and len(word) > 1]
    named = [word for word in said if word not in _FEMALE | _MALE | _EARNED | _PARTICLES]
    remedy = _regreeted(page, greeting, person)
    if named and (wrong := _wrong(named, page, person)):
        code = "misspelt_name" if _near(wrong, person) else "wrong_name"
        yield finding(Level.BLOCK, code, greeting, remedy, name=person.name, written=wrong)
    elif level := _distance(greeting, said, named, page, person):
        yield finding(level, "wrong_address", greeting, remedy, name=person.name, address=person.address)


def right_distance(page: Page) -> Iterator[Finding]:
    """Sie and du (vous and tu, usted and tú) in one text, or du where the other is right."""
    close, far = _INTIMATE.get(page.language), _DISTANT.get(page.language)
    if close is None or far is None or page.draft.method not in GREETED:
        return
    formal = page.person is not None and _is_formal(page.person.address)
    text = re.sub(r"\[[^\]]*\]", " ", "\n".join(page.said))  # a gap speaks to the seeker
    distant = far.search(unquoted(text)) is not None
    for sentence, plain in page.plain:
        found = close.search(plain)
        if found and (formal or distant):
            yield finding(Level.BLOCK, "mixed_address", sentence, None, word=found.group())
            return


def right_language(page: Page) -> Iterator[Finding]:
    """The text is in the language in which the employer writes."""
    wanted = page.captured.language.partition("-")[0]
    if wanted not in KNOWN or page.draft.method not in GREETED:
        wanted = page.language if page.language in KNOWN else ""
    text = " ".join(unquoted(line) for line in page.said)
    written = language_of(text) if wanted and len(words(text)) >= _ENOUGH_WORDS else None
    if written is not None and written != wanted and written in KNOWN:
        yield finding(Level.BLOCK, "wrong_language", None, None, wanted=wanted, written=written)


def _wrong(named: list[str], page: Page, person: Person) -> str | None:
    """The word of the greeting that is not this person's name; None where it is theirs."""
    own = {word for name in (person.name, person.address, *person.nicknames) for word in words(name)}
    own |= {part for word in own for part in word.split("-")}
    strange = [word for word in named if word not in own]
    if len(strange) == len(named):
        return strange[0]
    others = {w for p in page.captured.people if p.key != person.key for w in words(p.name)} - own
    family = set(words(person.family or "")) - _PARTICLES
    unnamed = (bool(family) and not family & set(named)) or named[-1] in strange
    return next((word for word in strange if unnamed or word in others or _near(word, person)), None)


def _near(word: str, person: Person) -> bool:
    own = [part for part in words(f"{person.name} {person.address}") if len(part) > 2]  # noqa: PLR2004 - "Jo" is near everything
    return any(OSA.distance(word, part, score_cutoff=2) <= min(2, len(part) // 3) for part in own)


def _distance(greeting: str, said: list[str], named: list[str], page: Page, person: Person) -> Level | None:
    """How grave it is that the greeting is not the one that is theirs; None where it is right."""
    own = set(words(person.address))
    spoken = set(said)
    other_sex = (spoken & _MALE and own & _FEMALE) or (spoken & _FEMALE and own & _MALE)
    lost = own & _EARNED - spoken - set(words(greeting))
    if other_sex or (lost and own & set(named)) or (lost and named):
        return Level.BLOCK
    courtesy = own & (_FEMALE | _MALE)
    if courtesy and named and not spoken & (_FEMALE | _MALE | _EARNED):
        german = page.language == "de" or _is_formal(person.address)
        return Level.BLOCK if german else Level.WARN
    return None


def _is_formal(address: str) -> bool:
    return fold(address).startswith(_FORMAL_GERMAN) or fold(address).startswith(
        ("madame", "monsieur", "estimad")
    )


def _regreeted(page: Page, greeting: str, person: Person) -> Remedy | None:
    line = page.lines[0]
    return put_right(line, 0, len(greeting), person.address) if person.address else None
