"""Stretches: a reading shown in its own place, and not a letter of the text lost."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.domain.capture.stretches import Claim, Stretch, stretches

NOTES = "Ruth: the roof leaks.\nI promised the rota\n by Friday. Knee hurt."


def test_each_claim_stands_where_its_words_do_across_line_breaks() -> None:
    found = stretches(
        NOTES, [Claim("roof", "the roof leaks"), Claim("rota", "I promised the rota by Friday")]
    )

    assert found == (
        Stretch("Ruth: "),
        Stretch("the roof leaks", ("roof",)),
        Stretch(".\n"),
        Stretch("I promised the rota\n by Friday", ("rota",)),
        Stretch(". Knee hurt."),
    )


def test_two_claims_that_overlap_share_the_words_between_them() -> None:
    found = stretches("abc def ghi", [Claim("one", "abc def"), Claim("two", "def ghi")])

    assert [(piece.text, piece.claims) for piece in found] == [
        ("abc ", ("one",)),
        ("def", ("one", "two")),
        (" ghi", ("two",)),
    ]


def test_the_same_words_claimed_twice_are_found_in_both_places() -> None:
    found = stretches("so yes. then yes.", [Claim("one", "yes"), Claim("two", "yes")])

    assert [piece.claims for piece in found if piece.text == "yes"] == [("one",), ("two",)]


def test_words_that_stand_nowhere_claim_nothing() -> None:
    assert stretches(NOTES, [Claim("x", "nobody wrote this"), Claim("y", " ")]) == (Stretch(NOTES),)
    assert stretches("", [Claim("x", "a")]) == ()


texts = st.text(st.sampled_from("ab .\n("), max_size=40)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # the machine may be busy
@given(texts, st.lists(st.builds(Claim, st.sampled_from("xyz"), texts), max_size=6))
def test_together_they_are_the_text_whatever_is_claimed(text: str, claims: list[Claim]) -> None:
    found = stretches(text, claims)

    assert "".join(piece.text for piece in found) == text
    assert all(piece.text for piece in found)
