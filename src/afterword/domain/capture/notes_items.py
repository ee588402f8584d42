"""Items made of passages, concerns and self-reproaches: texts, persons, days and receipts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from afterword.domain.capture.beside import as_title
from afterword.domain.capture.mentions import Mention
from afterword.domain.capture.notes_answers import without
from afterword.domain.capture.notes_concerns import Concern, own_doubts
from afterword.domain.capture.notes_cues import has
from afterword.domain.capture.notes_dates import due
from afterword.domain.capture.notes_discretion import better_unsaid
from afterword.domain.capture.notes_kinds import Passage, says_something
from afterword.domain.capture.notes_reading import TOWARDS, Reading
from afterword.domain.capture.notes_text import QUOTE_WORDS, Span, count, fold, trimmed, within_limit, words
from afterword.domain.capture.private import doubts, reveals
from afterword.domain.facts import DebriefItem, Kind, Quote

_TITLE_WORDS = 14
_NEAR_LINES = 2
_NEAR_ITEMS = 3
_ALMOST_ALL = 0.7
_TOLD = frozenset({Kind.TOPIC, Kind.MOMENT})
_SAID_THAT = re.compile(r"^(?:that|que|dass)\s+", re.IGNORECASE)
_SUBJECT = re.compile(
    r"(?<!\w)(?:i|you|he|she|they|we|my|his|her|their|your|it|that|this|ich|er|sie|eu|ele|ela)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Items:
    """Makes the items of one file.

    In a `formal` process nothing personal is echoed, nor ever with those who keep their distance
    (`distant`, keys of Person). What turns out to reveal something private becomes private.
    """

    file: str
    reading: Reading
    concerns: Sequence[Concern]
    formal: bool
    distant: frozenset[str]

    def all(self, passages: Sequence[Passage]) -> list[DebriefItem]:
        """Every item, in the order of the text; none twice."""
        found = [*self._of_passages(passages), *self._of_concerns(), *self._of_doubts()]
        found.sort(key=lambda pair: pair[0])
        return _distinct([self._looked_at(item) for _, item in found])

    def unread(self, passages: Sequence[Passage]) -> tuple[Quote, ...]:
        """What no item claims."""
        claimed = [one.quote for one in self.concerns]
        idle = [p.span for p in passages if self._is_idle(p) and not self._is_answer(p)]
        return tuple(self._quote(s) for s in idle if not any(c.start <= s.start < c.end for c in claimed))

    def _looked_at(self, item: DebriefItem) -> DebriefItem:
        """The last look: in doubt, private."""
        if item.kind is Kind.PRIVATE:
            return item
        if item.answer and self._tells(item.answer):
            item = replace(item, answer=None, answer_source=None)
        return (
            replace(item, kind=Kind.PRIVATE, answer=None, answer_source=None)
            if self._tells(item.text)
            else item
        )

    def _tells(self, text: str) -> bool:
        spoken = [span for span, _ in doubts(text, self.reading.cues)]
        return reveals(without(text, spoken), self.reading.cues)

    def _of_passages(self, passages: Sequence[Passage]) -> Iterator[tuple[int, DebriefItem]]:
        told: Passage | None = None
        for passage, after in zip(passages, [*passages[1:], None], strict=False):
            if passage.kind is Kind.CONCERN or passage is told or self._is_idle(passage):
                continue
            span = self._without_reproach(passage)
            if span:
                yield span.start, self._completed(self._item(passage.kind, span, passage.person), passage)
            if passage.kind is Kind.NEED and after and self._tells_on(passage, after):
                told = after
                yield passage.span.start, self._item(Kind.TOPIC, passage.span.to(after.span), passage.person)

    def _of_concerns(self) -> Iterator[tuple[int, DebriefItem]]:
        for one in self.concerns:
            matter = self._matter(one)
            if matter:
                yield matter.start, self._item(Kind.TOPIC, matter, one.person)
            item = replace(self._item(Kind.CONCERN, one.quote, one.person), text=self._text(one.question))
            if one.answer:
                answer = _SAID_THAT.sub("", self._text(one.answer))
                item = replace(item, answer=answer, answer_source=self._quote(one.answer))
            yield one.quote.start, item

    def _of_doubts(self) -> Iterator[tuple[int, DebriefItem]]:
        for span, at in own_doubts(self.reading):
            clause = self.reading.clauses[at].span
            wide = (
                span if count(self._words(span)) > 1 or count(self._words(clause)) > QUOTE_WORDS else clause
            )
            yield (
                span.start,
                replace(self._item(Kind.PRIVATE, wide, self.reading.owners[at]), text=self._words(span)),
            )

    def _completed(self, item: DebriefItem, passage: Passage) -> DebriefItem:
        if item.kind is Kind.PROMISE:
            return self._promised(item, passage)
        if item.kind is Kind.PERSONAL:
            unsaid = self.formal or item.person in self.distant or better_unsaid(self._whole(passage))
            return replace(item, ok_to_mention=not unsaid)
        return item

    def _promised(self, item: DebriefItem, passage: Passage) -> DebriefItem:
        start = passage.span.start
        named = [m for m in self.reading.mentions if start <= m.start < passage.span.end]
        toward = [m for m in named if TOWARDS.search(fold(self.reading.text[start : m.start]))]
        if not named:
            named = toward = self._addressed_beside(passage)
        to = (toward or named)[-1].key if named else passage.person or self._spoken_of(passage.first)
        spoken = self.reading.clauses[passage.first].run_on
        return replace(
            item, person=to, due=due(self._sentence(passage), self.reading.calendar, run_on=spoken)
        )

    def _addressed_beside(self, passage: Passage) -> list[Mention]:
        """Those named in the rest of the promise's sentence."""
        clause = self.reading.clauses[passage.first]
        own = [c.span for c in self.reading.clauses if c.sentence == clause.sentence]
        whole = own[0].to(own[-1])
        return (
            [m for m in self.reading.mentions if whole.start <= m.start < whole.end]
            if not clause.run_on
            else []
        )

    def _spoken_of(self, at: int) -> str | None:
        """Who was spoken of in the lines before: to whom a promise without a name was made."""
        line = self.reading.clauses[at].line
        pairs = zip(self.reading.clauses[:at], self.reading.owners, strict=False)
        near = [owner for clause, owner in pairs if owner and line - clause.line <= _NEAR_LINES]
        return near[-1] if near else None

    def _sentence(self, passage: Passage) -> str:
        """The passage to the end of its sentence, as far as it is not private."""
        clause = self.reading.clauses[passage.first]
        if clause.run_on:
            return self._words(passage.span)
        own = [
            c.span
            for i, c in enumerate(self.reading.clauses)
            if c.sentence in {clause.sentence, self.reading.clauses[passage.last].sentence}
            and i >= passage.first
            and i not in self.reading.private
        ]
        return self._words(own[0].to(own[-1])) if own else self._words(passage.span)

    def _whole(self, passage: Passage) -> str:
        """The passage's sentence, with what of it is private: who told it may stand there."""
        clause = self.reading.clauses[passage.first]
        own = [c.span for c in self.reading.clauses if c.sentence == clause.sentence]
        return self._words(passage.span if clause.run_on else passage.span.to(own[-1]))

    def _is_idle(self, passage: Passage) -> bool:
        """Whether it says nothing by itself: an aside, the title line, an answer kept with its concern."""
        if passage.kind not in _TOLD:
            return False
        idle = not says_something(self._words(passage.span), self.reading.vocabulary)
        return idle or self._is_title(passage) or self._only_introduces(passage) or self._is_answer(passage)

    def _only_introduces(self, passage: Passage) -> bool:
        """Whether it says no more than who was there: names, and what they are."""
        start, end = passage.span.start, passage.span.end
        there = [m for m in self.reading.mentions if start <= m.start < end]
        rest = self._words(passage.span)
        for mention in reversed(there):
            rest = f"{rest[: mention.start - start]} {rest[mention.end - start :]}"
        rest = re.sub(r"[()]", " ", rest).strip(" .,;:&+/-")
        return bool(there) and (not words(rest) or as_title(rest) == rest)

    def _is_title(self, passage: Passage) -> bool:
        line = self.reading.clauses[passage.first].line
        own = [c for c in self.reading.clauses if c.line == line]
        whole = self._words(own[0].span.to(own[-1].span))
        return line == 0 and self.reading.clauses[-1].line > 1 and count(whole) <= _TITLE_WORDS

    def _is_answer(self, passage: Passage) -> bool:
        return any(self._holds(one.answer, passage.span) for one in self.concerns if one.answer)

    def _holds(self, answer: Span, span: Span) -> bool:
        shared = min(answer.end, span.end) - max(answer.start, span.start)
        lead = self.reading.text[span.start : max(span.start, answer.start)]
        led = shared > 0 and has(self.reading.vocabulary.answer, lead)
        return led or shared > _ALMOST_ALL * (span.end - span.start)

    def _without_reproach(self, passage: Passage) -> Span | None:
        """A topic ends before the seeker's own verdict on it."""
        if passage.kind not in _TOLD:
            return passage.span
        found = doubts(self._words(passage.span), self.reading.cues)
        if not found:
            return passage.span
        before = trimmed(self.reading.text, passage.span.start, passage.span.start + found[0][0].start)
        return before if len(words(self._words(before))) > 1 else None

    def _tells_on(self, need: Passage, after: Passage) -> bool:
        """Whether what follows a need is the seeker's own story about it."""
        near = self.reading.clauses[need.last].line == self.reading.clauses[after.first].line
        said = self._words(after.span)
        own = has(self.reading.vocabulary.narrator, said) and not doubts(said, self.reading.cues)
        return (
            near
            and own
            and after.kind in _TOLD
            and count(self._words(need.span.to(after.span))) <= QUOTE_WORDS
        )

    def _matter(self, one: Concern) -> Span | None:
        """What the concern is about, where it is named first: "rf scanners, never used them"."""
        clause = self.reading.clauses[one.first]
        hit = self.reading.vocabulary.concern.search(fold(clause.text))
        lead = trimmed(clause.text, 0, hit.start()) if hit else Span(0, 0)
        if len(words(lead.of(clause.text))) <= 1 or _SUBJECT.search(fold(lead.of(clause.text))):
            return None
        return Span(clause.span.start + lead.start, clause.span.start + lead.end)

    def _item(self, kind: Kind, span: Span, person: str | None) -> DebriefItem:
        return DebriefItem("", kind, self._text(span), self._quote(span), person)

    def _quote(self, span: Span) -> Quote:
        return Quote(self.file, self._words(within_limit(self.reading.text, span)))

    def _words(self, span: Span) -> str:
        return span.of(self.reading.text)

    def _text(self, span: Span) -> str:
        """The words on their own: no "oh and" before them, no marks around."""
        said = self._words(span)
        lead = self.reading.vocabulary.starters.match(fold(said))
        rest = said[lead.end() :] if lead and len(said[lead.end() :].split()) > 1 else said
        return re.sub(r"\s+", " ", re.sub(r"\*\*|__", "", rest)).strip(" ,;:-–—")


def _distinct(items: Sequence[DebriefItem]) -> list[DebriefItem]:
    """No quote as more than two kinds, and none twice as the same."""
    kept: list[DebriefItem] = []
    for item in items:
        same = [k for k in kept if k.source == item.source]
        told = any(_is_part(item, k) for k in kept[-_NEAR_ITEMS:])
        if not told and len(same) < 2 and all(k.kind is not item.kind for k in same):  # noqa: PLR2004 - two readings
            kept.append(item)
    return kept


def _is_part(item: DebriefItem, other: DebriefItem) -> bool:
    """Whether a private item only repeats the words of another."""
    both = item.kind is Kind.PRIVATE and other.kind is Kind.PRIVATE
    return both and item.source.quote.strip(" .!?") in other.source.quote
