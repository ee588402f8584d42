"""Which time zone a text, a place or an offset tells of. Nothing is guessed: None where none is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from afterword.domain.capture.folding import fold
from afterword.domain.capture.lexicon.places import CITIES, COUNTRY_NAMES, COUNTRY_ZONES, MANY_ZONES, REGIONS
from afterword.domain.capture.lexicon.zone_words import AREA_CODES, DIALLING, ZONE_WORDS

_CODE: Final = 2  # letters of a country or a state
_ABBREVIATED: Final = 4  # letters of "AEST"
_NANP: Final = 10  # digits of a North American number
_HOUR: Final = 3600  # seconds
_CLOCK: Final = r"\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\.?|uhr|h)?"
_ABBREVIATIONS: Final = frozenset(w for w in ZONE_WORDS if len(w) <= _ABBREVIATED and w.isalpha()) - {
    "art",
    "wat",
    "eat",
}
_PLAIN_WORDS: Final = frozenset({"eastern", "central", "mountain", "pacific", "atlantic"})
_CITY_KEYS: Final = {fold(city): zone for city, zone in CITIES.items()}
_COUNTRY_KEYS: Final = {fold(name): code for name, code in COUNTRY_NAMES.items()}
_WITHIN: Final = {
    **dict.fromkeys(("America/New_York", "America/Chicago", "America/Denver", "America/Phoenix"), "US"),
    **dict.fromkeys(("America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu"), "US"),
    **dict.fromkeys(("America/Toronto", "America/Halifax", "America/Moncton", "America/St_Johns"), "CA"),
    **dict.fromkeys(("America/Winnipeg", "America/Regina", "America/Edmonton", "America/Vancouver"), "CA"),
}


def is_zone(name: str | None) -> bool:
    """Whether this is an IANA name we know."""
    try:
        return bool(name) and ZoneInfo(name or "") is not None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False


def zone_of_place(city: str | None, region: str | None, country: str | None) -> str | None:
    """The zone of a place as an address gives it: city first, then region, then country."""
    code = country_code(country)
    if city and (zone := _CITY_KEYS.get(fold(city))) and _plausible(zone, code, region):
        return zone
    if region and (zone := _region(region, code)):
        return zone
    return (
        COUNTRY_ZONES.get(code or "")
        if code not in MANY_ZONES or not (city or region) or code in {"BR", "MX", "CL", "ID"}
        else None
    )


def _plausible(zone: str, code: str | None, region: str | None) -> bool:
    """London in Ontario is not London: a city counts where its country and region agree."""
    if code and (home := country_of_zone(zone)) and home != code:
        return False
    told = _region(region, code) if region else None
    return told is None or _kin(told, zone)


def _kin(a: str, b: str) -> bool:
    """Whether two zones lie within an hour of each other in winter: one region may hold both."""
    at = datetime.fromisoformat("2026-01-15T12:00+00:00")
    x, y = at.astimezone(ZoneInfo(a)).utcoffset(), at.astimezone(ZoneInfo(b)).utcoffset()
    return x is not None and y is not None and abs((x - y).total_seconds()) <= _HOUR


def _region(region: str, code: str | None) -> str | None:
    for country in [code] if code in REGIONS else ([] if code else ["US", "CA"]):
        table = REGIONS[country or ""]
        zone = (
            table.get(region.strip())
            or table.get(region.strip().upper())
            or table.get(region.strip().lower())
        )
        if zone:
            return zone
    return None


def country_code(country: str | None) -> str | None:
    """ISO 3166 alpha-2 of a country's name or code."""
    if not country:
        return None
    text = country.strip()
    if len(text) == _CODE:
        return "GB" if text.upper() == "UK" else text.upper()
    return _COUNTRY_KEYS.get(fold(text))


@cache
def country_of_zone(zone: str) -> str | None:
    """The country a zone belongs to, where our table says."""
    if zone in _WITHIN:
        return _WITHIN[zone]
    code = next((c for c, z in COUNTRY_ZONES.items() if z == zone and c != "UK"), None)
    return code or next((c for c, table in REGIONS.items() if zone in table.values()), None)


def zones_by_the_clock(text: str, country: str | None = None) -> Iterator[str]:
    """Zones named beside a time of day ("11:00 Toronto", "2 pm ET", "(Japan time)") or for all times."""
    for m in re.finditer(
        r"(?:all )?times?(?: shown| given| listed)?(?: are| is)?(?: in)?\s*:?\s+([A-Z][\w ]{1,28})", text
    ):
        if zone := zone_named(m[1], country):
            yield zone
    for m in re.finditer(rf"(?<![\w]){_CLOCK}\s*[(\[]?\s*([A-Z][\w.'’ ]{{1,24}})", text):
        if zone := zone_named(m[1], country) or _city_at_start(m[1]):
            yield zone
    for m in re.finditer(r"(?i)(?:horário de|hora de|heure de|ortszeit|uhrzeit in)\s+([\w ]{3,16})", text):
        if zone := _city_at_start(m[1]):
            yield zone


def _city_at_start(text: str) -> str | None:
    words = text.split()
    for count in (3, 2, 1):
        if zone := _CITY_KEYS.get(fold(" ".join(words[:count])).strip(".,()")):
            return zone
    return None


def zone_named(text: str, country: str | None = None) -> str | None:
    """The zone whose name a text begins with: "Eastern Time", "ET", "Japan time"."""
    words = re.sub(r"[().,]", " ", text).split()
    for count in (4, 3, 2, 1):
        key = " ".join(words[:count]).lower()
        if key in ZONE_WORDS and (count > 1 or key in _PLAIN_WORDS or words[0].isupper()):
            return _for_country(key, country)
    return None


def _for_country(key: str, country: str | None) -> str:
    """What an abbreviation means there: CST in Saskatchewan is no matter of ours, BST in Britain is."""
    if country == "CA" and key in {"eastern", "et", "est", "edt", "eastern time"}:
        return "America/Toronto"
    if country == "IE" and key == "ist":
        return "Europe/Dublin"
    if country == "IL" and key == "ist":
        return "Asia/Jerusalem"
    if country == "AU" and key in {"est", "edt", "et"}:
        return "Australia/Sydney"
    if country == "CN" and key == "cst":
        return "Asia/Shanghai"
    return ZONE_WORDS[key]


def zone_in_signature(text: str, country: str | None = None) -> str | None:
    """The zone a signature or an address tells: by city, by zone, by state."""
    return place_in(text) or _named_in(text, country) or state_in(text)


def _named_in(text: str, country: str | None) -> str | None:
    for m in re.finditer(r"(?<![\w])([A-Z][\w]*(?: [A-Z]?[\w]+){0,3})", text):
        words = m[1].split()
        for i in range(len(words)):
            rest = " ".join(words[i : i + 3])
            sure = len(rest.split()) > 1 or words[i].isupper()
            spelt = words[i].lower() in _ABBREVIATIONS or "time" in rest.lower() or "standard" in rest.lower()
            if sure and spelt and (zone := zone_named(rest, country)):
                return zone
    return None


def place_in(text: str) -> str | None:
    """The zone of the first known city in a text, as a word of its own, written with a capital."""
    for m in re.finditer(r"[^\W\d_][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}", text):
        if m[0][:1].isupper():
            words = m[0].split()
            for count in range(min(4, len(words)), 0, -1):
                key = fold(" ".join(words[:count])).strip(".")
                if (zone := _CITY_KEYS.get(key)) and not _other_state(text[m.end() :], zone):
                    return zone
                if (head := key.split("-")[0]) != key and (zone := _CITY_KEYS.get(head)):
                    return zone
    return None


def _other_state(after: str, zone: str) -> bool:
    m = re.match(r",?\s+([A-Z]{2})\b", after) if country_of_zone(zone) in {"US", "CA"} else None
    told = REGIONS["US"].get(m[1]) or REGIONS["CA"].get(m[1]) if m else None
    return bool(told) and not _kin(told or "", zone)


_STATE: Final = re.compile(
    r",\s*([A-Z]{2}|[A-Z][a-zé]+(?: [A-Z][a-zé]+)?)\b(?=\s*(?:\d{5}|[A-Z]\d[A-Z]|$|[,.·•|)\-–—;\n]"
    r"|or\b|\(|and\b))",
    re.MULTILINE,
)


def state_in(text: str) -> str | None:
    """The zone of a US state or Canadian province written after a comma ("Shepherdsville, KY")."""
    for m in _STATE.finditer(text):
        if (
            zone := REGIONS["US"].get(m[1])
            or REGIONS["US"].get(m[1].lower())
            or REGIONS["CA"].get(m[1])
            or REGIONS["CA"].get(m[1].lower())
        ):
            return zone
    return None


def country_in(text: str) -> str | None:
    """The first country a text names."""
    for m in re.finditer(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,2}", text):
        words = m[0].split()
        for i in range(len(words)):
            for count in (3, 2, 1):
                key = fold(" ".join(words[i : i + count])).strip(".,")
                if words[i][:1].isupper() and key in _COUNTRY_KEYS and len(key) > _CODE:
                    return _COUNTRY_KEYS[key]
    return None


def zone_at_offset(at: datetime, country: str | None) -> str | None:
    """A zone of the country with the offset its clock showed at that instant; a bare offset without one."""
    offset = at.utcoffset()
    if offset is None:
        return None
    if not country:
        return _bare_offset(round(offset.total_seconds() / _HOUR), exact=offset.total_seconds() % _HOUR == 0)
    zones = [COUNTRY_ZONES[country]] if country in COUNTRY_ZONES else []
    zones += sorted(set(REGIONS.get(country, {}).values()), key=lambda z: -_people(z))
    return next((zone for zone in zones if at.astimezone(ZoneInfo(zone)).utcoffset() == offset), None)


def _bare_offset(hours: int, *, exact: bool) -> str | None:
    """The zone that is nothing but an offset: where no country is known, more is not told."""
    return f"Etc/GMT{-hours:+d}" if exact and hours else None


def _people(zone: str) -> int:
    """Which of several zones with one offset to name: the one where more people live."""
    order = (
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Los_Angeles",
        "America/Toronto",
        "America/Sao_Paulo",
    )
    return len(order) - order.index(zone) if zone in order else 0


def zone_of_phone(phone: str | None, country: str | None) -> str | None:
    """The zone of a telephone number's area: weak, for numbers travel with people."""
    digits = re.sub(r"\D", "", phone or "")
    if phone and phone.strip().startswith("+"):
        code = next((DIALLING[digits[:n]] for n in (3, 2) if digits[:n] in DIALLING), None)
        if code:
            return COUNTRY_ZONES.get(code)
        digits = digits.removeprefix("1")
    elif digits.startswith("1") and len(digits) == _NANP + 1:
        digits = digits[1:]
    return AREA_CODES.get(digits[:3]) if len(digits) == _NANP and country in {None, "US", "CA"} else None
