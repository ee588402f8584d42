"""Greeting, closing words, name and own sentences, as forms that hold for any letter."""

from __future__ import annotations

import re
from collections.abc import Collection

from afterword.domain.learn.voice import FIRST_NAME, WHOLE_NAME
from afterword.domain.review.text import words

#: words of a sentence of their own; a longer one is about something
MOST_WORDS, LEAST_WORDS = 20, 3
#: greetings whose ending tells who is greeted: what fits Anna does not fit Thomas
_BENDING_WORDS = """
liebe lieber sehr geehrte geehrter geehrtes werte werter cher chere querida querido estimada estimado
prezada prezado cara caro gentile geachte madame monsieur
"""
_BENDING = frozenset(_BENDING_WORDS.split())
#: who is said du to and who Sie is never learned
_ADDRESSING_WORDS = """
du dir dich dein deine deinen deinem deiner sie ihnen ihr ihre ihren ihrem ihrer euch euer eure
"""
_ADDRESSING = frozenset(_ADDRESSING_WORDS.split())
_CAPITAL = re.compile(r"(?<=[\w,;] )(?!I\b)[A-Z]")


def greeting_form(greeting: str, called: str, names: Collection[str]) -> str:
    """As "Hello {name},"; empty where it does not name them as their address does, or bends to them."""
    if not called or greeting.count(called) != 1 or "{" in greeting:
        return ""
    around = words(greeting.replace(called, " "))
    fact = set(around) & set(names) or any(word.isdigit() for word in around)
    return "" if fact or set(around) & _BENDING else greeting.replace(called, "{name}")


def plain_closing(closing: str, names: Collection[str]) -> str:
    """The closing words, where there is nothing in them that is one letter's."""
    said = words(closing)
    fact = set(said) & set(names) or re.search(r"[\d{}@/]", closing)
    return "" if not said or fact else closing


def signed_as(name: str, writer: str) -> str:
    """By the first name, or by the whole one; empty where it is neither."""
    first = writer.split(maxsplit=1)[0] if writer.split() else ""
    return {writer: WHOLE_NAME, first: FIRST_NAME}.get(name, "") if name else ""


def is_phrase(sentence: str, facts: Collection[str], language: str) -> bool:
    """Whether a sentence of theirs could stand in any letter: no name, no figure, nothing talked about."""
    said = words(sentence)
    if not LEAST_WORDS <= len(said) <= MOST_WORDS or (language == "de" and set(said) & _ADDRESSING):
        return False
    return sentence[-1] in ".!?" and not telling(sentence, facts, language)


def telling(text: str, facts: Collection[str], language: str) -> bool:
    """Whether a text tells something: a figure, a link, a name, a word of the notes that is not common."""
    if re.search(r"[\d{}@/\[\]<>“”\"]", text) or set(words(text)) & set(facts):
        return True
    return language != "de" and bool(_CAPITAL.search(text))
