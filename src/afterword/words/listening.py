"""That we do not hear, in one sentence: since when, what waits meanwhile, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from afterword.domain.send.moment import Listening
from afterword.words.checks import cause_sentence
from afterword.words.entries import moments
from afterword.words.gaps import Gaps
from afterword.words.tongue import filled

if TYPE_CHECKING:
    from afterword.actions.read_listening import NotListening

#: by whether it was ever heard, and whether there are several
BEGINS: Mapping[tuple[bool, bool], str] = {
    (True, False): "Your mailbox has not been heard since {since}.",
    (True, True): "Your mailbox {mailbox} has not been heard since {since}.",
    (False, False): "Your mailbox has not been heard yet.",
    (False, True): "Your mailbox {mailbox} has not been heard yet.",
}
WAITS = "What rests on silence waits meanwhile."
LOOKS_BY_ITSELF = "Leave Afterword running while this computer is awake; it looks by itself."
BY_HAND = (
    "This is right only if nothing came, and nobody but you listens. "
    "Where it has not gone a day after you approved it, you are asked again."
)


def listening_sentence(told: NotListening, zone: str) -> str:
    """Why silence tells nothing now; moments in the zone (IANA) of whoever reads it."""
    if told.state is Listening.BY_HAND:
        return filled(BY_HAND, {})
    facts = moments({"since": told.since.isoformat() if told.since else ""}, zone)
    first = BEGINS[bool(told.since), bool(told.mailbox)]
    do = cause_sentence(told.cause, told.detail) if told.cause else filled(LOOKS_BY_ITSELF, {})
    waits = filled(WAITS, {}) if told.rests else ""
    begins = filled(first, Gaps({**facts, "mailbox": told.mailbox}))
    return " ".join(filter(None, (begins, waits, do)))
