from __future__ import annotations

import pytest

from afterword.domain.grammar import Tagger
from afterword.domain.write.clauses import asked, want
from afterword.domain.write.lighter import personal
from afterword.domain.write.named_topics import named_topics
from afterword.domain.write.owed import answer, thing
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.shorthand import spelled_out
from afterword.domain.write.topics import topics
from afterword.domain.write.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("typed", "spelled"),
    [
        ("6 wks w/o a mgr, 3 engs left", "6 weeks without a manager, 3 engineers left"),
        ("a 10 min standup, 40 min a nite", "a 10-minute standup, 40 minutes a night"),
        ("went from 52 -> 31%", "went from 52 to 31%"),
        ("**big** plan (her word) 4 the team", "big plan for the team"),
        ("B+ tree in the AMU", "B+ tree in the AMU"),
    ],
)
def test_shorthand_is_spelled_out_and_brackets_and_emphasis_go(
    typed: str, spelled: str, book: Phrasebook
) -> None:
    assert spelled_out(typed, book) == spelled


@pytest.mark.parametrize(
    ("notes", "topic"),
    [
        ("she loved the loans register bit", "the loans register"),
        ("their moth traps fail every summer", "your moth traps"),
        ("long chat abt volunteer rota planning", "volunteer rota planning"),
        ("told her whiteboard routines at work", "whiteboard routines"),
    ],
)
def test_a_topic_is_a_noun_phrase_with_the_article_it_needs(
    notes: str, topic: str, book: Phrasebook, words: Vocabulary, tagger: Tagger
) -> None:
    assert topics(notes, book, words, tagger)[0].text == topic


@pytest.mark.parametrize(
    "notes",
    [
        "three spreadsheets",
        "a calm pair of hands",
        "nice guy, fine",
        "she laughed",
        "my salary, lol",
        "Ruth Okell",
        "that thing on tuesday",
        "gout",
        "asked how I'd book rooms",
    ],
)
def test_nothing_is_named_where_there_is_no_topic_or_none_that_may_be_named(
    notes: str, book: Phrasebook, words: Vocabulary, tagger: Tagger
) -> None:
    assert topics(notes, book, words, tagger) == []


@pytest.mark.parametrize(
    ("notes", "said"),
    [
        (
            "wants someone to own the loans desk in first 90 days",
            "someone to own the loans desk in the first 90 days",
        ),
        (
            "She wants the manager to take the audit off her desk",
            "the manager to take the audit off your desk",
        ),
        ("Ruth needs a second packer by end of June", "a second packer by the end of June"),
    ],
)
def test_what_they_want_is_kept_as_they_said_it(
    notes: str, said: str, book: Phrasebook, words: Vocabulary, tagger: Tagger
) -> None:
    found = want(notes, book, words, tagger)
    assert found is not None
    assert found.text == said


@pytest.mark.parametrize(
    ("notes", "question"),
    [
        ("she pushed on how to move 3 crates w/o a lift", "how to move 3 crates without a lift"),
        ("asked how I cut packing from 6 wks to 9 days", "how I cut packing from 6 weeks to 9 days"),
        ("asked how would I handle it", None),
        ("asked why I left the trust", None),
        ("asked what she could do about him", None),
    ],
)
def test_a_question_is_kept_only_in_the_order_of_a_clause_and_never_about_leaving(
    notes: str, question: str | None, book: Phrasebook, words: Vocabulary, tagger: Tagger
) -> None:
    found = asked(notes, book, words, tagger)
    assert (found.text if found else None) == question


@pytest.mark.parametrize(
    ("notes", "named"),
    [
        ("told her I'd send the gist of my moth write-up by end of week", "the gist of my moth write-up"),
        ("transcript to Gail in the office by end of month", "the transcript"),
        (
            "packing checklist + 2 min demo video by wednesday",
            "the packing checklist and the 2-minute demo video",
        ),
        ("send Ruth the link to my portfolio by thurs", "the link to my portfolio"),
        (
            "copy of my practice assessor certificate, it was missing",
            "a copy of my practice assessor certificate",
        ),
        ("the uplift notebook to Ruth by Monday their time", "the uplift notebook"),
        ("pics of the loans desk to them", "the pictures of the loans desk"),
        ("I promised the office that's Ruth a copy of my degree by friday", "a copy of my degree"),
        ("copy of my van licence to ruth@museum.example", "a copy of my van licence"),
        ("said I'd get back to them", None),
        ("I promised recruitment", None),
    ],
)
def test_what_was_promised_is_named_or_left_unnamed(
    notes: str, named: str | None, book: Phrasebook, words: Vocabulary, tagger: Tagger
) -> None:
    found = thing(notes, book, words, tagger)
    assert (found.text if found else None) == named


@pytest.mark.parametrize(
    ("notes", "said"),
    [
        ("we regrade by standard, 3 chances, I track in a sheet.", "we regrade by standard"),
        ("we kept a board for the crates, and they liked it", "we kept a board for the crates"),
        ("Should have said two lists + a key per crate", "two lists and a key per crate"),
        ("cover the late shift twice a week", "I would cover the late shift twice a week"),
        ("I'd ask for four shadow days!", "I'd ask for four shadow days"),
        ("I will read up and come back", None),
        ("totally blanked on this one", None),
        ("said", None),
    ],
)
def test_an_answer_is_given_plainly_and_a_doubt_or_a_plan_is_none(
    notes: str, said: str | None, book: Phrasebook, words: Vocabulary, tagger: Tagger
) -> None:
    found = answer(notes, book, words, tagger)
    assert (found.text if found else None) == said


@pytest.mark.parametrize(
    ("notes", "said"),
    [
        ("her daughter's brass band won the cup", "your daughter's brass band"),
        ("restores wooden oars", "restore wooden oars"),
        ("her wife just had surgery", None),
        ("from up north somewhere", None),
    ],
)
def test_something_personal_is_said_from_their_side(
    notes: str, said: str | None, book: Phrasebook, words: Vocabulary, tagger: Tagger
) -> None:
    found = personal(notes, book, words, tagger)
    assert (found.text if found else None) == said


@pytest.mark.parametrize(
    ("language", "notes", "topic"),
    [
        ("pt", "contei do botão vermelho (38% menos)", "botão vermelho"),
        ("pt", "um painel de utentes seniores antes do arranque", "painel de utentes seniores"),
        ("fr", "on a parlé de la gestion des stocks", "gestion des stocks"),
        ("fr", "l'atelier de maintenance préventive", "atelier de maintenance préventive"),
        ("es", "la rotación de personal en el turno de noche", "rotación de personal"),
    ],
)
def test_where_there_is_no_grammar_a_topic_is_two_nouns_or_a_noun_and_its_adjective(
    language: str, notes: str, topic: str, words: Vocabulary, tagger: Tagger
) -> None:
    assert named_topics(notes, Phrasebook(language, {}), words, tagger)[0].text == topic


@pytest.mark.parametrize(
    "notes", ["a maquininha cai no sábado", "la cheffe gère tout", "el jefe llegó tarde"]
)
def test_a_noun_and_its_verb_are_no_topic(notes: str, words: Vocabulary, tagger: Tagger) -> None:
    assert named_topics(notes, Phrasebook("pt", {}), words, tagger) == []
