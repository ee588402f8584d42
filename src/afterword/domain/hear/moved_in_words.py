"""An interview moved or called off in the words of a mail, without a calendar: what is worth a question.

Words are a poor calendar, so nothing follows from them by itself.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Final

from afterword.domain.capture.mail_sessions import instants
from afterword.domain.facts import Session
from afterword.domain.sources import Mail

_MOVES: Final = re.compile(
    r"\bmov(?:e|ed|ing)\b[^.\n]{0,80}\bto\b|\bresched|\bpostpon|\bpush(?:ed|ing)?\b[^.\n]{0,60}\b(?:back|to)\b"
    r"|\bbr(?:ing|ought)\b[^.\n]{0,60}\bforward|\bnew time\b|\binstead\b|\bshift(?:ed)?\b[^.\n]{0,60}\bto\b"
    r"|verschieb|verschoben|verleg|vorverleg|neuer? termin|umplan"
    r"|\bdéplac|\breport(?:er|é|ée|ons)\b|\bdécal|\bavanc(?:er|é|ée|ons)\b"
    r"|\baplaz|\breprogram|\bmover\b|\bcambi\w+ (?:la|de) (?:entrevista|hora|fecha)|\bpospon|\badelant",
    re.IGNORECASE,
)
_ENDS: Final = re.compile(
    r"\bcancel(?:l?ed|l?ing)?\b|\bcall(?:ed|ing)? (?:it |this |the \w+ )?off\b"
    r"|\babsagen\b|\babgesagt\b|\bsagen\b[^.\n]{0,60}\bab\b|\bentfällt\b|\bstornier"
    r"|\bannul(?:er|é|ée|ons)\b|\bcancel(?:ar|ado|ada|amos)\b|\banula",
    re.IGNORECASE,
)
_MEETING: Final = re.compile(
    r"interview|conversation|meeting|\bcall\b|\bchat\b|appointment|screen|panel|gespräch|termin|entretien"
    r"|rendez-vous|entrevista|reunión|cita\b",
    re.IGNORECASE,
)
_SENTENCE: Final = re.compile(r"[^.!?\n]+")
_THE_SAME: Final = timedelta(minutes=5)


def moved_to(mail: Mail, session: Session, country: str | None, language: str) -> datetime | None:
    """The hour that a mail seems to move this session to (aware); None where it names none, or several."""
    if mail.date is None or mail.calendars or not _MOVES.search(mail.visible):
        return None
    zone = getattr(session.start.tzinfo, "key", None)
    named = {at for at in instants(mail, zone, country, language[:2]) if at > mail.date}
    # "Thursday's interview to Friday at ten": the day it was on is named, too, be it of another week.
    elsewhere = {
        at for at in named if at.astimezone(session.start.tzinfo).weekday() != session.start.weekday()
    }
    changed = {at for at in elsewhere or named if abs(at - session.start) > _THE_SAME}
    return changed.pop() if len(changed) == 1 else None


def calls_off(mail: Mail) -> bool:
    """Whether a sentence of the mail seems to call a meeting off."""
    if mail.calendars:
        return False
    said = (sentence for sentence in _SENTENCE.findall(mail.visible))
    return any(_ENDS.search(sentence) and _MEETING.search(sentence) for sentence in said)
