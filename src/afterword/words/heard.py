"""What was heard as a person says it: what happened, what it changed, how sure it is, what it may mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from afterword.domain.facts import Reason
from afterword.domain.hear.corrected import day_of
from afterword.domain.touchpoints import Purpose, Signal, SignalKind
from afterword.words.gaps import Gaps
from afterword.words.nouns import SIGNALS
from afterword.words.tongue import TONGUE, filled

#: the meanings to choose from, the commonest first
CHOICES: Mapping[SignalKind, str] = {
    SignalKind.REPLY: "an answer",
    SignalKind.REPLY_QUESTION: "a question to me",
    SignalKind.SCHEDULING: "they propose times, or agree on one",
    SignalKind.NEXT_ROUND: "an invitation to another round",
    SignalKind.REJECTION: "a no",
    SignalKind.SOFT_REJECTION: "a no with a door left open",
    SignalKind.OFFER: "an offer",
    SignalKind.REQUEST: "asks for something (references, samples, papers)",
    SignalKind.OOO: "away for a while",
    SignalKind.BOUNCE: "my mail did not arrive",
    SignalKind.LEFT_COMPANY: "has left the company",
    SignalKind.STOP_REQUEST: "asks not to be written to",
    SignalKind.ACK: "a receipt, nothing more",
    SignalKind.OTHER: "none of these, but about my search",
}
#: what the day of a meaning is, where it has one
DAYS: Mapping[SignalKind, str] = {
    SignalKind.REPLY_QUESTION: "Answer by",
    SignalKind.SCHEDULING: "Answer by",
    SignalKind.NEXT_ROUND: "Answer by",
    SignalKind.OFFER: "Answer by",
    SignalKind.REQUEST: "Answer by",
    SignalKind.OOO: "Back on",
    SignalKind.OTHER: "They decide by",
}
#: why the plan changed once the seeker said what a mail means
MEANT: dict[str, str] = {
    **{f"meant_{kind}": f"You said what a mail of {{who}} means: {noun}." for kind, noun in SIGNALS.items()},
    "meant_nothing": "You said that a mail of {who} is not about your search.",
}
_HAPPENED: Mapping[SignalKind, str] = {
    SignalKind.REPLY: "{who} wrote back.",
    SignalKind.REPLY_QUESTION: "{who} asks you something.",
    SignalKind.SCHEDULING: "{who} writes about the time of an interview.",
    SignalKind.NEXT_ROUND: "{who} invites you to another round.",
    SignalKind.REJECTION: "{who} says no.",
    SignalKind.SOFT_REJECTION: "{who} says no, and leaves a door open.",
    SignalKind.OFFER: "{who} makes you an offer.",
    SignalKind.REQUEST: "{who} asks you for something.",
    SignalKind.OOO: "{who} is away.",
    SignalKind.BOUNCE: "Mail to {who} did not arrive.",
    SignalKind.LEFT_COMPANY: "{who} no longer works there.",
    SignalKind.STOP_REQUEST: "{who} asks not to be written to.",
    SignalKind.ACK: "A receipt came from {who}.",
    SignalKind.OTHER: "{who} has news.",
}
_UNTIL: Mapping[SignalKind, str] = {
    **dict.fromkeys(DAYS, "An answer is asked for by {day}."),
    SignalKind.OOO: "Back on {day}.",
    SignalKind.OTHER: "They decide by {day}.",
}
_STEPS: Mapping[Purpose, str] = {
    Purpose.THANK_YOU: "thank-you",
    Purpose.SEND_PROMISED: "message with what you promised",
    Purpose.ANSWER_QUESTION: "answer",
    Purpose.LINKEDIN_CONNECT: "LinkedIn invitation",
    Purpose.CHECK_IN: "check-in",
    Purpose.GRACIOUS_REPLY: "gracious reply",
    Purpose.KEEP_WARM: "word to stay in touch",
    Purpose.HANDWRITTEN_NOTE: "handwritten note",
    Purpose.REFERENCE_HEADS_UP: "word to a reference",
    Purpose.OUTCOME_THANKS: "thanks at the end",
    Purpose.COFFEE_INVITE: "invitation to a coffee",
}
_CHANGED: Mapping[str, tuple[str, str]] = {
    "touchpoint_cancel": (
        "The {step} of {day} was taken off the plan.",
        "{count} steps were taken off the plan.",
    ),
    "touchpoint_update": ("The {step} goes on {day} now.", "{count} steps have another moment now."),
    "touchpoint_revive": ("The {step} of {day} is back on the plan.", "{count} steps are back on the plan."),
    "touchpoint_add": ("New on the plan: the {step} of {day}.", "{count} steps are new on the plan."),
}
_LEVELS = ((0.85, "quite sure"), (0.65, "fairly sure"), (0.0, "not sure"))


def happened(signal: Signal, who: str, changes: Sequence[Reason], zone: str = "") -> str:
    """What a mail says, by whom, and what it changed: one calm line. Moments in the zone of the reader."""
    day = day_of(signal)
    told = [filled(_HAPPENED[signal.kind], {"who": who or TONGUE.say("Somebody")})]
    if day and signal.kind in _UNTIL:
        told.append(filled(_UNTIL[signal.kind], {"day": _day(day)}))
    return " ".join([*told, *_changes(changes, zone)])


def _changes(changes: Sequence[Reason], zone: str) -> list[str]:
    told = []
    for code, (one, many) in _CHANGED.items():
        alike = [change for change in changes if change.code == code]
        if alike:
            text = one if len(alike) == 1 else many
            told.append(filled(text, Gaps({"count": str(len(alike)), **_step(alike[0].params, zone)})))
    return told


def _step(params: Mapping[str, str], zone: str) -> dict[str, str]:
    purpose, best = params.get("purpose", ""), params.get("best", "")
    known = _STEPS.get(Purpose(purpose)) if purpose in set(Purpose) else None
    at = datetime.fromisoformat(best).astimezone(ZoneInfo(zone or "UTC")) if best else None
    return {"step": TONGUE.say(known or "message"), **({"day": _day(at.date())} if at else {})}


def _day(day: date) -> str:
    return f"{day.day} {day:%B}"


def sureness(signal: Signal) -> str:
    """How sure the reading is, in calm words; empty of mail heard before that was kept."""
    if signal.sure is None:
        return ""
    return TONGUE.say(next(words for least, words in _LEVELS if signal.sure >= least))
