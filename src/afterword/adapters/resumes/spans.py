"""The span of time that a line of a résumé gives, in any of the usual spellings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from afterword.adapters.resumes.marks import months, words

_YEAR = r"(?:19|20)\d{2}"


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when (`YYYY` or `YYYY-MM`; no end where it goes on), and where it stands."""

    start: str | None
    end: str | None
    begin: int
    stop: int


def find_span(line: str) -> Span | None:
    """The first span of the line; a single year or month at one of its ends is a span's end."""
    hit = _range().search(line)
    if hit:
        end = None if _is_present(hit["to"]) else _iso(hit["to"], None)
        return Span(_iso(hit["from"], end), end, hit.start(), hit.end())
    hit = _open().search(line)
    if hit:
        return Span(_iso(hit["from"], None), None, hit.start(), hit.end())
    hit = _last().search(line) or _first().match(line)
    return Span(None, _iso(hit["to"], None), hit.start(), hit.end()) if hit else None


@cache
def _range() -> re.Pattern[str]:
    now = "|".join(sorted(map(re.escape, words("present")), key=len, reverse=True))
    return re.compile(
        rf"[(\[]?(?P<from>{_moment()}|{_month_name()}(?=\s*[–—-]))"
        rf"\s*(?:[–—‒−~→]|-{{1,3}}|\bto\b|\bbis\b|\buntil\b|\ba\b|\bà\b|\bal?\b|\bau\b|\baté\b|\bhasta\b|\bthrough\b)\s*"
        rf"(?P<to>{_moment()}|(?:[\w'’]+ ){{0,2}}(?:{now})\b)[)\]]?",
        re.IGNORECASE,
    )


@cache
def _open() -> re.Pattern[str]:
    since = r"\b(?:since|seit|from|ab|desde|depuis|dal?)\b"
    return re.compile(rf"[(\[]?{since}\s+(?P<from>{_moment()})(?:\s*[–—-]\s*$)?[)\]]?", re.IGNORECASE)


@cache
def _last() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\s(,|])(?P<to>{_moment()})[)\]]?\s*$", re.IGNORECASE)


@cache
def _first() -> re.Pattern[str]:
    return re.compile(rf"\s*[(\[]?(?P<to>{_moment()})[)\]]?(?=[\s:,])", re.IGNORECASE)


@cache
def _month_name() -> str:
    return "(?:" + "|".join(sorted(map(re.escape, months()), key=len, reverse=True)) + r")\b\.?"


@cache
def _moment() -> str:
    """A month and a year, a numeric month and year, or a year."""
    season = r"(?:spring|summer|autumn|fall|winter|q[1-4])"
    return (
        rf"(?:(?:\d{{1,2}}\.? )?(?:{_month_name()}|{season}),?\s+(?:of\s+)?(?:{_YEAR}|['’]\d{{2}}\b)"
        rf"|{_YEAR}[-/.](?:0[1-9]|1[0-2])(?:[-/.]\d{{2}})?\b|(?:\d{{1,2}}[./])?(?:0?[1-9]|1[0-2])[./]{_YEAR}|\b{_YEAR}\b)"
    )


def _is_present(said: str) -> bool:
    return not re.search(r"\d", said)


def _iso(said: str, end: str | None) -> str | None:
    """`YYYY-MM` or `YYYY`; a month that left its year to the span's end takes it from there."""
    text = said.casefold()
    year = re.search(_YEAR, text)
    short = re.search(r"['’](\d{2})\b", text)
    number = year[0] if year else (f"20{short[1]}" if short else (end or "")[:4])
    if not number:
        return None
    month = _month(text.replace(number, " ", 1))
    return f"{number}-{month:02d}" if month else number


def _month(rest: str) -> int | None:
    """The month in what is left of a date without its year; with dots, the day stands first."""
    named = next((months()[word] for word in re.findall(r"[^\W\d_]+", rest) if word in months()), None)
    numbers = [int(number) for number in re.findall(r"\b\d{1,2}\b", rest)]
    if named or not numbers:
        return named
    number = numbers[1] if len(numbers) > 1 and "." in rest else numbers[0]
    return number if number in range(1, 13) else None
