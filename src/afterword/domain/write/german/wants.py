"""What they want, after "Sie suchen" or "Sie möchten": "jemanden, der den Tarif neu baut"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.domain.grammar import Tagger, Word
from afterword.domain.write.german.fragments import spelled_out
from afterword.domain.write.german.sound import FINITE, LEAVING, sound
from afterword.domain.write.german.voice import joined, to_reader
from afterword.domain.write.phrase import Phrase, Shape
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.vocabulary import Vocabulary

LEAST_WORDS, LEAST_AIM, MOST_WORDS = 2, 3, 18
_SUBJECTS = {"ich", "er", "sie", "wir", "man", "es"}
_VAGUE = {"wissen", "sehen", "hören", "haben"}
_FILLING_WORDS = """
sie er ihr ihm ihnen dringend unbedingt eigentlich noch auch halt einfach nur da dort also wohl endlich eben
jetzt ist sind wäre wird gern gerne
"""
_FILLING = rf"(?:(?:vor allem|{'|'.join(_FILLING_WORDS.split())})\s+)*"
_VERBS = (
    (r"such(?:t|en|te|ten)|gesucht", "{suchen|suchst}"),
    (r"brauch(?:t|en|te)|bräuchten?|benötig(?:t|en)|fehlt", "{brauchen|brauchst}"),
    (r"wünsch(?:t|en) sich", "{wünschen sich|wünschst dir}"),
)
_SEEKS = [(re.compile(rf"\b(?:{verb})\s+{_FILLING}(.+)", re.IGNORECASE), said) for verb, said in _VERBS]
_WILL = re.compile(rf"\b(?:will|wollen|möchten?)\s+{_FILLING}(.+)", re.IGNORECASE)
_SOMEBODY = re.compile(
    r"^(?:jmdn?\.?|jemand(?:en)?|wen|eine[nr]?|leute?|menschen)(?:,\s*|\s+)(?:der|die|das|wo|welche[rs]?)\s+(.+)",
    re.IGNORECASE,
)
#: "erklärt", "verkauft", "organisiert": also what somebody does now, whatever the tagger says
_HERE = re.compile(r"(?:(?:be|er|ver|ent|zer|über|unter)\w+t|\w+iert)$")
_WHICH = re.compile(r"^[^,;:.!?]+,\s+(der|die|das)\s+([^,;:!?.]+)", re.IGNORECASE)
_END = re.compile(r"[,;:!?()„“\"»«]|\.(?=\s|$)|\s[-–—]\s")
_ARTICLES = {"einen", "eine", "ein", "den", "die", "das", "mehr", "weniger", "keine", "keinen"}


def want(text: str, book: Phrasebook, vocabulary: Vocabulary, tagger: Tagger) -> Phrase | None:
    """What they want, with its verb, or None where the notes do not say it cleanly."""
    for part in re.split(r"[.;!?]\s+|\s[-–—]\s", spelled_out(text, book)):
        for pattern, verb in _SEEKS:
            found = pattern.search(part)
            said = _object(found.group(1), vocabulary, tagger) if found else None
            if said:
                return Phrase(Shape.WANT, said, 4.0, verb)
        found = _WILL.search(part)
        said = _aim(_END.split(found.group(1))[0], vocabulary, tagger) if found else None
        if said:
            return Phrase(Shape.WANT, said, 4.0, "{möchten|möchtest}")
    return None


def _object(text: str, vocabulary: Vocabulary, tagger: Tagger) -> str | None:
    somebody = _SOMEBODY.match(text)
    if somebody is None:
        thing = _thing(_END.split(text)[0], vocabulary, tagger)
        return f"{thing}{_who(text, vocabulary, tagger)}" if thing else None
    several = text.lower().startswith(("leut", "mensch"))
    clause = _verb_last(tagger(_END.split(somebody.group(1))[0], "de"), several=several)
    if not clause or _pointing(clause) or not sound(clause, vocabulary, MOST_WORDS):
        return None
    turned = to_reader(clause)
    if turned is None:
        return None
    return f"{'Menschen, die' if several else 'jemanden, der'} {joined(turned)}"


def _who(text: str, vocabulary: Vocabulary, tagger: Tagger) -> str:
    """The clause behind a comma that says which: ", der die Subfirmen im Griff hat"; empty where not sure."""
    found = _WHICH.match(text)
    clause = _verb_last(tagger(found.group(2), "de"), several=False) if found else None
    if not found or not clause or _pointing(clause) or not sound(clause, vocabulary, MOST_WORDS):
        return ""
    turned = to_reader(clause)
    return f", {found.group(1)} {joined(turned)}" if turned else ""


def _pointing(clause: Sequence[Word]) -> bool:
    """Whether it says "that", and only the notes know what: "der das einsammelt"."""
    for at, word in enumerate(clause):
        lower, following = word.text.lower(), clause[at + 1].tag if at + 1 < len(clause) else ""
        if lower in {"dies", "es", "da", "dort", "so"}:
            return True
        if lower == "das" and following not in {"NN", "NE", "FM", "ADJ(A)"}:
            return True
    return len(clause) < LEAST_WORDS


def _verb_last(words: Sequence[Word], *, several: bool) -> tuple[Word, ...] | None:
    """The clause up to its verb, which German puts last; None where it does not end in one."""
    verbs = {*FINITE, "VV(INF)", "VA(INF)", "VM(INF)"} if several else FINITE
    if words and words[-1].tag in verbs and not any(word.text.lower() in _SUBJECTS for word in words):
        return tuple(words)
    if not several and words and _HERE.match(words[-1].text) and words[-1].tag == "VV(PP)":
        return tuple(words)
    for at, word in enumerate(words):
        if word.tag in verbs and at:
            helped = at + 1 < len(words) and words[at + 1].tag in verbs
            return tuple(words[: at + 1 + helped])
    return (words[0],) if len(words) == 1 and words[0].tag in verbs else None


def _thing(text: str, vocabulary: Vocabulary, tagger: Tagger) -> str | None:
    """A noun phrase as the notes have it, where it stands after the verb in the accusative."""
    tagged = tagger(text, "de")
    if len(tagged) < 2 or tagged[0].text.lower() not in _ARTICLES or tagged[-1].tag not in {"NN", "NE"}:  # noqa: PLR2004 - an article and a noun
        return None
    if not sound(tagged, vocabulary, MOST_WORDS) or any(word.tag.startswith("V") for word in tagged):
        return None
    turned = to_reader(tagged)
    return joined([turned[0].lower(), *turned[1:]]) if turned else None


def _aim(text: str, vocabulary: Vocabulary, tagger: Tagger) -> str | None:
    """As "die Fluktuation senken": an infinitive at the end, and something it is done to."""
    tagged = tagger(text, "de")
    if len(tagged) < LEAST_AIM or tagged[-1].tag != "VV(INF)" or tagged[-1].lemma in _VAGUE:
        return None
    if tagged[0].tag not in {"ART", "APPR", "APPRART", "PIAT", "NN"} or LEAVING.search(text):
        return None
    if not sound(tagged, vocabulary, MOST_WORDS) or any(word.tag in FINITE for word in tagged):
        return None
    turned = to_reader(tagged)
    return joined(turned) if turned else None
