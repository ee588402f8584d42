"""What is said to a language model, and what it answers: nouns only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from afterword.domain.facts import Quote


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing said. `role` is user or assistant."""

    role: str
    text: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """All that is sent: the rules, then what was said in turns. Nothing else leaves.

    `form` is the JSON Schema of the answer, where one is wanted; `most_tokens` its length.
    """

    system: str
    turns: tuple[Turn, ...]
    form: Mapping[str, Any] = field(default_factory=dict)
    most_tokens: int = 900

    def and_then(self, answer: str, reply: str) -> Prompt:
        """The talk carried on: the model's answer, and what is to be mended in it."""
        turns = (*self.turns, Turn("assistant", answer), Turn("user", reply))
        return Prompt(self.system, turns, self.form, self.most_tokens)


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens read and written, as the endpoint counted them; `told` is False where it did not."""

    read: int = 0
    written: int = 0
    told: bool = False

    def __add__(self, other: Usage) -> Usage:
        return Usage(self.read + other.read, self.written + other.written, self.told or other.told)


@dataclass(frozen=True, slots=True)
class Ground:
    """One thing that a sentence may rest on. `kind` says what it is, `by` whose words they are."""

    id: str
    kind: str
    by: str
    text: str
    quotes: tuple[Quote, ...]
