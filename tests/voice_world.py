"""A seeker who writes many letters and always changes the same thing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from afterword.domain.facts import (
    Captured,
    DebriefItem,
    Evidence,
    Interview,
    Kind,
    Method,
    Person,
    Quote,
    Reason,
    Role,
    Seeker,
    Session,
)
from afterword.domain.grammar import Tagger
from afterword.domain.learn.distance import called, distance_of
from afterword.domain.learn.edits import Setting, signs
from afterword.domain.learn.frames import parts
from afterword.domain.learn.learn import in_force, learned
from afterword.domain.learn.voice import How, Sign, Voice, base_of
from afterword.domain.learn.voice import Kind as Habits
from afterword.domain.plan.situation import Situation
from afterword.domain.touchpoints import Draft, Purpose, Touchpoint
from afterword.domain.write.compose import compose
from afterword.domain.write.phrases import Phrasebook

NOON = datetime(2026, 10, 6, 12, tzinfo=UTC)
NAMES = ("Ruth Okell", "Ian Brody", "May Teller", "Oz Petit", "Uma Rao", "Bea Lund", "Cy Marsh", "Flo Hart")
TALK = ("the loans register", "the moth traps", "the picture store", "the night shift", "the visitor survey")


def a_person(number: int, address: str = "") -> Person:
    name = NAMES[number % len(NAMES)]
    given, family = name.split()
    return Person(f"p{number}", name, Role.PANELIST, given, family, address=address or f"Hi {given}")


def an_interview(number: int, language: str = "en-GB", address: str = "") -> Captured:
    """The interview of that number: its person sits at another place of the list each time."""
    people = tuple(a_person(at, address) for at in range(len(NAMES)))
    told = TALK[number % len(TALK)]
    items = [DebriefItem("1", Kind.TOPIC, told, Quote("notes.md", f"talked about {told}"), f"p{number % 8}")]
    win = Evidence("Catalogued the costumes", Quote("cv.json", "Catalogued the costumes"), "Mill Lane")
    return Captured(
        Seeker("Ada Morgan", "ada@morgan.example", "Europe/London"),
        Interview("Harbour Museum", "Collections Manager", None, (Session(NOON, NOON, (f"p{number % 8}",)),)),
        people,
        tuple(items),
        (win,),
        decision_date=date(2026, 10, 16),
        decision_source=Quote("notes.md", "they decide by the 16th"),
        language=language,
    )


def a_step(person: str, purpose: Purpose, method: Method = Method.EMAIL) -> Touchpoint:
    return Touchpoint(f"{purpose}-{person}", person, purpose, method, NOON, NOON, NOON, Reason("x"), "P1")


@dataclass
class Practice:
    """The loop of writer, hand and memory. `seen` is all that is kept of the letters."""

    book: Phrasebook
    tagger: Tagger
    address: str = ""
    seen: list[Sign] = field(default_factory=list)

    @property
    def voice(self) -> Voice:
        return in_force(learned(self.seen))

    def write(self, number: int, purpose: Purpose = Purpose.THANK_YOU, voice: Voice | None = None) -> Draft:
        captured = an_interview(number, self.book.language, self.address)
        step = a_step(f"p{number % 8}", purpose)
        own = self.voice if voice is None else voice
        (draft,) = compose([step], Situation(captured), self.book, self.tagger, voice=own)
        return draft

    def keep(self, number: int, draft: Draft, kept: str, purpose: Purpose = Purpose.THANK_YOU) -> None:
        found = signs(draft.body, kept, self.setting(number, purpose))
        spots = {(one.kind, one.spot) for one in (*self.seen, *found) if one.how is How.EDIT}
        self.seen += [one for one in found if (one.kind, one.spot) in spots]

    def setting(self, number: int, purpose: Purpose = Purpose.THANK_YOU) -> Setting:
        person = a_person(number % 8, self.address)
        near = distance_of(person)
        return Setting(
            base_of(self.book.language),
            near,
            purpose,
            called(person),
            "Ada Morgan",
            parts(self.book, self.voice, near),
            frozenset({"harbour", "museum", *person.name.casefold().split()}),
            frozenset({"harbour", "museum", "register", *person.name.casefold().split()}),
            tuple(one.spot for one in self.seen if one.kind is Habits.SWAP),
            tuple(one.now for one in self.seen if one.kind is Habits.ADD and one.now),
        )

    def edits_needed(self, hand: Callable[[str], str], letters: int = 16) -> list[int]:
        """The numbers of the letters that the seeker had to edit, who edits each that needs it."""
        edited = []
        for number in range(letters):
            draft = self.write(number)
            kept = hand(draft.body)
            if kept != draft.body:
                edited.append(number)
            self.keep(number, draft, kept)
        return edited
