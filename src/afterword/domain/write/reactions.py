"""What they liked, what they said in so many words, and what the seeker told them."""

from __future__ import annotations

import re
from dataclasses import replace

from afterword.domain.grammar import Tagger
from afterword.domain.write.chunks import chunks, joined
from afterword.domain.write.owed import noun_phrases
from afterword.domain.write.phrase import Phrase, Shape
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.shorthand import spelled_out
from afterword.domain.write.soundness import mended, sound, until_end
from afterword.domain.write.topics import named
from afterword.domain.write.vocabulary import Vocabulary, words

LEAST_QUOTED, MOST_QUOTED = 4, 14
_LIKED = re.compile(
    r"\b(?:(?:really |quite |very much )?(?:liked|loved|likes|loves|enjoyed)|"
    r"(?:lit|perked) up (?:at|about|over)|"
    r"(?:was|got|seemed) (?:really |very |quite )?"
    r"(?:keen on|taken with|impressed (?:by|with)|into|excited about))\s+(?=the\b|my\b|our\b)",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:I\s+)?(?:walked|talked|took) (?:him|her|them) through\s+|"
    r"\b(?:I\s+)?told (?:him|her|them) about\s+|"
    r"\b(?:I\s+)?showed (?:him|her|them)\s+|"
    r"\bI (?:explained|described|talked about|spoke about|showed|brought up)\s+",
    re.IGNORECASE,
)
#: what they did for the seeker on the day: the surest thing to thank for
_GUIDED = re.compile(
    r"\b(walked|showed|took|drove|led|toured) (me)( round| around| through| over| along| past)?\s+"
    r"(?=(?:the|his|her|their)\b)",
    re.IGNORECASE,
)
_GERUNDS = {"walked": "walking", "showed": "showing", "took": "taking", "drove": "driving"}
_GERUNDS |= {"led": "leading", "toured": "touring"}
#: at the end of what was liked: "story", "bit" are the telling of it
_TELLING = frozenset({"story", "bit", "part", "thing", "stuff", "idea", "example", "anecdote"})
_QUOTED = re.compile(r"[\"“]([^\"“”]+)[\"”]")
#: who spoke last before the quotation marks
_SPEAKER = re.compile(
    r"\b(I|he|she|they|[A-Z][\w'’-]+)\s+(?:\w+ly\s+|just\s+)?"
    r"(?:said|says|say|told (?:me|us)|laughed|smiled|went|called it|put it|calls it|answered|replied|goes)\b"
)
_ADVISED = re.compile(
    r"\b(?:he|she|they|He|She|They|[A-Z][\w'’-]+)\s+(?:just\s+)?(?:said|says|goes)\s*[:,]?\s+"
    r"(?:just\s+|always\s+|please\s+|simply\s+)?([a-z].*)"
)
#: what nobody wants to read of themself in a letter
_UNKIND = re.compile(
    r"\b(?:fail\w*|mess\w*|wrong|never|nobody|no one|can't|cannot|won't|don't|hate\w*|sick of|bad\w*|worst|"
    r"stupid|broken?|lost|los\w+|late|problem\w*|but|hell|damn|god|crap|shit\w*|too (?:old|young)|your?|"
    r"you've|you're|you'd)\b",
    re.IGNORECASE,
)


def liked(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> Phrase | None:
    """What of the seeker's they liked, as a noun phrase: "the discharge board"; or None."""
    spelled = spelled_out(text, book)
    found = _LIKED.search(spelled)
    return _thing(spelled[found.end() :], Shape.LIKED, book, vocabulary, tagger) if found else None


def guided(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> Phrase | None:
    """What they did for the seeker, after "thank you for": "walking me around the slips"; or None."""
    spelled = spelled_out(text, book)
    found = _GUIDED.search(spelled)
    if found is None or re.search(r"\bI\s+\w*\s*$", spelled[: found.start()]):
        return None
    where = chunks(tagger(until_end(spelled[found.end() :]), "en"))
    place = named(where[0].words, book) if where and where[0].start == 0 else None
    if place is None or vocabulary.bars(place) or set(words(place)) & vocabulary.names:
        return None
    verb = _GERUNDS[found.group(1).lower()]
    return Phrase(Shape.GUIDED, f"{verb} me{(found.group(3) or '').lower()} {place}", 3.5)


def told(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> Phrase | None:
    """What the seeker told them of: "our stream study night", "how we ran the calendar"; or None."""
    spelled = spelled_out(text, book)
    found = _TOLD.search(spelled)
    if found is None:
        return None
    rest = until_end(spelled[found.end() :])
    if not re.match(r"(?:how|why)\b", rest):
        return _things(rest, book, vocabulary, tagger) or _thing(rest, Shape.TOLD, book, vocabulary, tagger)
    tagged = tagger(rest, "en")
    own = len(tagged) > 1 and tagged[1].text in {"I", "we"}
    # "we" is the seeker's team here: nothing that `sound` would turn away may stand beside it
    beside = [word for at, word in enumerate(tagged) if at != 1]
    return Phrase(Shape.TOLD, mended(tagged), 3.0) if own and sound(beside, rest, vocabulary) else None


def quoted(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> Phrase | None:
    """Their very words, where they are kind, short and a whole thought; or None."""
    for found in _QUOTED.finditer(text):
        said = spelled_out(found.group(1), book).strip(" ,.;:-")
        speakers = _SPEAKER.findall(text[: found.start()])
        if not speakers or speakers[-1] == "I" or _UNKIND.search(said) or vocabulary.bars(said):
            continue
        if LEAST_QUOTED <= len(said.split()) <= MOST_QUOTED and _plain(said, vocabulary, tagger):
            return Phrase(Shape.QUOTED, _lowered(said), 3.0)
    return None


def advice(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> Phrase | None:
    """What they told the seeker to do, as they put it: "tell us the truth about schedules"; or None."""
    found = _ADVISED.search(spelled_out(text, book))
    if found is None:
        return None
    clause = until_end(found.group(1))
    tagged = tagger(clause, "en")
    # "us" and "you" are as they spoke, "it" is what was just named; of anybody else there must be no word
    beside = [word for word in tagged if word.text.lower() not in {"us", "you", "me", "it", "them"}]
    bidding = len(tagged) >= LEAST_QUOTED and tagged[0].tag in {"VVB", "VVI"} and tagged[0].known
    if not bidding or _UNKIND.search(clause.replace("you", "")) or not sound(beside, clause, vocabulary):
        return None
    return Phrase(Shape.ADVICE, _lowered(clause), 3.0)


def _lowered(said: str) -> str:
    """As it stands inside a sentence; a frame that opens with it gives it its capital."""
    keep = said.split(" ", maxsplit=1)[0] in {"I", "I'm", "I've", "I'd", "I'll"} or said[1:2].isupper()
    return said if keep else said[:1].lower() + said[1:]


def _plain(said: str, vocabulary: Vocabulary, tagger: Tagger) -> bool:
    """Whether it can be read without the scene around it: no names, nobody pointed at, no slang."""
    tagged = tagger(said, "en")
    pointed = any(word.tag == "PNP" and word.text.lower() not in {"it", "us", "we"} for word in tagged)
    strange = any(not word.known or word.tag in {"ITJ", "UNC"} for word in tagged)
    verb = any(word.tag.startswith(("VV", "VB", "VH", "VM", "VD")) for word in tagged)
    return verb and not pointed and not strange and not set(words(said)) & vocabulary.names


def _things(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> Phrase | None:
    """Two things or more, joined: "the whiteboard and the 10-minute standup at Crossdock"."""
    found = noun_phrases(text, book, tagger)
    if found is None or " and " not in found.text or vocabulary.bars(found.text):
        return None
    return None if set(words(found.text)) & vocabulary.names else replace(found, shape=Shape.TOLD)


def _thing(
    text: str, shape: Shape, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger
) -> Phrase | None:
    rest = until_end(text)
    tagged = tagger(rest, "en")
    found = chunks(tagged)
    if not found or found[0].start != 0 or vocabulary.bars(found[0].text):
        return None
    kept = list(found[0].words)
    while len(kept) > 2 and kept[-1].text.lower() in _TELLING:  # noqa: PLR2004 - an article and a noun stay
        kept.pop()
    own = kept[0].text.lower() in {"my", "our"}
    content = kept[1:] if kept[0].tag in {"AT0", "DPS"} else kept
    hollow = content[-1:] and content[-1].text.lower() in book.lists.get("empty", ())
    if len(content) < 2 or (hollow and not own) or set(words(joined(kept))) & vocabulary.names:  # noqa: PLR2004 - one bare noun says little
        return None
    spoken = joined(kept) if own else named(kept, book)
    return Phrase(shape, spoken, 3.0) if spoken else None
