"""Habits in words."""

from __future__ import annotations

import pytest

from afterword.actions.read_voice import OwnHabit
from afterword.words.voice import evidence, habit_sentence


@pytest.mark.parametrize(
    ("habit", "sentence"),
    [
        (
            ("greeting", "far", "", "Hello {name},"),
            "You greet people you do not call by their first name with “Hello (name),”.",
        ),
        (("swap", "glad", "glad", "happy"), "Instead of “glad” you write “happy”."),
        (("swap", "very", "very", ""), "You never write “very”."),
        (
            ("drop", "a.b#Thank you for {role}.", "a.b#Thank you for {role}.", ""),
            "You leave this sentence out: “Thank you for ….”",
        ),
        (("drop", "a.b", "a.b#Just write.", ""), "You leave out sentences like this one: “Just write.”"),
        (("length", "thank_you", "100", "60"), "When you thank them, you like it to take about 60 words."),
        (
            ("signed", "near", "", "{first}"),
            "You sign with your first name to people you call by their first name.",
        ),
    ],
)
def test_each_habit_is_a_sentence(habit: tuple[str, str, str, str], sentence: str) -> None:
    assert habit_sentence(*habit) == sentence


def own(edits: int = 0, mails: int = 0, *, by_hand: bool = False) -> OwnHabit:
    return OwnHabit("k", "closing", "en", "near", "Regards,", "Cheers,", edits, mails, by_hand, True, True)


def test_the_evidence_says_how_often() -> None:
    assert evidence(own(1)) == "You changed “Regards,” to “Cheers,” once."
    assert evidence(own(3)) == "You changed “Regards,” to “Cheers,”, 3 times of late."
    assert evidence(own(0, 2)) == "Seen in 2 mails you wrote yourself."
    assert evidence(own(by_hand=True)) == "Set by you."
