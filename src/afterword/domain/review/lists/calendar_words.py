"""Months and weekdays in the languages that are reviewed, folded, in full and cut short."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_MONTHS: Final = (
    "january jan januar janner janeiro janvier enero",
    "february feb februar fevereiro fevrier febrero",
    "march mar marz marco mars marzo",
    "april apr abril avril",
    "may mai maio mayo",
    "june jun juni junho juin junio",
    "july jul juli julho juillet julio",
    "august aug agosto aout",
    "september sept sep setembro septembre septiembre",
    "october oct oktober okt outubro octobre octubre",
    "november nov novembro novembre noviembre",
    "december dec dezember dez dezembro decembre diciembre",
)
_DAYS: Final = (
    "monday mon montag segunda lundi lunes",
    "tuesday tue tues dienstag terca mardi martes",
    "wednesday wed mittwoch quarta mercredi miercoles",
    "thursday thu thur thurs donnerstag quinta jeudi jueves",
    "friday fri freitag sexta vendredi viernes",
    "saturday sat samstag sonnabend sabado samedi",
    "sunday sun sonntag domingo dimanche",
)
#: a word -> its month, from 1; its weekday, from Monday = 0
MONTHS: Final[Mapping[str, int]] = {word: at for at, row in enumerate(_MONTHS, 1) for word in row.split()}
WEEKDAYS: Final[Mapping[str, int]] = {word: at for at, row in enumerate(_DAYS) for word in row.split()}
CALENDAR: Final = frozenset({*MONTHS, *WEEKDAYS})
