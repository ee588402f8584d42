"""The vocabulary of dates in each language, as data. Keys are folded to lower case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DateWords:
    """What a language calls days, months, numbers and the parts of a week or month.

    Alternations of `…_re` are regular expressions, already grouped.
    """

    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    of_re: str  # between a day and its month
    the_re: str
    to_re: str  # between two ends of a range
    after_re: str
    before_re: str
    next_re: str
    this_re: str
    early_re: str
    mid_re: str
    late_re: str
    week_re: str
    month_re: str
    year_re: str
    day_re: str
    business_re: str
    within_re: str  # words that make "two weeks" a date
    ish_re: str  # words after the number or unit that do the same
    weekend_re: str
    today_re: str
    tomorrow_re: str
    overmorrow_re: str
    day_number_re: str  # words before a bare day of the month: "the 20th", "dia 4"
    ordinal_suffix_re: str
    weekday_tail_re: str = r"(?!)"  # what may be written to a weekday ("Freitagmittag")


_EN_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "a couple of": 2, "a couple": 2, "couple of": 2, "couple": 2, "three": 3,
    "a few": 3, "few": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12,
}  # fmt: skip

ENGLISH = DateWords(
    weekdays={
        "monday": 0, "mon": 0, "tuesday": 1, "tues": 1, "tue": 1, "wednesday": 2, "weds": 2, "wed": 2, "thursday": 3,
        "thurs": 3, "thur": 3, "thu": 3, "friday": 4, "fri": 4, "saturday": 5, "sat": 5, "sunday": 6,
    },
    months={
        "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5,
        "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9,
        "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
    },
    numbers=_EN_NUMBERS,
    ordinals={"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": -1},
    of_re=r"(?:of|in)",
    the_re=r"(?:the)",
    to_re=r"(?:to|till|until|through|thru|and|-|–|—)",
    after_re=r"(?:after|following)",
    before_re=r"(?:before|ahead of)",
    next_re=r"(?:next|the coming|the following)",
    this_re=r"(?:this|this coming)",
    early_re=r"(?:early(?: in)?|beginning of|the beginning of|start of|the start of|first half of|top of)",
    mid_re=r"(?:mid|middle of|the middle of|midway through)",
    late_re=r"(?:late(?: in)?|end of|the end of|by end of|latter half of|second half of|(?:the )?back end of|(?:the )?tail end of)",
    week_re=r"(?:week|wk)",
    month_re=r"(?:month)",
    year_re=r"(?:year)",
    day_re=r"(?:day)",
    business_re=r"(?:business|working|work)",
    within_re=(
        r"(?:in(?: the next| another)?|within(?: the next)?|inside(?: of)?(?: the next)?|about|around|approx\.?|approximately|roughly|allow(?: up to)?|"
        r"up to|another|give (?:it|us|them)|over the next|after|no later than|takes?|taking|be|like|maybe|probably|say)"
    ),
    ish_re=r"(?:-?\s?ish|or so|from now|or two|max|tops|at most|at the latest)",
    weekend_re=r"(?:(?:this|the|over the|by the|at the) (?:weekend|wknd|wkend))",
    today_re=r"(?:today|tonight|this (?:morning|afternoon|evening)|(?:end of day|eod|cob)(?!,? (?:on )?[a-z]+day))",
    tomorrow_re=r"(?:tomorrow|tmrw|tmr|tomorow)",
    overmorrow_re=r"(?:the day after tomorrow|day after tomorrow)",
    day_number_re=r"(?:(?:by|on|until|till|before|after|from|til)\s+(?:the\s+)?|the\s+)",
    ordinal_suffix_re=r"(?:st|nd|rd|th)",
)  # fmt: skip

GERMAN = DateWords(
    weekdays={
        "montag": 0, "mo": 0, "dienstag": 1, "di": 1, "mittwoch": 2, "mi": 2, "donnerstag": 3, "do": 3,
        "freitag": 4, "fr": 4, "samstag": 5, "sonnabend": 5, "sa": 5, "sonntag": 6,
    },
    months={
        "januar": 1, "jänner": 1, "jan": 1, "februar": 2, "feber": 2, "feb": 2, "märz": 3, "april": 4, "apr": 4,
        "mai": 5, "juni": 6, "juli": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "oktober": 10, "okt": 10,
        "november": 11, "nov": 11, "dezember": 12, "dez": 12,
    },
    numbers={
        "einem": 1, "einer": 1, "eine": 1, "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
        "ein paar": 2, "einigen": 3, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "zwölf": 12, "vierzehn": 14,
    },
    ordinals={"ersten": 1, "erste": 1, "zweiten": 2, "zweite": 2, "dritten": 3, "dritte": 3, "vierten": 4,
              "letzten": -1, "letzte": -1},
    of_re=r"(?:des|im|vom|in)",
    the_re=r"(?:der|die|das|den|dem|am|zum)",
    to_re=r"(?:bis(?: zum| einschließlich)?|und|-|–)",
    after_re=r"(?:nach)",
    before_re=r"(?:vor)",
    next_re=r"(?:nächste[rnms]?|kommende[rnms]?|folgende[rnms]?)",
    this_re=r"(?:diese[rnms]?)",
    early_re=r"(?:anfang)",
    mid_re=r"(?:mitte)",
    late_re=r"(?:ende|zum ende|bis ende)",
    week_re=r"(?:woche)",
    month_re=r"(?:monats?)",
    year_re=r"(?:jahres|jahr)",
    day_re=r"(?:tag)",
    business_re=r"(?:werk|arbeits)",
    within_re=r"(?:in(?: den nächsten)?|innerhalb von|binnen|spätestens in|etwa|ca\.?|rund|ungefähr|nach)",
    ish_re=r"(?:etwa|später)",
    weekend_re=r"(?:(?:am|dieses|bis zum|übers) wochenende)",
    today_re=r"(?:heute)",
    tomorrow_re=r"(?:morgen(?! früh| abend))",
    overmorrow_re=r"(?:übermorgen)",
    day_number_re=r"(?:(?:am|bis|bis zum|ab|ab dem|vom|zum|den|dem)\s+)",
    ordinal_suffix_re=r"\.",
    weekday_tail_re=r"(?<=tag)(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)",
)  # fmt: skip

PORTUGUESE = DateWords(
    weekdays={
        "segunda-feira": 0, "segunda": 0, "seg": 0, "terça-feira": 1, "terça": 1, "ter": 1, "quarta-feira": 2,
        "quarta": 2, "qua": 2, "quinta-feira": 3, "quinta": 3, "qui": 3, "sexta-feira": 4, "sexta": 4, "sex": 4,
        "sábado": 5, "domingo": 6,
    },
    months={
        "janeiro": 1, "jan": 1, "fevereiro": 2, "fev": 2, "março": 3, "mar": 3, "abril": 4, "abr": 4, "maio": 5,
        "junho": 6, "jun": 6, "julho": 7, "jul": 7, "agosto": 8, "ago": 8, "setembro": 9, "set": 9, "outubro": 10,
        "out": 10, "novembro": 11, "nov": 11, "dezembro": 12, "dez": 12,
    },
    numbers={"um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "umas duas": 2, "dez": 10},
    ordinals={"primeira": 1, "primeiro": 1, "segunda": 2, "segundo": 2, "terceira": 3, "última": -1},
    of_re=r"(?:de|do|em)",
    the_re=r"(?:o|a|na|no)",
    to_re=r"(?:até|a|ao|e|-|–)",
    after_re=r"(?:depois d[aoe]|após o?)",
    before_re=r"(?:antes d[aoe])",
    next_re=r"(?:próxim[ao])",
    this_re=r"(?:est[ae]|ess[ae]|nest[ae])",
    early_re=r"(?:começo d[aoe]|início d[aoe])",
    mid_re=r"(?:meados d[aoe]|meio d[aoe])",
    late_re=r"(?:fim d[aoe]|final d[aoe])",
    week_re=r"(?:semana(?: que vem)?)",
    month_re=r"(?:mês)",
    year_re=r"(?:ano)",
    day_re=r"(?:dia)",
    business_re=r"(?:útei)",
    within_re=r"(?:em|dentro de|daqui a|cerca de|umas)",
    ish_re=r"(?:mais ou menos|no máximo)",
    weekend_re=r"(?:(?:este|nesse|no|neste) (?:fim de semana|fds))",
    today_re=r"(?:hoje)",
    tomorrow_re=r"(?:amanhã)",
    overmorrow_re=r"(?:depois de amanhã)",
    day_number_re=r"(?:dia\s+)",
    ordinal_suffix_re=r"(?:º)",
)  # fmt: skip

SPANISH = DateWords(
    weekdays={"lunes": 0, "martes": 1, "miércoles": 2, "jueves": 3, "viernes": 4, "sábado": 5, "domingo": 6},
    months={
        "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8,
        "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
    },
    numbers={"un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "un par de": 2, "diez": 10},
    ordinals={"primera": 1, "primer": 1, "segunda": 2, "segundo": 2, "tercera": 3, "tercer": 3, "última": -1},
    of_re=r"(?:de|del|en)",
    the_re=r"(?:el|la)",
    to_re=r"(?:hasta(?: el)?|al?|y|-|–)",
    after_re=r"(?:después del?|tras)",
    before_re=r"(?:antes del?)",
    next_re=r"(?:próxim[ao]|el próximo|la próxima)",
    this_re=r"(?:est[ae])",
    early_re=r"(?:principios del?|comienzos del?|inicios del?)",
    mid_re=r"(?:mediados del?)",
    late_re=r"(?:fin(?:ales)? del?)",
    week_re=r"(?:semana(?: que viene)?)",
    month_re=r"(?:mes)",
    year_re=r"(?:año)",
    day_re=r"(?:día)",
    business_re=r"(?:hábile|laborable)",
    within_re=r"(?:en|dentro de|en unas|en unos|aproximadamente)",
    ish_re=r"(?:más o menos|como máximo)",
    weekend_re=r"(?:(?:este|el) fin de semana)",
    today_re=r"(?:hoy)",
    tomorrow_re=r"(?:(?<!la )mañana)",
    overmorrow_re=r"(?:pasado mañana)",
    day_number_re=r"(?:(?:el|día|hasta el|antes del)\s+)",
    ordinal_suffix_re=r"(?:º)",
)  # fmt: skip

FRENCH = DateWords(
    weekdays={"lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6},
    months={
        "janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8,
        "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12,
    },
    numbers={"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "dix": 10, "quinze": 15},
    ordinals={"première": 1, "premier": 1, "deuxième": 2, "seconde": 2, "troisième": 3, "dernière": -1},
    of_re=r"(?:de|du|d')",
    the_re=r"(?:le|la)",
    to_re=r"(?:au|à|jusqu'au|et|-|–)",
    after_re=r"(?:après|suivant)",
    before_re=r"(?:avant)",
    next_re=r"(?:prochaine?)",
    this_re=r"(?:cette|ce)",
    early_re=r"(?:(?:le )?début(?: de| du)?(?: la)?)",
    mid_re=r"(?:mi|(?:le )?milieu(?: de| du)?(?: la)?)",
    late_re=r"(?:(?:la )?fin(?: de| du)?(?: la)?)",
    week_re=r"(?:semaine(?: prochaine)?)",
    month_re=r"(?:mois)",
    year_re=r"(?:année)",
    day_re=r"(?:jour)",
    business_re=r"(?:ouvré|ouvrable)",
    within_re=r"(?:dans|d'ici|sous|environ)",
    ish_re=r"(?:environ|maximum)",
    weekend_re=r"(?:ce week-?end)",
    today_re=r"(?:aujourd'hui)",
    tomorrow_re=r"(?:demain)",
    overmorrow_re=r"(?:après-demain)",
    day_number_re=r"(?:(?:le|au|du|dès le|jusqu'au|avant le)\s+)",
    ordinal_suffix_re=r"(?:er)",
)  # fmt: skip

DUTCH = DateWords(
    weekdays={
        "maandag": 0, "ma": 0, "dinsdag": 1, "di": 1, "woensdag": 2, "wo": 2, "donderdag": 3, "do": 3,
        "vrijdag": 4, "vr": 4, "zaterdag": 5, "za": 5, "zondag": 6, "zo": 6,
    },
    months={
        "januari": 1, "jan": 1, "februari": 2, "feb": 2, "maart": 3, "mrt": 3, "april": 4, "apr": 4, "mei": 5,
        "juni": 6, "juli": 7, "augustus": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "oktober": 10, "okt": 10,
        "november": 11, "nov": 11, "december": 12, "dec": 12,
    },
    numbers={"een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "een paar": 2, "tien": 10},
    ordinals={"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": -1},
    of_re=r"(?:van|in)",
    the_re=r"(?:de|het)",
    to_re=r"(?:tot(?: en met)?|t/m|en|-|–)",
    after_re=r"(?:na)",
    before_re=r"(?:voor|vóór)",
    next_re=r"(?:volgende|komende|aanstaande|eerstvolgende)",
    this_re=r"(?:deze|dit)",
    early_re=r"(?:begin)",
    mid_re=r"(?:midden|half|medio)",
    late_re=r"(?:eind(?:e)?(?: van)?)",
    week_re=r"(?:week)",
    month_re=r"(?:maand)",
    year_re=r"(?:jaar)",
    day_re=r"(?:dag)",
    business_re=r"(?:werk)",
    within_re=r"(?:over|binnen|in|ongeveer|circa)",
    ish_re=r"(?:ongeveer|maximaal)",
    weekend_re=r"(?:(?:dit|het|in het) weekend)",
    today_re=r"(?:vandaag)",
    tomorrow_re=r"(?:morgen(?!ochtend|middag|avond))",
    overmorrow_re=r"(?:overmorgen)",
    day_number_re=r"(?:(?:op|tot|tot en met|t/m|vanaf|voor|de)\s+)",
    ordinal_suffix_re=r"(?:e|ste|de)",
    weekday_tail_re=r"(?<=dag)(?:ochtend|middag|avond)",
)  # fmt: skip

ITALIAN = DateWords(
    weekdays={
        "lunedì": 0, "martedì": 1, "mercoledì": 2, "giovedì": 3, "venerdì": 4, "sabato": 5, "domenica": 6,
    },
    months={
        "gennaio": 1, "gen": 1, "febbraio": 2, "marzo": 3, "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7,
        "agosto": 8, "settembre": 9, "sett": 9, "ottobre": 10, "ott": 10, "novembre": 11, "nov": 11, "dicembre": 12,
        "dic": 12,
    },
    numbers={"un": 1, "una": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "un paio di": 2, "dieci": 10},
    ordinals={"prima": 1, "primo": 1, "seconda": 2, "secondo": 2, "terza": 3, "ultima": -1},
    of_re=r"(?:di|del|d')",
    the_re=r"(?:il|la|l')",
    to_re=r"(?:fino al|al|all'|a|e|-|–)",
    after_re=r"(?:dopo)",
    before_re=r"(?:prima d(?:i|el(?:la)?))",
    next_re=r"(?:prossim[ao]|successiv[ao])",
    this_re=r"(?:quest[ao])",
    early_re=r"(?:inizio(?: d(?:i|el(?:la)?))?|primi di)",
    mid_re=r"(?:metà(?: d(?:i|el(?:la)?))?)",
    late_re=r"(?:fine(?: d(?:i|el(?:la)?))?)",
    week_re=r"(?:settimana(?: prossima)?)",
    month_re=r"(?:mese)",
    year_re=r"(?:anno)",
    day_re=r"(?:giorno)",
    business_re=r"(?:lavorativ)",
    within_re=r"(?:tra|fra|entro|in|circa)",
    ish_re=r"(?:circa|al massimo)",
    weekend_re=r"(?:(?:questo|nel) (?:fine settimana|weekend))",
    today_re=r"(?:oggi)",
    tomorrow_re=r"(?:domani)",
    overmorrow_re=r"(?:dopodomani)",
    day_number_re=r"(?:(?:il|il giorno|dal|al|fino al|entro il|giorno)\s+)",
    ordinal_suffix_re=r"(?:°|º)",
)  # fmt: skip

_ONES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TEENS = (
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth", "twentieth",
)  # fmt: skip
#: days of the month as people say them when they dictate
SPOKEN_DAYS: Mapping[str, int] = (
    {word: number for number, word in enumerate((*_ONES, *_TEENS), start=1)}
    | {f"twenty{dash}{word}": 20 + number for number, word in enumerate(_ONES, start=1) for dash in "- "}
    | {"thirtieth": 30, "thirty-first": 31, "thirty first": 31}
)

LANGUAGES: Mapping[str, DateWords] = {
    "en": ENGLISH,
    "de": GERMAN,
    "pt": PORTUGUESE,
    "es": SPANISH,
    "fr": FRENCH,
    "nl": DUTCH,
    "it": ITALIAN,
}
