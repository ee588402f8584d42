"""Typing in two places: the later keystroke wins, and nobody's words are taken for another's."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product

from afterword.domain.capture.typing import Settled, Words, settle

NOON = datetime(2026, 9, 15, 12, tzinfo=UTC)
STOOD = Words("the night rota")
TYPED = Words("the night rota, twice", at=NOON, page="phone")


def test_words_over_what_the_page_showed_are_saved() -> None:
    assert settle(TYPED, STOOD, STOOD.mark) is Settled.SAVED


def test_a_row_nobody_touched_changes_nothing_however_old_the_page() -> None:
    elsewhere = Words("something else", at=NOON, page="laptop")

    assert settle(STOOD, elsewhere, STOOD.mark) is Settled.SAME


def test_the_same_words_again_change_nothing() -> None:
    assert settle(TYPED, replace(TYPED, page="laptop"), "") is Settled.SAME


def test_the_later_keystroke_wins_over_what_wspoken_to_elsewhere() -> None:
    earlier = Words("mine", at=NOON - timedelta(seconds=1), page="laptop")

    assert settle(TYPED, earlier, STOOD.mark) is Settled.OVERTOOK
    assert settle(earlier, TYPED, STOOD.mark) is Settled.OVERTAKEN


def test_a_page_is_not_in_its_own_way_when_an_answer_to_it_was_lost() -> None:
    more = replace(TYPED, text="the night rota, twice a week")

    assert settle(more, TYPED, STOOD.mark) is Settled.SAVED


def test_who_goes_back_to_the_first_words_after_a_lost_answer_is_heard() -> None:
    assert settle(replace(STOOD, page="phone"), TYPED, STOOD.mark) is Settled.SAVED


def test_what_a_file_told_later_does_not_outrank_what_was_typed() -> None:
    assert settle(TYPED, Words("read anew"), STOOD.mark) is Settled.OVERTOOK


def test_an_emptied_row_has_no_mark_and_white_space_none_of_its_own() -> None:
    assert Words("").mark == ""
    assert Words("a  b\n").mark == Words("a b").mark


def test_an_answer_and_a_day_are_words_too() -> None:
    marks = {Words("a").mark, Words("a", "b").mark, Words("a", "", date(2026, 9, 15)).mark, Words("a b").mark}

    assert len(marks) == 4


def test_whatever_is_typed_it_is_saved_kept_beside_or_there_already() -> None:
    every = [Words(*one) for one in product(("", "a", "b"), ("",), (None,), (None, NOON), ("", "p"))]
    for typed, standing, shown in product(every, every, (None, "", Words("a").mark, "other")):
        settled = settle(typed, standing, shown)
        assert settled is not Settled.SAME or typed.mark in {standing.mark, shown}
