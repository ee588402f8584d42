"""The company and the role: whose they are, and whether they are the right ones."""

# ruff: noqa: SIM905 - a word list reads better as words

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.domain.capture.folding import fold
from afterword.domain.review.lists.known_names import JOBS, ORDINARY
from afterword.domain.review.page import Page
from afterword.domain.review.remedies import finding, put_right
from afterword.domain.review.text import stem, words
from afterword.domain.touchpoints import Finding, Level
from afterword.domain.write.brief import company_of, title_of

_ROLE_WORD = r"(?:role|position|post|opening|vacancy|job|interview|opportunity)\b"
_TITLE = re.compile(
    rf"(?<![\w'’./&+-])(?P<title>(?:[A-Z0-9][\w'’./&+-]*(?:\s+(?:of|and|for|the|&|/)\s+|,?\s+|\s*/\s*))+){_ROLE_WORD}"
    rf"|\b(?:role|position|post|job) (?:of|as)(?: an?| the)? (?P<after>[\w/&-]+(?: [\w/&-]+){{0,3}})"
    rf"|(?P<lower>[a-z][\w-]+) {_ROLE_WORD}"
)
_GERMAN_TITLE = re.compile(
    r"(?:Stelle|Position|Rolle|Aufgabe|Vakanz|Bewerbung)(?:\s+(?:als|der|des|einer"
    r"|eines))*\s+[„\"“»]?(?P<title>[A-ZÄÖÜ][\w/-]+(?:\s+[A-ZÄÖÜ&][\w/-]+)*)"
)
_PORTUGUESE_TITLE = re.compile(
    r"\bvaga (?:de|para) [“\"]?(?P<title>[\w/-]+(?: (?:de |da |do )?[A-ZÁÉÍÓÚ][\w/-]+)*)"
)
#: a shorter word is more often a word than a name, or the stem of another
_SHORT = 4
#: beside an employer's name: this is the place the talk was with
_OF_THE_TALK = re.compile(
    r"\b(?:role|position|interview|opening|vacancy|join\w*|welcome|hopes?|know|interest\w*"
    r"|conversation|meet\w*|talk\w*"
    r"|thank\w*|learn\w*|moving along|things stand|offer|team|future|working (?:at|with|for)"
    r"|stelle|position|gespr[äa]ch|kennen\w*|bewerb\w*|mitzuarbeiten"
    r"|verfahren|vaga|processo|conversa|entrevista|oportunidade|poste|entretien|puesto)\b",
    re.IGNORECASE,
)
#: beside an employer's name: this is where the seeker was
_OF_THE_PAST = (
    r"\b(?:at|with|for|from|of|bei|na|no|da|do|em|chez|en) \W?NAME\W*,?\s+"
    r"(?:I|we|my|where|when|there|habe|hatte|wurde|war|konnte|wo|eu|onde|a gente|j['’]|o[ùu]|he|donde)\b"
    r"|\b(?:my|our|meine?\w?|unser\w*|minha|meu|mon|ma|mi) (?!interview|conversation|talk"
    r"|meeting|interest|application|gespr|bewerb"
    r"|interesse|conversa|entrevista|candidatura)(?:\w+ ){1,3}(?:at|from|with|bei|na|no|chez|en) NAME"
    r"|\b(?:my|our|mein\w*|unser\w*|minha|meu|mon|mes|mi|mis) (?:\w+ ){0,2}(?:time|work|years"
    r"|days|experience|background"
    r"|manager|boss|colleagues|team|tenure|clients|job|zeit|arbeit|erfahrung\w*|jahre\w*"
    r"|kolleg\w+|equipe|experi[êe]ncia"
    r"|trabalho|tempo|exp[ée]rience|travail)\b(?:(?!interview)[^.]){0,40}NAME"
    r"|\b(?:I|we|I['’]ve|ich|wir|eu)\b(?:(?!\b(?:would|will|want|hope|join|look|remain|you|your|interview|role|position|gespr[äa]ch"
    r"|stelle|conversa|entrevista|sie|ihnen|voc[êe])\b)[^.]){0,60}"
    r"\b(?:at|for|from|left|joined|bei|na|no|em|with)\b[^.]{0,20}NAME"
    r"|NAME.{0,4}(?:where|wo|onde|donde|taught me|reps|team|colleagues)|\b(?:like|as|wie|como) "
    r"(?:we|I|wir|ich)\b"
)


def wrong_company(page: Page) -> Iterator[Finding]:
    """An employer of the résumé where the one of the interview belongs."""
    right = company_of(page.captured.interview.company)
    subject = [(page.subject, page.subject)] if page.subject else []
    for sentence, plain in [*subject, *page.plain]:
        for other in _others(page):
            at = plain.casefold().find(other.casefold())
            if at < 0 or page.backed(sentence) or not _means_the_talk(plain, other):
                continue
            remedy = put_right(sentence, at, at + len(other), right)
            yield finding(Level.BLOCK, "wrong_company", sentence, remedy, name=other, company=right)
            break


def wrong_role(page: Page) -> Iterator[Finding]:
    """A job title that is not the one the interview was about."""
    mine = {stem(part) for word in words(page.captured.interview.role) for part in (word, *word.split("-"))}
    right = title_of(page.captured.interview.role)
    subject = [(page.subject, page.subject)] if page.subject else []
    for sentence, plain in [*subject, *page.plain]:
        if page.backed(sentence) and page.subject != sentence and right in sentence:
            continue
        title, start, end = _title(sentence if page.language == "de" else plain, page)
        wrong = [w for w in words(title) if _says_which(w) and not _alike(stem(w), mine)]
        if wrong:
            remedy = put_right(sentence, start, end, right)
            yield finding(Level.BLOCK, "wrong_role", sentence, remedy, written=title, role=right)


def _others(page: Page) -> list[str]:
    """Employers of the résumé that are not the interview's, the longest first, whole and in short."""
    mine = set(words(page.captured.interview.company))
    named = {line.employer for line in page.captured.evidence if line.employer}
    short = {company_of(re.sub(r"\s*\(.*?\)", "", name)) for name in named}
    lone = {
        name.split()[0]
        for name in short
        if len(name.split()[0]) > _SHORT and fold(name.split()[0]) not in ORDINARY
    }
    return sorted((n for n in short | named | lone if not set(words(n)) & mine), key=len, reverse=True)


def _means_the_talk(plain: str, other: str) -> bool:
    return _OF_THE_TALK.search(plain) is not None and _past(re.escape(other)).search(plain) is None


@lru_cache(maxsize=256)
def _past(name: str) -> re.Pattern[str]:
    return re.compile(_OF_THE_PAST.replace("NAME", name), re.IGNORECASE)


def _title(plain: str, page: Page) -> tuple[str, int, int]:
    """The job title a sentence names, and where; empty where it names none."""
    pattern = {"de": _GERMAN_TITLE, "pt": _PORTUGUESE_TITLE}.get(page.language, _TITLE)
    for found in pattern.finditer(plain):
        group = next((name for name, said in found.groupdict().items() if said), None)
        if group is None:
            continue
        title = found[group].rstrip(" ,/")
        start = found.start(group)
        loose = group in {"lower", "after"} and not set(words(title)) & JOBS
        if loose or not any(map(_says_which, words(title))):
            continue
        return title, start, start + len(title)
    return "", 0, 0


def _says_which(word: str) -> bool:
    return len(word) > 2 and (word in JOBS or word not in _EMPTY)  # noqa: PLR2004 - "of", "in"


_EMPTY = frozenset(
    """the this that your our new open full time part and for thank thanks about with first second final job
    role position interview phone video panel zoom teams onsite recent upcoming yesterday's today's last
    great monday tuesday wednesday thursday friday als die der das und mit fur stelle vaga para
    uma""".split()
)


def _alike(word: str, mine: set[str]) -> bool:
    return any(word == other or _begins(word, other) or _begins(other, word) for other in mine)


def _begins(short: str, word: str) -> bool:
    return len(short) > _SHORT and word.startswith(short)
