"""Days as a letter says them."""

from __future__ import annotations

from datetime import date

_ENGLISH = (
    "January February March April May June July August September October November December".split(),
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
)
_GERMAN = (
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(),
)
_PORTUGUESE = (
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(),
    "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo".split(),
)


def spoken_day(day: date, language: str) -> str:
    """The day with its weekday: "Friday, November 27"; day first outside the United States."""
    base = language.partition("-")[0]
    months, weekdays = {"de": _GERMAN, "pt": _PORTUGUESE}.get(base, _ENGLISH)
    month, weekday = months[day.month - 1], weekdays[day.weekday()]
    if base == "de":
        return f"{weekday}, {day.day}. {month}"
    if base == "pt":
        return f"{weekday}, {day.day} de {month}"
    if language in {"en", "en-US", "en-CA"}:
        return f"{weekday}, {month} {day.day}"
    return f"{weekday} {day.day} {month}"
