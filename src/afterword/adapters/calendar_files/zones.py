"""Which time zone a TZID means: IANA, Windows, a program's own name, or only a definition."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone, tzinfo
from functools import cache
from importlib import resources
from zoneinfo import ZoneInfo

from afterword.adapters.calendar_files.components import Component
from afterword.adapters.calendar_files.definitions import Definition, read_definition

_PREFIX = re.compile(r"^\(?\s*(?:UTC|GMT)\s*([+-])?\s*(\d{1,2})?[:.]?(\d\d)?\s*\)?\s*[-:]?\s*", re.IGNORECASE)
_BOUNDS = re.compile(r"\s*(?:[,;/:()]|\band\b|&)\s*")
#: IANA keeps these as fixed offsets; whoever writes one means the clocks of the place.
_ABBREVIATIONS = frozenset({"EST", "MST", "HST", "MET", "WET", "CET", "EET"})
_REGIONS = frozenset(
    ["africa", "america", "antarctica", "asia", "atlantic", "australia", "europe", "indian", "pacific"]
)
_NOWADAYS = 2026  # by whose clocks a name without a date is judged
_SAMPLES = range(0, 365, 5)  # days of a year: enough to tell any two rules for summer time apart


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone to put on a local time; `name` is its IANA name where one can be told."""

    clock: tzinfo
    name: str | None


class Zones:
    """The zones of one calendar, by the TZID its lines use."""

    def __init__(self, definitions: Iterable[Component]) -> None:
        self._definitions: dict[str, Definition] = {}
        self._described = cache(_described)
        for part in definitions:
            tzid = part.first("TZID")
            definition = read_definition(part)
            if tzid and definition:
                self._definitions[_key(tzid.text)] = definition

    def find(self, tzid: str, local: datetime) -> Zone | None:
        """The zone that a TZID means for a local time (naive); None where nobody tells."""
        definition = self._definitions.get(_key(tzid))
        name = by_name(tzid) or (definition and definition.place and by_name(definition.place))
        if name and definition and definition.offset(local) not in _offsets(name, local.year):
            name = None  # the clocks of that name never stand so: the file means its own rules
        elif not name:
            name = by_words(tzid)
            if name and definition and not _agrees(name, definition, local):
                name = None
        if not name and definition:
            name = self._described(definition, local.year)
        if name:
            return Zone(_clock(name), name)
        if not definition and (both := _both_said(tzid)) and (name := _with_offsets(both)):
            return Zone(_clock(name), name)
        offset = definition.offset(local) if definition else _said(tzid)
        return None if offset is None else Zone(timezone(offset), None)


def by_name(tzid: str) -> str | None:
    """The IANA zone of an IANA or Windows name, also with a maker's path before it."""
    bare = tzid.strip().strip(':"').strip()
    windows = _windows().get(bare.casefold())
    if windows:
        return windows
    for name in _spellings(bare):
        known = _iana().get(name.casefold())
        if known and known not in _ABBREVIATIONS:
            return known
    return None


def by_words(tzid: str) -> str | None:
    """The IANA zone that a program's own wording means ("(UTC-05:00) Eastern Time (US & Canada)")."""
    said = _said(tzid)
    bare = _fold(_PREFIX.sub("", tzid.strip().strip('"')))
    for words in (bare, *_BOUNDS.split(bare)):
        name = _words().get(words) or _cities().get(words)
        if name and (said is None or said in _offsets(name)):
            return name
    return None


def _spellings(bare: str) -> Iterator[str]:
    parts = [part for part in bare.replace(" ", "_").split("/") if part]
    for count in (3, 2, 1):
        if count <= len(parts):
            yield "/".join(parts[-count:])
    if len(parts) == 1 and "_" in parts[0]:
        yield parts[0].replace("_", "/", 1)
    if len(parts) > 1 and "_" in parts[-2]:
        yield f"{parts[-2].rpartition('_')[2]}/{parts[-1]}"


def _said(tzid: str) -> timedelta | None:
    """The distance from UTC in a name such as "(GMT-03:00)"."""
    hit = _PREFIX.match(tzid.strip().strip('"'))
    if hit is None or not hit[1] or not hit[2] or int(hit[2]) > 14:  # noqa: PLR2004 - no clock is further from UTC
        return None
    size = timedelta(hours=int(hit[2]), minutes=int(hit[3] or 0))
    return -size if hit[1] == "-" else size


def _both_said(tzid: str) -> set[timedelta | None]:
    """The distances in winter and summer in a name such as "GMT-05.00/-04.00"."""
    hit = _PREFIX.match(tzid.strip().strip('"'))
    rest = tzid.strip().strip('"')[hit.end() :] if hit and hit[1] else ""
    other = _said(f"UTC{rest[1:]}") if rest.startswith("/") else None
    return {_said(tzid), other} if other is not None else set()


def _with_offsets(both: set[timedelta | None]) -> str | None:
    """The best-known zone whose clocks stand at these distances from UTC, and no others."""
    return next((name for name in (*_data()["known"], *_windows().values()) if _offsets(name) == both), None)


def _offsets(name: str, year: int = _NOWADAYS) -> set[timedelta | None]:
    zone = _clock(name)
    return {datetime(year, month, 15, tzinfo=zone).utcoffset() for month in (1, 7)}


def _agrees(name: str, definition: Definition, local: datetime) -> bool:
    return local.replace(tzinfo=_clock(name)).utcoffset() == definition.offset(local)


def _described(definition: Definition, year: int) -> str | None:
    """The best-known IANA zone whose clocks go as the definition says, all through a year."""
    days = [datetime(year, 1, 1, 12) + timedelta(days=day) for day in _SAMPLES]  # noqa: DTZ001 - local by definition
    meant = [definition.offset(day) for day in days]
    for name in (*_data()["known"], *_windows().values()):
        zone = _clock(name)
        if all(
            day.replace(tzinfo=zone).utcoffset() == offset for day, offset in zip(days, meant, strict=True)
        ):
            return str(name)
    return None


def _key(tzid: str) -> str:
    return tzid.strip().strip(':"').strip().casefold()


def _fold(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text)
    return " ".join("".join(c for c in bare if not unicodedata.combining(c)).casefold().split())


@cache
def _clock(name: str) -> ZoneInfo:
    """Read once: the library itself forgets all but eight."""
    return ZoneInfo(name)


@cache
def _iana() -> dict[str, str]:
    names = resources.files("tzdata").joinpath("zones").read_text(encoding="utf-8").split()
    return {name.casefold(): name for name in names}


@cache
def _cities() -> dict[str, str]:
    places = [name for name in _iana() if name.partition("/")[0] in _REGIONS]
    return {name.rpartition("/")[2].replace("_", " "): _iana()[name] for name in places}


@cache
def _windows() -> dict[str, str]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return {name.casefold(): iana for name, iana in WINDOWS_TO_OLSON.items()}


@cache
def _data() -> dict[str, list[str]]:
    file = resources.files(__package__).joinpath("zone_words.toml")
    return tomllib.loads(file.read_text(encoding="utf-8"))


@cache
def _words() -> dict[str, str]:
    named: dict[str, list[str]] = _data()["words"]  # type: ignore[assignment]
    return {word: iana for iana, words in named.items() for word in words}
