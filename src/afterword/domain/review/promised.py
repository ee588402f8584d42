"""What the text promises."""

# ruff: noqa: SIM905 - a word list reads better as words

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import DebriefItem, Kind
from afterword.domain.review.figures_read import NUMBER_WORDS
from afterword.domain.review.lists import phrases
from afterword.domain.review.page import Page
from afterword.domain.review.phrases import Hit
from afterword.domain.review.remedies import finding, taken_out
from afterword.domain.review.sources import LEAST_LETTERS
from afterword.domain.review.text import stem, stems, words
from afterword.domain.touchpoints import Finding, Level, Purpose

#: of what is promised, the words by which it is known
_HEAD = 3
#: words that name no thing: who, when, and how a thing is sent
_NO_THING = frozenset(
    """
        i i'll i'm will shall am going to also then gladly happily you your it its them this that those these
        the a an my our of for as in on at by from with and or so about what which we us promised promise
        agreed said would had have send sending sent forward share mail email deliver upload provide bring
        prepare submit here is are there comes expect get receive find when talked spoke discussed discussing
        mentioned message note today tomorrow tonight soon shortly week weekend monday tuesday wednesday
        thursday friday saturday sunday morning afternoon evening end later next separately over rest
        everything all things thing too please again yet already asked for along ich ihnen dir euch sie werde
        sende schicke maile reiche bringe die der das den dem des ein eine einen einem wie zugesagt zugesagten
        versprochen versprochene versprochenen vereinbart hier kommt ist sind mit dieser nachricht heute
        morgen noch diese woche bis zum zur am und unterlagen dokumente senden schicken zusenden zuschicken
        nachreichen montag dienstag mittwoch donnerstag freitag samstag sonntag gern dann auch hatte habe
        lasse zukommen vou te lhe enviar mandar eu enviarei mandarei encaminhar compartilhar o a os as um uma
        meu minha que prometi prometido combinado combinamos conforme como aqui esta segue com esta mensagem
        material hoje amanha semana je vous envoie enverrai transmets le la les un une mon ma mes comme promis
        convenu voici demain documents le enviare mandare el la los un una mi mis segun acordado prometi aqui
        manana documentos copy link file document documents page copia""".split()
)


def unmade_promises(page: Page) -> Iterator[Finding]:
    """Promises in the text that the seeker has not made."""
    made = [item for item in page.captured.items if item.kind is Kind.PROMISE]
    mine = [item for item in made if item.person in {None, page.draft.person}]
    for sentence, plain in page.plain:
        if page.backed(sentence) or page.has("offered", _without_asides(plain)):
            continue
        for name, known in (("will_send", made), ("as_promised", mine or made)):
            hit = next(phrases(page.language, name).find(plain), None)
            if hit and not _was_made(plain, hit, known, page):
                yield finding(Level.BLOCK, "unmade_promise", sentence, taken_out(page.draft, sentence))
                break


def _without_asides(plain: str) -> str:
    """What of the sentence decides whether it is an offer: all of it, asides in brackets left out."""
    return re.sub(r"\([^)]*\)", " ", plain)


def _was_made(plain: str, hit: Hit, made: list[DebriefItem], page: Page) -> bool:
    """Whether a promise of the notes is about the same thing; any is, where the text names none."""
    rest = [w for w in words(plain[hit.start :]) if w not in _NO_THING and len(w) >= LEAST_LETTERS]
    named = {stem(word) for word in rest if word not in NUMBER_WORDS.get(page.language, {})}
    named = {stem(word) for word in rest[:_HEAD]} & named
    named -= stems(page.captured.interview.role) | stems(page.captured.interview.company)
    if not made:  # the plan knows of one, or nobody does
        step = page.touchpoint
        return step is not None and Purpose.SEND_PROMISED in {step.purpose, *step.also}
    theirs = {s for item in made for s in stems(f"{item.text} {item.source.quote}")}
    return not named or 2 * len(named & theirs) > len(named)
