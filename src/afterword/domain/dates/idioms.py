"""Ways of saying a day that are a language's own: "Thursday week", "jeudi en huit", "de hoy en ocho"."""

from __future__ import annotations

from afterword.domain.dates import resolve_idioms as resolve
from afterword.domain.dates.resolve import range_in_month

_BASES = r"(?P<base>today|now|tomorrow|heute|morgen|hoy|mañana|hoje|amanhã|aujourd'hui|demain)"
_DAYS_OF = r"(?:days?|tagen?|jours?|días?|dias?)"

#: Shapes as in `patterns`, tried before those: the more particular comes first.
IDIOMS = (
    (
        (
            r"(?:(?:in\s+)?{NUM}\s+)?(?P<unit>weeks?|fortnights?|months?)\s+(?:from\s+|on\s+)?"
            rf"(?:{_BASES}|{{WD}})"
        ),
        resolve.counted_from,
    ),
    (rf"(?:{_BASES}|{{WD}}|this day)\s+(?P<unit>week|fortnight)", resolve.counted_from),
    (rf"(?:{_BASES}|{{WD}})\s+in\s+{{NUM}}\s+(?P<unit>wochen?|monat(?:en)?)", resolve.counted_from),
    (
        rf"(?:{_BASES}|{{WD}})\s+in\s+(?P<span>acht|vierzehn|8|14)\s+tagen",
        resolve.span_of_days,
    ),
    (r"{WD}\s+en\s+(?P<span>huit|quinze|ocho|quince)", resolve.span_of_days),
    (rf"(?:de|d')\s*{_BASES}\s+en\s+(?P<span>huit|quinze|ocho|quince)", resolve.span_of_days),
    (
        (
            r"(?:in|binnen|innerhalb von|d'ici|dans|sous|daqui a|em|dentro de|en)\s+"
            rf"(?P<span>acht|vierzehn|14|huit|quinze|ocho|quince|oito|15)\s+{_DAYS_OF}"
        ),
        resolve.span_of_days,
    ),
    (
        r"(?:dans|sous|d'ici)\s+(?:une\s+)?(?P<span>huitaine|quinzaine|dizaine)(?: de jours)?",
        resolve.span_of_days,
    ),
    (r"(?P<count>two|three|2|3)\s+{WD}s\s+from\s+(?:now|today)", resolve.weekdays_on),
    (r"(?:this|same)\s+time\s+next\s+week", resolve.a_week_on),
    (
        r"(?:(?P<part>{early}|{mid}|{late})\s+{the})?(?:week after next|übernächste[rn]?\s+woche)",
        resolve.week_after_next,
    ),
    (r"{the}{WD}\s+after\s+next|übernächste[rn]?\s+{WD2}", resolve.weekday_after_next),
    (r"later\s+(?:on\s+)?(?:this|in\s+the)\s+week", resolve.rest_of_week),
    (r"(?:this\s+coming|kommende[nrms]?)\s+{WD}|{WD2}\s+coming", resolve.coming),
    (r"{WD}\s+que\s+(?:vem|viene)", resolve.of_next_week),
    (
        (
            r"(?:(?P<part>{early}|{mid}|{late})[\s-]+{the})?(?:semana\s+que\s+(?:vem|viene)|semaine\s+prochaine"
            r"|próxima\s+semana|semana\s+próxima)"
        ),
        resolve.week_to_come,
    ),
    (
        (
            r"(?:(?P<part>{early}|{mid}|{late})[\s-]+{the})?(?:(?:mês|mes)\s+que\s+(?:vem|viene)|mois\s+prochain"
            r"|próximo\s+m[êe]s)"
        ),
        resolve.month_to_come,
    ),
    (
        (
            r"(?:after|nach|depois d[oe]|después d[e]l?|après|(?:on\s+)?the other side of)\s+"
            r"(?:the|dem|das|o|el|le)?\s*(?:weekend|wochenende|fim de semana|fin de semana|week-?end)"
        ),
        resolve.after_weekend,
    ),
    (
        (
            r"(?:(?:in|by|during|for|until|of)\s+)?(?:(?P<part>{early}|{mid}|{late})[\s-]+{the})?"
            r"(?P<lead>in|by|during|for|until|)\s*q(?P<quarter>[1-4])(?:\s+{Y})?"
        ),
        resolve.quarter,
    ),
    (
        r"(?:{late}\s+{the})(?:quarter|quartals|trimestre)|quarter[- ]end|quartalsende",
        resolve.quarter_end,
    ),
    (r"before\s+the\s+(?P<out>week|month|year)\s+is\s+(?:out|over|up)", resolve.before_it_is_out),
    (r"(?:by|at|before|until)?\s*(?:the\s+)?(?P<out>month|year)(?:'?s)?[\s-]+end", resolve.before_it_is_out),
    (r"(?:bis|zum|am|vor)?\s*(?P<out>monats|jahres)ende", resolve.before_it_is_out),
    (
        r"{the}{NTH}\s+{WD}\s+(?:of|in|im|des|do|del|du)\s+(?:the\s+|this\s+)?(?:month|monats?|mês|mes|mois)",
        resolve.nth_weekday_of_this_month,
    ),
    (
        (
            r"(?:the\s+)?(?:first|1st)\s+of\s+(?:the\s+|next\s+)month|(?:zum\s+)?monatsersten"
            r"|primeiro do mês|primero de(?:l)? mes"
        ),
        resolve.first_of_month,
    ),
    (
        r"{the}{NTH}\s+(?:working|business)\s+day\s+(?:of|in)\s+(?:the\s+month|{MONTH})",
        resolve.nth_working_day,
    ),
    (
        r"{the}(?:{week}|wk)\s+(?:of|commencing|beginning|starting|vom|ab|de|do|du)\s+{the}{DTH}(?!\s+{of}{MONTHS})",
        resolve.week_of_day,
    ),
    (
        (
            r"(?:{the}(?:{week}|wk)\s+(?:of|commencing|beginning|starting)|w/?[cb])\s+"
            r"(?P<one>\d{{1,2}})/(?P<two>\d{{1,2}})"
        ),
        resolve.week_of_slashed,
    ),
    (r"{the}{D}\s*{to}\s*{the}{D2}\s+{of}{MONTH}(?:,?\s+{Y})?", range_in_month),
    (r"{the}{week}\s+(?P<side>{before}|{after})\s+{the}{FEAST}", resolve.week_beside_feast),
    (r"{the}{NTH}\s+{WD}\s+{after}\s+{the}{FEAST}", resolve.nth_weekday_after_feast),
    (
        r"(?P<part>{early}|{mid}|{late})\s+(?:der\s+)?(?:kw|kalenderwoche|cw)\s*(?P<number>\d{{1,2}})",
        resolve.part_of_calendar_week,
    ),
    (r"(?:karwoche|holy week)", resolve.holy_week),
    (r"{the}{NTH}\s+(?P<month>{MONTHNAMES})woche", resolve.week_of_month),
    (r"{the}{NTH}\s+advent", resolve.advent),
    (r"morgen\s+(?:früh|vormittag|mittag|nachmittag|abend)", resolve.tomorrow),
)
