"""Where a new clause begins inside a sentence: the joints of speech."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from afterword.domain.capture import notes_starts_words as joints
from afterword.domain.capture.notes_cues import listed
from afterword.domain.capture.notes_text import Span, fold

ABBREVIATIONS = frozenset(
    listed(
        """
    dr. prof. mr. mrs. ms. mx. st. jr. sr. rev. col. capt. sgt. lt. gen. hon. fr. hr. frl. dipl. ing. inkl.
    exkl. bzw. ca. evtl. ggf. usw. etc. approx. vs. no. nr. abt. tel. str. min. max. dept. inc. ltd. co.
    corp. sra. srta. dra. eng. exmo. exma. av. mme. mlle. m. me. jan. feb. mar. apr. jun. jul. aug. sep.
    sept. oct. okt. nov. dec. dez. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. e.g. i.e. z.b. d.h.
    u.a. o.a. s.o. v.a. i.d.r. p.ex. a.m. p.m. wg. zw. vgl. bspw. std. mio. mrd. tsd. asst. mgr. mag.
    """
    )
)
_REACH = 60  # letters before a place that can tell whether a clause begins there
_BY_LANGUAGE = {
    "en": (joints.EN_ALWAYS, joints.EN_SPOKEN),
    "de": (joints.DE_ALWAYS, joints.DE_SPOKEN),
    "pt": (joints.PT_ALWAYS, joints.PT_SPOKEN),
}


def starts_of(sentence: str, names: tuple[Span, ...], language: str, *, spoken: bool) -> set[int]:
    """Offsets in the sentence at which a clause begins. `names` are the places of names in it."""
    folded = fold(sentence)
    found = _begun(folded, _patterns(language[:2], spoken=spoken), names)
    if spoken:
        found |= {n.start for n in names if _takes_verb(folded, n)}
    return {joint for at in found if (joint := _with_joint(folded, at)) > 0}


def _begun(folded: str, pattern: re.Pattern[str], names: tuple[Span, ...]) -> set[int]:
    found: set[int] = set()
    hit = pattern.search(folded)
    while hit:
        at = hit.start()
        goes_on = _goes_on(folded, at, names)
        if not goes_on:
            found.add(at)
        hit = pattern.search(folded, at + 1 if goes_on else max(hit.end(), at + 1))
    return found


def _goes_on(folded: str, at: int, names: tuple[Span, ...]) -> bool:
    """Whether the words before reach over: "before I …", or the name the verb belongs to."""
    if any(name.end <= at and not folded[name.end : at].strip() for name in names):
        return True
    return bool(_HOLDS_ON.search(folded[max(0, at - _REACH) : at])) and not _BEGINS.match(folded, at)


def _takes_verb(folded: str, name: Span) -> bool:
    return bool(_VERB_AFTER_NAME.match(folded, name.end)) and not _BEFORE_NAME.search(
        folded[max(0, name.start - _REACH) : name.start]
    )


def _with_joint(folded: str, at: int) -> int:
    """The start of "oh and Joanne", not of "Joanne"."""
    begin = max(0, at - _REACH)
    joint = _JOINTS.search(folded[begin:at])
    return begin + joint.start() if joint else at


def _any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word.replace("_", " ")) for word in words)


_BEGINS = re.compile(r"(?:should|could)(?: have| of|'ve) (?:said|told|mentioned|answered)")
_VERB_AFTER_NAME = re.compile(rf"\s+(?:\w+ly\s+)?(?:{_any_of(joints.VERBS)})\b")
_HOLDS_ON = re.compile(rf"(?<!\w)(?:{_any_of(joints.HOLDS_ON)}) $")
_BEFORE_NAME = re.compile(rf"(?<!\w)(?:{_any_of(joints.BEFORE_NAME)}) $")
_JOINTS = re.compile(rf"(?:(?<![\w'])(?:{_any_of(joints.JOINTS)}) )+$")


@cache
def _patterns(language: str, *, spoken: bool) -> re.Pattern[str]:
    always, dictated = _BY_LANGUAGE.get(language, _BY_LANGUAGE["en"])
    parts = (part.replace("SUBJECT", joints.SUBJECT) for part in (*always, *(dictated if spoken else ())))
    return re.compile(r"(?<![\w'])(?:" + "|".join(parts) + ")")
