"""Figures that no source holds, and figures whose sentence has nothing in common with their source."""

# ruff: noqa: SIM905 - a word list reads better as words

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from afterword.domain.review.dates import day_hits
from afterword.domain.review.figures_read import count_hits, figure_hits, figures
from afterword.domain.review.page import Page
from afterword.domain.review.remedies import finding, taken_out
from afterword.domain.review.sources import LEAST_LETTERS
from afterword.domain.review.text import stem, tokens, words
from afterword.domain.touchpoints import Finding, Level, Purpose

#: spelled out, small numbers claim something before these only: "three points", "three years"
_SMALL = 3
_MEASURED = frozenset(
    """
        year years percent per cent million people engineers employees reports customers clients direct
        languages degrees awards patents countries stores nurses patients jahre jahren prozent mitarbeiter
        mitarbeiterinnen mitarbeitende leute sprachen kunden personen filialen anos porcento pessoas clientes
        ans pourcent personnes personas idiomas linguas langues""".split()
)
#: nobody counts these: what is talked of, and spans of time that are asked for
_UNCOUNTED = frozenset(
    """
        things thing points point questions ideas ways thoughts reasons words lines sentences topics or of
        times things sides parts minds cents dinge punkte fragen ideen grunde gedanken worte satze themen oder
        von mal coisas pontos perguntas ideias motivos palavras ou de vezes choses points questions idees
        raisons mots cosas puntos preguntas razones palabras o veces""".split()
)
_SPANS = frozenset(
    """
        minute minutes min mins hour hours day days week weeks am pm o'clock minuten stunde stunden tag tage
        tagen woche wochen uhr minuto minutos hora horas dia dias semana semanas heure heures jour jours
        semaine semaines""".split()
)
_PROPOSES = re.compile(
    r"\?|\b(?:(?:would|could|can|may|might) (?:you|we)|i could|any ?time|free|available|suits?|works? for"
    r"|next|within|from now|if you"
    r"|k[öo]nnten|w[üu]rden|passt|falls|wenn|n[äa]chsten|frei|pr[óo]xim[oa]s|livre|dispon[íi]\w+|pourriez"
    r"|prochain\w*|disponible|podr[íi]a)\b",
    re.IGNORECASE,
)
#: too small to tell what a sentence is about
_SMALL_WORDS = frozenset(
    """
        with have this that from they there about when what which would could should been were will your into
        over more than then them also just very much some only here mine yours their even because auch dass
        eine einen einem einer sich nicht haben habe werden wird oder aber sehr noch nach beim para com uma
        mais muito quando isso esta pour avec dans vous nous plus sobre como pero""".split()
)
_TIME = re.compile(r"\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2} ?(?:am|pm|a\.m|p\.m|uhr|h)\b", re.IGNORECASE)
#: names that hold a figure and claim nothing
_NAMES = re.compile(
    r"\b24/7\b|\b9[- ]to[- ]5\b|\bB2[BC]\b|\b(?:Office|Microsoft) 365\b|\b1:1s?\b|\b100 ?% (?:sure|agree)"
    r"|\b(?:Route|Highway|Room|Raum|Zimmer|Gate|Exit|Platform|Gleis|Bus|Line|Linie|Sala) \d+\b|\bA[3-5]\b"
)


class Figure(NamedTuple):
    """A figure of a sentence: as it is compared, as it stands there, and the word after it."""

    plain: str
    written: str
    unit: str


def unsupported_figures(page: Page) -> Iterator[Finding]:
    """Figures that no source holds (promise 4)."""
    own_subject = [(page.subject, page.subject)] if page.subject else []
    for sentence, plain in [*own_subject, *page.plain]:
        if page.backed(sentence):
            continue
        found = _figures(plain, page)
        unknown = [figure.written for figure in found if not _is_known(figure, page)]
        if unknown:
            remedy = taken_out(page.draft, sentence)
            yield finding(
                Level.BLOCK, "unsupported_number", sentence, remedy, number=", ".join(dict.fromkeys(unknown))
            )
        elif any(not _has_source(figure, sentence, page) for figure in found):
            yield finding(Level.BLOCK, "no_receipt", sentence, taken_out(page.draft, sentence))


def _figures(plain: str, page: Page) -> list[Figure]:
    bare = _NAMES.sub(lambda name: " " * len(name.group()), plain)
    for day in day_hits(bare):
        bare = bare[: day.start] + " " * (day.end - day.start) + bare[day.end :]
    proposes = _proposes(plain, page)
    bare = _TIME.sub(lambda time: " " * len(time.group()), bare) if proposes else bare
    found = [Figure(figure, bare[start:end], _after(bare, end)) for figure, start, end in figure_hits(bare)]
    kept = [f for f in found if not (proposes and _is_span(f))]
    return kept + [f for f in _spelled(bare, page) if not (proposes and f.unit in _SPANS)]


def _spelled(bare: str, page: Page) -> Iterator[Figure]:
    for value, first, last in count_hits(bare, page.language):
        unit = _after(bare, last.end)
        claims = unit in _MEASURED if value <= _SMALL else unit and unit not in _UNCOUNTED
        if value > 1 and claims:
            yield Figure(str(value), bare[first.start : last.end], unit)


def _after(text: str, end: int) -> str:
    rest = re.match(r"[\s-]*(?:k\b|K\b|m\b)?\s*[%€$]?\s*", text[end:])
    found = tokens(text[end + (rest.end() if rest else 0) :][:40])
    return found[0].word if found else ""


def _is_span(figure: Figure) -> bool:
    return figure.unit in _SPANS or ":" in figure.written or not figure.unit


def _proposes(plain: str, page: Page) -> bool:
    """Whether the sentence asks for time or offers it: what is no claim about anything."""
    step = page.touchpoint
    return _PROPOSES.search(plain) is not None or (
        step is not None and step.purpose is Purpose.ANSWER_QUESTION
    )


def _has_source(figure: Figure, sentence: str, page: Page) -> bool:
    """Whether some source with this figure speaks of what the sentence speaks of."""
    if figure.plain in page.ground.moments and _is_of_time(figure):
        return True
    said = {stem(word) for word in words(sentence) if len(word) >= LEAST_LETTERS and word not in _SMALL_WORDS}
    others = figures(sentence) - {figure.plain}
    pair = (figure.plain, stem(figure.unit))
    return any(
        figure.plain in source.figures
        and (pair in source.units or said & source.stems or others & source.figures)
        for source in page.ground.backing
    )


def _is_known(figure: Figure, page: Page) -> bool:
    known = page.ground.numbers
    return figure.plain in known or (figure.plain in page.ground.moments and _is_of_time(figure))


def _is_of_time(figure: Figure) -> bool:
    year = len(figure.plain) == len("2026")
    return year or not figure.unit or figure.unit in _SPANS or figure.unit in {"st", "nd", "rd", "th"}
