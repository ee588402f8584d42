"""The parts of a name in Western order, or with its family name before a comma.

Most names are two or three plain words, and those are cut here. The rest goes to nameparser, which
knows particles, credentials, generations and the titles of eighty languages. What it does not know
(orders without a comma, titles of ours) is read before, in `names`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from afterword.domain.capture.folding import fold
from afterword.domain.capture.lexicon import honorifics as words
from afterword.domain.capture.lexicon.name_order import GAELIC, PATRONYMIC

if TYPE_CHECKING:
    from nameparser import ParsedName, Parser

_LONGEST: Final = 200  # characters; what is longer is no name, and is not searched for one
_PLAIN: Final = 3  # words that are cut without looking further
_SHORTEST_FORENAME: Final = 3  # letters; "Ma" and "Pe" are degrees, too
_INITIAL: Final = re.compile(r"^[^\W\d_]\.?(?:-[^\W\d_]\.?)?$")
_ROMAN: Final = re.compile(r"[IVX]{2,4}")
_GAELIC_O: Final = frozenset({"Ó", "Ua"})


@dataclass(frozen=True, slots=True)
class Parts:
    """The words of a name. `forenames` are those before the family name, initials among them."""

    forenames: tuple[str, ...] = ()
    family: str = ""
    titles: tuple[str, ...] = ()
    generation: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The forenames that are written out."""
        return tuple(w for w in self.forenames if not is_initial(w))

    @property
    def initials(self) -> tuple[str, ...]:
        """The forenames that are not."""
        return tuple(w for w in self.forenames if is_initial(w))


def plain_parts(parts: list[str]) -> Parts | None:
    """A name of one, two or three words that only one reading fits; None where any word may be more."""
    if not 1 <= len(parts) <= _PLAIN or not all(map(_is_plain, parts)):
        return None
    if any(key in _known() for part in parts for key in (part.lower(), *part.lower().split("-"))):
        return None
    return Parts(tuple(parts[:-1]) or (parts[0],), parts[-1] if len(parts) > 1 else "")


def western_parts(text: str, *, titled: bool = False) -> Parts:
    """The parts as nameparser reads them.

    `titled` where a title of ours stood before it: a lone word is then a family name.
    """
    if len(text) > _LONGEST:
        return Parts(tuple(text.split()))
    # Any title will do: it stands for those of ours that the library does not know.
    found = _parser().parse(f"Dr. {text}" if titled else text)
    if titled and not found.title:  # nothing but a credential follows
        return western_parts(text)
    forenames, family = tuple(f"{found.given} {found.middle}".split()), found.family
    if titled and forenames and all(word.islower() and word in words.PARTICLES for word in forenames):
        forenames, family = (), " ".join((*forenames, family))  # "Frau von Berg" has no given name "von"
    return Parts(forenames, family, tuple(found.title.split())[titled:], _generation(found))


def is_initial(word: str) -> bool:
    """Whether a word is one letter, or two with a hyphen, that stand for names."""
    return bool(_INITIAL.match(word)) and word not in _GAELIC_O


def _generation(found: ParsedName) -> str | None:
    return next((w.strip(",") for w in found.suffix.split() if generation_of(w.strip(","))), None)


def generation_of(word: str) -> str | None:
    """The generation a word tells of, as it is shown ("Jr.", "III"), or None."""
    key = fold(word).replace(".", "")
    if key not in words.GENERATIONS and not _ROMAN.fullmatch(word):
        return None
    return word if key in {"jr", "sr", "junior", "senior"} else word.upper()


def is_forename_by_case(word: str) -> bool:
    """Whether a rare credential by its letters is a forename by its case ("Cem", "Obi"; not "CEM")."""
    if not _is_plain(word) or len(word) < _SHORTEST_FORENAME:
        return False
    return word.lower() in _parser().lexicon.suffix_acronyms and word.lower() not in words.POST_NOMINALS


def _is_plain(part: str) -> bool:
    """Whether a word is a name by its letters: one capital, or one in each half of a double name."""
    letters = part.replace("-", "").replace("'", "").replace("’", "")
    return len(part) > 1 and part[-1].isalpha() and part[0].isupper() and part.istitle() and letters.isalpha()


@cache
def _known() -> frozenset[str]:
    """Every word that the library, or a table of ours, reads as more than a name."""
    ours = (
        words.COURTESY.keys() | words.EARNED.keys() | words.UNSAID | words.TRAILING.keys() | words.GENERATIONS
    )
    known = _parser().lexicon
    return frozenset(
        ours
        | words.POST_NOMINALS
        | words.PARTICLES
        | GAELIC
        | PATRONYMIC
        | known.titles
        | known.given_name_titles
        | known.suffix_acronyms
        | known.suffix_words
        | known.particles
        | known.conjunctions
        | known.bound_given_names
        | known.maiden_markers
        | known.after_given_titles
    )


@cache
def _parser() -> Parser:
    from nameparser import Lexicon, Parser  # 35 ms, which a start without names need not pay

    known = Lexicon.default()
    return Parser(
        lexicon=known.remove(titles=words.CHRISTENED & known.titles).add(
            suffix_acronyms=words.POST_NOMINALS - known.suffix_words - words.SAID_IN_FULL,
        )
    )
