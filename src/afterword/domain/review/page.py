"""One draft as the checks see it: its sentences, and which of them greet, end or sign it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from afterword.domain.facts import Captured, ContactPolicy, Person
from afterword.domain.greetings import greets
from afterword.domain.linkedin import LINKEDIN_FREE
from afterword.domain.review.figures_read import without_addresses
from afterword.domain.review.lists import phrases
from afterword.domain.review.sources import Ground, ground
from afterword.domain.review.text import sentences, squeezed, unquoted, words
from afterword.domain.touchpoints import Draft, Touchpoint

_REPLY = re.compile(r"\s*(?:re|aw|antw|wg|fwd?|tr|rv|enc|res)\s*:", re.IGNORECASE)
_MOST_GREETING = 8


@dataclass(frozen=True)
class Page:
    """A draft with what it is measured against."""

    draft: Draft
    captured: Captured
    touchpoint: Touchpoint | None
    policy: ContactPolicy
    others: Sequence[Draft] = ()
    invitation: int = LINKEDIN_FREE  # characters that the seeker's account takes

    @property
    def attached(self) -> tuple[str, ...]:
        """The names of the files that go along."""
        return self.touchpoint.attached if self.touchpoint else ()

    @cached_property
    def ground(self) -> Ground:
        """What it may rest on."""
        return ground(self.captured, self.draft)

    @cached_property
    def person(self) -> Person | None:
        """To whom it goes."""
        return self.captured.person(self.draft.person)

    @cached_property
    def language(self) -> str:
        """The language it is written in, without its country."""
        return self.draft.language.partition("-")[0]

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """All its sentences and lines."""
        return sentences(self.draft.body)

    @cached_property
    def greeting(self) -> str | None:
        """The words that greet, to the comma before the text; None where it begins without."""
        first = self.lines[0] if self.lines else ""
        if not greets(first):
            return None
        parts = first.split(",")
        short = len(words(parts[0])) == 1 and len(parts) > 1
        said = ",".join(parts[:2]) if short and self._names(parts[1]) else parts[0]
        return said.rstrip(" ,.!:") if len(words(said)) <= _MOST_GREETING else None

    @cached_property
    def said(self) -> tuple[str, ...]:
        """The sentences that say something: without a greeting of its own line, ending and signature."""
        first = 1 if self.greeting and self._greets_only else 0
        return self.lines[first : self._last]

    @cached_property
    def plain(self) -> tuple[tuple[str, str], ...]:
        """Each of these with itself as it is checked: quotations and addresses blanked, places kept."""
        return tuple((line, without_addresses(unquoted(line))) for line in self.said)

    @cached_property
    def subject(self) -> str | None:
        """The subject where it is the seeker's own; None in an answer, whose subject is theirs."""
        said = self.draft.subject
        return None if said is None or _REPLY.match(said) else said

    @cached_property
    def held(self) -> str:
        """The sentences that have receipts, squeezed."""
        return squeezed(" ".join(receipt.sentence for receipt in self.draft.receipts))

    def backed(self, sentence: str) -> bool:
        """Whether the sentence has a receipt as it stands."""
        return squeezed(sentence) in self.held

    def has(self, name: str, sentence: str) -> bool:
        """Whether a phrase of this list stands in the sentence."""
        return phrases(self.language, name).within(sentence)

    @cached_property
    def _greets_only(self) -> bool:
        return len(words(self.lines[0])) <= len(words(self.greeting or "")) + 1

    @cached_property
    def _last(self) -> int:
        """Where the ending begins: at the seeker's name near the end, or the line before it."""
        mine = set(words(self.captured.seeker.name))
        for at in range(len(self.lines) - 1, max(0, len(self.lines) - 7), -1):
            spoken = words(self.lines[at])
            if spoken and set(spoken) <= mine:
                closes = at > 1 and len(words(self.lines[at - 1])) <= _MOST_GREETING
                return at - 1 if closes and self.lines[at - 1][-1] not in ".?" else at
        return len(self.lines)

    def _names(self, part: str) -> bool:
        """Whether a part of a greeting is a name: short, and in capitals."""
        said = part.split()
        return bool(said) and len(said) <= 4 and said[0][:1].isupper()  # noqa: PLR2004 - two given names and two family names
