"""The phrasebook: what is said in every note, as data of one language.

A frame is a sentence with `{slots}`; which of several equal frames a note takes is decided by
the person it goes to, so that no two notes to one employer are alike and each stays the same
when it is written again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """The phrases of one language.

    `frames` are sentences by what they are for (`thank_you.opening`), `lists` word lists by
    name (`cliches`), `words` replacements by name (`short_forms`: "wks" to "weeks").
    `complete` is False where the language is good enough to edit and no more.
    """

    language: str
    frames: Mapping[str, tuple[str, ...]]
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    complete: bool = True

    def of(self, name: str) -> tuple[str, ...]:
        """The frames of this name; none where the language lacks them."""
        return self.frames.get(name, ())


def as_written(text: str) -> str:
    """The pattern of words of a frame as they stand in a letter: any white space, with or without ß."""
    return r"\s+".join(re.escape(part) for part in re.split(r"\s+", text)).replace("ß", "(?:ß|ss)")
