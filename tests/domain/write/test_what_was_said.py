"""Clauses of the notes that a letter can keep, and those that it must not."""

from __future__ import annotations

import pytest

from afterword.domain.grammar import Tagger
from afterword.domain.write.clauses import asked, want
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.reactions import advice, liked, quoted, told
from afterword.domain.write.statements import statement
from afterword.domain.write.tongue import Reading
from afterword.domain.write.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("reading", "notes", "said"),
    [
        (want, "he'd like someone to run the loans desk", "someone to run the loans desk"),
        (want, "they could do with a second pair of eyes", "a second pair of eyes"),
        (want, "she's desperate for somebody who can read a ledger", "somebody who can read a ledger"),
        (asked, "asked how I'd say no to a donor and I said kindly", "how I'd say no to a donor"),
        (statement, "their loan forms change every time a donor calls", "your loan forms change every time"),
        (statement, "the night shift loses 40 min a nite", "the night shift loses 40 minutes a night"),
        (statement, "she's rebuilding the catalogue", "you are rebuilding the catalogue"),
        (statement, "they lose two crates every winter", "you lose two crates every winter"),
        (statement, "the loan forms, they change whenever a donor calls", "the loan forms change whenever"),
        (statement, "the loans desk costs em 40 min a night", "the loans desk costs you 40 minutes a night"),
        (want, "needs a lead in place before xmas returns", "a lead in place before Christmas returns"),
        (
            told,
            "told her bout the whiteboard and the 10 min standup",
            "the whiteboard and the 10-minute standup",
        ),
        (liked, "really liked the moth trap rota idea", "the moth trap rota"),
        (liked, "she lit up at the condition report bit", "the condition report"),
        (told, "walked her through how I count the crates", "how I count the crates"),
        (told, "Told him about our open evening, 200 came", "our open evening"),
        (quoted, 'she said "that is what this place needs"', "that is what this place needs"),
        (advice, "He said just show us the damage before you mend it", "show us the damage before"),
    ],
)
def test_what_was_said_is_kept_as_a_letter_would_have_it(
    reading: Reading, notes: str, said: str, book: Phrasebook, words: Vocabulary, tagger: Tagger
) -> None:
    found = reading(notes, book, words, tagger)
    assert found is not None
    assert found.text.startswith(said)


@pytest.mark.parametrize(
    ("reading", "notes"),
    [
        (want, "wants to talk terms before anything else"),
        (want, "she wants a buffer between her and the director"),
        (want, "he wants trainees who keep their desks clean every day"),
        (statement, "she laughed every time I said crate"),
        (statement, "my crates arrive late every week"),
        (statement, "I said the rota changes every week"),
        (statement, "Imelda gave me six crates every hour"),
        (statement, "role play, the courier loses a crate every day"),
        (statement, "the loans desk is busy"),
        (liked, "liked it a lot"),
        (told, "told her about it"),
        (told, "told her about Ruth Okell"),
        (quoted, 'I said "the ledger is the only truth we have"'),
        (quoted, 'she said "we have been failing at that since spring"'),
        (quoted, 'topic "will machines count the crates"'),
        (advice, "He said he would ring on Friday"),
        (advice, "said go and stand there for a cycle"),
    ],
)
def test_what_a_letter_could_not_keep_whole_is_left(
    reading: Reading, notes: str, book: Phrasebook, words: Vocabulary, tagger: Tagger
) -> None:
    assert reading(notes, book, words, tagger) is None
