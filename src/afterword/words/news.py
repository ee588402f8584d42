"""What the seeker can tell, in words: for the history, for forms and for the terminal."""

from __future__ import annotations

from collections.abc import Mapping

#: by the news' code, as the history tells it
NEWS: Mapping[str, str] = {
    "applied": "you applied",
    "coffee_held": "you had a talk with {person}",
    "met_at_event": "you met {person} at an event",
    "other_offer": "you have another offer",
    "accepted": "you accepted their offer",
    "accepted_elsewhere": "you accepted an offer elsewhere",
    "withdrawn": "you withdrew",
}
#: what comes of it, as it is offered
FOLLOWS: Mapping[str, str] = {
    "applied": "One question is planned, about two weeks after the closing date.",
    "coffee_held": "Thanks are planned for the same day, and a word in six weeks on what came of it.",
    "met_at_event": "A line within a day or two is planned.",
    "other_offer": "One fair question is planned, to hear from them in time.",
    "accepted": "Everybody who helped hears of it, and nothing else is asked.",
    "accepted_elsewhere": "One kind word closes this application.",
    "withdrawn": "One kind word closes this application.",
}
#: the seeker's pace, and what it means
PACES: Mapping[str, tuple[str, str]] = {
    "gentle": (
        "Gentle",
        "Later within the same bounds, and fewer: two working days more between messages.",
    ),
    "standard": ("Standard", "As the rules say."),
    "keen": ("Keen", "Sooner within the same bounds, never more often."),
}
#: the numbers a seeker may set, as a label says them
LIMITS: Mapping[str, str] = {
    "spacing": "Working days between two messages to one person",
    "unanswered": "Messages to one person without an answer",
    "employer": "Open messages at one employer",
    "status": "Times to ask how things stand",
    "invitation": "Characters of a LinkedIn invitation (200, or 300 with a paid account)",
}
#: units of spans as policy files write them
UNITS: Mapping[str, str] = {"h": "hours", "bd": "working days", "d": "days"}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
