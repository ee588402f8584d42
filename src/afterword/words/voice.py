"""The seeker's voice in words: each habit as a sentence, and what it was learned from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from afterword.words.gaps import Gaps
from afterword.words.nouns import PURPOSES
from afterword.words.tongue import TONGUE, filled

if TYPE_CHECKING:
    from afterword.actions.read_voice import OwnHabit

#: by kind; where a value matters, by kind and value
HABITS: Mapping[str, str] = {
    "greeting": "You greet {whom} with “{now}”.",
    "closing": "You close with “{now}” to {whom}.",
    "signed": "You sign with your first name to {whom}.",
    "signed_whole": "You sign with your whole name to {whom}.",
    "contraction": "You write “I’m” and “don’t” to {whom}, not “I am” and “do not”.",
    "swap": "Instead of “{was}” you write “{now}”.",
    "swap_out": "You never write “{was}”.",
    "drop": "You leave this sentence out: “{was}”",
    "drop_all": "You leave out sentences like this one: “{was}”",
    "add": "When you {purpose}, you end with “{now}”",
    "length": "When you {purpose}, you like it to take about {now} words.",
}
#: what is to be typed to put it otherwise
LABELS: Mapping[str, str] = {
    "greeting": "Greeting; {name} stands for theirs",
    "closing": "Closing words",
    "swap": "What stands in its place; empty for nothing",
    "add": "Sentence",
    "length": "Words",
}
WHOM: Mapping[str, str] = {
    "near": "people you call by their first name",
    "far": "people you do not call by their first name",
}
LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "pt": "Portuguese",
    "it": "Italian",
    "nl": "Dutch",
}
_CHANGED_ONCE = "You changed “{was}” to “{now}” once."
_CHANGED = "You changed “{was}” to “{now}”, {edits} times of late."
_EDITED_ONCE = "Seen in one edit of yours."
_EDITED = "Seen in {edits} edits of yours, of late."
_MAIL_ONCE = "Seen in one mail you wrote yourself."
_MAILS = "Seen in {mails} mails you wrote yourself."
_BY_HAND = "Set by you."
_WITH_VALUES = frozenset({"greeting", "closing", "swap"})


def habit_sentence(kind: str, spot: str, was: str, now: str) -> str:
    """What the habit is."""
    purpose = spot.partition("/")[0]
    facts = {
        "whom": TONGUE.say(WHOM.get(spot, "")),
        "was": _shown(was),
        "now": _shown(now),
        "purpose": next((PURPOSES[each] for each in PURPOSES if each == purpose), purpose),
    }
    return filled(HABITS[_which(kind, spot, now)], Gaps(facts))


def evidence(habit: OwnHabit) -> str:
    """What it was learned from: how often, of the last times it could have been otherwise."""
    facts = Gaps(
        {
            "was": _shown(habit.was),
            "now": _shown(habit.now),
            "edits": str(habit.edits),
            "mails": str(habit.mails),
        }
    )
    told = [_BY_HAND] if habit.by_hand else []
    valued = habit.kind in _WITH_VALUES and habit.was and habit.now and not habit.by_hand
    if habit.edits:
        one, many = (_CHANGED_ONCE, _CHANGED) if valued else (_EDITED_ONCE, _EDITED)
        told.append(one if habit.edits == 1 else many)
    if habit.mails:
        told.append(_MAIL_ONCE if habit.mails == 1 else _MAILS)
    return " ".join(filled(each, facts) for each in told)


def _which(kind: str, spot: str, now: str) -> str:
    if kind == "signed" and now != "{first}":
        return "signed_whole"
    if kind == "swap" and not now:
        return "swap_out"
    return "drop_all" if kind == "drop" and "#" not in spot else kind


def _shown(text: str) -> str:
    """A frame as a person reads it: its slots as dots, a greeting's as where the name stands."""
    frame = text.partition("#")[2] or text
    return re.sub(r"\{[^{}]*\}", "…", frame.replace("{name}", "(name)"))
