"""What a name as somebody wrote it says: given, family, title, and how to show it.

Reads "Last, First", "KILFEATHER, Bronagh (TRUST)", "Col. William T. Ashgrove III", "von der
Heide, Dr. Anna", "K V Raghunathan sir", "Ōnishi-san" and Japanese with romanised names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from afterword.domain.capture.folding import fold
from afterword.domain.capture.lexicon import honorifics as words
from afterword.domain.capture.lexicon.given_names import SHORT_FORMS
from afterword.domain.capture.lexicon.name_order import GAELIC
from afterword.domain.capture.mentions_words import NICKNAMES
from afterword.domain.capture.name_order import Order, order_of

_INITIALS: Final = 2  # letters; as typed, they stay
_SHORT_NOTE: Final = 3  # words: "Col., Ret."
_CJK: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_BRACKETS: Final = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_QUOTED: Final = re.compile(r"\s[\"'“„«‘]([^\W\d_][\w’-]{1,13})[\"'”“»’](?=\s)")
_NICK: Final = re.compile(r"[A-ZÀ-Ž][a-zà-ÿ]{1,11}")
_SUFFIX_SAN: Final = re.compile(r"^(.{2,}?)[-‐ ](san|sama|sensei)$", re.IGNORECASE)
_ON_BEHALF: Final = re.compile(r"^(?:i\.\s?[AV]\.|ppa\.?|p\.\s?p\.)\s*", re.IGNORECASE)
_ONLY_IN_CAPITALS: Final = frozenset({"di"})  # Diplomingenieur; else Italian or Portuguese
_GAELIC_O: Final = frozenset({"Ó", "Ua"})
_INITIAL: Final = re.compile(r"^[^\W\d_]\.?(?:-[^\W\d_]\.?)?$")


@dataclass(frozen=True, slots=True)
class Name:
    """A name in its parts. `initials` are leading or middle ones; `honorific` is folded ("dr", "mrs").

    `honorifics` holds all that were written, in order. A family name may be an initial ("L").
    `family_first` where it is written so ("Tan Wei Ling"); `after` is what then follows both
    ("Hui Shan" of "Cheryl Ong Hui Shan"). `called` is the name they go by, where quotes or a
    bracket within the name give it (`Thomas "Tom" Haverkamp`).
    """

    given: str | None = None
    family: str | None = None
    initials: tuple[str, ...] = ()
    generation: str | None = None
    honorifics: tuple[str, ...] = ()
    pronouns: str | None = None
    family_first: bool = False
    after: str | None = None
    called: str | None = None

    @property
    def full(self) -> str:
        """The name as shown: given, initials, family, generation; as its bearer orders it."""
        if self.family_first or self.after:
            halves = (self.family, self.given) if self.family_first else (self.given, self.family)
            return " ".join(filter(None, [*halves, self.after]))
        if self.given and self.family and self.initials:
            parts = [self.given, *self.initials, self.family]
        else:
            parts = [*self.initials, *filter(None, [self.given, self.family])]
        return " ".join([*parts, *([self.generation] if self.generation else [])])

    @property
    def family_is_initial(self) -> bool:
        """Whether only the first letter of the family name is known."""
        return bool(self.family and _INITIAL.match(self.family))

    @property
    def weight(self) -> int:
        """How much of the name is there: for choosing the best of several spellings."""
        whole_family = bool(self.family) and not self.family_is_initial
        return 4 * bool(self.given) + 4 * whole_family + bool(self.family) + len(self.initials)


def parse_name(text: str) -> Name | None:
    """The name in `text`, or None where no name is left once titles and brackets are gone."""
    plain, quoted = _out_of_quotes(_ON_BEHALF.sub("", text.strip(" \t*_,;:|")))
    found, bracketed = _out_of_brackets(plain.strip(" \t\"'“”„*_,;:|"))
    name = _read(_romanised(found))
    if name is None:
        return None
    if quoted and name.given:
        name = replace(name, called=quoted)
    for note in bracketed:
        name = _with_note(name, note)
    return name


def _out_of_quotes(text: str) -> tuple[str, str | None]:
    """The name without the one in quotes between its halves, and that one."""
    m = _QUOTED.search(text)
    if not m or not text[: m.start()].strip(" \"'"):
        return text, None
    return re.sub(r"\s+", " ", f"{text[: m.start()]} {text[m.end() :]}"), m[1]


def _out_of_brackets(text: str) -> tuple[str, list[str]]:
    notes = [a or b for a, b in _BRACKETS.findall(text)]
    return re.sub(r"\s+", " ", _BRACKETS.sub(" ", text)).strip(), notes


def _with_note(name: Name, note: str) -> Name:
    spoken = [w for w in re.split(r"[,/ ]+", fold(note)) if w]
    if spoken and all(w in words.PRONOUNS_SHE | words.PRONOUNS_HE | {"they", "them"} for w in spoken):
        return replace(name, pronouns=spoken[0])
    held = words.EARNED.keys() | words.COURTESY.keys()
    ranks = tuple(key for w in spoken if (key := w.rstrip(".")) in held)
    if ranks and len(spoken) <= _SHORT_NOTE:
        return replace(name, honorifics=name.honorifics + ranks)
    return replace(name, called=note) if _is_short_form(note, name) else name


def _is_short_form(note: str, name: Name) -> bool:
    """Whether a bracket holds what people call somebody ("Fitzroy, William (Bill)")."""
    key, given = fold(note), fold(name.given or "")
    if not given or not _NICK.fullmatch(note):
        return False
    return given in SHORT_FORMS.get(key, ()) or key in NICKNAMES.get(given, ()) or given.startswith(key[:3])


def _romanised(text: str) -> str:
    """The Latin spelling where a name is given in two scripts."""
    latin = _CJK.sub(" ", text).strip(" ,/　")
    return latin if re.search(r"[^\W\d_]{2}", latin) else text


def _read(text: str) -> Name | None:
    if "," in text:
        head, *tail = [part.strip() for part in text.split(",") if part.strip()] or [""]
        family_first = [part for part in tail if not _only_after_names(part)]
        generation = next((g for part in tail for w in part.split() if (g := _generation(w))), None)
        if family_first and (whole := _with_western(head, family_first)):
            return whole
        if family_first:
            return _family_first(head, " ".join(family_first), generation)
        name = _in_order(head)
        return replace(name, generation=name.generation or generation) if name else None
    return _in_order(text)


def _with_western(head: str, tail: list[str]) -> Name | None:
    """A whole name with the Western one they go by after it ("Chan Tai Man, Peter")."""
    titles, parts = _titles(head.split())
    order = order_of(parts)
    if order is None or len(tail) != 1 or len(tail[0].split()) != 1:
        return None
    return Name(
        given=_cased(tail[0]), family=_cased(order.family), after=order.given, honorifics=tuple(titles)
    )


def _only_after_names(part: str) -> bool:
    keys = [fold(w).replace(".", "") for w in part.split()]
    return all(k in words.POST_NOMINALS or k in words.GENERATIONS for k in keys)


def _generation(word: str) -> str | None:
    key = fold(word).replace(".", "")
    if key not in words.GENERATIONS:
        return None
    return word if key in {"jr", "sr", "junior", "senior"} else word.upper()


def _family_first(head: str, rest: str, generation: str | None) -> Name | None:
    titles, family = _titles(head.split())
    more, given = _titles(rest.split())
    found = next((g for w in family if (g := _generation(w))), None)
    family = [w for w in family if not _generation(w)]
    if not family or not given:
        return None
    initials = tuple(_dotted(w) for w in given[1:] if _INITIAL.match(w))
    names = [w for w in given if not _INITIAL.match(w)] or given[:1]
    particles = [w for w in names[1:] if fold(w) in words.PARTICLES]
    firsts = [w for w in names if w not in particles]
    return Name(
        given=_cased(" ".join(firsts)),
        family=_cased(" ".join([*particles, *family])),
        initials=initials,
        generation=generation or found,
        honorifics=tuple(titles + more),
    )


def _in_order(text: str) -> Name | None:
    trailing: list[str] = []
    if said := _SUFFIX_SAN.match(text):
        text, trailing = said[1], [fold(said[2])]
    titles, rest = _titles(text.split())
    while len(rest) > 1 and (key := fold(rest[-1]).replace("'", "").strip(".")) in words.TRAILING:
        trailing.append("sir" if words.TRAILING[key] == "sir" else key)
        rest = rest[:-1]
    while len(rest) > 1 and (held := _title_key(rest[-1], last=False)) and rest[-1].endswith("."):
        titles, rest = [*titles, held], rest[:-1]
    generation = None
    while len(rest) > 1 and (_generation(rest[-1]) or _is_degree(rest[-1])):
        generation = _generation(rest[-1]) or generation
        rest = rest[:-1]
    if not rest:
        return None
    by_family = bool(titles) or "san" in trailing or "sama" in trailing or "sensei" in trailing
    return replace(_split(rest, by_family=by_family), generation=generation, honorifics=(*titles, *trailing))


def _is_degree(word: str) -> bool:
    return fold(word).replace(".", "") in words.POST_NOMINALS and (
        word.isupper() or "." in word or "h" in word
    )


def _titles(parts: list[str]) -> tuple[list[str], list[str]]:
    """Leading titles, folded, and what follows them."""
    titles: list[str] = []
    while parts and (key := _title_key(parts[0], last=len(parts) == 1)):
        if key not in words.UNSAID:
            titles.append(key)
        parts = parts[1:]
    return titles, parts


def _title_key(word: str, *, last: bool) -> str | None:
    key = fold(word).rstrip(".").replace(".", "").strip("()")
    if key in _ONLY_IN_CAPITALS and word.strip(".") != key.upper():
        return None
    if last or key not in words.COURTESY.keys() | words.EARNED.keys() | words.UNSAID:
        return None
    if len(key) == 1 and not (key == "m" and word in {"M", "M."}):
        return None
    return key


def _split(parts: list[str], *, by_family: bool) -> Name:
    if order := order_of(parts):
        return _ordered(order)
    parts = [_cased(p) for p in parts]
    if len(parts) > 1 and all(_CJK.search(p) for p in parts):
        return Name(given=" ".join(parts[1:]), family=parts[0])
    lead = [p for p in parts[:-1] if _INITIAL.match(p) and p not in _GAELIC_O]
    if len(parts) > 1 and _INITIAL.match(parts[0]):
        rest = [p for p in parts if not _INITIAL.match(p)] or parts[-1:]
        # "K V Raghunathan": initials stand for father's and village names, the last word is the person's own.
        return Name(given=None, family=" ".join(rest), initials=tuple(_dotted(p) for p in lead))
    if len(parts) == 1:
        return Name(family=parts[0]) if by_family else Name(given=parts[0])
    start = _family_start(parts)
    middle = tuple(_dotted(p) for p in parts[1:start] if _INITIAL.match(p))
    given = " ".join(p for p in parts[:start] if not _INITIAL.match(p))
    if by_family and start == 0:
        return Name(family=" ".join(parts))
    return Name(given=given or parts[0], family=" ".join(parts[start:]), initials=middle)


def _ordered(order: Order) -> Name:
    return Name(
        given=_cased(order.given),
        family=" ".join(_cased(w) for w in order.family.split()),
        family_first=order.family_first,
        after=order.after,
    )


def _family_start(parts: list[str]) -> int:
    """Where the family name begins: at the first particle, else at the last word."""
    for i, part in enumerate(parts):
        gaelic = part.casefold() in GAELIC and part[:1].isupper()
        leads = gaelic or (fold(part) in words.PARTICLES and (i > 0 or not part[:1].isupper()))
        if leads and i < len(parts) - 1:
            return i
    return len(parts) - 1


def _dotted(initial: str) -> str:
    return initial if initial.endswith(".") else f"{initial.upper()}."


def _cased(text: str) -> str:
    """Shouted or typed without capitals: as a name is written."""
    if len(text) > _INITIALS and (text.isupper() or text.islower()) and fold(text) not in words.PARTICLES:
        return " ".join(_word_cased(w) for w in text.split(" "))
    return text


def _word_cased(word: str) -> str:
    if fold(word) in words.PARTICLES:
        return word.lower()
    return re.sub(r"(^|[-'’])([^\W\d_])", lambda m: m[1] + m[2].upper(), word.lower())
