"""What a mail of the seeker's own shows."""

from __future__ import annotations

import pytest

from afterword.domain.learn.own_mail import mail_signs
from afterword.domain.learn.voice import Distance, How, Kind


def seen(text: str, receiver: str = "Ines Prado", language: str = "en") -> dict[Kind, tuple[str, str]]:
    return {sign.kind: (sign.spot, sign.now) for sign in mail_signs(text, language, "Mara Lind", receiver)}


def test_greeting_closing_and_name_are_seen_by_distance() -> None:
    near = seen("Hello Ines,\n\nThat suits me.\n\nAll the best,\nMara")
    assert near[Kind.GREETING] == (Distance.NEAR, "Hello {name},")
    assert near[Kind.CLOSING] == (Distance.NEAR, "All the best,")
    assert near[Kind.SIGNED] == (Distance.NEAR, "{first}")
    far = seen("Dear Dr. Prado,\n\nThat suits me.\n\nYours sincerely,\nMara Lind")
    assert far[Kind.GREETING] == (Distance.FAR, "Dear {name},")
    assert far[Kind.SIGNED] == (Distance.FAR, "{seeker}")


def test_every_sign_says_that_it_is_from_a_mail() -> None:
    found = mail_signs("Hello Ines,\n\nYes.\n\nBest,\nMara", "en", "Mara Lind", "Ines Prado")
    assert {sign.how for sign in found} == {How.MAIL}


@pytest.mark.parametrize(
    "text",
    [
        "That suits me.\n\nBest,\nMara",
        "Hello Tom,\n\nThat suits me.\n\nBest,\nMara",
        "Hello both,\n\nThat suits me.\n\nBest,\nMara",
        "",
    ],
)
def test_a_mail_that_does_not_greet_its_receiver_by_name_shows_nothing(text: str) -> None:
    assert seen(text) == {}


def test_contractions_are_seen_where_there_are_some() -> None:
    short = "Hello Ines,\n\nI'm free on Friday, and I'd be glad to come.\n\nBest,\nMara"
    assert seen(short)[Kind.CONTRACTION] == (Distance.NEAR, "contracted")
    long = short.replace("I'm", "I am").replace("I'd", "I would")
    assert seen(long)[Kind.CONTRACTION] == (Distance.NEAR, "full")
    assert Kind.CONTRACTION not in seen(short.replace("I'd", "I would"))


def test_what_was_talked_about_is_in_no_sign() -> None:
    text = "Hello Ines,\n\nThe warehouse index is attached.\n\nSee you at Lager on the 4th,\nMara"
    told = " ".join(" ".join(pair) for pair in seen(text).values())
    assert "warehouse" not in told
    assert "4th" not in told
