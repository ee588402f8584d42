"""Which expressions need not be tried on a text: never one that would match."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.dates.patterns import patterns
from afterword.domain.dates.words import LANGUAGES
from afterword.domain.hear.phrases import KNOWN, language
from afterword.domain.hear.sentences import sentences
from afterword.domain.hear.weigh import straight
from afterword.domain.pieces import Sieve, pieces
from hear_post import samples

SAID = [straight(said) for sample in samples() for said in sentences(sample.mail.text)]


@pytest.mark.parametrize(
    ("expression", "needed"),
    [
        (r"(?:out|off) of (?:the )?office", {"office"}),
        (r"left (?:the )?(?:firm|agency)", {"left "}),
        (r"absent|away", {"absent", "away"}),
        (r"\d{1,2}:\d\d Uhr", {" uhr"}),
        (r"colou?r", {"colo"}),
        (r"(?<!not )gone(?! fishing)", {"gone"}),
        (r"[a-z]\w*", set()),
        (r"(?:perhaps )?(?P<day>[12]|3[01])(?P=day)", {"1", "2", "3"}),
    ],
)
def test_a_piece_that_a_match_cannot_do_without_is_found(expression: str, needed: set[str]) -> None:
    assert pieces(expression) == needed


@pytest.mark.parametrize("tag", KNOWN)
def test_no_phrase_that_matches_is_left_out(tag: str) -> None:
    spoken = language(tag)
    for said in SAID:
        tried = set(spoken.sieve.may_match(said))
        matching = {at for at, cue in enumerate(spoken.cues) if cue.pattern.search(said)}
        assert matching <= tried, said


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_shape_of_a_date_that_matches_is_left_out(tag: str) -> None:
    shapes = patterns(tag)
    sieve = Sieve([shape.regex.pattern for shape in shapes])
    for said in SAID:
        text = said.casefold()
        matching = {at for at, shape in enumerate(shapes) if shape.regex.search(text)}
        assert matching <= set(sieve.may_match(text)), said


@given(
    st.sampled_from(["a{2}bc?", "x|yz+", "(?:ab|c)d*e", "no(?:t|ne)?", r"\.\d{2,3}k?"]),
    st.text("abcdexyznot.12k"),
)
def test_a_text_without_any_of_the_pieces_does_not_match(expression: str, text: str) -> None:
    if re.search(expression, text):
        assert any(piece in text for piece in pieces(expression))
