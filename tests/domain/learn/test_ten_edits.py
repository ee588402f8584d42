"""After ten edits of one kind the edit is no longer needed: writer, hand and memory in a loop."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from afterword.domain.review.text import sentences
from voice_world import Practice

CLOSING = re.compile(r"\n\n[^\n]+\nAda Morgan$")


def greets_with_hello(body: str) -> str:
    return re.sub(r"^Hi ", "Hello ", body)


def closes_with_cheers(body: str) -> str:
    return CLOSING.sub("\n\nCheers,\nAda Morgan", body)


def signs_with_the_first_name(body: str) -> str:
    return body.removesuffix(" Morgan")


def draws_together(body: str) -> str:
    short = {
        "I am ": "I'm ",
        "I would ": "I'd ",
        "I will ": "I'll ",
        " do not ": " don't ",
        "it is ": "it's ",
    }
    for long, drawn in short.items():
        body = body.replace(long, drawn)
    return body


def says_happy_for_glad(body: str) -> str:
    return re.sub(r"\bglad\b", "happy", body)


def never_says_very(body: str) -> str:
    return re.sub(r"\bvery ", "", body)


def takes_out_the_offer(body: str) -> str:
    any_offer = "|".join(map(re.escape, OFFERS))
    return re.sub(rf"(?: |(?<=\n))(?:{any_offer})", "", body)


def adds_a_wish(body: str) -> str:
    wish = "Have a good rest of the week."
    if wish in body:
        return body
    return CLOSING.sub(lambda end: f" {wish}{end.group()}", body)


def cuts_to_the_bone(body: str) -> str:
    """Takes sentences from the end until fifty words are left."""
    greeting, *middle, end = body.split("\n\n")
    said = [[*sentences(paragraph)] for paragraph in middle]
    while (
        sum(len(re.findall(r"\w+", " ".join(each))) for each in said) > 50 and len(said[-1]) + len(said) > 2
    ):
        said[-1].pop()
        said = [each for each in said if each]
    return "\n\n".join([greeting, *(" ".join(each) for each in said), end])


OFFERS = (
    "If there is anything else you would like to know, I am happy to answer.",
    "Please let me know if I can send anything that would help.",
    "Do get in touch if further details would be useful.",
    "Should any questions come up on your side, I will gladly answer them.",
    "I am easy to reach if you want to go into anything further.",
    "Just write if there is more I can tell you.",
    "Whatever else you need from me, please ask.",
    "I would welcome any further questions.",
)
HANDS = (
    greets_with_hello,
    closes_with_cheers,
    signs_with_the_first_name,
    draws_together,
    says_happy_for_glad,
    never_says_very,
    takes_out_the_offer,
    adds_a_wish,
    cuts_to_the_bone,
)


@pytest.mark.parametrize("hand", HANDS)
def test_after_ten_edits_of_one_kind_the_edit_is_no_longer_needed(
    practice: Practice, hand: Callable[[str], str]
) -> None:
    edited = practice.edits_needed(hand, letters=40)
    assert 2 <= len(edited) <= 10
