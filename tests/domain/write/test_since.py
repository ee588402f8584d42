from __future__ import annotations

from datetime import date

import pytest

from afterword.domain.write.since import ago


@pytest.mark.parametrize(
    ("day", "today", "language", "said"),
    [
        (date(2026, 11, 17), date(2026, 11, 27), "en-GB", "a week ago"),
        (date(2026, 11, 17), date(2026, 12, 1), "en", "two weeks ago"),
        (date(2026, 11, 13), date(2026, 11, 16), "en", "last week"),
        (date(2026, 11, 17), date(2026, 12, 1), "de-CH", "vor zwei Wochen"),
        (date(2026, 11, 17), date(2026, 11, 19), "en", ""),
        (date(2026, 11, 17), date(2027, 2, 1), "en", ""),
        (date(2026, 11, 17), date(2026, 12, 1), "pt-BR", "há duas semanas"),
        (date(2026, 11, 17), date(2026, 12, 1), "cy", ""),
    ],
)
def test_a_letter_says_how_long_ago_in_words_or_not_at_all(
    day: date, today: date, language: str, said: str
) -> None:
    assert ago(day, today, language) == said
