"""What the seeker promised, and the answer they would give now: as phrases of a letter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from afterword.domain.grammar import Tagger, Word
from afterword.domain.write.chunks import DETERMINERS, chunks, joined
from afterword.domain.write.phrase import Phrase, Shape
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.shorthand import spelled_out
from afterword.domain.write.topics import named
from afterword.domain.write.vocabulary import Vocabulary, words

MOST_WORDS_THING, LEAST_WORDS_ANSWER, MOST_WORDS_ANSWER = 12, 3, 32
_SEND = re.compile(
    r"\b(?:send|sending|sent|share|sharing|forward|(?:e-?mail|mail)(?= (?:her|him|them|over|the|a|my|our)\b)|"
    r"bring|show|provide|submit|upload|pass on|drop|promised)\b"
    r"(?:\s+(?:over|along|out|on))?:?\s+(.*)",
    re.IGNORECASE,
)
_WANTED = re.compile(
    r"\b(?:asked (?:me )?for|asks for|asking for|requested|wants?|needs?|would like)\s+(.*)", re.IGNORECASE
)
_HANDED = re.compile(r"(?:^|[,;:.]\s+)([^,;:.]+?) to (?:her|him|them|[A-Z][\w'-]+)\b")
_COPIED = re.compile(r"\b(copy of .*)", re.IGNORECASE)
_RECEIVER = re.compile(r"^(?:her|him|them|you|me)\s+(?=\S)(?!['’])", re.IGNORECASE)
#: from here on a promise says when, why or to whom, not what
_WHEN = re.compile(
    r"\s*(?:\b(?:by|before|until|till|this|next|tomorrow|tonight|today|asap|within|first thing|"
    r"over the weekend|"
    r"end of (?:the )?(?:day|week|month)|cause|because|so|since|as|which|when|once|if|not|no|"
    r"was|is|were|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\b(?:"
    r"on (?=monday|tuesday|wednesday|thursday|friday|saturday|sunday|the \d|\d)|"
    r"(?:to|for|at) (?=\S+@|her\b|him\b|them\b|me\b|hr\b|(?-i:[A-ZÀ-ÖØ-ÞĀŌŪĒĪŁŚŠŽČ])|"
    r"the (?:team|office|panel|recruiter)))|"
    r"[,.;:!?(]|\s[-–—]).*$",
    re.IGNORECASE,
)
#: how the seeker leads up to the answer they would give now
_LEAD = re.compile(
    r"^(?:(?:yes|no|well|so|and|but|ok|okay)\b,?\s*)?"
    r"(?:(?:what )?(?:i )?(?:should(?:'ve| have)? (?:have )?(?:said|answered|mentioned|say)(?: is)?|"
    r"(?:what )?i (?:said|meant|mean|would say|told (?:him|her|them)|answered)(?: was| is)?|"
    r"better(?: answer)?|answer|real answer|the better answer is|told (?:him|her|them)|said|say)"
    r"\b\s*[:,-]?\s*(?:that\s+)?)*",
    re.IGNORECASE,
)
#: what the seeker means to do about it is no answer yet
_INTENT = re.compile(
    r"\b(?:will|'ll|would|going to|need to|have to|must|should) (?:have to )?(?:learn|read|study|look|check|"
    r"come back|get back|find out|follow up|practice|practise|brush up|revise|improve|work on|prepare)\b",
    re.IGNORECASE,
)
#: what joins the part after a comma to the clause before it
_JOINS = re.compile(r"(?:and|but|so|which|who|then|because|with|while|where)\b|\w+ing\b", re.IGNORECASE)
_OTHERS = re.compile(r"\b(?:he|she|they|him|them|his|her|their)\b|['’]re\b", re.IGNORECASE)


def thing(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> Phrase | None:
    """What was promised, as a noun phrase: "the gist of my write-up"; None where it is not clear."""
    for rest in _candidates(spelled_out(text, book), vocabulary):
        found = noun_phrases(rest, book, tagger)
        if found is not None and not vocabulary.bars(found.text):
            return found
    return None


def answer(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> Phrase | None:
    """The answer as it can stand after a colon; None where it names others or doubts itself.

    `worth` is low for a bare phrase, which needs its question named before it.
    """
    spelled = _LEAD.sub("", spelled_out(text, book)).strip(" ,.;:!?-")
    joint = re.sub(r"\s*[!?.;]+\s+", ", ", spelled).strip(" ,.;:!?")
    clause = _whole_clause(joint, tagger) if joint else ""
    shorter = clause.split(", ")[0] if _is_clause(tagger(clause.split(", ")[0], "en")) else ""
    for said in (clause, shorter):
        if said and _can_stand(said, vocabulary):
            return _answer(said, book, tagger)
    return None


def _can_stand(said: str, vocabulary: Vocabulary) -> bool:
    if len(said.split()) > MOST_WORDS_ANSWER or vocabulary.bars(said) or _OTHERS.search(said):
        return False
    return not (re.search(r"[=@/\\]", said) or said.count('"') % 2 or _INTENT.search(said))


def _answer(said: str, book: Phrasebook, tagger: Tagger) -> Phrase | None:
    tagged = tagger(said, "en")
    if len(said.split()) < LEAST_WORDS_ANSWER or tagged[0].tag in {"CJC", "CJS", "PRP", "VBB", "VBZ", "PNQ"}:
        return None
    spoken = _with_subject(_uncapitalized(said), tagged, book)
    clause = bool(re.search(r"\b(?:I|we)\b", spoken))
    return Phrase(Shape.ANSWER, spoken, 3.0 if clause and len(spoken.split()) > LEAST_WORDS_ANSWER else 1.0)


def _whole_clause(text: str, tagger: Tagger) -> str:
    """Of a clause with fragments behind it ("we regrade, 3 chances, I track in a sheet") the clause alone."""
    first, *rest = re.split(r",\s+", text)
    if not rest or not _is_clause(tagger(first, "en")):
        return text
    whole = all(_JOINS.match(part) or _is_clause(tagger(part, "en")) for part in rest)
    return text if whole or len(rest) == 1 else first


def _is_clause(tagged: Sequence[Word]) -> bool:
    return len(tagged) > 2 and tagged[0].text in {"I", "we", "We"} and tagged[1].tag.startswith("V")  # noqa: PLR2004 - subject, verb and more


def _with_subject(text: str, tagged: Sequence[Word], book: Phrasebook) -> str:
    """As "I would cover the late shift", "an outbox and a key", where the notes leave the small words out."""
    first = tagged[0]
    if first.tag in {"VVB", "VVI"}:
        return f"I would {text}"
    if first.tag in {"VVD", "VM0"}:
        return f"I {text}"
    parts = chunks(tagged)
    counted = (
        parts and parts[0].start == 0 and parts[0].words[-1].tag == "NN1" and first.tag not in DETERMINERS
    )
    if not counted or first.tag in {"CRD", "NP0"} or first.text[0].isdigit():
        return text
    if not (named(parts[0].words, book) or "").startswith("the "):
        return text
    return f"{'an' if first.text[0].lower() in 'aeiou' else 'a'} {text}"


def _candidates(spelled: str, vocabulary: Vocabulary) -> Iterator[str]:
    """Where the promised thing may stand, the surest place first."""
    for pattern in (_SEND, _WANTED, _HANDED, _COPIED):
        for found in pattern.finditer(spelled):
            yield _without_names(_RECEIVER.sub("", found.group(1)), vocabulary)
    yield _without_names(spelled, vocabulary)


def noun_phrases(text: str, book: Phrasebook, tagger: Tagger) -> Phrase | None:
    """The whole of a text as things with their articles: "the packing list and my references"; or None."""
    rest = _WHEN.sub("", _RECEIVER.sub("", text.strip())).strip(" ,.;:")
    tagged = tagger(rest, "en")
    parts = chunks(tagged)
    if not parts or parts[0].start != 0 or len(tagged) > MOST_WORDS_THING or parts[0].words[-1].tag == "NP0":
        return None
    if not _covered(len(tagged), [(part.start, part.end) for part in parts]):
        return None
    spoken = [_with_article(_unjudged(part.words, book), book) for part in parts]
    if any(part is None for part in spoken):
        return None
    if len(tagged) == 1 and tagged[0].text.lower() not in book.lists.get("deliverables", ()):
        return None
    joints = [tagged[part.end].text for part in parts[:-1]]
    told = " ".join(f"{part} {joint}" for part, joint in zip(spoken, [*joints, ""], strict=True)).strip()
    return Phrase(Shape.THING, told, 3.0, plural="and" in joints or parts[0].head.tag == "NN2")


def _with_article(chunk_words: Sequence[Word], book: Phrasebook) -> str | None:
    """As `named`, but "a copy" stays "a copy"."""
    if chunk_words[0].text.lower() in {"a", "an"}:
        return joined(chunk_words)
    if [word.text.lower() for word in chunk_words[:2]] == ["copy", "of"]:
        return f"a {joined(chunk_words)}"
    return named(chunk_words, book)


def _unjudged(chunk_words: Sequence[Word], book: Phrasebook) -> tuple[Word, ...]:
    judging = book.lists.get("judging", ())
    kept = tuple(word for word in chunk_words[:-1] if word.text.lower() not in judging)
    return (*kept, chunk_words[-1])


def _uncapitalized(text: str) -> str:
    first, *_ = text.split()
    keep = first == "I" or first.startswith("I'") or not first[0].isalpha() or first[1:] != first[1:].lower()
    return text if keep or (len(first) == 1 and first != "A") else text[0].lower() + text[1:]


def _without_names(text: str, vocabulary: Vocabulary) -> str:
    """Without the name of the receiver in front or behind: "Sarah the gist", "the gist to Sarah"."""
    kept = text.split()
    while kept and words(kept[0]) and set(words(kept[0])) <= vocabulary.names:
        kept.pop(0)
    return " ".join(kept)


def _covered(length: int, spans: list[tuple[int, int]]) -> bool:
    """Whether the phrases, with at most one joining word between two, reach to the end."""
    joined_up = all(after[0] - before[1] == 1 for before, after in pairwise(spans))
    return joined_up and spans[-1][1] == length
