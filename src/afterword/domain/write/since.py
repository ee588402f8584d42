"""How long ago something was, as a letter says it: no figures, which would want a source."""

from __future__ import annotations

from datetime import date

A_WEEK = 7  # days
#: by weeks, the nearest number of them; beyond, a letter asking after a decision names no time at all
_WEEKS = {
    "en": ("last week", "a week ago", "two weeks ago", "three weeks ago", "four weeks ago"),
    "de": ("vor wenigen Tagen", "vor einer Woche", "vor zwei Wochen", "vor drei Wochen", "vor vier Wochen"),
    "fr": (
        *("la semaine dernière", "il y a une semaine", "il y a deux semaines", "il y a trois semaines"),
        "il y a quatre semaines",
    ),
    "es": (
        *("la semana pasada", "hace una semana", "hace dos semanas", "hace tres semanas"),
        "hace cuatro semanas",
    ),
    "pt": ("na semana passada", "há uma semana", "há duas semanas", "há três semanas", "há quatro semanas"),
}


def ago(day: date, today: date, language: str) -> str:
    """As "two weeks ago"; empty where the language has no words here, or it was this week or too long ago."""
    words = _WEEKS.get(language.partition("-")[0], ())
    days = (today - day).days
    weeks = (days + 3) // 7 if days >= A_WEEK else 0  # ten days are a week ago, eleven two, as people say it
    this_week = day.isocalendar()[:2] == today.isocalendar()[:2]
    return words[weeks] if not this_week and days >= 0 and weeks < len(words) else ""
