"""Names in running text: where they stand, by their shape and by the words around them.

Shape alone says little ("Staff Engineer" has it too), so words that titles, days, places and
employers are made of are cut away first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from afterword.domain.capture.folding import fold
from afterword.domain.capture.lexicon.given_names import ALSO_WORDS, GIVEN_NAMES, SHORT_FORMS
from afterword.domain.capture.lexicon.honorifics import (
    COURTESY,
    EARNED,
    GENERATIONS,
    PARTICLES,
    POST_NOMINALS,
)
from afterword.domain.capture.lexicon.not_names import NOT_NAMES
from afterword.domain.capture.lexicon.place_nouns import BORNE_AS_SURNAMES, PLACE_NOUNS
from afterword.domain.capture.lexicon.places import (
    AU_STATES,
    BR_STATES,
    CA_PROVINCES,
    CITIES,
    COUNTRY_NAMES,
    US_STATE_NAMES,
)
from afterword.domain.capture.lexicon.titles import FIELD_WORDS, TITLE_ENDING, TITLE_NOUNS
from afterword.domain.capture.names import Name, parse_name

_UPPER: Final = "".join(
    chr(c) for block in (range(0x41, 0x250), range(0x1E00, 0x1F00)) for c in block if chr(c).isupper()
)
_TITLES: Final = "|".join(
    sorted(
        (
            re.escape(k)
            for k in (COURTESY.keys() | EARNED.keys()) - {"m", "ing", "pan", "general", "major", "chef"}
        ),
        key=len,
        reverse=True,
    )
)
# In the middle of a run these begin somebody else: "unsere Direktorin Frau Mag. Huber".
_NO_TITLE: Final = r"(?!(?:Frau|Herrn?|Mr|Mrs|Ms|Miss|Dr|Prof|Mag|Mme|Monsieur|Madame|Sra|Señora?)\b\.?[ \t])"
_WORD: Final = (
    rf"{_NO_TITLE}[{_UPPER}][^\W\d_]*(?:['’‐-](?!(?:san|sama|sensei|s|ve|d|ll|m|re|t)\b)[^\W\d_]+)*"
    r"(?:['’](?=[ \t]+[A-ZÀ-Ž]))?"
)
_INITIAL: Final = rf"[{_UPPER}](?:-[{_UPPER}])?(?:\.|(?![\w'’]))"
_PARTICLE: Final = (
    rf"(?:{'|'.join(sorted(PARTICLES - {'y', 'e', 'of', 'ap', 'la', 'as'}, key=len, reverse=True))})"
)
_GAELIC_LINK: Final = r"(?:(?<=[Mm]ac )|(?<=[Nn]ic )|(?<=[Mm]hic ))(?:an|na|a'|Ghille)"
_HONORIFIC: Final = (
    rf"(?!HR\b|SR\b|MS\b|COL\b|ING\b|MW\b|di\b|Di\b)"
    rf"(?:(?:DI|DDr|MMag)\.?[ \t]+|(?i:(?:{_TITLES})(?:\b|(?<=\.a)|(?<='))"
    r"\.?[ \t]+(?:\((?:mrs|ms|miss|mr)\.?\)[ \t]+)?))"
)
_TRAIL: Final = r"(?:[-‐ ](?i:san|sama|sensei|sir|madam|ma'am)\b)?"
NAME: Final = re.compile(
    rf"(?<![\w@./'’-])(?P<titles>{_HONORIFIC}*)"
    rf"(?P<body>(?:{_INITIAL}[ \t]*"
    rf"|(?:{_PARTICLE}[ \t]+)+)*(?:{_WORD})"
    rf"(?:[ \t]+(?:{_GAELIC_LINK}[ \t]+)?(?:{_PARTICLE}[ \t]+)*(?:{_INITIAL}|{_WORD}))*)"
    rf"(?P<trail>{_TRAIL})(?P<jr>,?[ \t]+(?:Jr|Sr|III|II|IV)\b\.?)?(?![\w@])"
)
_TITLED_LOWER: Final = re.compile(
    r"(?<![\w@])(?:(?i:mr|mrs|mdm|ms|miss|dr|prof|engr|matron|frau|herr)\b\.?|Hr\.)[ \t]+"
    r"(?i:(?:dr\.?[ \t]+)?[^\W\d_]{3,}(?:-[^\W\d_]+)?)",
)
# A firm with its legal form is nobody, whatever its words are.
_EMPLOYER: Final = re.compile(
    rf"\b(?:[{_UPPER}][\w&'’-]* (?:& )?){{1,5}}(?:GmbH|AG|SE|KG|Inc\b\.?|LLC|LLP|Ltd\b\.?|Pvt|plc"
    rf"|Corp\b\.?|K\.K\.|Ltda|SA|S\.A\.|NHS|University|Council|Trust)(?!\w)"
)
_PLACES: Final = (
    frozenset(CITIES)
    | frozenset(COUNTRY_NAMES)
    | frozenset(US_STATE_NAMES)
    | frozenset(name for table in (CA_PROVINCES, AU_STATES, BR_STATES) for name in table if name.islower())
)
_GAELIC_FIRST: Final = frozenset({"Ní", "Uí", "Ó", "Nic", "Mac", "Mhic", "Mag"})
#: behind a family name, what follows is where somebody is from: "Herr Dr. Yilmaz vom Träger"
_ORIGIN: Final = frozenset({"vom", "von", "zum", "zur"})
_NEVER_ALONE: Final = COURTESY.keys() | EARNED.keys() | GENERATIONS | POST_NOMINALS
VOCABULARY: Final = frozenset(fold(w) for w in NOT_NAMES | TITLE_NOUNS | FIELD_WORDS)


@dataclass(frozen=True, slots=True)
class NameHit:
    """A name in a text, from `start` to `end`. `sure` where its shape or title leaves no doubt."""

    start: int
    end: int
    name: Name
    titled: bool
    sure: bool


def find_names(text: str, not_people: frozenset[str] = frozenset()) -> list[NameHit]:
    """All that looks like a name, in order. `not_people` are folded words of employers and products."""
    text = _EMPLOYER.sub(_hidden, text)
    for phrase in (p for p in not_people if " " in p):
        text = re.sub(rf"(?<!\w){_spaced(phrase)}(?!\w)", _hidden, text, flags=re.IGNORECASE)
    hits = [hit for m in NAME.finditer(text) for hit in _cut(m, not_people)]
    taken = [(h.start, h.end) for h in hits]
    for m in _TITLED_LOWER.finditer(text):
        name = parse_name(m[0])
        free = all(m.end() <= s or m.start() >= e for s, e in taken)
        if name and name.honorifics and free and fold(m[0].split()[-1]) not in VOCABULARY:
            hits.append(NameHit(m.start(), m.end(), name, titled=True, sure=True))
    return _with_western(text, sorted(hits, key=lambda h: h.start))


def _with_western(text: str, hits: list[NameHit]) -> list[NameHit]:
    """A Western name after a comma belongs to the name before it ("Chan Tai Man, Peter")."""
    out: list[NameHit] = []
    for hit in hits:
        last = out[-1] if out else None
        called = not hit.titled and not hit.name.family and is_given(hit.name.given or "")
        if last and called and last.name.family_first and text[last.end : hit.start] == ", ":
            name = parse_name(text[last.start : hit.end])
            if name:
                out[-1] = NameHit(last.start, hit.end, name, titled=last.titled, sure=True)
                continue
        out.append(hit)
    return out


def _hidden(match: re.Match[str]) -> str:
    return "·" * len(match[0])


def _spaced(phrase: str) -> str:
    return r"[ \t]+".join(re.escape(word) for word in phrase.split())


def is_given(word: str) -> bool:
    """Whether a word is a given name that many people bear (its first part, where it has two)."""
    key = fold(word)
    return key in GIVEN_NAMES or key in SHORT_FORMS or key.split("-")[0] in GIVEN_NAMES


def _cut(match: re.Match[str], not_people: frozenset[str]) -> list[NameHit]:
    """The runs of words in a match that are no title, day, place or employer."""
    titled = bool(match["titles"] or match["trail"])
    runs: list[list[re.Match[str]]] = [[]]
    for word in re.finditer(r"\S+", match["body"]):
        linked = word[0].islower() and runs[-1] and runs[-1][-1][0] in _GAELIC_FIRST
        behind_given = bool(runs[-1]) and is_given(runs[-1][0][0])
        if not linked and _is_vocabulary(word[0], frozenset() if behind_given else not_people):
            bare = not behind_given and not (titled and len(runs) == 1)
            if len(runs[-1]) == 1 and bare and _is_title_noun(word[0]):
                runs[-1] = []  # the field of a title: "Merchandising Manager"
            runs.append([])
        else:
            runs[-1].append(word)
    hits = []
    for index, run in enumerate(runs):
        hit = _hit(match, run, titled=titled and index == 0, last=index == len(runs) - 1)
        if hit:
            hits.append(hit)
    return hits


def _is_place(run: list[re.Match[str]]) -> bool:
    """Whether it is a thing with a name ("Pullar House", "Block C"), and begins as no person's name does."""
    last = fold(run[-1][0]).strip(".")
    if len(run) == 1:
        return last in PLACE_NOUNS and last not in BORNE_AS_SURNAMES
    begins = fold(run[0][0]).strip(".")
    if is_given(run[0][0]) and (begins not in ALSO_WORDS or len(last) == 1):
        return last in PLACE_NOUNS and last not in BORNE_AS_SURNAMES
    return last in PLACE_NOUNS or begins in PLACE_NOUNS or (len(last) == 1 and len(begins) > 1)


def _is_title_noun(word: str) -> bool:
    return fold(word).strip(".") in TITLE_NOUNS


def _is_vocabulary(word: str, not_people: frozenset[str]) -> bool:
    key = fold(word).strip(".")
    if len(key) == 1 or (key in PARTICLES and word.islower()) or word in _GAELIC_FIRST:
        return False
    return (
        key in VOCABULARY
        or key in not_people
        or TITLE_ENDING.fullmatch(key) is not None
        or (word.isupper() and len(key) > 1 and "-" not in word)
    )


def _hit(match: re.Match[str], run: list[re.Match[str]], *, titled: bool, last: bool) -> NameHit | None:
    while run and (fold(run[-1][0]) in PARTICLES):
        run = run[:-1]
    while run and not titled and run[0][0].islower():
        run = run[1:]
    if titled and len(run) > 1 and run[1][0] in _ORIGIN and not is_given(run[0][0]):
        run, last = run[:1], False
    if len(run) == 1 and not titled and fold(run[0][0]).strip(".") in _NEVER_ALONE:
        return None
    if not run or all(len(w[0].strip(".")) == 1 for w in run):
        return None
    offset = match.start("body")
    start = match.start() if titled else offset + run[0].start()
    end = match.end() if last and run[-1].end() == len(match["body"]) else offset + run[-1].end()
    words = match.string[start:end]
    name = parse_name(words)
    if name is None or fold(match.string[offset + run[0].start() : end]) in _PLACES:
        return None
    if not titled and _is_place(run):
        return None
    two = len(run) > 1
    known = is_given(run[0][0]) and fold(run[0][0]) not in _PLACES
    return NameHit(start, end, name, titled=titled, sure=titled or (two and known))
