"""Cutting a mail into sentences that can be quoted."""

from __future__ import annotations

from afterword.domain.hear.sentences import sentences


def test_a_wrapped_line_is_one_sentence() -> None:
    assert sentences("We will\nwrite to you. Soon.") == ("We will write to you.", "Soon.")


def test_a_title_an_initial_or_a_german_day_ends_no_sentence() -> None:
    assert sentences("Ask Dr. Lee or J. Hart.") == ("Ask Dr. Lee or J. Hart.",)
    assert sentences("Bis zum 3. Februar, Herr Prof. Kern.") == ("Bis zum 3. Februar, Herr Prof. Kern.",)


def test_a_date_may_end_a_sentence() -> None:
    assert sentences("It is on March 2. Nothing else changed.") == (
        "It is on March 2.",
        "Nothing else changed.",
    )


def test_greetings_and_list_items_stand_alone() -> None:
    assert sentences("Dear Kim,\nthank you.\n- Monday, 10\n- Tuesday, 11") == (
        "Dear Kim,",
        "thank you.",
        "- Monday, 10",
        "- Tuesday, 11",
    )
