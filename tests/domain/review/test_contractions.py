"""A short form says nothing of anybody."""

from __future__ import annotations

import pytest

from afterword.domain.review.sources import telling


@pytest.mark.parametrize("word", ["there's", "they're", "wouldn't", "that'll"])
def test_a_short_form_tells_nothing_by_itself(word: str) -> None:
    assert not telling(word)


def test_a_name_with_an_apostrophe_tells() -> None:
    assert telling("o'brien")
