from __future__ import annotations

import pytest

from afterword.domain.review.phrases import Phrases
from afterword.domain.review.remedies import mended
from afterword.domain.review.text import sentences, stem
from afterword.domain.touchpoints import Remedy
from afterword.words.remedies import remedied


@pytest.mark.parametrize(
    ("text", "out", "after"),
    [
        ("One. Two. Three.", "Two.", "One. Three."),
        ("One.\n\nTwo.\n\nThree.", "Two.", "One.\n\nThree."),
        ("One.\n\nTwo. Three.", "Two.", "One.\n\nThree."),
        ("One. Two.\n\nThree.", "Two.", "One.\n\nThree."),
        ("One. Two.", "Two.", "One."),
    ],
)
def test_words_taken_out_leave_no_doubled_white_space(text: str, out: str, after: str) -> None:
    assert mended(text, Remedy(out, "")) == after


def test_words_that_do_not_stand_there_mend_nothing() -> None:
    assert mended("One.", Remedy("Two", "Three")) is None


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("I am glad!", "", "Take this out"),
        ("Hi Rita,", "Hi Ruth,", "Say “Ruth,”"),
        ("It was fun 🙂", "It was fun", "Leave out “🙂”"),
    ],
)
def test_a_button_says_what_it_does(old: str, new: str, said: str) -> None:
    assert remedied(Remedy(old, new)) == said


@pytest.mark.parametrize(
    "text", ["I really liked your shop", "i liked your very own shop", "We liked the shop"]
)
def test_a_phrase_is_found_with_its_choices_and_gaps(text: str) -> None:
    assert Phrases("i/we really? liked your/the * shop => that").within(text)


def test_a_phrase_is_not_found_in_other_words() -> None:
    assert not Phrases("i/we really? liked your/the * shop").within("They liked your shop")


def test_titles_and_german_days_do_not_end_a_sentence() -> None:
    assert sentences("Dear Dr. Groß,\n\nbis 3. August warte ich. Danke! Bis bald.") == (
        "Dear Dr. Groß,", "bis 3. August warte ich.", "Danke!", "Bis bald.",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other"),
    [("fumbled", "fumbling"), ("layoffs", "layoff"), ("gekundigt", "kundigung"), ("desligada", "desligou")],
)
def test_inflected_words_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)
