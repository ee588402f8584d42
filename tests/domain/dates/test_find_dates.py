"""Dates in prose are read as the speaker meant them, or left alone."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.dates import find_dates

TUESDAY = date(2026, 11, 17)
WEDNESDAY = date(2027, 1, 20)


@pytest.mark.parametrize(
    ("text", "spoken", "country", "first", "last"),
    [
        ("they decide by Friday", TUESDAY, "US", "2026-11-20", "2026-11-20"),
        ("by next Friday then", TUESDAY, "US", "2026-11-27", "2026-11-27"),
        ("decision by the friday after thanksgiving", TUESDAY, "US", "2026-11-27", "2026-11-27"),
        ("after Thanksgiving, she said", date(2027, 9, 20), "CA", "2027-10-11", "2027-10-11"),
        ("the day after Labor Day", date(2027, 8, 20), "US", "2027-09-07", "2027-09-07"),
        ("2ish weeks they reckon", TUESDAY, "US", "2026-12-01", "2026-12-01"),
        ("give us 2-3 weeks", TUESDAY, "US", "2026-12-01", "2026-12-08"),
        ("within 10 business days", TUESDAY, "US", "2026-12-01", "2026-12-01"),
        ("a couple of weeks or so", TUESDAY, "US", "2026-12-01", "2026-12-01"),
        ("I'd hear early next week", WEDNESDAY, "GB", "2027-01-25", "2027-01-26"),
        ("by end of week", TUESDAY, "US", "2026-11-20", "2026-11-20"),
        ("the board sits on the 2nd Tuesday of Feb", WEDNESDAY, "US", "2027-02-09", "2027-02-09"),
        ("in the second week of January", TUESDAY, "GB", "2027-01-11", "2027-01-15"),
        ("shut 29th to 4th", date(2026, 12, 17), "JP", "2026-12-29", "2027-01-04"),
        ("from 21 to 23 December", date(2026, 12, 20), "JP", "2026-12-21", "2026-12-23"),
        ("Friday the 18th", date(2026, 12, 9), "GB", "2026-12-18", "2026-12-18"),
        ("votes Thursday the eighteenth", date(2027, 2, 10), "US", "2027-02-18", "2027-02-18"),
        ("by the twenty-first of May", date(2027, 5, 2), "US", "2027-05-21", "2027-05-21"),
        ("this weekend", date(2027, 1, 21), "US", "2027-01-23", "2027-01-24"),
        ("in the new year", TUESDAY, "GB", "2027-01-02", "2027-01-15"),
        ("mid-December", TUESDAY, "GB", "2026-12-11", "2026-12-20"),
        ("by March 9", WEDNESDAY, "US", "2027-03-09", "2027-03-09"),
        ("in April", WEDNESDAY, "US", "2027-04-01", "2027-04-30"),
        ("3/4 works", WEDNESDAY, "US", "2027-03-04", "2027-03-04"),
        ("3/4 works", WEDNESDAY, "GB", "2027-04-03", "2027-04-03"),
        ("saw them last Friday", TUESDAY, "US", "2026-11-13", "2026-11-13"),
        ("2026-12-01 at the latest", TUESDAY, "US", "2026-12-01", "2026-12-01"),
        ("answer by end of day Tuesday February 9", date(2027, 2, 3), "CA", "2027-02-09", "2027-02-09"),
        ("within this year", TUESDAY, "JP", "2026-11-17", "2026-12-31"),
    ],
)
def test_an_english_phrase_means_these_days(
    text: str, spoken: date, country: str, first: str, last: str
) -> None:
    found = find_dates(text, spoken, country)
    assert [(first, last)] == [(day.first.isoformat(), day.last.isoformat()) for day in found]


@pytest.mark.parametrize(
    ("text", "language", "spoken", "first", "last"),
    [
        ("Bescheid bis Freitag nach Aschermittwoch", "de", date(2027, 2, 3), "2027-02-12", "2027-02-12"),
        ("wieder da ab 10.02.2027", "de", date(2027, 2, 3), "2027-02-10", "2027-02-10"),
        ("Anfang nächster Woche", "de", date(2027, 2, 3), "2027-02-08", "2027-02-09"),
        ("in zwei Wochen", "de", date(2027, 2, 3), "2027-02-17", "2027-02-17"),
        ("voltam dia 4", "pt", date(2026, 12, 16), "2027-01-04", "2027-01-04"),
        ("até sexta 18", "pt", date(2026, 12, 16), "2026-12-18", "2026-12-18"),
        ("vor dem 3. März", "de", date(2027, 2, 3), "2027-03-03", "2027-03-03"),
        ("le 12 février", "fr", date(2027, 2, 3), "2027-02-12", "2027-02-12"),
        ("el viernes", "es", date(2027, 2, 3), "2027-02-05", "2027-02-05"),
        ("24日以降", "ja", date(2026, 12, 21), "2026-12-24", "2026-12-24"),
    ],
)
def test_other_languages_are_read_too(text: str, language: str, spoken: date, first: str, last: str) -> None:
    found = find_dates(text, spoken, None, language)
    assert [(first, last)] == [(day.first.isoformat(), day.last.isoformat()) for day in found]


@pytest.mark.parametrize(
    "text",
    [
        "open 24/7",
        "a 30/60/90 plan",
        "it took 6 wks",
        "she may be out",
        "they sat down",
        "3 carriers",
        "from $5/10 on",
    ],
)
def test_what_names_no_day_is_not_found(text: str) -> None:
    assert find_dates(text, TUESDAY, "US") == ()


def test_vague_words_are_said_to_be_vague() -> None:
    (found,) = find_dates("2ish weeks", TUESDAY, "US")
    assert found.vague


@given(
    st.text(max_size=200),
    st.dates(date(2000, 1, 1), date(2090, 1, 1)),
    st.sampled_from(["en", "de", "pt", "fr", "es", "xx"]),
)
def test_any_text_is_read_without_falling_over(text: str, spoken: date, language: str) -> None:
    for found in find_dates(text, spoken, "US", language):
        assert found.first <= found.last
        assert text[found.start : found.end] == found.words


SAID_IN_MANY_WAYS = {
    "up on the portal by Thursday week": date(2027, 1, 21),
    "a week from Thursday": date(2027, 1, 21),
    "Friday fortnight": date(2027, 1, 29),
    "within 48 hrs": date(2027, 1, 14),
    "within the week": date(2027, 1, 19),
    "inside 4 weeks from today": date(2027, 2, 9),
    "inside of ten days": date(2027, 1, 22),
    "the week of 15 Feb": date(2027, 2, 19),
    "the day after Easter Monday": date(2027, 3, 30),
    "before the equinox": date(2027, 3, 20),
    "no later than the Ides of March": date(2027, 3, 15),
    "CNY eve": date(2027, 2, 5),
    "Hogmanay": date(2026, 12, 31),
}


@pytest.mark.parametrize(("words", "day"), SAID_IN_MANY_WAYS.items())
def test_days_are_said_in_many_ways(words: str, day: date) -> None:
    assert find_dates(words, date(2027, 1, 12), "IE")[-1].last == day


@pytest.mark.parametrize(
    ("words", "day"),
    {
        "heute in acht Tagen": date(2027, 1, 19),
        "bis KW 12": date(2027, 3, 26),
        "am 5. Feber": date(2027, 2, 5),
    }.items(),
)
def test_german_counts_weeks_in_its_own_way(words: str, day: date) -> None:
    assert find_dates(words, date(2027, 1, 12), "AT", "de")[-1].last == day
