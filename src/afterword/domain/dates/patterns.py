"""The shapes in which people write dates, put together from a language's vocabulary."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from afterword.domain.dates import resolve
from afterword.domain.dates import resolve_numbers as numbers
from afterword.domain.dates.feasts import FEASTS
from afterword.domain.dates.idioms import IDIOMS
from afterword.domain.dates.resolve import Context, Days
from afterword.domain.dates.words import LANGUAGES, SPOKEN_DAYS, DateWords
from afterword.domain.pieces import Sieve

__all__ = ["Context", "Days", "Pattern", "patterns", "sieve"]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A shape and how to tell which days it means; None where it means none."""

    regex: re.Pattern[str]
    resolve: Callable[[re.Match[str], Context], Days | None]


@cache
def patterns(language: str) -> tuple[Pattern, ...]:
    """All shapes of a language, compiled once."""
    words = LANGUAGES[language]
    pieces = _pieces(words)
    shapes = (*_NUMERIC, *IDIOMS, *_NAMED, *_RELATIVE)
    return tuple(Pattern(re.compile(_bounded(shape.format(**pieces))), how) for shape, how in shapes)


@cache
def sieve(language: str) -> Sieve:
    """Which shapes of a language a text may hold."""
    return Sieve([pattern.regex.pattern for pattern in patterns(language)])


_DAY = r"(?:[12]\d|3[01]|0?[1-9])"


def _pieces(words: DateWords) -> dict[str, str]:
    """What a shape may name in braces."""
    pieces = {
        name.removesuffix("_re"): getattr(words, name) for name in words.__slots__ if name.endswith("_re")
    }
    return pieces | {
        "WD": f"(?P<weekday>{_any(words.weekdays)})(?:{words.weekday_tail_re})?\\.?",
        "WD2": f"(?P<weekday2>{_any(words.weekdays)})\\.?",
        "MONTHNAMES": _any(words.months),
        "MONTH": f"(?P<month>{_any(words.months)})\\.?",
        "MONTHS": f"(?:{_any(words.months)})\\b",
        "NUM": rf"(?P<number>\d{{1,2}}|{_any(words.numbers)})",
        "NTH": f"(?P<nth>{_any(words.ordinals)})",
        "D": rf"(?P<day>{_DAY}(?={words.ordinal_suffix_re}|\b)|{_any(SPOKEN_DAYS)})"
        rf"{words.ordinal_suffix_re}?",
        "DTH": rf"(?P<day>{_DAY}){words.ordinal_suffix_re}",
        "D2": rf"(?P<day2>{_DAY}){words.ordinal_suffix_re}?",
        "Y": r"(?P<year>20\d\d)",
        "FEAST": f"(?P<feast>{_any(FEASTS)})",
        "of": f"(?:{words.of_re}\\s+)?",
        "the": f"(?:{words.the_re}\\s+)?",
        "unit": _UNITS[words.week_re],
        "ISH": r"(?P<ish>ish|or so|from now|or two|tops|max|at (?:the )?(?:most|latest)|time)",
        "ish_": f"(?:(?P<ish>{words.ish_re})\\s*)?",
        "number2": r"(?:(?:-|–|,|to|or|ou|oder|bis|o|à)\s?"
        rf"(?P<number2>\d{{1,2}}|{_any(words.numbers)})\s?)?",
        "day_re_": words.day_re,
    }


#: by the language's own word for a week: days, business days, weeks, months
_UNITS = {
    LANGUAGES["en"].week_re: r"(?:(?:business|working|work)[\s-]?)?days?|weeks?|wks?|months?|mos?|fortnight",
    LANGUAGES["de"].week_re: r"(?:werk|arbeits)?tag(?:en|e)?|wochen?|monate?n?",
    LANGUAGES["pt"].week_re: r"dias?(?: úteis)?|semanas?|mês|meses",
    LANGUAGES["es"].week_re: r"días?(?: hábiles| laborables)?|semanas?|mes(?:es)?",
    LANGUAGES["fr"].week_re: r"jours?(?: ouvrés| ouvrables)?|semaines?|mois",
    LANGUAGES["nl"].week_re: r"(?:werk)?dag(?:en)?|we(?:ek|ken)|maand(?:en)?",
    LANGUAGES["it"].week_re: r"giorn[oi](?: lavorativi)?|settiman[ae]|mes[ei]",
}


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _bounded(shape: str) -> str:
    if shape.endswith("日"):  # written without spaces around it
        return shape
    return rf"(?<![\w/.:$£€¥-])(?:{shape})(?![\w$£€¥%]|[/:.]\d|-\d)"


_NUMERIC = (
    (
        (
            r"(?P<one>\d{{1,2}})/(?P<two>\d{{1,2}})(?:/(?P<year>(?:20)?\d\d))?\s*{to}\s*{the}"
            r"(?P<one2>\d{{1,2}})/(?P<two2>\d{{1,2}})(?:/(?P<year2>(?:20)?\d\d))?"
        ),
        numbers.slashed_range,
    ),
    (
        (
            r"(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.(?:\s?(?P<year>(?:20)?\d\d))?\s*{to}\s*{the}"
            r"(?P<day2>\d{{1,2}})\.\s?(?P<month2>\d{{1,2}})\.(?:\s?(?P<year2>(?:20)?\d\d))?"
        ),
        numbers.numeric_range,
    ),
    (r"(?:{WD},?\s+)?(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)", numbers.numeric),
    (
        r"(?:{WD},?\s+{the})?(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.(?:\s?(?P<year>(?:20)?\d\d))?",
        numbers.numeric,
    ),
    (r"(?:{WD},?\s+{the})?(?P<one>\d{{1,2}})/(?P<two>\d{{1,2}})(?:/(?P<year>(?:20)?\d\d))?", numbers.slashed),
    (r"(?:(?P<month>\d{{1,2}})月)?(?P<day>\d{{1,2}})日", numbers.numeric),
)
_NAMED = (
    (r"(?:{WD},?\s+)?{the}{D}(?:\s+|-){of}{MONTH}(?:,?\s+(?:{of})?{Y})?", resolve.day_and_month),
    (r"(?:{WD},?\s+)?{MONTH}\s+{the}{D}(?:,?\s+{Y})?", resolve.day_and_month),
    (r"(?:{WD},?\s+)?{the}{D}\s*{to}\s*{D2}\s+{of}{MONTH}(?:,?\s+{Y})?", resolve.range_in_month),
    (r"{MONTH}\s+{D}\s*{to}\s*{the}{D2}(?:,?\s+{Y})?", resolve.range_in_month),
    (r"{the}{DTH}\s*{to}\s*{the}{D2}", resolve.range_of_days),
    (
        r"{the}{week}\s+(?:of|commencing|beginning|starting|vom|ab|de|do)\s+{the}{D}(?:\s+|-){of}{MONTH}",
        resolve.week_of,
    ),
    (
        r"{the}{week}\s+(?:of|commencing|beginning|starting|vom|ab|de|do)\s+{MONTH}\s+{the}{D}",
        resolve.week_of,
    ),
    (r"w/?[cb]\s+{the}{D}(?:\s+|-){of}{MONTH}", resolve.week_of),
    (r"{the}{day}\s+{before}\s+{the}{FEAST}", resolve.eve_of_feast),
    (r"{the}{FEAST}(?:'s)?\s+eve", resolve.eve_of_feast),
    (
        r"{the}(?P<nextday>morning|day|next day)\s+{after}\s+{the}{FEAST}\s+(?:weekend|break)",
        resolve.day_after_feast,
    ),
    (r"{WD},?\s+{the}(?:{day_re_}\s+)?{D}", resolve.weekday_and_day),
    (r"{day_number}{D}(?!(?:\s+|-){of}{MONTHS})(?=\W*(?:[.,;:!)]|$|\s\D))", resolve.bare_day),
    (r"{the}{DTH}", resolve.bare_day),
    (r"{the}{WD}\s+{after}\s+{the}{FEAST}", resolve.weekday_after_feast),
    (r"{the}{WD}\s+{before}\s+{the}{FEAST}", resolve.weekday_before_feast),
    (r"{the}{day}\s+{after}\s+{the}{FEAST}", resolve.day_after_feast),
    (r"{FEAST}(?:\s+{Y})?", resolve.feast_day),
    (r"{the}{NTH}\s+{WD}\s+{of}{the}{MONTH}", resolve.nth_weekday_of_month),
    (r"{the}{NTH}\s+{week}(?:\s+{of}{MONTH})?", resolve.nth_week),
    (r"(?:{of})?(?P<part>{early}|{mid}|{late})[\s-]+{the}{MONTH}(?:\s+{Y})?", resolve.part_of_month),
    (r"(?P<lead>in|im|em|en|by|until|sometime in|during)\s+{MONTH}(?:\s+{Y})?(?!\s+\d)", resolve.whole_month),
)
_RELATIVE = (
    (r"{the}{next}\s+{WD}", resolve.next_week_day),
    (r"{the}{this}\s+{WD}", resolve.coming_weekday),
    (r"{WD}\s+{next}", resolve.next_week_day),
    (
        (
            r"(?P<lead>by|on|until|till|til|bis|am|até)?\s*{WD}\s+(?:{week}|fortnight|in acht tagen|"
            r"in einer woche|que vem)"
        ),
        resolve.weekday_week,
    ),
    (
        r"(?:a|one|the)?\s*(?P<span>week|fortnight)\s+(?:from|on|after|come|past)?\s*{the}{WD}",
        resolve.weekday_week,
    ),
    (
        (
            r"(?:heute\s+)?in\s+(?P<span>acht|vierzehn|8|14)\s+tagen|(?P<hours>24|36|48|72|96)\s?(?:hrs?|"
            r"hours?|h|stunden|horas)\b"
        ),
        resolve.in_some_days,
    ),
    (
        (
            r"(?:within|inside|in)\s+(?:the|a|one)\s+week|innerhalb (?:einer|der) woche|"
            r"dentro de uma semana|na semana"
        ),
        resolve.within_week,
    ),
    (r"(?:kw|kalenderwoche|cw|calendar week)\s*(?P<number>\d{{1,2}})", resolve.calendar_week),
    (r"(?:last|past|letzten|vergangenen|passada|pasado|dernier)\s+{WD}", resolve.past_weekday),
    (r"(?P<lead>by|on|until|till|til|bis|am|até)?\s*{WD}", resolve.coming_weekday),
    (r"(?P<part>{early}|{mid}|{late})[\s-]+{the}(?P<which>{next}|{this})?\s*{week}", resolve.part_of_week),
    (r"(?P<which>{next}|{this})\s+{week}", resolve.part_of_week),
    (r"(?P<late>eow|end of (?:the )?week|end of wk)", resolve.end_of_week),
    (
        r"(?P<part>{early}|{mid}|{late})[\s-]+{the}(?P<which>{next}|{this})?\s*{month}|(?P<eom>eom)",
        resolve.part_of_this_month,
    ),
    (r"(?P<which>{next}|{this})\s+{month}", resolve.part_of_this_month),
    (
        (
            r"(?:{late}|before|by|bis|vor)\s+{the}(?:{this}\s+)?{year}(?:\s+end)?"
            r"|(?:within|innerhalb)\s+(?:{this}|diese[sm]?)\s+{year}|year[- ]end|eoy"
        ),
        resolve.end_of_year,
    ),
    (r"in the new year|im neuen jahr|no ano novo|no começo do ano|en año nuevo", resolve.new_year),
    (
        (
            r"{within}\s+(?:{ish}\s+)?{NUM}\s?{ish_}{number2}\s*(?P<unit>{unit})(?:\s+(?:from|"
            r"ab)\s+(?:today|now|heute))?"
        ),
        resolve.from_now,
    ),
    (r"{NUM}\s?(?:-\s?)?(?P<ish>ish)\s+(?P<unit>{unit})", resolve.from_now),
    (r"{NUM}\s+(?P<unit>{unit})[\s-]*{ISH}", resolve.from_now),
    (r"{weekend}", resolve.weekend),
    (r"{overmorrow}", resolve.in_two_days),
    (r"{tomorrow}", resolve.tomorrow),
    (r"{today}", resolve.today),
)
