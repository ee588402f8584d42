"""What the scoring takes letters apart by: sentences, telling words, and word lists of three languages."""

from __future__ import annotations

import re

from afterword.domain.review.common_words import COMMON
from afterword.domain.review.text import runs, sentences, words
from afterword.domain.write.vocabulary import stem

#: letters from which one shared word says by itself what is meant
LONG_WORD = 7

THANKS = re.compile(
    r"\b(?:thank\w*|grateful|appreciat\w+|dank\w*|bedank\w*|agrade\w*|obrigad\w*)\b", re.IGNORECASE
)
INTEREST = re.compile(
    r"\binterest\w*\b|\bkeen\w*\b|\b(?:like|want) to (?:take|join|work|help)|"
    r"\bglad to (?:be|join|work|take|help)|"
    r"\blook forward\b|\bpicture the work\b|\binteresse\b|\breizt\b|\bvorstellen, bei\b|\bfreuen\b|"
    r"\bgostaria\b|\bvontade\b|\bimaginar\b",
    re.IGNORECASE,
)
#: an offer, a day, or a question that moves it on
NEXT_STEP = re.compile(
    r"\b(?:happy|glad|gladly|easy|welcome) to\b|\b(?:let me know|tell me|write|get in touch|ask|reach me)\b|"
    r"\bgladly\b|\blook forward\b|\bmelden sie sich\b|\bgern\b|\bverfügung\b|\bbescheid\b|"
    r"\bescrever\b|\bdisposição\b|\bchame\b|\brespondo\b|\baviso\b|\bescreva\b|\bhear from you\b",
    re.IGNORECASE,
)
PRESSURE = re.compile(
    r"\b(?:as soon as possible|asap|urgent\w*|immediately|right away|quick (?:answer|decision|reply)|waiting|"
    r"umgehend|dringend|schnellstmöglich|urgente|o quanto antes)\b",
    re.IGNORECASE,
)
FLATTERY = re.compile(
    r"\b(?:amazing|incredible|fantastic|awesome|thrilled|honou?red|world-class|inspiring|brilliant|dream job|"
    r"so much|super|overwhelmed|perfect fit|extraordinary|begeistert|großartig|traumjob|fantástic\w+|"
    r"incrível|maravilhos\w+)\b",
    re.IGNORECASE,
)
SLANG = re.compile(
    r"\b(?:lol|gonna|wanna|kinda|btw|thx|pls|hey|yeah|stuff|guys|folks|awesome|kkk|valeu)\b", re.IGNORECASE
)
SORE = re.compile(
    r"\b(?:sorry|apolog\w+|unfortunately|nervous|stumbl\w+|fumbl\w+|rambl\w+|blanked|mess|weak|badly|stupid|"
    r"salary|pay|wage|money|compensation|haven't heard|not heard|no answer|have not answered|"
    r"entschuldig\w*|leider|nervös|gehalt|gehört habe|desculp\w+|infelizmente|nervos\w+|salário)\b",
    re.IGNORECASE,
)
GIFTS = re.compile(
    r"\b(?:gift|voucher|chocolates?|flowers|present for you|geschenk|gutschein|presente)\b", re.IGNORECASE
)
EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf]|[:;]-?[)D]")
REPROACH = re.compile(
    r"\b(?:haven't heard|have not heard|not heard|still waiting|no (?:answer|reply)|"
    r"noch keine|immer noch nicht|ainda não recebi)\b",
    re.IGNORECASE,
)
OFFERS_MORE = re.compile(
    r"\b(?:glad|happy) to send|\bsend (?:anything|you)|\banything (?:else|further)|\breiche ich\b|"
    r"\bposso enviar\b",
    re.IGNORECASE,
)
ARGUMENT = re.compile(
    r"\b(?:reconsider|disagree|unfair|mistake|surprised to|why (?:I|was)|ungerecht|fehler|injust\w+)\b",
    re.IGNORECASE,
)
OPEN_DOOR = re.compile(
    r"\b(?:stay in touch|keep in touch|in contact|later|in (?:the )?future|hear from you|comes? up|opens? up|"
    r"cross again|feedback|später|verbindung|ergeben|contato|futuro|surgir)\b",
    re.IGNORECASE,
)


def paragraphs(body: str) -> list[str]:
    """What stands between the greeting and the closing words; all of it in a message of one line."""
    parts = [part.strip() for part in body.split("\n\n") if part.strip()]
    return parts[1:-1] if len(parts) > 2 else parts  # noqa: PLR2004 - a greeting, a text, a closing


def middle(body: str) -> list[str]:
    """The sentences between the greeting and the closing words."""
    return [sentence for part in paragraphs(body) for sentence in sentences(part)]


def telling(text: str, but: frozenset[str] = frozenset()) -> frozenset[str]:
    """The stems of a text that say what it is about; `but` are names that say nothing of it."""
    found = {w for w in words(text.replace("-", " ")) if w not in COMMON and w not in but and len(w) > 1}
    return frozenset(stem(w) for w in found if not w.isdigit())


def about(sentence: str, matter: str, but: frozenset[str]) -> bool:
    """Whether a sentence is about this matter.

    Two telling words in common; or one that is long, spelled big, or in a run of three words of both.
    """
    common = telling(sentence, but) & telling(matter, but)
    big = {stem(w.lower()) for w in re.findall(r"\b[A-Z][A-Z0-9]{2,}\b", matter)}
    if common and runs(sentence, 3) & runs(matter, 3):
        return True
    return len(common) > 1 or any(len(w) >= LONG_WORD - 1 or w in big for w in common)
