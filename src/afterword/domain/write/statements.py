"""What they told of their own work, as a clause that stands after "that": "your mappings break"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from afterword.domain.grammar import Tagger, Word
from afterword.domain.write.chunks import NOUNS, chunks
from afterword.domain.write.phrase import Phrase, Shape
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.shorthand import spelled_out
from afterword.domain.write.soundness import mended, sound
from afterword.domain.write.vocabulary import Vocabulary, words

LEAST_WORDS = 4
#: what leads up to the statement itself
_LEAD = re.compile(
    r"^(?:(?:and|but|so|also|apparently|basically|plus|because)\s+)*"
    r"(?:(?:[A-Z][\w'’-]+|she|he|they)\s+)?(?:(?:also|just|really)\s+)?"
    r"(?:says?|said|told me|tells me|mentioned|explained|admitted|thinks)\s+(?:that\s+)?",
)
#: what is pointed at is not in the letter
_POINTING = re.compile(r"\b(?:same(?! as)|this|these|those|such|there|also|too|either)\b", re.IGNORECASE)
#: a scene, a case, a test: what follows was made up
_PLAYED = re.compile(
    r"\b(?:role[ -]?play\w*|mock|scenario|case|simulat\w+|pretend\w*|imagine|hypothetical\w*|exercise|"
    r"what (?:do|would) I)\b",
    re.IGNORECASE,
)
#: from here on it is the seeker who speaks, and the things told of are their own
_OWN = re.compile(r"(?:I|my|we|our|told|said|explained|showed|walked|me)\b", re.IGNORECASE)
_JOINED = re.compile(r"[.;!?]\s+|\s[-–—]\s|[\"“”]|\.{2,}|,\s+")
_PRESENT = {"VVB", "VVI", "VVZ", "VBB", "VBZ", "VHB", "VHZ", "VDB", "VDZ", "VM0"}
#: what they did in the conversation is no news of their work
_IN_THE_ROOM_WORDS = """
ask laugh smile nod say tell like love enjoy want need look seem mention explain think know remember agree
worry push press listen write call phone email mail send promise hope decide meet interview hire fill start
chair wait join keep get
"""
_IN_THE_ROOM = frozenset(_IN_THE_ROOM_WORDS.split())
#: what a place does for a while: true of them, and no part in a scene played in the room
_UNDER_WAY_WORDS = """
build change consolidate convert cut double expand extend grow hire introduce launch migrate modernise
modernize move open outgrow plan rebuild redesign reduce relocate renew renovate reorganise reorganize replace
restructure rethink rewrite roll set switch train upgrade
"""
_UNDER_WAY = frozenset(_UNDER_WAY_WORDS.split())
#: how often or how much: it tells of the work itself, not of a scene played in the room
_HABIT = re.compile(
    r"\b(?:every|each|always|often|usually|most|half|a (?:day|night|week|month|year|shift)|per|percent|twice|"
    r"once|times|whenever|weekly|daily|monthly|yearly|still)\b|%|\ban hour\b",
    re.IGNORECASE,
)
#: of these the seeker writes to themself: the worry, the question, how it went
_ABOUT_THE_TALK_WORDS = """
concern worry question answer interview feedback decision result results board panel chair everyone everybody
everything it that this there which who what vibe impression conversation convo convos chat call test part
salary start date offer contract posting bond time times name one
"""
_ABOUT_THE_TALK = frozenset(_ABOUT_THE_TALK_WORDS.split())
_ARE = {"is": "are", "'s": "are", "was": "were", "has": "have", "does": "do"}


def statement(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> Phrase | None:
    """The first clause of a fragment that tells how things are with them, turned to "you"; or None."""
    own = False
    named: tuple[Word, ...] = ()
    for part in _parts(spelled_out(text, book)):
        own = own or bool(_OWN.match(part))
        tagged = tagger(part, "en")
        if named and tagged and tagged[0].text.lower() == "they":
            tagged = (*named, *tagged[1:])
        named = _several(tagged)
        told = _of_theirs(tagged) or (None if own and not _theirs(tagged) else _of_things(tagged, vocabulary))
        if told is None or len(told) < LEAST_WORDS or _POINTING.search(part):
            continue
        if not sound(told, part, vocabulary):
            continue
        said = mended(told)
        return Phrase(Shape.STATEMENT, _lowered(said, told[0]), 3.5)
    return None


def _parts(spelled: str) -> Iterator[str]:
    """The clauses of a fragment, without who said them; one with a comma in it is not taken apart twice."""
    for at, part in enumerate(_JOINED.split(spelled)):
        if at and part[:1].islower() and _PLAYED.search(spelled):
            return
        bare = _LEAD.sub("", part.strip(" ,.;:!?'"))
        if bare:
            yield bare


def _of_theirs(tagged: Sequence[Word]) -> tuple[Word, ...] | None:
    """As "they lose beds" is "you lose beds": in the present, and nothing they did in the room."""
    if len(tagged) < LEAST_WORDS or tagged[0].text.lower() not in {"he", "she", "they"}:
        return None
    verb = tagged[1]
    if verb.tag not in _PRESENT or verb.lemma.lower() in _IN_THE_ROOM:
        return None
    under_way = tagged[2].tag == "VVG" and tagged[2].lemma.lower() in _UNDER_WAY
    if not under_way and not (tagged[0].text.lower() == "they" and _habitual(tagged)):
        return None
    spoken = _ARE.get(verb.text.lower(), verb.lemma if verb.tag == "VVZ" else verb.text)
    return (Word("you", "you", "PNP"), Word(spoken, verb.lemma, "VVB"), *tagged[2:])


def _several(tagged: tuple[Word, ...]) -> tuple[Word, ...]:
    """A part that only names several things, which a "they" after it means: "the mappings, they break"."""
    found = chunks(tagged)
    whole = found and found[0].start == 0 and found[0].end == len(tagged)
    return tagged if whole and tagged[-1].tag == "NN2" else ()


def _costing_you(tagged: Sequence[Word], verb: int) -> tuple[Word, ...]:
    """As "costs them 40 minutes" is "costs you 40 minutes": it is they who told of it."""
    after = tagged[verb + 1 : verb + 2]
    if not after or after[0].text.lower() != "them":
        return tuple(tagged)
    return (*tagged[: verb + 1], Word("you", "you", "PNP"), *tagged[verb + 2 :])


def _theirs(tagged: Sequence[Word]) -> bool:
    return bool(tagged) and tagged[0].text.lower() in {"his", "her", "their"}


def _of_things(tagged: Sequence[Word], vocabulary: Vocabulary) -> tuple[Word, ...] | None:
    """As "their mappings break every time", "nobody knows what is staged"."""
    if not tagged:
        return None
    subject = _subject(tagged, vocabulary)
    if subject is None or subject >= len(tagged):
        return None
    verb = tagged[subject]
    if verb.tag not in _PRESENT or verb.lemma.lower() in _IN_THE_ROOM:
        return None
    if not _agrees(tagged[subject - 1], verb):
        return None
    if not _theirs(tagged) and not _habitual(tagged):
        return None
    return _with_article(_costing_you(tagged, subject))


def _subject(tagged: Sequence[Word], vocabulary: Vocabulary) -> int | None:
    """Where the subject ends; None where there is none that a letter could keep."""
    if tagged[0].tag == "PNI" and tagged[0].text.lower() == "nobody":
        return 1
    found = chunks(tagged)
    if not found or found[0].start != 0:
        return None
    first = found[0]
    plain = {word.text.lower() for word in first.words}
    if plain & (_ABOUT_THE_TALK | {"my", "our"}) or set(words(first.text)) & vocabulary.names:
        return None
    if any(_may_be_somebody(word, vocabulary) for word in first.words):
        return None
    return first.end


def _may_be_somebody(word: Word, vocabulary: Vocabulary) -> bool:
    """A capital that is no acronym and no word of the trade: a name, perhaps misheard."""
    return word.text.istitle() and len(word.text) > 1 and word.text.lower() not in vocabulary.trade


def _habitual(tagged: Sequence[Word]) -> bool:
    return bool(_HABIT.search(" ".join(word.text for word in tagged)))


def _agrees(noun: Word, verb: Word) -> bool:
    """Whether number fits: a plural with "break", a singular with "eats"; else the tags are wrong."""
    if verb.tag in {"VVZ", "VBZ", "VHZ"}:
        return noun.tag != "NN2"
    if verb.tag in {"VVB", "VBB", "VHB"}:
        return noun.tag == "NN2"
    return noun.tag in NOUNS or noun.tag == "PNI"


def _with_article(tagged: Sequence[Word]) -> tuple[Word, ...]:
    """A single thing gets its article: "the shift change eats 40 minutes"."""
    first = chunks(tagged)[0] if tagged[0].tag != "PNI" else None
    if first is None or first.words[0].tag in {"AT0", "DPS", "CRD", "NP0"} or first.head.tag != "NN1":
        return tuple(tagged)
    return (Word("the", "the", "AT0"), *tagged)


def _lowered(said: str, first: Word) -> str:
    keep = first.tag == "NP0" or first.text[1:] != first.text[1:].lower()
    return said if keep else said[0].lower() + said[1:]
