"""The reader's language: every sentence passes here before its facts are filled in.

The terminal speaks as the tables are written. The window puts Django's gettext in, so that a
catalogue of translations holds for pages and sentences alike; `words` itself never loads Django.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping


class Tongue:
    """How a sentence of the tables is said to the reader."""

    def __init__(self) -> None:
        self._translate: Callable[[str], str] = str

    def speak_with(self, translate: Callable[[str], str]) -> None:
        """Say every sentence by this function from now on."""
        self._translate = translate

    def say(self, text: str) -> str:
        """The text in the reader's language; gettext answers "" with its header, so nothing stays nothing."""
        return self._translate(text) if text else text


TONGUE = Tongue()


def filled(text: str, facts: Mapping[str, str]) -> str:
    """A sentence in the reader's language, its facts put in."""
    return TONGUE.say(text).format_map(facts)
