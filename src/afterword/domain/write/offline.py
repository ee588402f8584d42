"""The offline writer: a letter for every purpose and method, from a brief and a phrasebook."""

from __future__ import annotations

from collections.abc import Callable

from afterword.domain.facts import Method
from afterword.domain.linkedin import INVITES
from afterword.domain.touchpoints import Purpose
from afterword.domain.write.brief import Brief
from afterword.domain.write.craft import Craft
from afterword.domain.write.errands import (
    check_in,
    keep_warm,
    plain,
    send_promised,
)
from afterword.domain.write.initiatives import comment, has_letter, initiative, on_the_profile
from afterword.domain.write.letter import Letter
from afterword.domain.write.points import call, meeting
from afterword.domain.write.replies import answer_question, gracious_reply
from afterword.domain.write.short_notes import handwritten, linkedin_note, text_message
from afterword.domain.write.thank_you import thank_you

_LETTERS: dict[Purpose, Callable[[Brief, Craft], Letter]] = {
    Purpose.THANK_YOU: thank_you,
    Purpose.COFFEE_THANKS: thank_you,
    Purpose.SEND_PROMISED: send_promised,
    Purpose.CHECK_IN: check_in,
    Purpose.GRACIOUS_REPLY: gracious_reply,
    Purpose.ANSWER_QUESTION: answer_question,
    Purpose.KEEP_WARM: keep_warm,
    Purpose.HANDWRITTEN_NOTE: handwritten,
    Purpose.LINKEDIN_CONNECT: linkedin_note,
}

_ALOUD: dict[Method, Callable[[Brief, Craft], Letter]] = {Method.PHONE: call, Method.IN_PERSON: meeting}
_ON_THE_PROFILE: dict[Purpose, Callable[[Brief, Craft], Letter]] = {
    Purpose.COMMENT_POST: comment,
    Purpose.FOLLOW_COMPANY: on_the_profile,
}


def letter_for(brief: Brief, craft: Craft) -> Letter:
    """The letter this touchpoint needs, in the form its method has."""
    method, purpose = brief.touchpoint.method, brief.touchpoint.purpose
    if method in _ALOUD:
        return _ALOUD[method](brief, craft)
    if purpose in _ON_THE_PROFILE:
        return _ON_THE_PROFILE[purpose](brief, craft)
    if method is Method.LINKEDIN and purpose in INVITES:
        return linkedin_note(brief, craft)
    if method is Method.POST and purpose in {Purpose.THANK_YOU, Purpose.HANDWRITTEN_NOTE}:
        return handwritten(brief, craft)
    write = initiative if has_letter(brief, craft) else _LETTERS.get(purpose, plain)
    letter = write(brief, craft)
    return text_message(brief, craft, letter) if method is Method.TEXT else letter
