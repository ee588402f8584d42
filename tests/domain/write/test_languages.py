"""Every language writes every letter, in both forms of address, and the review finds nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import afterword.domain.write
from afterword.adapters.phrasebook_file import TomlPhrasebooks
from afterword.domain.facts import Captured, Person, Role
from afterword.domain.grammar import Tagger
from afterword.domain.plan.situation import Situation
from afterword.domain.touchpoints import Level, Purpose, Touchpoint
from afterword.domain.write.compose import compose
from afterword.domain.write.craft import at_company

Step = Callable[..., Touchpoint]
LANGUAGES = sorted(
    f.stem for f in (Path(afterword.domain.write.__file__).parent / "phrasebook").glob("*.toml")
)
GREETINGS = {
    "de": ("Hallo Ruth", "Sehr geehrte Frau Okell"),
    "en": ("Hi Ruth", "Dear Ms. Okell"),
    "es": ("Hola, Ruth", "Estimada Sra. Okell"),
    "fr": ("Salut Ruth", "Madame Okell"),
    "pt": ("Oi, Ruth", "Prezada Sra. Ruth Okell"),
}
#: what only the seeker can fill in or attach, or what a note with no notes lacks
OF_THE_SEEKER = {"placeholder", "attach", "hollow", "too_short", "language_thin", "over_free_limit"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("purpose", list(Purpose))
def test_every_letter_passes_the_review(
    language: str, purpose: Purpose, captured: Captured, make_step: Step, tagger: Tagger
) -> None:
    for address in GREETINGS[language]:
        person = Person("ruth", "Ruth Okell", Role.HIRING_MANAGER, "Ruth", "Okell", address=address)
        told = replace(captured, people=(person, *captured.people[1:]), items=(), language=language)
        book = TomlPhrasebooks().load(language)
        draft = compose([make_step("ruth", purpose)], Situation(told), book, tagger)[0]
        found = [finding for finding in draft.findings if finding.code not in OF_THE_SEEKER]
        assert [f for f in found if f.level is Level.BLOCK] == [], draft.body
        assert not set("{}|") & set(draft.body)


@pytest.mark.parametrize(
    ("address", "language", "said"),
    [
        ("Hola, Ruth", "es", "dedicaste"),
        ("Hola, Ruth", "es-MX", "dedicó"),
        ("Estimada Sra. Okell", "es", "dedicó"),
        ("Bonjour Ruth", "fr", "vous m'avez accordé"),
        ("Salut Ruth", "fr", "tu m'as accordé"),
    ],
)
def test_the_salutation_decides_between_near_and_far(
    address: str, language: str, said: str, captured: Captured, make_step: Step, tagger: Tagger
) -> None:
    person = Person("ruth", "Ruth Okell", Role.HIRING_MANAGER, "Ruth", "Okell", address=address)
    told = replace(captured, people=(person, *captured.people[1:]), items=(), language=language)
    book = TomlPhrasebooks().load(language)
    assert said in compose([make_step("ruth", Purpose.THANK_YOU)], Situation(told), book, tagger)[0].body


@pytest.mark.parametrize(
    ("language", "said"),
    [("de", "bei der Firma"), ("es", "en la empresa"), ("fr", "chez vous"), ("pt", "na empresa")],
)
def test_an_employer_nobody_named_is_the_company(language: str, said: str) -> None:
    assert at_company("", TomlPhrasebooks().load(language)) == said
