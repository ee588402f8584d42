"""What somebody asked or wants, where the notes say it in a clause that a letter can keep."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.domain.grammar import Tagger, Word
from afterword.domain.write.chunks import joined
from afterword.domain.write.phrase import Phrase, Shape
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.shorthand import spelled_out
from afterword.domain.write.vocabulary import Vocabulary

LEAST_WORDS, MOST_WORDS = 3, 16
_ASKED = re.compile(
    r"\b(?:asked|asks|asking|wanted to know|wants to know|wondered|wondering|pushed|pressed|curious|grilled|"
    r"drilled|quizzed|probed|interested in)\b(?: me)?(?: about| on| into| in)?\s+"
    r"((?:how|why|what|which|whether|who|where|when)\b.*)",
    re.IGNORECASE,
)
_WANT = re.compile(
    r"^(?:(?:she|he|they|we|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)\s+)?"
    r"(?:really |mainly |mostly |just |still |also )?"
    r"((?i:wants?|needs?|(?:is |are )?looking for|(?:is |are )?after))\s+(.+)",
)
_END = re.compile(r"[,.;:!?]\s|\s[-–—]\s|[\"“”(]|[.!?;,:]$|\.{2,}")
_VERBS = {"VVB", "VVD", "VVZ", "VM0", "VBB", "VBD", "VBZ", "VHB", "VHD", "VHZ", "VDB", "VDD", "VDZ"}
_INVERTED = {"VM0", "VBB", "VBD", "VBZ", "VDB", "VDD", "VDZ", "VHB", "VHD", "VHZ"}
_OTHERS = {"he", "she", "they", "him", "them", "it", "we", "us", "himself", "herself", "themselves", "one"}
_FINITE = {"VVD", "VVZ", "VBZ", "VBD", "VHZ", "VHD", "VM0", "VDD", "VDZ"}
_LEAVING = re.compile(
    r"\b(?:leav\w+|left|quit\w*|resign\w*|gap|gaps|fired|moving on|hire me|hire you|"
    r"ok|okay|salary|travel|relocat\w*|start date|notice)\b",
    re.IGNORECASE,
)
_LAST = {"AT0", "DPS", "PRP", "PRF", "CJC", "CJS", "TO0", "ORD", "VM0", "VBZ", "VBB"}


def asked(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> Phrase | None:
    """What they asked, as an embedded question: "how I cut the waiting time", or None."""
    found = _ASKED.search(spelled_out(text, book))
    if found is None:
        return None
    clause = _until_end(found.group(1))
    tagged = tagger(clause, "en")
    if not _sound(tagged, clause, vocabulary) or not _embedded(tagged):
        return None
    said = _mended(tagged)
    return Phrase(Shape.ASKED, said[0].lower() + said[1:], 4.0)


def want(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> Phrase | None:
    """What they want, as it stands after "you want": "someone to own onboarding", or None."""
    for part in re.split(r"[.;!?]\s+|\s[-–—]\s|,\s+(?=wants?|needs?)", spelled_out(text, book)):
        found = _WANT.match(part.strip())
        if found is None or found.group(2).startswith(("to know", "to see if", "to hear", "to see how")):
            continue
        clause = _until_end(found.group(2))
        tagged = tagger(clause, "en")
        if _sound(tagged, clause, vocabulary) and _object(tagged):
            verb = "need" if found.group(1).lower().startswith("need") else "want"
            return Phrase(Shape.WANT, _mended(tagged), 4.0, verb)
    return None


def _until_end(text: str) -> str:
    return _END.split(text, maxsplit=1)[0].strip(" ,.;:!?'\"")


def _sound(tagged: Sequence[Word], clause: str, vocabulary: Vocabulary) -> bool:
    """Whether every word can stay: nobody else's pronoun, nothing barred, an end that is one."""
    if not LEAST_WORDS <= len(tagged) <= MOST_WORDS or tagged[-1].tag in _LAST:
        return False
    if any(word.text.lower() in _OTHERS or word.tag in {"UNC", "ITJ"} or _unnamed(word) for word in tagged):
        return False
    if re.search(r"[/=+@#&]", clause) or _LEAVING.search(clause) or vocabulary.bars(clause):
        return False
    return (
        sum(not word.known and word.text.lower() not in vocabulary.trade for word in tagged)
        <= len(tagged) // 4
    )


def _unnamed(word: Word) -> bool:
    """A name typed without its capital: nobody can tell how it is written."""
    return word.tag == "NP0" and word.text.islower()


def _embedded(tagged: Sequence[Word]) -> bool:
    """Whether the question is in the order of a clause: "how I would", never "how would I"."""
    if tagged[1].tag == "TO0":
        return len(tagged) > 2 and tagged[2].tag in {"VVI", "VBI", "VHI", "VDI", "VVB"}  # noqa: PLR2004 - how, to, verb
    if tagged[1].tag in _INVERTED and tagged[0].text.lower() not in {"who", "what", "which"}:
        return False
    subject = next((at for at, word in enumerate(tagged) if word.tag == "PNP"), None)
    if subject is None or tagged[subject].text not in {"I", "you"} or subject + 1 >= len(tagged):
        return False
    if any(word.tag in _INVERTED for word in tagged[:subject]):
        return False
    return any(word.tag in _VERBS for word in tagged[subject + 1 : subject + 3])


def _object(tagged: Sequence[Word]) -> bool:
    first = tagged[0]
    if first.tag == "TO0":
        return tagged[1].tag in {"VVI", "VBI", "VHI", "VVB"} and not _finite_after(tagged)
    starts = (
        first.tag in {"AT0", "DPS", "PNI", "CRD", "NN0", "NN1", "NN2", "AJ0", "AJC"}
        or first.text[0].isdigit()
    )
    return starts and not _finite_after(tagged)


def _finite_after(tagged: Sequence[Word]) -> bool:
    """Whether a verb stands there that no "who" or "that" has made room for."""
    for at, word in enumerate(tagged):
        if word.tag in {"PNQ", "CJT", "DTQ"}:
            return False
        if word.tag in _FINITE and at:
            return True
    return False


def _mended(tagged: Sequence[Word]) -> str:
    """As a letter has it: "the first 90 days", "the end of June", your for their."""
    mended: list[Word] = []
    for at, word in enumerate(tagged):
        before = tagged[at - 1].tag if at else ""
        lower = word.text.lower()
        if before in {"PRP", "PRF"} and (
            word.tag == "ORD" or lower in {"first", "end", "start", "beginning"}
        ):
            mended.append(Word("the", "the", "AT0"))
        if word.tag == "DPS" and lower in {"her", "his", "their"}:
            word = Word("your", "your", "DPS")  # noqa: PLW2901 - the word as the reader is addressed
        mended.append(word)
    return joined(mended)
