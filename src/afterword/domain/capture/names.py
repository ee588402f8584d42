"""What a name as somebody wrote it says: given, family, title, and how to show it.

Reads "Last, First", "KILFEATHER, Bronagh (TRUST)", "Col. William T. Ashgrove III", "von der
Heide, Dr. Anna", "K V Raghunathan sir", "Ōnishi-san" and Japanese with romanised names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from afterword.domain.capture.folding import fold
from afterword.domain.capture.lexicon import honorifics as words
from afterword.domain.capture.lexicon.given_names import GIVEN_NAMES, SHORT_FORMS
from afterword.domain.capture.mentions_words import NICKNAMES
from afterword.domain.capture.name_order import Order, order_of
from afterword.domain.capture.name_parts import (
    Parts,
    generation_of,
    is_forename_by_case,
    is_initial,
    plain_parts,
    western_parts,
)

_INITIALS: Final = 2  # letters; as typed, they stay
_SHORT_NOTE: Final = 3  # words: "Col., Ret."
_CJK: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_BRACKETS: Final = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_QUOTED: Final = re.compile(r"\s[\"'“„«‘]([^\W\d_][\w’-]{1,13}(?: [^\W\d_][\w’-]{1,13})?)[\"'”“»’](?=\s|$)")
_NICK: Final = re.compile(r"[A-ZÀ-Ž][a-zà-ÿ]{1,11}")
_SUFFIX_SAN: Final = re.compile(r"^(.{2,}?)[-‐ ](san|sama|sensei)$", re.IGNORECASE)
_ON_BEHALF: Final = re.compile(r"^(?:i\.\s?[AV]\.|ppa\.?|p\.\s?p\.)\s*", re.IGNORECASE)
_ONLY_IN_CAPITALS: Final = frozenset({"di"})  # Diplomingenieur; else Italian or Portuguese
_ADDRESSED: Final = frozenset({"san", "sama", "sensei"})


@dataclass(frozen=True, slots=True)
class Name:
    """A name in its parts. `initials` are leading or middle ones; `honorific` is folded ("dr", "mrs").

    `honorifics` holds all that were written, in order. A family name may be an initial ("L").
    `family_first` where it is written so ("Tan Wei Ling"); `after` is what then follows both
    ("Hui Shan" of "Cheryl Ong Hui Shan"). `called` is the name they go by, where quotes or a
    bracket within the name give it (`Thomas "Tom" Haverkamp`). `forenames` are given names and
    initials as they were written, where an initial stands before a name ("J. Robert").
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
    forenames: str | None = None

    @property
    def full(self) -> str:
        """The name as shown: given, initials, family, generation; as its bearer orders it."""
        if self.family_first or self.after:
            halves = (self.family, self.given) if self.family_first else (self.given, self.family)
            return " ".join(filter(None, [*halves, self.after]))
        if self.given and self.family and self.initials:
            parts = [self.forenames] if self.forenames else [self.given, *self.initials]
            parts.append(self.family)
        else:
            parts = [*self.initials, *filter(None, [self.given, self.family])]
        return " ".join([*parts, *([self.generation] if self.generation else [])])

    @property
    def family_is_initial(self) -> bool:
        """Whether only the first letter of the family name is known."""
        return bool(self.family and is_initial(self.family))

    @property
    def weight(self) -> int:
        """How much of the name is there: for choosing the best of several spellings."""
        whole_family = bool(self.family) and not self.family_is_initial
        return 4 * bool(self.given) + 4 * whole_family + bool(self.family) + len(self.initials)


@lru_cache(maxsize=8192)
def parse_name(text: str) -> Name | None:
    """The name in `text`, or None where no name is left once titles and brackets are gone."""
    text = text.strip(" \t*_,;:|")
    if plain := plain_parts(text.split()):
        return _in_asian_order(text.split()) or _of(plain)
    plain_text, quoted = _out_of_quotes(_ON_BEHALF.sub("", text))
    found, bracketed = _out_of_brackets(_unwrapped(plain_text))
    name = _read(_romanised(found))
    if name is None:
        return None
    if quoted and name.given:
        name = replace(name, called=quoted)
    for note in bracketed:
        name = _with_note(name, note)
    return name


def _unwrapped(text: str) -> str:
    """The text without marks around it; a last apostrophe without a first is the name's ("Aube'")."""
    bare = text.strip(' \t"“”„*_,;:|')
    return bare.strip("'") if bare.startswith("'") else bare


def _out_of_quotes(text: str) -> tuple[str, str | None]:
    """The name without the one in quotes between its halves, and that one."""
    m = _QUOTED.search(text)
    if not m or not text[: m.start()].strip(" \"'"):
        return text, None
    without = re.sub(r"\s+", " ", f"{text[: m.start()]} {text[m.end() :]}").strip()
    return without, None if _only_after_names(m[1]) else m[1]


def _out_of_brackets(text: str) -> tuple[str, list[str]]:
    """The text without its brackets, and what stood in them; a generation stays where it is."""
    notes = [note for a, b in _BRACKETS.findall(text) if not generation_of(note := a or b)]
    bare = _BRACKETS.sub(lambda m: m[0] if generation_of(m[1] or m[2]) else " ", text)
    return re.sub(r"\s+", " ", bare).strip(), notes


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
    if "," not in text:
        return _in_order(text)
    head, *tail = [part.strip() for part in text.split(",")]
    return _with_western(head, tail) or _by_commas(head, tail)


def _with_western(head: str, tail: list[str]) -> Name | None:
    """A whole name with the Western one they go by after it ("Chan Tai Man, Peter")."""
    titles, parts = _titles(head.split())
    order = order_of(parts)
    if order is None or len(tail) != 1 or len(tail[0].split()) != 1:
        return None
    return Name(
        given=_cased(tail[0]), family=_cased(order.family), after=order.given, honorifics=tuple(titles)
    )


def _by_commas(head: str, tail: list[str]) -> Name | None:
    """Family name first, credentials last, or both: which it is, the library tells."""
    titles, first = _titles(head.split())
    if all(map(_only_after_names, tail)) and (name := _in_asian_order(first)):
        return replace(name, honorifics=tuple(titles))
    if len(first) == 1 and tail:
        held, forename = _titles(tail[0].split())
        if len(forename) == 1 and is_forename_by_case(forename[0]):
            titles, head, tail = [*titles, *held], f"{forename[0]} {first[0]}", tail[1:]
    said: list[str] = []
    for part in [head, *(t for t in tail if t and not _only_said_after(t))]:
        held, rest = _titles(part.split())
        titles += held
        said.append(" ".join(["Dr.", *rest] if held else rest))
    return _western(", ".join(said), list(dict.fromkeys(titles)))


def _only_after_names(part: str) -> bool:
    return all(generation_of(w) or fold(w).replace(".", "") in words.POST_NOMINALS for w in part.split())


def _only_said_after(part: str) -> bool:
    """Whether a part is a credential that is a word like others ("Chartered MCIPD", "Retired")."""
    return _only_after_names(part) and any(fold(w) in words.SAID_IN_FULL for w in part.split())


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
    if not rest:
        return None
    return _ordered_words(rest, titles, trailing)


def _ordered_words(rest: list[str], titles: list[str], trailing: list[str]) -> Name | None:
    bare, generation = rest, None
    while len(bare) > 1 and (generation_of(bare[-1]) or _is_degree(bare[-1])):
        generation = generation_of(bare[-1]) or generation
        bare = bare[:-1]
    if name := _in_asian_order(bare):
        return replace(name, generation=generation, honorifics=(*titles, *trailing))
    by_given = bool(titles) and titles[-1] in words.BY_GIVEN_NAME
    titled = (bool(titles) or bool(_ADDRESSED & {*trailing})) and not by_given
    name = _western(" ".join(rest), titles, titled=titled)
    return replace(name, honorifics=name.honorifics + tuple(trailing)) if name else None


def _is_degree(word: str) -> bool:
    return fold(word).replace(".", "") in words.POST_NOMINALS and (
        word.isupper() or "." in word or "h" in word
    )


def _titles(parts: list[str]) -> tuple[list[str], list[str]]:
    """Leading titles, folded, and what follows them."""
    titles: list[str] = []
    while parts and (key := _title_key(parts[0], last=len(parts) == 1)):
        if titles and key in words.CHRISTENED:
            break
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


def _in_asian_order(parts: list[str]) -> Name | None:
    """The name where an order of its own is told; None where it is read as in the West."""
    if order := order_of(parts):
        return _ordered(order)
    if len(parts) > 1 and all(_CJK.search(p) for p in parts):
        return Name(given=" ".join(parts[1:]), family=parts[0])
    return None


def _western(text: str, titles: list[str], *, titled: bool = False) -> Name | None:
    parts = western_parts(text, titled=titled)
    held = (_title_key(w, last=False) for w in parts.titles)
    also = [k for k in held if k and not (k == "dr" and titles)]
    if not parts.forenames and not parts.family:
        return Name(given=_cased(text), honorifics=tuple(titles)) if text else None
    return replace(_of(parts), honorifics=tuple(dict.fromkeys([*titles, *also])))


def _of(parts: Parts) -> Name:
    """The name of its parts; "K V Raghunathan" has no given name but what initials stand for."""
    names, initials = parts.names, tuple(_dotted(w) for w in parts.initials)
    family = " ".join(_cased(w) for w in parts.family.split()) or None
    if names and family and _stand_for_fathers(parts):
        names, family = (), " ".join(filter(None, [*map(_cased, names), family]))
    if not family and not names:
        return Name(given=" ".join(parts.forenames), generation=parts.generation)
    mixed = bool(names and initials) and parts.forenames[len(names) :] != parts.initials
    return Name(
        given=" ".join(_cased(w) for w in names) or None,
        family=family,
        initials=initials,
        generation=parts.generation,
        forenames=" ".join(_dotted(w) if is_initial(w) else _cased(w) for w in parts.forenames)
        if mixed
        else None,
    )


def _stand_for_fathers(parts: Parts) -> bool:
    """Whether initials lead that stand for father and village: two, or one before no Western name."""
    lead = next((i for i, word in enumerate(parts.forenames) if not is_initial(word)), 0)
    western = bool(lead) and fold(parts.forenames[lead]) in GIVEN_NAMES
    return lead > 1 or (lead == 1 and not western)


def _ordered(order: Order) -> Name:
    return Name(
        given=_cased(order.given),
        family=" ".join(_cased(w) for w in order.family.split()),
        family_first=order.family_first,
        after=order.after,
    )


def _dotted(initial: str) -> str:
    return initial if initial.endswith(".") else f"{initial.upper()}."


def _cased(text: str) -> str:
    """Shouted or typed without capitals: as a name is written."""
    if (
        len(text) > _INITIALS
        and "." not in text
        and (text.isupper() or text.islower())
        and fold(text) not in words.PARTICLES
    ):
        return " ".join(_word_cased(w) for w in text.split(" "))
    return text


def _word_cased(word: str) -> str:
    if fold(word) in words.PARTICLES:
        return word.lower()
    return re.sub(r"(^|[-'’])([^\W\d_])", lambda m: m[1] + m[2].upper(), word.lower())
