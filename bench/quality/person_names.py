"""Names: our parts of people's names, and the keys of employers, beside nameparser and cleanco.

A person's name agrees where the family name does, and the names before it taken together, dots
and case aside: whether a second given name is a "middle" one is an American question. The
expectations of people's names are nameparser's own tests; it stands beneath our own reading, so
that the figure says what our orders and titles on top of it cost, which should be nothing.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from itertools import combinations
from typing import Any

from afterword.domain.capture.names import parse_name
from afterword.domain.match.employer import employer_key
from measure import Figure, show
from quality.suite import DATA, beside

YARDSTICKS = {
    "family": "nameparser, whose own tests these are",
    "given": "nameparser, whose own tests these are",
    "base": "cleanco, whose own tests these are",
    "keys": "cleanco's base name in lower case",
}
KEYS = "career_ops_corpora/company-key-corpus.json"
Parts = tuple[str, str]


def main() -> None:
    """Score and print."""
    show("Names (data/names)", figures(), YARDSTICKS)


def figures() -> dict[str, Figure]:
    """The share of names whose family and given part agree, and of employers whose base name does."""
    people = [(row["input"], row["expected"]) for row in _rows("nameparser/*.jsonl")]
    corpus = json.loads((DATA / "names" / KEYS).read_text(encoding="utf-8"))["cases"]
    pairs = list(combinations([row["input"] or "" for row in corpus], 2))
    firms = [(row["input"], row["expected"]) for row in _rows("cleanco/*.jsonl") if row["mode"] == "default"]
    return {
        "family": beside(_family(people, ours), _family(people, nameparser)),
        "given": beside(_given(people, ours), _given(people, nameparser)),
        "base": beside(
            [employer_key(name) == employer_key(base) for name, base in firms],
            [_cleanco(name) == base for name, base in firms],
        ),
        "keys": beside(_told_apart(pairs, employer_key), _told_apart(pairs, lambda n: _cleanco(n).lower())),
    }


def _told_apart(pairs: list[tuple[str, str]], key: Callable[[str], str]) -> list[bool]:
    """Whether each two names share a key or not, as the corpus's own rule says."""
    return [(key(one) == key(other)) == (_folded(one) == _folded(other)) for one, other in pairs]


def _folded(name: str) -> str:
    """The corpus's rule without the legal form: widths and case fall away, letters with their marks stay."""
    low = unicodedata.normalize("NFKC", _cleanco(name) or name).lower().replace("\u0307", "")
    return " ".join(re.findall(r"[^\W_]+", low))


def ours(text: str) -> Parts:
    """What stands before the family name, and the family name."""
    name = parse_name(text)
    if name is None:
        return "", ""
    before = " ".join(filter(None, [name.given, *name.initials]))
    return _plain(before), _plain(name.family or "")


def nameparser(text: str) -> Parts:
    """The same, as nameparser reads it."""
    from nameparser import HumanName

    name = HumanName(text)
    return _plain(f"{name.first} {name.middle}"), _plain(name.last)


def _family(people: list[tuple[str, dict[str, str]]], read: Callable[[str], Parts]) -> list[bool]:
    return [read(text)[1] == _plain(told["last"]) for text, told in people if "last" in told]


def _given(people: list[tuple[str, dict[str, str]]], read: Callable[[str], Parts]) -> list[bool]:
    return [
        sorted(read(text)[0].split()) == sorted(_plain(f"{told['first']} {told.get('middle', '')}").split())
        for text, told in people
        if "first" in told
    ]


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[.,]", " ", text).casefold().split())


def _cleanco(name: str) -> str:
    from cleanco import basename

    return str(basename(name))


def _rows(pattern: str) -> Iterator[dict[str, Any]]:
    for file in sorted((DATA / "names").glob(pattern)):
        yield from map(json.loads, file.read_text(encoding="utf-8").splitlines())
