"""Which sent mail is the message that the seeker took into their own hands.

Their program may have given it another Message-ID, and they may have changed its words: it is
still the one. A different mail to the same person is contact, too, but not that message; where
the two cannot be told apart, nothing is assumed and the seeker is asked.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from afterword.domain.capture.folding import fold
from afterword.domain.match.sender import bare_id
from afterword.domain.sources import Mail
from afterword.domain.touchpoints import Signal, SignalKind

#: how many words in a row are compared: of fewer, two mails of one writer share too many
IN_A_ROW = 4
#: the least by which what is shared is divided: one polite sentence in common shows nothing
LEAST = 12
#: what share of the shorter text makes it the same letter, by itself and under the same subject
ALONE, UNDER_ITS_SUBJECT = 0.4, 0.15
#: a mail in answer to what was sent; whoever only brings news may not have had it yet
ANSWERS = frozenset({SignalKind.REPLY, SignalKind.REPLY_QUESTION})

# Where words are not parted by spaces, each sign counts as one.
_WORDS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W_]+")
_PREFIX = re.compile(
    r"^(?:\s*(?:re|aw|fwd?|wg|antw|sv|tr|rv|res|enc|rif|odp|vs)(?:\[\d+\])?\s*:)+", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class InHand:
    """A message that was handed over to the seeker's own program, at an instant (aware).

    `answers` says whether it stands in a thread whose subject other mails bear, too.
    """

    message_id: str
    to: str
    subject: str
    body: str
    answers: bool = False


@dataclass(frozen=True, slots=True)
class Recognised:
    """The mail that it became; `by` is what shows it: `message_id`, `text` or `subject`."""

    mail: Mail
    by: str
    changed: bool


def recognise(message: InHand, written: Sequence[Mail]) -> Recognised | None:
    """The one of these sent mails that is the message; of several, the one that shows it best."""
    found = [one for mail in written if (one := _recognised(message, mail))]
    return min(found, key=lambda one: _SUREST.index(one.by), default=None)


def others_to(message: InHand, written: Sequence[Mail]) -> tuple[Mail, ...]:
    """The mails to the same person, none of which is the message."""
    return tuple(mail for mail in written if _reaches(message, mail) and _recognised(message, mail) is None)


def is_answered(person: str, touchpoint: str, since: datetime, heard: Signal) -> bool:
    """Whether what was heard since shows that a message went: in its thread, or as this person's answer."""
    if heard.at < since:
        return False
    theirs = heard.person == person and heard.kind in ANSWERS and not heard.automatic
    return theirs or heard.in_thread_of == touchpoint


_SUREST = ("message_id", "text", "subject")


def _recognised(message: InHand, mail: Mail) -> Recognised | None:
    if bare_id(mail.message_id) == bare_id(message.message_id):
        return Recognised(mail, "message_id", _is_changed(message, mail))
    if not _reaches(message, mail):
        return None
    shared, same_subject = _shared(message.body, mail.visible or mail.text), _same_subject(message, mail)
    if shared >= (UNDER_ITS_SUBJECT if same_subject else ALONE):
        return Recognised(mail, "text", _is_changed(message, mail))
    if same_subject and not message.answers:
        return Recognised(mail, "subject", _is_changed(message, mail))
    return None


def _reaches(message: InHand, mail: Mail) -> bool:
    return message.to.casefold() in {box.email.casefold() for box in (*mail.to, *mail.cc)}


def _same_subject(message: InHand, mail: Mail) -> bool:
    ours = _bare(message.subject)
    return bool(ours) and ours == _bare(mail.subject)


def _bare(subject: str) -> str:
    """A subject without what programs put before it, case, accents and double spaces."""
    return fold(_PREFIX.sub("", subject))


def _shared(ours: str, theirs: str) -> float:
    """What share of the shorter text stands in the other, in runs of words."""
    one, other = _runs(ours), _runs(theirs)
    return (one & other).total() / max(LEAST, min(one.total(), other.total()))


def _runs(text: str) -> Counter[tuple[str, ...]]:
    """Every run of words within a paragraph; a greeting and a name alone are too short for one."""
    runs: Counter[tuple[str, ...]] = Counter()
    for paragraph in re.split(r"\n\s*\n", text):
        words = _words(paragraph)
        runs.update(tuple(words[at : at + IN_A_ROW]) for at in range(len(words) - IN_A_ROW + 1))
    return runs


def _is_changed(message: InHand, mail: Mail) -> bool:
    """Whether the seeker changed it; a signature or a quoted mail around it is none of theirs."""
    if _bare(message.subject) != _bare(mail.subject):
        return True
    return f" {' '.join(_words(message.body))} " not in f" {' '.join(_words(mail.text))} "


def _words(text: str) -> Sequence[str]:
    return _WORDS.findall(fold(text))


def unclaimed(written: Sequence[Mail], known: Collection[str]) -> tuple[Mail, ...]:
    """The sent mails that no message of the journal is yet, by the Message-IDs of these."""
    ours = {bare_id(one) for one in known}
    return tuple(mail for mail in written if bare_id(mail.message_id) not in ours)
