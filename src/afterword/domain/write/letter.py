"""A letter as it is put together: sentences that know what they rest on, then one text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from afterword.domain.facts import Method, Quote
from afterword.domain.touchpoints import Draft, Receipt, Touchpoint


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence (or a few that belong together), its sources, and the key it is left out by.

    `key` names the item, line or frame it was made from: a letter can be written again without
    it. A courtesy has no sources. `topic` is what it names, as it names it. `frame` is the name
    of the frame it was said by; `unwanted` where the seeker would take it out.
    """

    text: str
    sources: tuple[Quote, ...] = ()
    key: str = ""
    topic: str = ""
    frame: str = ""
    unwanted: bool = False


@dataclass(frozen=True, slots=True)
class Letter:
    """Subject, greeting, paragraphs, closing words and name. `inline` is one paragraph (a text)."""

    subject: str | None
    greeting: str
    paragraphs: tuple[tuple[Sentence, ...], ...]
    closing: str
    name: str
    inline: bool = False

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences in order."""
        return tuple(sentence for paragraph in self.paragraphs for sentence in paragraph)

    def without(self, keys: frozenset[str]) -> Letter:
        """The letter without the sentences of these keys; never without all of them."""
        kept = tuple(tuple(s for s in paragraph if s.key not in keys) for paragraph in self.paragraphs)
        return self.of(kept) if any(kept) else self

    def of(self, paragraphs: Iterable[tuple[Sentence, ...]]) -> Letter:
        """The same letter of these paragraphs, the empty ones left out."""
        return replace(self, paragraphs=tuple(paragraph for paragraph in paragraphs if paragraph))

    @property
    def body(self) -> str:
        """The text as it is sent."""
        paragraphs = [" ".join(sentence.text for sentence in paragraph) for paragraph in self.paragraphs]
        if self.inline:
            return " ".join(part for part in (self.greeting, *paragraphs, self.closing, self.name) if part)
        end = "\n".join(part for part in (self.closing, self.name) if part)
        return "\n\n".join(part for part in (self.greeting, *paragraphs, end) if part)


def draft_of(letter: Letter, touchpoint: Touchpoint, language: str) -> Draft:
    """The draft, with a receipt for every sentence that has sources."""
    receipts = tuple(Receipt(s.text, s.sources) for s in letter.sentences if s.sources)
    written = touchpoint.method not in {Method.TEXT, Method.LINKEDIN, Method.POST, Method.PHONE}
    subject = letter.subject if written else None
    return Draft(
        touchpoint.id, touchpoint.person, touchpoint.method, subject, letter.body, language, receipts
    )
