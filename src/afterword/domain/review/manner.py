"""Advice on tone: what is worn, begs, flatters, reproaches or shouts. None of it blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import GREETED, Method
from afterword.domain.review.lists import phrases
from afterword.domain.review.page import Page
from afterword.domain.review.phrases import Hit
from afterword.domain.review.remedies import finding, put_right, taken_out
from afterword.domain.review.text import words
from afterword.domain.touchpoints import Finding, Level, Purpose, Remedy

#: the lists, each the code of its finding; what has no plainer word is taken out with its sentence
_LISTS = ("guilt", "begging", "apology", "flattery", "hollow_phrase", "cliche", "slang", "pay")
_TABLE = {"hollow_phrase": "hollow"}
_MOST_WORDS = 45
_EMOJI = re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?|(?<!\\S)[:;]-?[)(DP](?!\\w)")
_SHOUTED = re.compile(r"\b[A-ZÄÖÜ]{4,}\b(?:[ ,]+\b[A-ZÄÖÜ]{2,}\b)+")
_EXCLAIMED = re.compile(r"\s*!+(?=[\s”\"')]|$)")
_ASKS_BACK = {Purpose.ANSWER_QUESTION, Purpose.COFFEE_INVITE, Purpose.REFERENCE_HEADS_UP}
_LEADS_ON = {Purpose.THANK_YOU, Purpose.CHECK_IN}


def manner(page: Page) -> Iterator[Finding]:
    """Everything that might be said better."""
    if page.draft.method not in GREETED:
        return
    for sentence, plain in page.plain:
        yield from _worn(page, sentence, plain)
        yield from _loud(page, sentence, plain)
        if len(words(sentence)) > _MOST_WORDS:
            yield finding(Level.WARN, "long_sentence", sentence, count=str(len(words(sentence))))
    yield from _exclaimed(page)
    yield from _questions(page)
    yield from _no_next_step(page)


def _worn(page: Page, sentence: str, plain: str) -> Iterator[Finding]:
    for code in _LISTS:
        for hit in phrases(page.language, _TABLE.get(code, code)).find(plain):
            said = sentence[hit.start : hit.end]
            yield finding(Level.WARN, code, sentence, _plainer(page, sentence, hit), phrase=said)


def _plainer(page: Page, sentence: str, hit: Hit) -> Remedy | None:
    if hit.instead is None:
        return taken_out(page.draft, sentence)
    said = sentence[hit.start : hit.end]
    new = (
        hit.instead[:1].lower() + hit.instead[1:]
        if said[:1].islower() and hit.instead[:2] != "I "
        else hit.instead
    )
    return put_right(sentence, hit.start, hit.end, new)


def _loud(page: Page, sentence: str, plain: str) -> Iterator[Finding]:
    if found := _EMOJI.search(plain):
        bare = re.sub(r"\s{2,}", " ", _EMOJI.sub("", sentence)).strip()
        remedy = Remedy(sentence, bare) if bare else taken_out(page.draft, sentence)
        yield finding(Level.WARN, "emoji", sentence, remedy, sign=found.group())
    shouted = _SHOUTED.search(plain)
    if shouted and not set(words(shouted.group())) <= page.ground.told:
        said = shouted.group()
        remedy = Remedy(sentence, sentence.replace(said, said.lower()))
        yield finding(Level.WARN, "shouting", sentence, remedy, words=said)


def _exclaimed(page: Page) -> Iterator[Finding]:
    for line in page.lines:
        if _EXCLAIMED.search(line):
            stop = "," if line == page.lines[0] and page.greeting else "."
            yield finding(Level.WARN, "exclamation", line, Remedy(line, _EXCLAIMED.sub(stop, line)))


def _questions(page: Page) -> Iterator[Finding]:
    if page.touchpoint is not None and page.touchpoint.purpose in _ASKS_BACK:
        return
    asked = [line for line, plain in page.plain if plain.rstrip("”\"' )").endswith("?")]
    if len(asked) > 1:
        remedy = taken_out(page.draft, asked[-1])
        yield finding(Level.WARN, "many_questions", asked[-1], remedy, count=str(len(asked)))


def _no_next_step(page: Page) -> Iterator[Finding]:
    step = page.touchpoint
    if step is None or step.purpose not in _LEADS_ON or page.draft.method is not Method.EMAIL:
        return
    leads = any(page.has("next_step", line) or "?" in line for line in page.said)
    if not leads and "[" not in page.draft.body:
        yield finding(Level.WARN, "no_next_step")
