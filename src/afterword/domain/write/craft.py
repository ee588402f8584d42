"""The writer's hand: picks frames by person and purpose, and fills them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.domain.facts import Quote
from afterword.domain.grammar import Tagger
from afterword.domain.slips import Proofread, unread
from afterword.domain.write.brief import Brief
from afterword.domain.write.letter import Sentence
from afterword.domain.write.phrase import Phrase
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.tongue import Reading, Tongue
from afterword.domain.write.tongues import tongue_of
from afterword.domain.write.vocabulary import Vocabulary

#: where German is written without it
_WITHOUT_SHARP_S = frozenset({"de-CH", "de-LI"})


@dataclass(frozen=True, slots=True)
class Craft:
    """What a letter is written with. `turn` moves to the next frames where two notes came out alike.

    `used` are résumé lines said elsewhere; `barred` the keys of items that the review refused.
    """

    book: Phrasebook
    vocabulary: Vocabulary
    tagger: Tagger
    turn: int = 0
    used: frozenset[str] = frozenset()
    barred: frozenset[str] = frozenset()
    proofread: Proofread = unread

    @property
    def tongue(self) -> Tongue:
        """The grammar of the language the letter is in."""
        return tongue_of(self.book.language)

    def topics(self, text: str) -> list[Phrase]:
        """The topics of a fragment of notes in the language of the letter, the best first."""
        return self.tongue.topics(text, self.book, self.vocabulary, self.tagger)

    def read(self, reading: Reading | None, text: str) -> Phrase | None:
        """What a reading of the tongue (`craft.tongue.want`, …) makes of a fragment of notes."""
        return reading(text, self.book, self.vocabulary, self.tagger) if reading else None

    def pick(self, brief: Brief, name: str) -> str:
        """The frame of this name that this person gets; empty where the language lacks it."""
        frames = self.book.of(name)
        frame = frames[(brief.seed + self.turn) % len(frames)] if frames else ""
        return frame.replace("ß", "ss") if brief.language in _WITHOUT_SHARP_S else frame

    def say(
        self, brief: Brief, name: str, sources: tuple[Quote, ...] = (), key: str = "", **slots: str
    ) -> Sentence:
        """A frame, filled, as a sentence."""
        return Sentence(
            self.fill(brief, self.pick(brief, name), **slots), sources, key or name, slots.get("topic", "")
        )

    def fill(self, brief: Brief, frame: str, **slots: str) -> str:
        """A frame with the slots every letter has, and those given."""
        common = {
            "role": role_phrase(brief, self.book),
            "title": brief.title or "interview",
            "company": brief.company,
            "seeker": brief.seeker,
            "given": brief.person.given or brief.person.name,
            "name": brief.person.name,
            "greeting": greeting(brief, self),
        }
        filled = re.sub(r"\s+", " ", frame.format_map({**common, **slots})).replace("..", ".").strip()
        begins = frame.startswith("{") and "://" not in filled.partition(" ")[0]
        return capitalized(filled) if begins else filled


def role_phrase(brief: Brief, book: Phrasebook) -> str:
    """As "the Data Analyst role"; "the role" where the title is missing or its figures have no source."""
    unproved = re.search(r"\d", brief.title) and brief.role_source is None
    if not brief.title or unproved:
        return next(iter(book.of("role.plain")), "")
    return next(iter(book.of("role.named")), "{title}").format(title=brief.title)


def greeting(brief: Brief, craft: Craft) -> str:
    """The salutation with its comma, as the person is rightly addressed."""
    if brief.person.address:
        return f"{brief.person.address.rstrip(' ,')},"
    name = "greeting.given" if brief.person.given else "greeting.full"
    frame = next(iter(craft.book.of(name)), "{name},")
    return frame.format(given=brief.person.given or "", name=brief.person.name)


def closing(brief: Brief, craft: Craft) -> str:
    """The closing words, by distance."""
    return craft.pick(brief, "closing.formal" if brief.formal else "closing.informal")


def capitalized(text: str) -> str:
    """With a capital at the front."""
    return text[:1].upper() + text[1:]
