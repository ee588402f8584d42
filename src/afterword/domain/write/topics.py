"""Topics: noun phrases that name what was talked about, safe after "our conversation about"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from afterword.domain.grammar import Tagger, Word
from afterword.domain.write.chunks import DETERMINERS, MODIFIERS, NOUNS, Chunk, chunks, joined
from afterword.domain.write.phrase import Phrase, Shape
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.shorthand import spelled_out
from afterword.domain.write.vocabulary import Vocabulary, stem, words

MOST_WORDS = 6
MOST_CHARACTERS = 60
#: a single noun of so many letters says something by itself
LONG_WORD = 7
_YOURS = {"her", "his", "their"}
_MINE = {"my", "our", "your", "its"}
#: near these a topic may be the very thing the seeker could not answer
_DOUBT = {
    "never",
    "not",
    "n't",
    "no",
    "nobody",
    "fumbled",
    "blanked",
    "blank",
    "rambled",
    "forgot",
    "couldn't",
    "without",
}
_GIVING = {
    "tell",
    "give",
    "show",
    "ask",
    "send",
    "walk",
    "take",
    "offer",
    "teach",
    "hand",
    "bring",
    "promise",
    "owe",
}
#: people are met, not talked about: "our conversation about store managers" says nothing
_PEOPLE_WORDS = """
manager managers user users customer customers client clients starter starters driver drivers teacher teachers
student students pupil pupils patient patients adviser advisers advisor advisors nurse nurses doctor doctors
engineer engineers developer developers analyst analysts trainee trainees apprentice apprentices colleague
colleagues supervisor supervisors operator operators worker workers member members parent parents resident
residents tenant tenants supplier suppliers vendor vendors contractor contractors volunteer volunteers trustee
trustees farmer farmers visitor visitors guest guests passenger passengers carrier carriers director directors
"""
_PEOPLE = frozenset(_PEOPLE_WORDS.split())
#: how nouns for people end: "our talk about the deckhand" names nobody's topic
_SOMEBODY = (
    "er",
    "ers",
    "or",
    "ors",
    "ist",
    "ists",
    "hand",
    "hands",
    "man",
    "men",
    "woman",
    "women",
    "ee",
    "ees",
)
#: what a face or a hand did is no topic
_BODY_WORDS = """
head hand hands face eye eyes eyebrow brow finger fingers chest smile shoulder lips
"""
_BODY = frozenset(_BODY_WORDS.split())
_ABOUT = {"about", "on", "with", "of", "regarding", "for", "through"}


def topics(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> list[Phrase]:
    """The topics of a fragment, the best first; none where nothing in it can be named well."""
    found: list[Phrase] = []
    for part in _clauses(spelled_out(text, book)):
        tagged = _as_spelled(tagger(part, "en"), vocabulary)
        for chunk in [*chunks(tagged), *_gerunds(tagged)]:
            phrase = _topic(chunk, tagged, book, vocabulary)
            if phrase is not None and not vocabulary.bars(phrase.text):
                found.append(phrase)
    order = sorted(range(len(found)), key=lambda at: (-found[at].worth, at))
    return [found[at] for at in order]


def named(chunk_words: Sequence[Word], book: Phrasebook) -> str | None:
    """A noun phrase with the determiner it needs, seen from the seeker; None for "our", "its"."""
    first = chunk_words[0]
    if first.text.lower() in _MINE:
        return None if first.text.lower() != "my" else joined(chunk_words)
    if first.text.lower() in _YOURS:
        return f"your {joined(chunk_words[1:])}"
    if first.tag == "AT0":
        rest = joined(chunk_words[1:])
        return f"the {rest}" if first.text.lower() in {"the", "a", "an"} else None
    if first.tag == "VVG":
        following = named(chunk_words[1:], book)
        return f"{first.text.lower()} {following}" if following else None
    return joined(chunk_words) if _bare(chunk_words, book) else f"the {joined(chunk_words)}"


def _as_spelled(tagged: Sequence[Word], vocabulary: Vocabulary) -> tuple[Word, ...]:
    """With terms as the résumé writes them: "RF", not "rf"."""
    spelled = vocabulary.spellings
    return tuple(
        replace(
            word,
            text=spelled.get(word.text.lower(), word.text),
            tag=_noun_tag(word),
        )
        for word in tagged
    )


def _noun_tag(word: Word) -> str:
    """The tagger's guess mended: a name is not all lower case, a plural it never saw ends in s."""
    if word.tag == "NP0" and word.text.islower():
        return "NN1"
    if word.tag == "NN2" and not word.known and not word.text.lower().endswith("s"):
        return "NN1"
    return word.tag


def _gerunds(tagged: Sequence[Word]) -> list[Chunk]:
    """An -ing form with its object: "rebuilding forecasting"; not after a noun it belongs to."""
    found = []
    for chunk in chunks(tagged):
        verb = chunk.start - 1
        if verb >= 0 and tagged[verb].tag == "VVG" and (verb == 0 or tagged[verb - 1].tag not in NOUNS):
            found.append(Chunk(verb, chunk.end, tuple(tagged[verb : chunk.end])))
    return found


def _clauses(text: str) -> list[str]:
    return [part for part in re.split(r"[,.;:!?]\s+|\s[-–—]\s|[\"“”]|\.{2,}", text) if part.strip()]


def _topic(chunk: Chunk, tagged: Sequence[Word], book: Phrasebook, vocabulary: Vocabulary) -> Phrase | None:
    if chunk.start and tagged[chunk.start - 1].text.lower() in {"per", "%"}:
        return None  # "eleven per cent weight loss": the half of a measure
    kept = _trimmed(_without_receiver(chunk, tagged), book)
    if chunk.head.text.lower() in book.lists.get("empty", ()) and chunk.head is not chunk.words[-1]:
        return None
    if chunk.head.text.lower() in _PEOPLE or _anothers(chunk, tagged):
        return None
    if not kept or not _sayable(kept, book, vocabulary):
        return None
    text = named(_as_inside(kept, chunk, vocabulary), book)
    if text is None or len(text.split()) > MOST_WORDS or len(text) > MOST_CHARACTERS:
        return None
    return Phrase(Shape.TOPIC, text, _worth(kept, chunk, tagged, vocabulary))


def _as_inside(kept: tuple[Word, ...], chunk: Chunk, vocabulary: Vocabulary) -> tuple[Word, ...]:
    """Without the capital that a word has for standing first: "Stay of execution"."""
    first = kept[0]
    opens = chunk.start == 0 and first is chunk.words[0] and first.text.istitle() and first.known
    if not opens or first.tag == "NP0" or first.text.lower() in vocabulary.spellings:
        return kept
    return (replace(first, text=first.text.lower()), *kept[1:])


def _anothers(chunk: Chunk, tagged: Sequence[Word]) -> bool:
    """Whether "my" is somebody else's, whose question is told: "how would you stop my line"."""
    mine = chunk.words[0].text.lower() == "my"
    return mine and any(word.text.lower() in {"you", "your"} for word in tagged)


def _without_receiver(chunk: Chunk, tagged: Sequence[Word]) -> tuple[Word, ...]:
    """Without the "her" of "told her": it is a person there, not an owner."""
    given = chunk.start > 0 and tagged[chunk.start - 1].lemma in _GIVING
    return chunk.words[1:] if given and chunk.words[0].text.lower() == "her" else chunk.words


def _trimmed(chunk_words: Sequence[Word], book: Phrasebook) -> tuple[Word, ...]:
    """Without judging words in front and tails that say nothing."""
    if not chunk_words:
        return ()
    kept = list(chunk_words)
    judging, tails = set(book.lists.get("judging", ())), set(book.lists.get("trim", ()))
    determiner = [kept.pop(0)] if kept[0].tag in DETERMINERS else []
    while kept and (kept[0].text.lower() in judging or kept[0].tag == "ORD"):
        kept.pop(0)
    while len(kept) > 1 and kept[-1].text.lower() in tails:
        kept.pop()
    if not kept or kept[-1].tag in MODIFIERS or kept[-1].tag in {"POS", "PRF", "VVN"}:
        return ()
    if len(kept) == 1 < len(chunk_words) - len(determiner) and not kept[0].text.isupper():
        return ()  # what is left of a phrase of two is not what they talked about
    return (*determiner, *kept)


def _sayable(kept: Sequence[Word], book: Phrasebook, vocabulary: Vocabulary) -> bool:
    plain = [word.text.lower() for word in kept]
    if plain[-1] in book.lists.get("empty", ()) or set(words(joined(kept))) & vocabulary.names:
        return False
    if next(word.tag for word in kept if word.tag not in DETERMINERS) == "CRD":
        return False
    content = [word for word in kept if word.tag not in DETERMINERS]
    if any(_name_like(word, vocabulary) for word in content) or set(plain) & _BODY:
        return False
    if all(word.text.istitle() for word in content):
        return False
    return len(content) > 1 or _telling_alone(content[0], vocabulary)


def _telling_alone(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether one word says enough: an acronym, or a longer word of the seeker's own trade."""
    plain = word.text.lower()
    if word.text.isupper() and word.text.isalpha() and len(word.text) > 1:
        return True
    told = len(plain) >= LONG_WORD and "-" not in plain and stem(plain) in _stems(vocabulary)
    return told and not plain.endswith(_SOMEBODY)


def _name_like(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether it may be a person or a place that the notes misheard: a capital, and in no source."""
    written = word.text.istitle() and len(word.text) > 1
    return written and not word.known and word.text.lower() not in vocabulary.trade


def _worth(kept: Sequence[Word], chunk: Chunk, tagged: Sequence[Word], vocabulary: Vocabulary) -> float:
    content = [word for word in kept if word.tag not in DETERMINERS]
    stems = _stems(vocabulary)
    worth = {1: 0.0, 2: 3.0, 3: 3.5, 4: 3.0}.get(len(content), 1.5)
    worth += 1.0 * sum(stem(word.text.lower()) in stems for word in content)
    worth -= 0.7 * sum(not word.known and word.text.lower() not in vocabulary.trade for word in content)
    worth -= 1.0 * sum(word.tag == "CRD" for word in content)
    worth -= 3.0 * any(word.text.lower() in _DOUBT for word in tagged)
    if chunk.start and tagged[chunk.start - 1].text.lower() in _ABOUT:
        worth += 0.8
    return worth - 0.05 * chunk.start


def _stems(vocabulary: Vocabulary) -> frozenset[str]:
    return frozenset(stem(word) for word in vocabulary.trade)


def _bare(chunk_words: Sequence[Word], book: Phrasebook) -> bool:
    """Whether the phrase stands without an article: plural, proper, or not counted."""
    last, lower = chunk_words[-1], chunk_words[-1].text.lower()
    if last.tag in {"NN2", "NP0"} or any(word.tag == "PRF" for word in chunk_words):
        return last.tag in {"NN2", "NP0"} and not any(word.tag == "PRF" for word in chunk_words)
    if lower in book.lists.get("mass", ()) or last.text[:1].isupper():
        return True
    return any(lower.endswith(ending) for ending in book.lists.get("mass_endings", ()))
