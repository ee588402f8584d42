"""What they asked, as a clause after a comma: "wie ich bei Konflikten vorgehe"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.domain.grammar import Tagger, Word
from afterword.domain.write.german.fragments import spelled_out
from afterword.domain.write.german.sound import FINITE, sound
from afterword.domain.write.german.verbs import first_person
from afterword.domain.write.german.voice import asked_of_me, joined
from afterword.domain.write.phrase import Phrase, Shape
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.vocabulary import Vocabulary

LEAST_WORDS, MOST_WORDS = 4, 20
_WORDS = (
    r"(?:ob|wie|warum|wieso|weshalb|was|welche[mnrs]?|wann|wo|womit|wofür|worauf|woran|woher|wer|wen|wem)"
)
_INDIRECT = re.compile(
    r"\b(?:fragt|fragte|fragten|gefragt|fragen|wissen|interessiert|nachgehakt|nachgebohrt)\b(?: mich)?"
    rf"[,:]?\s+({_WORDS}\b.+)",
    re.IGNORECASE,
)
_DIRECT = re.compile(r"(?:^|[.:!?„“\"«»]\s*|\s[-–—]\s)([A-Za-zÄÖÜäöü][^.:!?„“\"«»]*)\?")
_END = re.compile(r"[.;:!?„“\"«»()]|\s[-–—]\s|,\s+(?=(?:ich|hab|habe|da|und ich)\b)")
_IF = {"wenn", "falls", "sobald", "obwohl"}
_SUBJECTS = {"sie", "du", "ich"}


def asked(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> Phrase | None:
    """What they asked the seeker, as an embedded question, or None."""
    spelled = spelled_out(text, book)
    candidates = [found.group(1) for found in _INDIRECT.finditer(spelled)]
    candidates += [found.group(1) for found in _DIRECT.finditer(spelled)]
    for candidate in candidates:
        clause = _END.split(candidate, maxsplit=1)[0].strip(" ,")
        tagged = tagger(clause, "de")
        if len(tagged) < LEAST_WORDS or not sound(tagged, vocabulary, MOST_WORDS):
            continue
        said = _embedded(tagged) or _turned(tagged)
        if said:
            return Phrase(Shape.ASKED, said, 4.0)
    return None


def _embedded(tagged: Sequence[Word]) -> str | None:
    """A clause that already has its verb last: "wie ich mit Angehörigen umgehe"."""
    behind = next((at for at, word in enumerate(tagged) if at > 1 and word.text.lower() in _IF), len(tagged))
    if behind < len(tagged):
        main = _embedded([word for word in tagged[:behind] if word.text != ","])
        then = asked_of_me(tagged[behind:]) if tagged[-1].tag in {*FINITE, "VV(INF)"} else None
        return f"{main}, {joined(then)}" if main and then else None
    if not re.fullmatch(_WORDS, tagged[0].text, re.IGNORECASE) or tagged[-1].tag not in FINITE:
        return None
    subject = next((at for at, word in enumerate(tagged) if word.text.lower() == "ich"), None)
    verbs = [at for at, word in enumerate(tagged) if word.tag in FINITE]
    if subject is None or subject > 3 or verbs != [len(tagged) - 1]:  # noqa: PLR2004 - "wie viele Leute ich"
        return None
    said = asked_of_me(tagged)
    return joined([said[0].lower(), *said[1:]]) if said else None


def _turned(tagged: Sequence[Word]) -> str | None:
    """A question put to the seeker, its verb moved to the end: "Was machen Sie?", "Kann ich …?"."""
    at = next(
        (at for at, word in enumerate(tagged) if word.tag.endswith("(FIN)") or word.tag == "VV(IMP)"), None
    )
    if at is None or at + 2 >= len(tagged) or at > 3 or tagged[at + 1].text.lower() not in _SUBJECTS:  # noqa: PLR2004 - "Wie viele Leute haben"
        return None
    asking = [word.text for word in tagged[:at]]
    if asking and not re.fullmatch(_WORDS, asking[0], re.IGNORECASE):
        return None
    rest = list(tagged[at + 2 :])
    comma = next((place for place, word in enumerate(rest) if word.text == ","), len(rest))
    main, behind = rest[:comma], rest[comma:]
    particle = main.pop().text if main and main[-1].tag == "PTKVZ" else ""
    said, then, verb = asked_of_me(main), asked_of_me(behind), first_person(tagged[at])
    if said is None or then is None or verb is None or any(word.tag in FINITE for word in main):
        return None
    if behind and behind[-1].tag not in {*FINITE, "VV(INF)"}:
        return None
    opening = [asking[0].lower(), *asking[1:]] if asking else ["ob"]
    return joined([*opening, "ich", *said, f"{particle}{verb}", *then])
