"""What stands beside a name: a title, an address, a telephone number, a way to be reached."""

from __future__ import annotations

import re
from typing import Final

from afterword.domain.capture.folding import fold
from afterword.domain.capture.lexicon.titles import (
    FIELD_WORDS,
    LEADS_AWAY,
    TITLE_ENDING,
    TITLE_NOUNS,
    TITLE_PHRASE,
    TRADE_NOUNS,
)
from afterword.domain.facts import Method

EMAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
PHONE: Final = re.compile(r"(?<![\w/.-])\+?\(?\d[\d ()./-]{6,17}\d(?![\w])")
_STOP: Final = re.compile(
    r"[.;:\n!?|]|\s[-–—·•]\s|,\s*(?=[A-ZÀ-Ž][\w.'’-]+ [A-ZÀ-Ž])|\b(?:will|who|whom|is|has|was"
    r"|and will|has been|since|from \d"
    r"|in the|on the|at \d|wird|ist|kommt|kam|hat|vai|será|both|asked|said|wants|wanted|with"
    r"|joined|runs|leads|owns|manages|oversees|signs|says|walked|sat|came|kam|meinte)\b"
    r"|,?\s*\d{1,2}[:.h]\d\d|\d{4,}|[\w.+-]+@"
)
_TITLE_WORDS: Final = frozenset(fold(w) for w in TITLE_NOUNS | TRADE_NOUNS)
_FIELDS: Final = frozenset(fold(w) for w in FIELD_WORDS)
_LONGEST_TITLE: Final = 10
_LONGEST_UNIT: Final = 4
_LONGEST_UNTITLED: Final = 6
_FEWEST_DIGITS: Final = 8
_MOST_DIGITS: Final = 15  # E.164


def title_after(text: str) -> str | None:
    """The title that follows a name, in the text right after it."""
    for pattern in (_BRACKETED, _CLAUSE, _COMMA, _DASH, _BARE):
        if (
            (m := pattern.match(text))
            and (title := as_title(m[1]))
            and (pattern is not _DASH or _is_held(title))
        ):
            return title
    return None


def _is_held(title: str) -> bool:
    """Whether a title begins with what somebody is: after a dash may also come what was talked about."""
    return any(_makes_title(fold(word).strip(".,/")) for word in title.split()[:4])


def _makes_title(key: str) -> bool:
    """Whether a folded word names what somebody is."""
    return key in _TITLE_WORDS or TITLE_ENDING.fullmatch(key) is not None


_BRACKETED: Final = re.compile(r"\s*(?:\([^()]*pron[^()]*\)\s*)?\(([^()]{2,80})(?:\)|$)")
_CLAUSE: Final = re.compile(
    r"\s*,?\s*(?:who(?:'s| is| will be|se title is)?|is|as|der|die|als|que|q|ist|é"
    r"|which is)\s+(?:our|the|a|an|unsere?r?|der|die|a|o|nossa|nosso)?\s*([^\n]{2,90})",
    re.IGNORECASE,
)
_COMMA: Final = re.compile(r"\s*,\s*(?:our |the |a |an |unsere?r? |nossa |nosso )?([^\n]{2,120})")
_DASH: Final = re.compile(r"\s*[-–—|/]\s*([^\n]{2,90})")
_BARE: Final = re.compile(r"\s+(?:the |our |a )?([^\W\d_][^\n,]{1,60})")
_BEFORE: Final = re.compile(r"((?:[^\W\d_][\w&'’/-]*[ ]+){0,4}[^\W\d_][\w&'’/-]*)(?:\s*,|\s*:|\s+-)?\s*$")


def title_before(text: str) -> str | None:
    """The title right before a name ("our CTO ", "HR ", "a parent, "), or None."""
    m = _BEFORE.search(text.rsplit("\n", 1)[-1])
    if not m:
        return None
    words = m[1].split()
    kept: list[str] = []
    for word in reversed(words):
        key = fold(word).strip(",:")
        if _makes_title(key) or key in _FIELDS or (kept and key in {"of", "de", "für", "&", "and"}):
            kept.insert(0, word.strip(",:"))
        else:
            break
    while kept and fold(kept[0]) in {"of", "de", "fur", "&", "and"}:
        kept.pop(0)
    return as_title(" ".join(kept)) if kept else None


def as_title(text: str) -> str | None:
    """`text` cut to a job title, or None where it holds no word that titles are made of."""
    cut = _STOP.split(text, maxsplit=1)[0] if _STOP.search(text) else text
    cut = cut.split("(")[0] if cut.count("(") > cut.count(")") else cut
    cut = _first_parts(cut.strip(" ,-–[]\t*_“”\"'"))
    words = cut.split()
    if words and fold(words[0]) in LEADS_AWAY:
        return None
    if not words or len(words) > _LONGEST_TITLE:
        return None
    keys = [fold(w).strip("().,/&") for w in words]
    if not TITLE_PHRASE.search(cut) and not any(
        _makes_title(k) or (k in _FIELDS and len(words) <= _LONGEST_UNIT)
        for part in keys
        for k in [part, *part.split("/")]
    ):
        return None
    if (
        keys[0] not in _TITLE_WORDS | _FIELDS
        and not words[0][:1].isupper()
        and len(words) > _LONGEST_UNTITLED
    ):
        return None
    return cut


def _first_parts(cut: str) -> str:
    """Without what follows a comma in small letters: that is the next thought, not the title's unit."""
    head, *rest = cut.split(", ")
    for part in rest:
        if not part[:1].isupper():
            break
        head = f"{head}, {part}"
    return head.strip(" ,-–")


def email_in(text: str) -> str | None:
    """The first address in a text, without the full stop after it."""
    m = EMAIL.search(text)
    return m[0].rstrip(".") if m else None


def with_bracket(line: str, start: int, end: int) -> str:
    """What follows a name, up to the next name; a bracket that opens there is taken whole."""
    after = line[start:end]
    closing = line.find(")", end)
    return line[start : closing + 1] if after.count("(") > after.count(")") and closing > 0 else after


def written_out(text: str) -> str:
    """The text with an address that was spelt in words put together ("t dot obi at firm.example")."""
    return _SPELT.sub(lambda m: f"{re.sub(_DOT, '.', m[1])}@{re.sub(_DOT, '.', m[2])}", text)


_DOT: Final = re.compile(r"\s+(?:dot|punkt|ponto|punto|point)\s+", re.IGNORECASE)
_SPELT: Final = re.compile(
    rf"(?<![\w.])(\w[\w.-]*(?:{_DOT.pattern}[\w-]+)*)\s+(?:at|ät|arroba|arobase|\(at\)|\[at\])\s+"
    rf"([\w-]+(?:(?:\.|{_DOT.pattern})[\w-]+)+)(?!\w)",
    re.IGNORECASE,
)


def phone_in(text: str) -> str | None:
    """The first telephone number in a text, as written."""
    for m in PHONE.finditer(text):
        digits = re.sub(r"\D", "", m[0])
        if _FEWEST_DIGITS <= len(digits) <= _MOST_DIGITS and not re.match(r"^(?:19|20)\d\d[-/.]", m[0]):
            return m[0].strip(" .-")
    return None


_TEXTING: Final = re.compile(
    r"\b(?:text|texting|sms|whats ?app|signal)\b[^.\n]{0,40}?\d[\d ()-]{6,}|\b(?:prefers?|better"
    r"|best|easier|rather)\b[^.\n]{0,24}\b(?:text|sms|whats ?app)"
    r"|\b(?:text|sms) (?:me|her|him|them)\b|(?:per|via|by) (?:text|sms|whats ?app)\b"
    r"|schreib[^.\n]{0,20}(?:sms|whats ?app)"
    r"|\bmanda[rs]?[^.\n]{0,16}(?:whats|zap|sms)",
    re.IGNORECASE,
)
_CALLING: Final = re.compile(
    r"\b(?:prefers?|better|best|rather|just|please) (?:to be )?(?:call(?:ed|s)?|a call|phone"
    r"|ring)\b|\b(?:call|phone|ring) (?:me|her|him|them) (?:on|at)\b"
    r"|lieber anrufen|rufen sie mich an|am besten telefonisch|prefere liga",
    re.IGNORECASE,
)
_POSTING: Final = re.compile(
    r"answers? (?:every|all|any)?\s*letters?\b|by (?:hand|post|letter) only|writes? letters"
    r"|reads? (?:only )?letters|no e-?mail at all|keine e-?mail",
    re.IGNORECASE,
)
_NO_MAIL: Final = re.compile(
    r"(?:does ?n.?t|do ?n.?t|dont|doesnt|never|nicht|n[ãa]o)\s+(?:really\s+|ever\s+)?(?:read|check"
    r"|look at|use|do|lê|liest)[^.\n]{0,12}(?:e-?mails?|inbox|mails?)"
    r"|liest keine (?:e-?)?mails?|not an e-?mail person",
    re.IGNORECASE,
)


def preferred_method(text: str) -> Method | None:
    """The method asked for in the words beside a name, or None."""
    if _TEXTING.search(text) or (
        _NO_MAIL.search(text) and re.search(r"\btext\b|sms|whats", text, re.IGNORECASE)
    ):
        return Method.TEXT
    if _CALLING.search(text) or (_NO_MAIL.search(text) and phone_in(text)):
        return Method.PHONE
    return Method.POST if _POSTING.search(text) else None


SILENT: Final = re.compile(
    r"shadow(?:s|ing|ed)?\b|did ?n.?t (?:really )?(?:say|speak|talk|ask)(?: a(?:ny)?)? ?(?:word"
    r"|thing|anything|much|at all|\b)|said nothing"
    r"|never (?:said|spoke)|not a word|silent|just (?:listened|watched|took notes)|on mute"
    r"|nur zugehört|hat nichts gesagt|sagte nichts"
    r"|kein wort|stumm|não (?:falou|disse) nada|só (?:ouviu|observou)|calad[oa]|n'a rien dit|in ascolto",
    re.IGNORECASE,
)
_DAY_NAMES: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WORK_DAYS: Final = re.compile(
    r"\b(mon|tue|wed|thu|fri|sat|sun)\w*\s*(?:-|–|to|until|through)\s*(mon|tue|wed|thu|fri|sat"
    r"|sun)\w*\b(?!\s*\d)",
    re.IGNORECASE,
)
_GERMAN_DAYS: Final = {"mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4}
_ARBEITSTAGE: Final = re.compile(
    r"\b(mo|di|mi|do|fr)(?:ntag|enstag|ttwoch|nnerstag|eitag)?\.?\s*(?:-|–|bis)\s*(mo|di|mi|do"
    r"|fr)(?:ntag|enstag|ttwoch|nnerstag|eitag)?\b",
    re.IGNORECASE,
)


def work_days(text: str) -> tuple[int, ...] | None:
    """The weekdays somebody works, where a signature or list says so ("Mon - Thu")."""
    if m := _WORK_DAYS.search(text):
        first, last = (_DAY_NAMES.index(d[:3].lower()) for d in m.groups())
    elif m := _ARBEITSTAGE.search(text):
        first, last = (_GERMAN_DAYS[d[:2].lower()] for d in m.groups())
    else:
        return None
    return tuple(range(first, last + 1)) if first < last else None
