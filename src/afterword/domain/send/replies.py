"""What a mail server's reply means for the message, and what to tell the seeker of it.

Before the dot that ends a message, whatever is no yes means that the message was not taken. After
it, a clear no does (RFC 5321, 4.2.5), and everything else leaves it unsure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from afterword.domain.send.reply_codes import (
    APP_PASSWORD_NEEDED,
    BEFORE_A_MESSAGE,
    BLOCKED,
    GREYLISTED,
    LINE_TOO_LONG,
    LOGIN_REFUSED,
    MAILBOX_CLOSED,
    NEEDS_ENCRYPTION,
    NOT_UNDERSTOOD,
    PASSWORDS_OFF,
    PLAIN_ENOUGH,
    REPLIES,
    REPLIES_IN,
    SENDER_REFUSED,
    SERVER_TROUBLED,
    TOO_MANY,
    VAGUE,
    Phase,
)
from afterword.domain.send.reply_words import WORDS
from afterword.domain.send.waits import told_wait

#: A provider's limit is counted over a day that rolls on; by then some of it is free again.
AFTER_A_LIMIT = timedelta(hours=6)
LONGEST_WORDS = 2000
REFUSED_LOGIN = 535
_ENHANCED = re.compile(r"([245]\.\d{1,3}\.\d{1,3})(?!\S)")
_YES, _GO_ON, _NOT_NOW, _NO = 2, 3, 4, 5
LOGINS = frozenset({LOGIN_REFUSED, APP_PASSWORD_NEEDED, PASSWORDS_OFF})
#: These say that the way is shut, not that this message is wrong.
_OUR_SETTINGS = frozenset({*LOGINS, NEEDS_ENCRYPTION, TOO_MANY})
#: All that a login can fail of; other words there are only advice.
_OF_A_LOGIN = frozenset({*LOGINS, NEEDS_ENCRYPTION, TOO_MANY, LINE_TOO_LONG, MAILBOX_CLOSED})
#: Who says no for good asks nobody to come again; a login that fails for now may be right.
_CANNOT_MEAN = {_NOT_NOW: LOGINS, _NO: frozenset({GREYLISTED, SERVER_TROUBLED})}
_POLICY = frozenset({"7.0", "7.1"})


class Fate(StrEnum):
    """What becomes of the message: it goes on, or is certainly not taken (now, or ever), or nobody knows."""

    YES = "yes"
    NOT_NOW = "not_now"
    NEVER = "never"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Meaning:
    """The fate, the code of its cause (empty for a yes), and how long to wait where that is known."""

    fate: Fate
    code: str = ""
    again_after: timedelta | None = None


def meaning(phase: Phase, code: int, enhanced: str = "", text: str = "") -> Meaning:
    """What a reply means; `enhanced` as in "5.1.1", `text` the server's words without either number."""
    fate = _fate(phase, code)
    if fate is Fate.YES:
        return Meaning(fate)
    if fate is Fate.UNSURE:
        return Meaning(fate, "hand_over_broke")
    cause = _cause(phase, code, enhanced.partition(".")[2], text[:LONGEST_WORDS])
    if cause in _OUR_SETTINGS:
        fate = Fate.NOT_NOW
    return Meaning(fate, cause or _unnamed(fate), _wait(code, cause, text[:LONGEST_WORDS]))


def login_cause(text: str) -> str:
    """Why a login was refused, by the server's words alone: for protocols that have no numbers."""
    return meaning(Phase.AUTH, REFUSED_LOGIN, text=text).code


def enhanced_in(text: str) -> tuple[str, str]:
    """The enhanced code that a reply begins with, or nothing, and the words after it."""
    found = _ENHANCED.match(text)
    return (found[1], text[found.end() :].strip()) if found else ("", text.strip())


def _fate(phase: Phase, code: int) -> Fate:
    digit = code // 100
    if digit == (_GO_ON if phase is Phase.DATA else _YES):
        return Fate.YES
    if digit == _NO and phase not in BEFORE_A_MESSAGE:
        return Fate.NEVER
    if phase is Phase.END and digit != _NOT_NOW:
        return Fate.UNSURE
    return Fate.NOT_NOW


def _cause(phase: Phase, code: int, enhanced: str, text: str) -> str:
    """What is known of the cause; empty where nothing is."""
    if code // 100 not in {_NOT_NOW, _NO}:
        return NOT_UNDERSTOOD
    if known := PLAIN_ENOUGH.get(enhanced):
        return known
    if said := _in_words(phase, code, text):
        return said
    if known := REPLIES_IN.get((phase, code)):
        return known
    if enhanced in _POLICY:
        return _by_policy(phase, code)
    return VAGUE.get(enhanced) or REPLIES.get(code, "")


def _in_words(phase: Phase, code: int, text: str) -> str:
    found = [cause for cause, words in WORDS if words.search(text)]
    if phase is Phase.AUTH:
        found = [cause for cause in found if cause in _OF_A_LOGIN]
    return next((cause for cause in found if cause not in _CANNOT_MEAN[code // 100]), "")


def _by_policy(phase: Phase, code: int) -> str:
    if code // 100 == _NOT_NOW:
        return ""
    if phase is Phase.AUTH or REPLIES.get(code) == LOGIN_REFUSED:
        return LOGIN_REFUSED
    return SENDER_REFUSED if phase is Phase.MAIL else BLOCKED


def _unnamed(fate: Fate) -> str:
    return "refused_for_good" if fate is Fate.NEVER else "refused_for_now"


def _wait(code: int, cause: str, text: str) -> timedelta | None:
    if code // 100 == _NOT_NOW:
        return told_wait(text)
    return AFTER_A_LIMIT if cause == TOO_MANY else None
