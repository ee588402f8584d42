"""What tests of the seeker's voice may ask for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from afterword.adapters.grammar import HantaGrammar
from afterword.adapters.phrasebook_file import TomlPhrasebooks
from afterword.domain.grammar import Tagger
from afterword.domain.write.phrases import Phrasebook
from voice_world import Practice


@pytest.fixture(scope="session")
def tagger() -> Tagger:
    return HantaGrammar().words


@pytest.fixture(scope="session")
def book() -> Phrasebook:
    return TomlPhrasebooks().load("en")


@pytest.fixture(scope="session")
def german() -> Phrasebook:
    return TomlPhrasebooks().load("de")


@pytest.fixture
def practice(book: Phrasebook, tagger: Tagger) -> Practice:
    return Practice(book, tagger)


@pytest.fixture
def practice_in_german(german: Phrasebook, tagger: Tagger) -> Practice:
    return replace(Practice(german, tagger), address="Guten Tag Ruth Okell")
