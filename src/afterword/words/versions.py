"""Versions of a text in words: what one was made for, who wrote it, and wishes as they are offered."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.domain.facts import Reason
from afterword.domain.touchpoints import Wish
from afterword.words.gaps import Gaps
from afterword.words.tongue import filled

#: what a version was made for, by its code; as the end of "version 3, …"
VERSIONS: Mapping[str, str] = {
    "warmer": "warmer",
    "shorter": "shorter",
    "more_formal": "more formal",
    "another_angle": "from another angle",
    "other_words": "one sentence in other words",
    "left_out": "without one sentence",
    "said_instead": "something else said in one place",
    "again": "written again, each unlike the others",
    "time_chosen": "with the time you chose",
    "time_none": "with none of the times offered",
    "taken_up": "version {number} taken up again",
}
#: what a press offers
WISHES: Mapping[Wish, str] = {
    Wish.WARMER: "Warmer",
    Wish.SHORTER: "Shorter",
    Wish.MORE_FORMAL: "More formal",
    Wish.ANOTHER_ANGLE: "Another angle",
}
AUTHORS: Mapping[str, str] = {
    "machine": "written by Afterword",
    "hand": "your own words",
    "model": "written with your model",
}
#: why a note is left alone when the notes of a panel are written anew
STAYS: Mapping[str, str] = {
    "approved": "approved: it stays as it is",
    "by_hand": "your own words: they stay as they are",
    "text_changed": "changed in the meantime: it stays as it is",
    "no_warmer": "there are no warmer words for it",
    "no_shorter": "there is nothing to leave out",
    "no_more_formal": "there are no more formal words for it",
    "no_another_angle": "the notes hold nothing else to say here",
    "no_other_words": "there are no other words for it",
}


def version_for(made_for: Reason) -> str:
    """What a version was made for; empty where nobody asked for it."""
    return filled(VERSIONS.get(made_for.code, ""), Gaps(made_for.params))
