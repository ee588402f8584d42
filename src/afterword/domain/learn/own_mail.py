"""What a mail that the seeker wrote elsewhere shows of their voice."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.domain.capture.folding import fold
from afterword.domain.capture.lexicon.honorifics import COURTESY, EARNED
from afterword.domain.greetings import without_salute
from afterword.domain.learn.anatomy import Anatomy, anatomy
from afterword.domain.learn.contractions import contractions, openings
from afterword.domain.learn.distance import said_easily
from afterword.domain.learn.forms import greeting_form, plain_closing, signed_as
from afterword.domain.learn.voice import CONTRACTED, FULL, Distance, How, Kind, Sign
from afterword.domain.review.text import words

#: contractions in one mail, or places without, that say how they write
SOME = 2
_TITLES = frozenset(map(fold, [*COURTESY, *EARNED]))


def mail_signs(text: str, language: str, writer: str, receiver: str) -> tuple[Sign, ...]:
    """The signs in the text of one mail, quotes aside; none where nobody is greeted by name."""
    letter = anatomy(text, writer)
    name = _name(letter.greeting, receiver)
    if not name:
        return ()
    near = said_easily(letter.greeting) and name == receiver.partition(" ")[0]
    distance = Distance.NEAR if near else Distance.FAR
    return tuple(
        Sign(kind, language, distance, "", now, How.MAIL)
        for kind, now in _seen(letter, language, writer, receiver, name)
        if now
    )


def _seen(
    letter: Anatomy, language: str, writer: str, receiver: str, name: str
) -> Iterator[tuple[Kind, str]]:
    names = frozenset(words(f"{writer} {receiver}"))
    yield Kind.GREETING, greeting_form(letter.greeting, name, names)
    yield Kind.CLOSING, plain_closing(letter.closing, names)
    yield Kind.SIGNED, signed_as(letter.name, writer)
    said = " ".join(letter.sentences)
    short, long = contractions(said), openings(said)
    if language == "en" and short >= SOME and short > long:
        yield Kind.CONTRACTION, CONTRACTED
    elif language == "en" and long >= SOME and not short:
        yield Kind.CONTRACTION, FULL


def _name(greeting: str, receiver: str) -> str:
    """How the greeting names the receiver; empty where it does not."""
    name = without_salute(greeting).strip(" ,:!–-")
    said = [word for word in words(name) if word not in _TITLES]
    return name if said and set(said) <= set(words(receiver)) else ""
