"""The shorter sections of the criteria: the question how things stand, and the answer to a no or an offer."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from types import MappingProxyType

from afterword.domain.facts import Method
from afterword.domain.review.text import sentences
from afterword.domain.touchpoints import Purpose, SignalKind
from quality.writing.cases import THANKS as THANKING
from quality.writing.cases import Note
from quality.writing.language import ARGUMENT, OFFERS_MORE, OPEN_DOOR, PRESSURE, REPROACH, THANKS, middle

#: "about 60 words" of a question, "brief" of an answer to a no
MOST_ASKED, MOST_BRIEF = 75, 90
NO = frozenset({SignalKind.REJECTION, SignalKind.SOFT_REJECTION})
_AGO = re.compile(
    r"\b(?:\w+ (?:days?|weeks?|months?) ago|last (?:week|month)|this week|yesterday|vor \w+ (?:Tagen|Wochen)|"
    r"vergangene[nr]? Woche|letzte[nr]? Woche|há \w+ (?:dias|semanas)|semana passada)\b",
    re.IGNORECASE,
)
_WAIT = timedelta(days=9)  # seven working days


def after_their_date(note: Note) -> bool:
    """Only once the day they gave is over, or seven working days where they gave none."""
    day = note.captured.decision_date
    return note.step.best.date() > day if day else note.step.best - note.captured.interview.end >= _WAIT


def shorter(note: Note) -> bool:
    """Shorter than the thanks, about sixty words."""
    count = _count(note.draft.body)
    firsts = [_count(n.draft.body) for n in note.case.notes if THANKING & n.purposes]
    return count <= MOST_ASKED and all(count <= first for first in firsts)


def names_the_day(note: Note) -> bool:
    """The interview's own day is named, or how long ago it was."""
    days = {session.start.date() for session in note.captured.interview.sessions}
    text = note.draft.body
    if _AGO.search(text):
        return True
    return any(
        re.search(rf"\b{day.day}\b(?!.*{day.year + 1})", text) for day in days if day != _decided(note)
    )


def one_question(note: Note) -> bool:
    """One question, and no more."""
    return note.draft.body.count("?") == 1 or note.draft.method is Method.PHONE


def offers_more(note: Note) -> bool:
    """More is offered."""
    return bool(OFFERS_MORE.search(note.draft.body)) or note.draft.method is not Method.EMAIL


def no_reproach(note: Note) -> bool:
    """Nothing of waiting, nothing of silence."""
    return not REPROACH.search(note.draft.body) and not PRESSURE.search(note.draft.body)


CHECK_IN: Mapping[str, Callable[[Note], bool]] = MappingProxyType(
    {
        "after their date": after_their_date,
        "shorter": shorter,
        "names the day": names_the_day,
        "one question": one_question,
        "offers more": offers_more,
        "no reproach": no_reproach,
    }
)


def polite(body: str) -> dict[str, bool]:
    """What an answer to a no, or to an offer, does: of any letter, ours and others' alike."""
    first = next(iter(middle(body)), "")
    return {
        "thanks": bool(THANKS.search(body)),
        "brief": _count(body) <= MOST_BRIEF,
        "clear at once": bool(THANKS.search(first)) or len(first.split()) <= 25,  # noqa: PLR2004 - a sentence one takes in at a glance
        "no argument": not ARGUMENT.search(body),
        "calm": "!" not in body,
    }


def gracious(note: Note) -> dict[str, bool]:
    """The points of a reply; after a no, the door is left open too."""
    points = polite(note.draft.body)
    if note.signal is not None and note.signal.kind in NO:
        points["door open"] = bool(OPEN_DOOR.search(note.draft.body))
    return points


def is_reply(note: Note) -> bool:
    """Whether it answers a decision."""
    return (
        note.step.purpose is Purpose.GRACIOUS_REPLY
        and note.signal is not None
        and note.signal.kind in NO | {SignalKind.OFFER}
    )


def _decided(note: Note) -> object:
    return note.captured.decision_date


def _count(body: str) -> int:
    return sum(len(re.findall(r"\w+", sentence)) for sentence in sentences(body))
