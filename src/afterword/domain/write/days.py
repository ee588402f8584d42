"""Days as a letter says them."""

from __future__ import annotations

from datetime import date, datetime, time

_ENGLISH_MONTHS = "January February March April May June July August September October November December"
_ENGLISH_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
_ENGLISH = (_ENGLISH_MONTHS.split(), _ENGLISH_DAYS.split())
_GERMAN_MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
_GERMAN_DAYS = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"
_GERMAN = (_GERMAN_MONTHS.split(), _GERMAN_DAYS.split())
_PORTUGUESE_MONTHS = (
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
)
_PORTUGUESE_DAYS = "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"
_PORTUGUESE = (_PORTUGUESE_MONTHS.split(), _PORTUGUESE_DAYS.split())
_FRENCH_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
_FRENCH_DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche"
_FRENCH = (_FRENCH_MONTHS.split(), _FRENCH_DAYS.split())
_SPANISH_MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
_SPANISH_DAYS = "lunes martes miércoles jueves viernes sábado domingo"
_SPANISH = (_SPANISH_MONTHS.split(), _SPANISH_DAYS.split())
_NAMES = {"de": _GERMAN, "pt": _PORTUGUESE, "fr": _FRENCH, "es": _SPANISH}
_NOON = 12
_GERMAN_ZONES = {"CET": "MEZ", "CEST": "MESZ", "EET": "OEZ", "EEST": "OESZ"}
_ZONE_OF = {"de": "Ortszeit {}", "fr": "de {}", "es": "de {}", "pt": "de {}"}


def spoken_day(day: date, language: str) -> str:
    """The day with its weekday: "Friday, November 27"; day first outside the United States."""
    base = language.partition("-")[0]
    months, weekdays = _NAMES.get(base, _ENGLISH)
    month, weekday = months[day.month - 1], weekdays[day.weekday()]
    if base == "de":
        month = "Jänner" if language == "de-AT" and day.month == 1 else month
        return f"{weekday}, den {day.day}. {month}"
    if base in {"pt", "es"}:
        return f"{weekday}, {day.day} de {month}" if base == "pt" else f"{weekday} {day.day} de {month}"
    if base == "fr":
        return f"{weekday} {'1er' if day.day == 1 else day.day} {month}"
    if language in {"en", "en-US", "en-CA"}:
        return f"{weekday}, {month} {day.day}"
    return f"{weekday} {day.day} {month}"


def spoken_day_of(iso: str, language: str) -> str:
    """The day of an ISO text; empty where there is none."""
    return spoken_day(date.fromisoformat(iso), language) if iso else ""


def spoken_clock(clock: time, language: str) -> str:
    """A time of day as it is written: "10:00 a.m." in America, "10 h 30" in French, "10:00" elsewhere."""
    if language in {"en", "en-US", "en-CA"}:
        return f"{(clock.hour - 1) % 12 + 1}:{clock.minute:02d} {'a.m.' if clock.hour < _NOON else 'p.m.'}"
    if language.partition("-")[0] == "fr":
        return f"{clock.hour} h" + (f" {clock.minute:02d}" if clock.minute else "")
    return f"{clock.hour}:{clock.minute:02d}"


def spoken_zone(moment: datetime, language: str) -> str:
    """The zone of a moment by its short name ("CET", in German "MEZ"); by its place where it has none."""
    short = moment.tzname() or ""
    if short.isalpha():
        return _GERMAN_ZONES.get(short, short) if language.partition("-")[0] == "de" else short
    place = str(moment.tzinfo).rpartition("/")[2].replace("_", " ")
    return _ZONE_OF.get(language.partition("-")[0], "{} time").format(place)
