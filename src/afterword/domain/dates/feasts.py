"""Feast days by name: fixed ones, ones that hang on Easter, and nth weekdays of a month."""

from __future__ import annotations

from datetime import date, timedelta

from dateutil.easter import easter

from afterword.domain.dates.days import nth_weekday

#: days from Easter Sunday (Western churches)
_FROM_EASTER = {
    "weiberfastnacht": -52,
    "rosenmontag": -48,
    "mardi gras": -47,
    "shrove tuesday": -47,
    "veilchendienstag": -47,
    "faschingsdienstag": -47,
    "fastnacht": -47,
    "carnaval": -47,
    "carnival": -47,
    "ash wednesday": -46,
    "aschermittwoch": -46,
    "quarta-feira de cinzas": -46,
    "mercredi des cendres": -46,
    "miércoles de ceniza": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "gründonnerstag": -3,
    "good friday": -2,
    "karfreitag": -2,
    "sexta-feira santa": -2,
    "easter": 0,
    "easter sunday": 0,
    "ostern": 0,
    "páscoa": 0,
    "pâques": 0,
    "easter monday": 1,
    "ostermontag": 1,
    "lundi de pâques": 1,
    "ascension day": 39,
    "christi himmelfahrt": 39,
    "himmelfahrt": 39,
    "pentecost": 49,
    "pfingsten": 49,
    "whit monday": 50,
    "pfingstmontag": 50,
    "corpus christi": 60,
    "fronleichnam": 60,
}
#: (month, day)
_FIXED = {
    "new year's day": (1, 1),
    "new year": (1, 1),
    "new years": (1, 1),
    "neujahr": (1, 1),
    "ano novo": (1, 1),
    "epiphany": (1, 6),
    "burns night": (1, 25),
    "australia day": (1, 26),
    "republic day": (1, 26),
    "valentine's day": (2, 14),
    "st patrick's day": (3, 17),
    "st. patrick's day": (3, 17),
    "anzac day": (4, 25),
    "canada day": (7, 1),
    "july 4th": (7, 4),
    "fourth of july": (7, 4),
    "4th of july": (7, 4),
    "independence day": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "all saints": (11, 1),
    "allerheiligen": (11, 1),
    "veterans day": (11, 11),
    "remembrance day": (11, 11),
    "nikolaus": (12, 6),
    "ides of march": (3, 15),
    "spring equinox": (3, 20),
    "vernal equinox": (3, 20),
    "autumn equinox": (9, 22),
    "autumnal equinox": (9, 22),
    "summer solstice": (6, 21),
    "midsummer": (6, 24),
    "winter solstice": (12, 21),
    "twelfth night": (1, 5),
    "candlemas": (2, 2),
    "lichtmess": (2, 2),
    "imbolc": (2, 1),
    "st brigid's day": (2, 1),
    "groundhog day": (2, 2),
    "valentines day": (2, 14),
    "valentines": (2, 14),
    "st david's day": (3, 1),
    "patrick's day": (3, 17),
    "paddy's day": (3, 17),
    "st paddy's day": (3, 17),
    "st patricks day": (3, 17),
    "st george's day": (4, 23),
    "april fools": (4, 1),
    "may day": (5, 1),
    "tag der arbeit": (5, 1),
    "dia do trabalho": (5, 1),
    "dia do trabalhador": (5, 1),
    "cinco de mayo": (5, 5),
    "juneteenth": (6, 19),
    "são joão": (6, 24),
    "tiradentes": (4, 21),
    "lammas": (8, 1),
    "mariä himmelfahrt": (8, 15),
    "assumption": (8, 15),
    "tag der deutschen einheit": (10, 3),
    "gandhi jayanti": (10, 2),
    "reformationstag": (10, 31),
    "guy fawkes": (11, 5),
    "bonfire night": (11, 5),
    "martinmas": (11, 11),
    "st andrew's day": (11, 30),
    "st stephen's day": (12, 26),
    "stephen's day": (12, 26),
    "stephenstag": (12, 26),
    "hogmanay": (12, 31),
    "drei könige": (1, 6),
    "dreikönigstag": (1, 6),
    "dia de reis": (1, 6),
    "pongal": (1, 15),
    "christmas eve": (12, 24),
    "heiligabend": (12, 24),
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "xmas": (12, 25),
    "weihnachten": (12, 25),
    "natal": (12, 25),
    "noël": (12, 25),
    "navidad": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "nye": (12, 31),
    "silvester": (12, 31),
}
#: (month, weekday with Monday 0, nth; -1 is the last)
_NTH = {
    "mlk day": (1, 0, 3),
    "martin luther king day": (1, 0, 3),
    "dr. king day": (1, 0, 3),
    "presidents day": (2, 0, 3),
    "presidents' day": (2, 0, 3),
    "president's day": (2, 0, 3),
    "family day": (2, 0, 3),
    "mother's day": (5, 6, 2),
    "memorial day": (5, 0, -1),
    "late may bank holiday": (5, 0, -1),
    "may bank holiday": (5, 0, 1),
    "early may bank holiday": (5, 0, 1),
    "father's day": (6, 6, 3),
    "august bank holiday": (8, 0, -1),
    "labor day": (9, 0, 1),
    "labour day": (9, 0, 1),
    "columbus day": (10, 0, 2),
    "indigenous peoples day": (10, 0, 2),
    "thanksgiving": (11, 3, 4),
    "turkey day": (11, 3, 4),
}
#: days after another feast
_AFTER = {"black friday": ("thanksgiving", 1), "cyber monday": ("thanksgiving", 4)}
_CANADIAN = {"thanksgiving": (10, 0, 2)}

#: feasts of the moon, by year: (month, day)
_MOON = {
    "cny": {2026: (2, 17), 2027: (2, 6), 2028: (1, 26), 2029: (2, 13), 2030: (2, 3)},
    "diwali": {2026: (11, 8), 2027: (10, 29), 2028: (10, 17), 2029: (11, 5), 2030: (10, 26)},
    "holi": {2026: (3, 4), 2027: (3, 22), 2028: (3, 11), 2029: (3, 1), 2030: (3, 20)},
    "eid": {2026: (3, 20), 2027: (3, 10), 2028: (2, 27), 2029: (2, 15), 2030: (2, 5)},
    "passover": {2026: (4, 2), 2027: (4, 22), 2028: (4, 11), 2029: (3, 31), 2030: (4, 18)},
    "orthodox easter": {2026: (4, 12), 2027: (5, 2), 2028: (4, 16), 2029: (4, 8), 2030: (4, 28)},
}
_SAME = {
    "chinese new year": "cny",
    "lunar new year": "cny",
    "spring festival": "cny",
    "deepavali": "diwali",
    "eid al-fitr": "eid",
    "pesach": "passover",
}

FEASTS = (
    frozenset(_MOON)
    | frozenset(_SAME)
    | frozenset({"equinox", "solstice"})
    | frozenset(_FROM_EASTER)
    | frozenset(_FIXED)
    | frozenset(_NTH)
    | frozenset(_AFTER)
)


def feast(name: str, spoken: date, country: str | None = None) -> date:
    """The coming feast of that name: the first that is not more than a month before `spoken`."""
    earliest = spoken - timedelta(days=31)
    name = _SAME.get(name, name)
    if name in _MOON:
        years = (date(year, *day) for year, day in _MOON[name].items())
        return next((day for day in years if day >= earliest), spoken)
    if name in {"equinox", "solstice"}:
        both = (feast(f"{season} {name}", spoken) for season in _SEASONS[name])
        return min(day for day in both if day >= spoken)
    days = (_in_year(name, year, country) for year in (spoken.year - 1, spoken.year, spoken.year + 1))
    return next((day for day in days if day >= earliest), _in_year(name, spoken.year + 1, country))


_SEASONS = {"equinox": ("spring", "autumn"), "solstice": ("summer", "winter")}


def _in_year(name: str, year: int, country: str | None) -> date:
    if name in _AFTER:
        other, days = _AFTER[name]
        return _in_year(other, year, None) + timedelta(days=days)
    if name in _FROM_EASTER:
        return easter(year) + timedelta(days=_FROM_EASTER[name])
    if name in _FIXED:
        month, day = _FIXED[name]
        return date(year, month, day)
    month, weekday, nth = _CANADIAN.get(name, _NTH[name]) if country == "CA" else _NTH[name]
    return nth_weekday(year, month, weekday, nth)
