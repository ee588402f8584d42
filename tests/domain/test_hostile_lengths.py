"""Long and odd texts come to an end; each of these once took minutes."""

from __future__ import annotations

import pytest

from afterword.adapters.grammar import HantaGrammar
from afterword.domain.review.text import sentence_spans
from afterword.domain.write.brief import company_of, title_of
from afterword.domain.write.comparison import Mark, compared


@pytest.mark.parametrize("name", ["  " * 20_000, "co " * 20_000, "(" * 20_000])
def test_a_name_without_end_is_cut(name: str) -> None:
    assert len(company_of(f"Lager {name}")) <= 200
    assert len(title_of(f"Clerk {name}")) <= 200


def test_a_text_of_initials_is_taken_apart_at_once() -> None:
    assert sentence_spans("A. " * 7_000)


def test_two_texts_of_too_many_lines_are_told_apart_as_wholes() -> None:
    found = compared("x\n" * 10_000, "x\ny\n" * 5_000)
    assert [stretch.mark for stretch in found] == [Mark.GONE, Mark.NEW]


def test_a_word_without_end_is_no_word() -> None:
    told = HantaGrammar().words("She showed " + "Ä" * 500 + " the crates", "de")
    assert [word.text for word in told] == ["She", "showed", "the", "crates"]
