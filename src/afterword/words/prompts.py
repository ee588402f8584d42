"""Prompts as questions: calm, and short enough for a phone."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.words.gaps import Gaps
from afterword.words.tongue import filled

#: by what is wanted; where the second stands, it is asked about nobody in particular
PROMPTS: Mapping[str, tuple[str, str]] = {
    "noted": ("What did you and {person} talk about?", ""),
    "answer": (
        "{person} worried: “{text}”. What would you answer now?",
        "A worry: “{text}”. What would you answer now?",
    ),
    "day": ("You promised {person}: “{text}”. By when?", "You promised: “{text}”. By when?"),
    "decision_date": ("", "By when will they decide?"),
    "address": ("Where does mail reach {person}?", ""),
    "zone": ("In which time zone is {person}?", ""),
}
_MOST = 60  # letters of an item within a prompt


def prompt_sentence(wanted: str, person: str, text: str) -> str:
    """The question; `person` is a name, or empty where it is about nobody."""
    of_somebody, of_nobody = PROMPTS[wanted]
    text = text.removesuffix(".")  # the question's own full stop follows the quotation
    short = text if len(text) <= _MOST else f"{text[:_MOST].rsplit(' ', 1)[0]} …"
    question = of_somebody if person else of_nobody
    return filled(question or of_nobody or of_somebody, Gaps(person=person or "–", text=short))
