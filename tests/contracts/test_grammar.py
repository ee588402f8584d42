from __future__ import annotations

from afterword.adapters.grammar import HantaGrammar


def test_an_english_fragment_is_told_apart_word_by_word() -> None:
    tags = [word.tag for word in HantaGrammar().words("wants engineers on carrier calls", "en-GB")]
    assert tags == ["VVZ", "NN2", "PRP", "NN1", "NN2"]


def test_contractions_and_figures_are_words_of_their_own() -> None:
    words = [word.text for word in HantaGrammar().words("they won’t lose 6.8% or 2,100 in C++", "en")]
    assert words == ["they", "wo", "n't", "lose", "6.8%", "or", "2,100", "in", "C++"]


def test_a_figure_before_a_noun_is_an_adjective() -> None:
    assert HantaGrammar().words("10-minute standup", "en")[0].tag == "AJ0"


def test_a_slip_of_the_fingers_is_not_known_and_a_small_word_is() -> None:
    known = {word.text: word.known for word in HantaGrammar().words("the carreir and the carrier", "en")}
    assert known == {"the": True, "carreir": False, "and": True, "carrier": True}


def test_german_nouns_are_told_apart() -> None:
    assert HantaGrammar().words("Abstimmung dauert", "de")[0].tag == "NN"


def test_a_language_without_a_model_has_no_words() -> None:
    assert HantaGrammar().words("botão vermelho", "pt-BR") == ()
    assert HantaGrammar().words("", "en") == ()
