"""What the seeker promised, and the answer they would give now: as phrases of a letter."""

from __future__ import annotations

import re

from afterword.domain.grammar import Tagger
from afterword.domain.write.chunks import chunks, joined
from afterword.domain.write.phrase import Phrase, Shape
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.shorthand import spelled_out
from afterword.domain.write.topics import named
from afterword.domain.write.vocabulary import Vocabulary, words

MOST_WORDS_THING, MOST_WORDS_ANSWER = 12, 32
_SEND = re.compile(
    r"\b(?:send|sending|sent|share|sharing|forward|mail|email|e-mail|get|give|bring|show|provide|submit|write up|upload|pass on|drop)"
    r"\b(?:\s+(?:over|along|out|on))?\s+(.*)",
    re.IGNORECASE,
)
_RECEIVER = re.compile(r"^(?:her|him|them|you|me)\s+(?=\S)(?!['’])", re.IGNORECASE)
_WHEN = re.compile(
    r"\s*(?:\b(?:by|before|until|till|this|next|tomorrow|tonight|today|asap|within|first thing|over the weekend|end of (?:the )?"
    r"(?:day|week|month)|cause|because|so|since|as|which|cuz|cos|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|when|once|if|not|no|without|was|is|were|to|for|at|on)\b|[,.;:!?(]|\s[-–—]).*$",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:(?:what )?(?:i )?(?:should(?:'ve| have)? (?:have )?(?:said|answered|mentioned|say)(?: is)?|(?:what )?i (?:said|meant|mean|would say|"
    r"told (?:him|her|them)|answered)(?: was| is)?|better(?: answer)?|answer|real answer|the better answer is|told (?:him|her|them)|said|say)"
    r"\b\s*[:,-]?\s*(?:that\s+)?)+",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\b(?:he|she|they|him|them|his|her|their)\b|['’]re\b", re.IGNORECASE)


def thing(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> Phrase | None:
    """What was promised, as a noun phrase: "the gist of my write-up"; None where it is not clear."""
    spelled = spelled_out(text, book)
    found = _SEND.search(spelled)
    rest = _RECEIVER.sub("", _without_names(found.group(1) if found else spelled, vocabulary))
    rest = _WHEN.sub("", rest).strip(" ,.;:")
    tagged = tagger(rest, "en")
    if not tagged or len(tagged) > MOST_WORDS_THING or vocabulary.bars(rest):
        return None
    parts = chunks(tagged)
    if not parts or parts[0].start != 0 or not _covered(len(tagged), [(p.start, p.end) for p in parts]):
        return None
    spoken = [named(part.words, book) for part in parts]
    if any(part is None for part in spoken) or parts[0].words[-1].tag == "NP0":
        return None
    tail = joined(tagged[parts[0].end :])
    several = len(parts) > 1 or parts[0].words[-1].tag == "NN2"
    return Phrase(Shape.THING, f"{spoken[0]} {tail}".strip(), 3.0, plural=several)


def answer(text: str, book: Phrasebook, vocabulary: Vocabulary) -> Phrase | None:
    """The answer as it can stand after a colon; None where it names others or doubts itself."""
    spelled = _LEAD.sub("", spelled_out(text, book)).strip(" ,.;:!?-")
    joint = re.sub(r"\s*[!?.;]+\s+", ", ", spelled).strip(" ,.;:!?")
    if not joint or len(joint.split()) > MOST_WORDS_ANSWER or vocabulary.bars(joint) or _OTHERS.search(joint):
        return None
    if re.search(r"[=@/\\]{1}", joint) or joint.count('"') % 2:
        return None
    return Phrase(Shape.ANSWER, _uncapitalized(joint), 3.0)


def _uncapitalized(text: str) -> str:
    first = text.split()[0]
    keep = first == "I" or first.startswith("I'") or not first[0].isalpha() or first[1:] != first[1:].lower()
    return text if keep or len(first) == 1 and first != "A" else text[0].lower() + text[1:]


def _without_names(text: str, vocabulary: Vocabulary) -> str:
    """Without the name of the receiver in front or behind: "Sarah the gist", "the gist to Sarah"."""
    kept = text.split()
    while kept and words(kept[0]) and set(words(kept[0])) <= vocabulary.names:
        kept.pop(0)
    return " ".join(kept)


def _covered(length: int, spans: list[tuple[int, int]]) -> bool:
    """Whether the phrases, with at most one joining word between two, reach to the end."""
    joined_up = all(after[0] - before[1] == 1 for before, after in zip(spans, spans[1:], strict=False))
    return joined_up and spans[-1][1] == length
