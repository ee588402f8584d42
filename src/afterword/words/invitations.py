"""What the seeker is asked about an hour that a mail speaks of, and what a calendar answered."""

from __future__ import annotations

from afterword.domain.facts import Reason
from afterword.words.entries import moments
from afterword.words.gaps import Gaps
from afterword.words.tongue import filled

#: why an invitation is asked about, by the code of the question
ASKED = {
    "asks_unknown": "{sender} is of no application in your journal. Add it as an interview?",
    "asks_stranger": (
        "It names {company}, but nobody there is known by {address}. Is it genuine, and to be added there?"
    ),
    "asks_which": "It may be of several of your applications. Of which?",
    "asks_taken_back": "You took it out of the journal before. Add it again?",
    "asks_past": "It is long over. Add it to {company} all the same?",
    "asks_no_zone": "Nothing in it tells by which clock. Set your own time zone, then add it.",
    "asks_moved": (
        "{sender} writes of another time, and sent no invitation. Was your interview of {was} moved there?"
    ),
    "asks_called_off": (
        "{sender} writes of calling off, and sent no word to calendars. Is your interview of {was} off?"
    ),
}
#: what the button says that agrees
AGREE = {
    "asks_moved": "Yes, it was moved",
    "asks_called_off": "Yes, it is off",
}
ADD = "Add it"

#: how a calendar answered to the meeting that a message proposed
ANSWERS = {
    "accepted": "They said yes to it.",
    "tentative": "They said perhaps.",
    "declined": "They cannot come then: propose another time.",
    "another_time": "They would rather meet on {offered}.",
    "some_other_time": "They would rather meet at another time; see their mail.",
}


def question(asked: Reason, zone: str = "") -> str:
    """The question, moments in the zone (IANA) of whoever is asked."""
    return filled(ASKED[asked.code], Gaps(moments(asked.params, zone)))


def agreeing(asked: Reason) -> str:
    """What the button says that agrees."""
    return AGREE.get(asked.code, ADD)


def meeting_answer(told: Reason, zone: str = "") -> str:
    """What their calendar answered to the seeker's meeting, moments in the seeker's zone (IANA)."""
    return filled(ANSWERS[told.code], Gaps(moments(told.params, zone)))
