"""Whether a mail that the seeker wrote elsewhere did what is planned, so that it is not done twice."""

from __future__ import annotations

from collections.abc import Collection

from afterword.domain.match.sender import bare_id
from afterword.domain.touchpoints import Purpose, Sent, Touchpoint

_OF_ITEMS = frozenset({Purpose.SEND_PROMISED, Purpose.ANSWER_QUESTION})
_THANKS = frozenset({Purpose.THANK_YOU, Purpose.HANDWRITTEN_NOTE})


def did(sent: Sent, person: str, purpose: Purpose, items: Collection[str], answers: str | None) -> bool:
    """Whether it did this: the answer to that mail, these promises, the thanks, the one status question."""
    if not sent.written:
        return False
    if answers:
        return sent.answers is not None and bare_id(sent.answers) == bare_id(answers)
    done = {sent.purpose, *sent.also}
    if purpose in _OF_ITEMS:
        return bool(items) and set(items) <= set(sent.items)
    if purpose is Purpose.CHECK_IN:
        return Purpose.CHECK_IN in done  # whoever was asked: it is asked once
    return purpose in _THANKS and Purpose.THANK_YOU in done and sent.person == person


def did_any(sent: Sent, touchpoint: Touchpoint) -> bool:
    """Whether it did anything that the one message of a touchpoint does."""
    purposes = (touchpoint.purpose, *touchpoint.also)
    found = (did(sent, touchpoint.person, one, (), touchpoint.answers) for one in purposes)
    return any(found) or bool(sent.written and set(touchpoint.items) & set(sent.items))
