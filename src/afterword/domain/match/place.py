"""Whether two ways of writing a place mean one town."""

from __future__ import annotations

import re

from afterword.domain.capture.folding import fold

_AROUND = re.compile(
    r"\b(?:greater|metropolitan|metroplex|area|region|metro|city|stadt|und umgebung|grande|gran|bay)\b"
)
#: Towns that have another name in English, folded.
ENGLISH_TOWNS = {
    "munchen": "munich",
    "wien": "vienna",
    "koln": "cologne",
    "nurnberg": "nuremberg",
    "hannover": "hanover",
    "braunschweig": "brunswick",
    "zuerich": "zurich",
    "genf": "geneva",
    "geneve": "geneva",
    "basle": "basel",
    "lisboa": "lisbon",
    "roma": "rome",
    "milano": "milan",
    "torino": "turin",
    "firenze": "florence",
    "venezia": "venice",
    "napoli": "naples",
    "bruxelles": "brussels",
    "brussel": "brussels",
    "antwerpen": "antwerp",
    "anvers": "antwerp",
    "den haag": "the hague",
    "kobenhavn": "copenhagen",
    "goteborg": "gothenburg",
    "praha": "prague",
    "warszawa": "warsaw",
    "krakow": "cracow",
    "moskva": "moscow",
    "athina": "athens",
    "sevilla": "seville",
    "bengaluru": "bangalore",
    "mumbai": "bombay",
    "nyc": "new york",
}
_NO_TOWNS = frozenset(
    {
        *("", "remote", "home", "germany", "deutschland", "usa", "united states", "uk", "united kingdom"),
        *("india", "brasil", "brazil", "france", "espana", "osterreich"),
    }
)


def same_place(one: str, other: str) -> bool:
    """Whether both mean one town; a country, or "remote", is no town."""
    town = town_key(one)
    return town not in _NO_TOWNS and town == town_key(other)


def town_key(place: str) -> str:
    """The town in "Munich, Bavaria, Germany" or "Greater Munich Area": its English name, folded."""
    first = re.split(r"[,/(|]", fold(place), maxsplit=1)[0]
    bare = " ".join(_AROUND.sub(" ", first).split())
    return ENGLISH_TOWNS.get(bare, bare)
