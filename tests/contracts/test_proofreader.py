"""What every proofreader keeps: each adapter behind Proofreader stands here."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator

import pytest

from afterword.adapters.proofreading import ProofreadingChild, Silent, readable
from afterword.adapters.proofreading.hunspell_words import HunspellWords
from afterword.domain.slips import SlipKind
from afterword.ports import Proofreader

LETTER = "Sehr geehrte Frau Kowalczyk,\n\ndas gespräch war intressant.\nDas Gespräch war gut.\n"
NOBODY: frozenset[str] = frozenset()


@pytest.fixture(scope="module")
def child() -> Iterator[Proofreader]:
    """One for all the tests here: it takes a second to load."""
    found = ProofreadingChild(readable(), patience=60)
    yield found
    found.close()


class ContractOfProofreader(ABC):
    """Mix in, and say who reads."""

    @pytest.fixture
    @abstractmethod
    def reader(self) -> Proofreader: ...

    def test_what_it_says_stands_at_its_place_in_order(self, reader: Proofreader) -> None:
        slips = reader.find(LETTER, "de-DE", NOBODY)
        assert [LETTER[slip.at : slip.end] for slip in slips] == [slip.words for slip in slips]
        assert [slip.at for slip in slips] == sorted(slip.at for slip in slips)

    def test_known_words_are_no_slips(self, reader: Proofreader) -> None:
        known = frozenset({"kowalczyk", "gespräch", "intressant"})
        assert reader.find(LETTER, "de-DE", known) == ()

    def test_of_a_language_that_it_cannot_read_it_says_nothing(self, reader: Proofreader) -> None:
        assert reader.find("Szanowna Pani, dzienkuje bardzo.", "pl-PL", NOBODY) == ()

    def test_letters_from_anywhere_do_it_no_harm(self, reader: Proofreader) -> None:
        for language in ("en", "de", "fr", "es", "pt"):
            reader.find(
                "Frau Yıldız, 李小龙 🎉 \x00 o'''' ''' ' – and Mr. Jovanović’s\ud7ff", language, NOBODY
            )
        reader.find("", "en", NOBODY)

    def test_a_clean_sentence_is_left_alone(self, reader: Proofreader) -> None:
        assert reader.find("Vielen Dank für das offene Gespräch am Dienstag.", "de", NOBODY) == ()

    def test_waking_it_returns_at_once_and_changes_nothing(self, reader: Proofreader) -> None:
        reader.wake("de")
        reader.wake("tlh")


class ContractOfOneWhoReads(ContractOfProofreader):
    """For those that find something."""

    @pytest.mark.parametrize(
        ("language", "text", "slip", "instead"),
        [
            ("de-DE", "Das gespräch war gut.", "gespräch", "Gespräch"),
            ("fr-FR", "Merci pour l’acceuil.", "acceuil", "accueil"),
            ("es-ES", "Gracias por la esplicación.", "esplicación", "explicación"),
            ("pt-BR", "Envio o docomento.", "docomento", "documento"),
        ],
    )
    def test_a_misspelt_word_is_found_with_the_right_one(
        self, reader: Proofreader, language: str, text: str, slip: str, instead: str
    ) -> None:
        (found,) = reader.find(text, language, NOBODY)
        assert (found.kind, found.words) == (SlipKind.SPELLING, slip)
        assert instead in found.instead

    @pytest.mark.parametrize(
        ("language", "text"),
        [
            ("de-CH", "Freundliche Grüsse von der Bahnhofstrasse."),
            ("pt-PT", "Falámos ontem na receção."),
            ("pt-BR", "O contato foi ótimo e a equipe também."),
            ("es-AR", "Si podés, avisá."),
            ("fr-FR", "Jusqu’ici, j’ai aimé l’entretien d’hier."),
            ("de-DE", "Das Feedbackgespräch war offen."),
        ],
    )
    def test_what_one_country_writes_otherwise_is_no_slip(
        self, reader: Proofreader, language: str, text: str
    ) -> None:
        assert reader.find(text, language, NOBODY) == ()


class TestSilence(ContractOfProofreader):
    """Where nothing is installed."""

    @pytest.fixture
    def reader(self) -> Proofreader:
        return Silent()


class TestHunspell(ContractOfOneWhoReads):
    """The dictionaries, in this process."""

    @pytest.fixture
    def reader(self) -> Proofreader:
        return HunspellWords()


class TestChild(ContractOfOneWhoReads):
    """The process of its own, with English beside the others."""

    @pytest.fixture
    def reader(self, child: Proofreader) -> Proofreader:
        return child

    def test_english_slips_of_spelling_and_of_grammar_are_told_apart(self, reader: Proofreader) -> None:
        slips = reader.find("I have recieved an note. We was glad.", "en-IE", NOBODY)
        assert [(slip.kind, slip.words, slip.instead[0]) for slip in slips] == [
            (SlipKind.SPELLING, "recieved", "received"),
            (SlipKind.GRAMMAR, "an", "a"),
            (SlipKind.GRAMMAR, "was", "were"),
        ]

    def test_neither_side_of_the_ocean_is_misspelt(self, reader: Proofreader) -> None:
        text = "The colour, the color, and what staff recognise or recognize afterwards."
        assert reader.find(text, "en-GB", NOBODY) == reader.find(text, "en-US", NOBODY) == ()
        assert "behaviour" in reader.find("His behavour.", "en-AU", NOBODY)[0].instead
        assert "behavior" in reader.find("His behavour.", "en", NOBODY)[0].instead
