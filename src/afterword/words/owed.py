"""What a mail asks for, in words: on the plan, beside the draft, at the terminal."""

from __future__ import annotations

from afterword.domain.facts import Reason
from afterword.domain.match.new_address import Trust
from afterword.words.gaps import Gaps
from afterword.words.tongue import filled

OWED: dict[str, str] = {
    "asked_times": "They offer times to choose from ({count}).",
    "asked_words": "They wrote: “{words}”",
    "asked_references": "They ask for references. Name only those who have agreed, and tell them first.",
    "asked_samples": "They ask for samples of your work. Attach them to this message.",
    "asked_documents": "They ask for documents. Attach them to this message.",
    "asked_details": "They ask for details that only you can give.",
    "asked_by": "They want to hear by {date}.",
    "door_words": "They wrote: “{words}”",
    "away_covered": "They are away, and {cover} stands in: “{words}” It is yours to write there, or to wait.",
}
#: what speaks against an offered time
AGAINST: dict[str, str] = {
    "time_past": "over already",
    "time_taken": "you have an interview then ({company})",
    "time_kept_free": "a day you keep free",
    "time_quiet": "in your quiet hours",
}
_TRUST: dict[Trust, str] = {
    Trust.SAME_HOUSE: "It is at the same organization.",
    Trust.OTHER_HOUSE: "It is at another organization than the one you know. Make sure before you use it.",
    Trust.PRIVATE: "It is a private address. Make sure before you use it.",
    Trust.LOOKS_ALIKE: (
        "It looks like an address of theirs, but what stands after the @ is another. Ask them first."
    ),
}


def against(reason: Reason) -> str:
    """What speaks against an offered time."""
    return filled(AGAINST.get(reason.code, ""), Gaps(reason.params))


def address_asked(person: str, address: str, words: str, *, returned: bool) -> str:
    """The question whether a new address is to be used, with the words it rests on."""
    told = (
        "Mail to {person} came back, and the report names {address}: “{words}” Use it?"
        if returned
        else "A mail says to write to {person} at {address} from now on: “{words}” Use it?"
    )
    return filled(told, Gaps({"person": person, "address": address, "words": words}))


def trusted(trust: Trust) -> str:
    """How far such an address can be trusted."""
    return filled(_TRUST[trust], Gaps({}))
