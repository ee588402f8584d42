"""What the layout of notes says of people: small-typed labels, shouted headings, bullets below a name."""

# ruff: noqa: SIM905 - a word list reads better as words
from __future__ import annotations

import re
from collections import Counter
from typing import Final

from afterword.domain.capture.folding import fold
from afterword.domain.capture.lexicon.given_names import ALSO_WORDS
from afterword.domain.capture.lexicon.pet_forms import ALSO_ORDINARY
from afterword.domain.capture.name_hits import VOCABULARY, NameHit
from afterword.domain.capture.names import parse_name

_LABEL: Final = re.compile(r"\s*(?:[-•*–]\s*)?(?P<name>[^\W\d_]{2,12})\s*(?:\([^()]*\)\s*)?(?::|[-–—]\s)")
_SHOUTED: Final = re.compile(r"^[^\Wa-zà-ÿ_](?:(?![a-zà-ÿ])[\w .'’-]){3,40}(?=\s*(?:[(:,]|[–—-]\s|$))")
_BULLET: Final = re.compile(r"\s*[-•*–—]")
_HEADING: Final = 70  # characters
# What opens lines of notes and is nobody.
_LABEL_WORDS: Final = frozenset(
    """money pay salary team work role next steps when where who what why how they she he them private
    personal todo promise promised need needs needed concern concerns worry weak good bad better
    answer doubt secret own me them us geld gehalt sorge sorgen rest privat entscheidung aufgabe
    offen dinheiro equipe salario depois eles elas eu extra misc ps fyi nb tbd idk rota stage pros
    cons plus minus start end room""".split()
)


def plain_line(raw: str) -> str:
    """A line without its marks, a shouted heading as names are written ("RETO C. (Data Science)")."""
    return _SHOUTED.sub(lambda m: m[0].title(), re.sub(r"[*_#]{1,3}", "", raw))


def small_labels(text: str) -> frozenset[str]:
    """Words without capitals that open several lines as "tink - …" does: names of whoever said it."""
    opening = Counter(m["name"] for line in text.splitlines() if (m := _LABEL.match(line)))
    return frozenset(w for w, n in opening.items() if n > 1 and w.islower() and not _ordinary(w))


def _ordinary(word: str) -> bool:
    key = fold(word)
    return key in VOCABULARY or key in ALSO_WORDS or key in ALSO_ORDINARY or key in _LABEL_WORDS


def labelled(line: str, labels: frozenset[str]) -> NameHit | None:
    """The name that opens a line as its label, if it is one of `labels`."""
    m = _LABEL.match(line)
    name = parse_name(m["name"]) if m and m["name"] in labels else None
    return NameHit(m.start("name"), m.end("name"), name, titled=False, sure=True) if m and name else None


def below_heading(lines: list[str], number: int) -> str:
    """The bullets below a short heading: they are of whoever it names."""
    if len(lines[number]) > _HEADING or _BULLET.match(lines[number]):
        return ""
    below = []
    for line in lines[number + 1 :]:
        if not _BULLET.match(line):
            break
        below.append(line)
    return "\n".join(below)
