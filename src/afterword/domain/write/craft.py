"""The writer's hand: picks frames by person and purpose, and fills them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from afterword.domain.facts import Quote
from afterword.domain.grammar import Tagger
from afterword.domain.learn.distance import called, distance_of
from afterword.domain.learn.voice import Kind, Voice
from afterword.domain.learn.wording import choice, unwanted, worded
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
#: one form for a reader at a distance, one for a familiar one
EITHER = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
#: slots made by a tongue: only these may hold both forms, what strangers wrote never does
_READ = ("topic", "want", "verb", "asked", "answer", "thing", "habit", "statement")
#: words quoted after a colon, or at the front, begin as a sentence does
_OPENING_QUOTE = re.compile(r"(?:^|: )“[a-z]")


@dataclass(frozen=True, slots=True)
class Craft:
    """What a letter is written with. `turn` moves to the next frames where two notes came out alike.

    `used` are résumé lines said elsewhere; `barred` the keys of items that the review refused.
    `voice` is how the seeker puts things.
    """

    book: Phrasebook
    vocabulary: Vocabulary
    tagger: Tagger
    turn: int = 0
    used: frozenset[str] = frozenset()
    barred: frozenset[str] = frozenset()
    proofread: Proofread = unread
    voice: Voice = field(default_factory=Voice)

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
        """The frame of this name that this person gets, in the seeker's words; empty where there is none."""
        frame = self._chosen(brief, name)
        if self.voice and frame:
            return worded(self.voice, self.book.language, distance_of(brief.person), name, frame)
        return frame

    def _chosen(self, brief: Brief, name: str) -> str:
        frames: Sequence[str] = self.book.of(name)
        if self.voice and frames:
            frames = choice(self.voice, self.book.language, name, frames)
        return frames[(brief.seed + self.turn) % len(frames)] if frames else ""

    def say(
        self, brief: Brief, name: str, sources: tuple[Quote, ...] = (), key: str = "", **slots: str
    ) -> Sentence:
        """A frame, filled, as a sentence."""
        text = self.fill(brief, self.pick(brief, name), **slots)
        gone = bool(self.voice) and unwanted(self.voice, self.book.language, name, self._chosen(brief, name))
        return Sentence(text, sources, key or name, slots.get("topic", ""), name, gone)

    def fill(self, brief: Brief, frame: str, **slots: str) -> str:
        """A frame with the slots every letter has, and those given."""
        frame = spoken_to(brief, frame)
        read = {name: spoken_to(brief, slots[name]) for name in _READ if name in slots}
        opens_with_slot = frame.startswith("{") or brief.language in _WITHOUT_SHARP_S
        common = {
            "at": at_company(brief.company, self.book),
            "role": role_phrase(brief, self.book),
            "title": brief.title or "interview",
            "company": brief.company,
            "seeker": brief.seeker,
            "given": brief.person.given or brief.person.name,
            "name": brief.person.name,
            "greeting": greeting(brief, self, inline=True),
        }
        if not brief.company:
            frame = _with_company_unnamed(frame, self.book)
        filled = re.sub(r"\s+", " ", frame.format_map({**common, **slots, **read})).replace("..", ".").strip()
        filled = _OPENING_QUOTE.sub(lambda found: found.group().upper(), filled)
        begins = opens_with_slot and "://" not in filled.partition(" ")[0]
        return capitalized(filled) if begins else filled


def spoken_to(brief: Brief, text: str) -> str:
    """The form this reader is addressed in, of `{Sie haben|du hast}`; without ß where that is the custom."""
    told = EITHER.sub(lambda found: found.group(2 if brief.familiar else 1), text)
    return told.replace("ß", "ss") if brief.language in _WITHOUT_SHARP_S else told


def at_company(company: str, book: Phrasebook) -> str:
    """As "bei Rheinfalke", "am Klinikum Nord", "bei den Stadtwerken Aurich": by what the name begins with."""
    ways = book.words.get("at", {})
    if not company:
        return f"{ways.get('', '')} {_unnamed_after(ways.get('', ''), book)}".strip()
    first, _, rest = company.partition(" ")
    fitting = max((end for end in ways if first.lower().endswith(end)), key=len, default="")
    way = ways.get(fitting, "")
    if "{}" in way:
        return f"{way.replace('{}', first)} {rest}".strip()
    joint = "" if way.endswith("'") else " "
    return f"{way}{joint}{company}".strip()


def role_phrase(brief: Brief, book: Phrasebook) -> str:
    """As "the Data Analyst role"; "the role" where the title is missing or its figures have no source."""
    unproved = re.search(r"\d", brief.title) and brief.role_source is None
    if not brief.title or unproved:
        return next(iter(book.of("role.plain")), "")
    return next(iter(book.of("role.named")), "{title}").format(title=brief.title)


def _with_company_unnamed(frame: str, book: Phrasebook) -> str:
    """The frame with "the company" for a name nobody knows, in the form the word before it asks for."""
    return re.sub(r"(\w*)( ?)\{company\}", lambda m: f"{m[1]}{m[2]}{_unnamed_after(m[1], book)}", frame)


def _unnamed_after(word: str, book: Phrasebook) -> str:
    plain = next(iter(book.of("company.plain")), "")
    return book.words.get("company_after", {}).get(word.lower(), plain)


def greeting(brief: Brief, craft: Craft, *, inline: bool = False) -> str:
    """The salutation as they are rightly addressed, in it the seeker's own words.

    With its comma; above a Swiss letter stands none.
    """
    own = craft.voice.one(Kind.GREETING, craft.book.language, distance_of(brief.person))
    if own:
        return own.replace("{name}", called(brief.person))
    comma = "" if brief.language in _WITHOUT_SHARP_S and not inline else ","
    if brief.person.address:
        return f"{brief.person.address.rstrip(' ,')}{comma}"
    name = "greeting.given" if brief.person.given else "greeting.full"
    frame = next(iter(craft.book.of(name)), "{name},")
    return frame.format(given=brief.person.given or "", name=brief.person.name)


def closing(brief: Brief, craft: Craft) -> str:
    """The closing words, by distance: the seeker's own where they have some."""
    own = craft.voice.one(Kind.CLOSING, craft.book.language, distance_of(brief.person))
    return own or spoken_to(
        brief, craft.pick(brief, "closing.formal" if brief.formal else "closing.informal")
    )


def capitalized(text: str) -> str:
    """With a capital at the front."""
    return text[:1].upper() + text[1:]
