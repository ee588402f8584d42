"""Single values of a policy file, each read strictly."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import time

from afterword.domain.facts import Method
from afterword.domain.plan.policy import Span, Words
from afterword.domain.touchpoints import Purpose


class WrongValue(Exception):
    """A value that means nothing here; the message says what was expected."""


def reader_for(key: str) -> Callable[[object], object]:
    """How the value of that key is read."""
    return _READERS[key]


def read_words(value: object) -> Words:
    """`[least, most, cap]`, rising."""
    expected = "words are three rising whole numbers: least, most, cap"
    if not isinstance(value, list) or len(value) != len(Words.__slots__):
        raise WrongValue(expected)
    if not all(isinstance(n, int) and n > 0 for n in value) or value != sorted(value):
        raise WrongValue(expected)
    return Words(*value)


def _span(value: object) -> Span:
    try:
        return Span.read(str(value))
    except ValueError:
        raise WrongValue('a span is a number with h, bd or d, as "2h", "3bd" or "30d"') from None


def _time(value: object) -> time:
    found = re.fullmatch(r"([01]\d|2[0-3]):([0-5]\d)", value) if isinstance(value, str) else None
    if not found:
        raise WrongValue('a time is "HH:MM"')
    return time(int(found[1]), int(found[2]))


def _spans(value: object) -> tuple[tuple[time, time], ...]:
    if not isinstance(value, list) or not value:
        raise WrongValue('spans are pairs of times, as [["08:30", "11:00"]]')
    return tuple(_pair(each) for each in value)


def _pair(value: object) -> tuple[time, time]:
    if not isinstance(value, list) or len(value) != 2:  # noqa: PLR2004 - a pair
        raise WrongValue('a span of a window is a pair of times, as ["08:30", "11:00"]')
    start, end = _time(value[0]), _time(value[1])
    if start >= end:
        raise WrongValue("a span of a window ends after it starts")
    return start, end


def _one_of(kind: type[Method | Purpose]) -> Callable[[object], object]:
    def read(value: object) -> object:
        if not isinstance(value, str) or value not in set(kind):
            raise WrongValue(f"{value} is none of {', '.join(kind)}")
        return kind(value)

    return read


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise WrongValue("this must be text")
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(each, str) and each for each in value):
        raise WrongValue('this must be a list of texts, as ["T1", "T12"]')
    return tuple(value)


def _cost(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise WrongValue("this must be a whole number, 0 or more")
    return value


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise WrongValue("this must be true or false")
    return value


_READERS: Mapping[str, Callable[[object], object]] = {
    "earliest": _span,
    "best": _span,
    "latest": _span,
    "friday_until": _time,
    "spans": _spans,
    "method": _one_of(Method),
    "purpose": _one_of(Purpose),
    "code": _text,
    "trigger": _text,
    "stop": _text,
    "reason": _text,
    "evidence": _texts,
    "countries": _texts,
    "sectors": _texts,
    "titles": _texts,
    "spends": _cost,
    "most": _cost,
    "on": _switch,
    "agency": _switch,
}
