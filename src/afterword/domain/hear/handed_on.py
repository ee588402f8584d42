"""A mail that the seeker forwarded to themselves: it is the one within that counts."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from afterword.domain.hear.own_words import addressed, is_own
from afterword.domain.hear.vouching import weighty
from afterword.domain.sources import Mail
from afterword.domain.touchpoints import Signal, SignalKind

#: what of a mail's own name we made up ends so: it had none that was told
_MADE_UP = "@afterword.invalid>"


def unwrapped(mail: Mail, own: Collection[str]) -> Mail | None:
    """The mail within, with its own sender, date and, where that is known, its own Message-ID.

    None where the seeker (`own` are their addresses) did not forward it to themselves, or nothing in it
    tells who wrote. What was forwarded to somebody else is a mail of the seeker's to them.
    """
    to = addressed(mail)
    if not is_own(mail.sender.email, own) or not mail.enclosed:
        return None
    if any(not is_own(address, own) for address in to):
        return None
    inner = mail.enclosed[0]
    if not (inner.sender.email or inner.sender.name):
        return None
    return replace(_named(inner, mail), file=mail.file, date=inner.date or mail.date)


def needs_word(signal: Signal) -> bool:
    """Whether what was forwarded must not count before the seeker says so.

    That it is theirs stands in a line that anybody can write: what changes the plan for good counts by
    itself only where it answers a message of ours, whose number nobody else knows.
    """
    counts = weighty(signal) or signal.kind is SignalKind.BOUNCE
    return counts and not signal.in_thread_of


def is_made_up(message_id: str) -> bool:
    """Whether a Message-ID is one that we gave."""
    return message_id.endswith(_MADE_UP)


def _named(inner: Mail, outer: Mail) -> Mail:
    """With the number and the thread of the original, which programs tell in the mail around it."""
    if not is_made_up(inner.message_id):
        return inner
    original = outer.headers.get("x-forwarded-message-id", "").strip() or outer.in_reply_to
    threads = tuple(one for one in outer.references if one != original)
    return replace(inner, message_id=original or inner.message_id, references=inner.references or threads)
