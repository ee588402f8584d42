"""What somebody asked or wants, where the notes say it in a clause that a letter can keep."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.domain.grammar import Tagger, Word
from afterword.domain.write.phrase import Phrase, Shape
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.shorthand import spelled_out
from afterword.domain.write.soundness import mended, sound, until_end
from afterword.domain.write.vocabulary import Vocabulary

_ASKED = re.compile(
    r"\b(?:asked|asks|asking|wanted to know|wants to know|wondered|wondering|pushed|pressed|curious|grilled|"
    r"drilled|quizzed|probed|interested in)\b(?: me)?(?: about| on| into| in)?\s+"
    r"((?:how|why|what|which|whether|who|where|when)\b.*)",
    re.IGNORECASE,
)
_WANT = re.compile(
    r"^(?:(?:she|he|they|we|[A-Z][\w'’-]+?(?: [A-Z][\w'’-]+?)?)(?:\s+|(?=')))?"
    r"(?:really |mainly |mostly |just |still |also )?"
    r"((?i:wants?|needs?|must have|(?:would|'d) (?:like|love)|could do with|(?:is |are |'s |'re )?(?:after|"
    r"short of|in need of|(?:looking|praying|hoping|desperate|crying out|dying) for)))\s+(.+)",
)
#: what they asked ends before what the seeker said to it
_ANSWERED = re.compile(r"\s(?:so|and|but|then)\s+(?:when |then )?(?:I|we)\b.*$")
#: after "want to": the talk itself, which is no need of theirs
_TALK = re.compile(r"to (?:know|see if|hear|see how|talk|discuss|go through|walk|chat|meet|ask|understand)\b")
#: a verb that wants an object, which the notes left out: "how I would attack"
_OBJECT_WORDS = """
attack handle deal tell fix fetch feel do solve approach tackle manage make get take put
"""
_WANTS_OBJECT = frozenset(_OBJECT_WORDS.split())
_NEED = re.compile(r"need|must|could do|.*(?:short of|in need of|crying|desperate)", re.IGNORECASE)
_VERBS = {"VVB", "VVD", "VVZ", "VM0", "VBB", "VBD", "VBZ", "VHB", "VHD", "VHZ", "VDB", "VDD", "VDZ"}
_INVERTED = {"VM0", "VBB", "VBD", "VBZ", "VDB", "VDD", "VDZ", "VHB", "VHD", "VHZ"}
_FINITE = {"VVD", "VVZ", "VBZ", "VBD", "VHZ", "VHD", "VM0", "VDD", "VDZ"}


def asked(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> Phrase | None:
    """What they asked, as an embedded question: "how I cut the waiting time", or None."""
    found = _ASKED.search(spelled_out(text, book))
    if found is None:
        return None
    clause = _ANSWERED.sub("", until_end(found.group(1)))
    tagged = tagger(clause, "en")
    if not sound(tagged, clause, vocabulary) or not _embedded(tagged) or tagged[-1].lemma in _WANTS_OBJECT:
        return None
    said = mended(tagged)
    return Phrase(Shape.ASKED, said[0].lower() + said[1:], 4.0)


def want(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> Phrase | None:
    """What they want, as it stands after "you want": "someone to own onboarding", or None."""
    for part in re.split(r"[.;!?]\s+|\s[-–—]\s|,\s+(?=wants?|needs?)", spelled_out(text, book)):
        found = _WANT.match(part.strip())
        if found is None or _TALK.match(found.group(2)):
            continue
        clause = until_end(found.group(2))
        tagged = tagger(clause, "en")
        if sound(tagged, clause, vocabulary) and _object(tagged):
            verb = "need" if _NEED.match(found.group(1)) else "want"
            return Phrase(Shape.WANT, mended(tagged), 4.0, verb)
    return None


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
        if word.tag in _FINITE and 0 < at < len(tagged) - 1:
            return True  # at the very end it is a plural taken for a verb: "before the Christmas returns"
    return False
