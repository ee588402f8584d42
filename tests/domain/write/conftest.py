"""A small world to write notes in: one employer, three people, what was said to each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from afterword.adapters.grammar import HantaGrammar
from afterword.adapters.phrasebook_file import TomlPhrasebooks
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
from afterword.domain.touchpoints import Purpose, Touchpoint
from afterword.domain.write.phrases import Phrasebook
from afterword.domain.write.vocabulary import Vocabulary, vocabulary

NOON = datetime(2026, 10, 6, 12, tzinfo=UTC)


def item(key: str, kind: Kind, text: str, person: str | None, **more: object) -> DebriefItem:
    return DebriefItem(key, kind, text, Quote("notes.md", text), person, **more)  # type: ignore[arg-type]


def step(person: str, purpose: Purpose, method: Method = Method.EMAIL, **more: object) -> Touchpoint:
    key = f"{purpose}-{person}-{method}"
    return Touchpoint(key, person, purpose, method, NOON, NOON, NOON, Reason("x"), "P1", **more)  # type: ignore[arg-type]


@pytest.fixture
def make_step() -> Callable[..., Touchpoint]:
    return step


@pytest.fixture(scope="session")
def tagger() -> Tagger:
    return HantaGrammar().words


@pytest.fixture(scope="session")
def book() -> Phrasebook:
    return TomlPhrasebooks().load("en")


@pytest.fixture
def captured() -> Captured:
    """An interview at a museum: a keeper who asked and wants, a recruiter, one who said nothing."""
    return Captured(
        Seeker("Ada Morgan", "ada@morgan.example", "Europe/London"),
        Interview(
            "Harbour Museum Ltd",
            "Collections Manager, Textiles (0.8)",
            None,
            (Session(NOON, NOON, ("ruth",)),),
        ),
        (
            Person("ruth", "Ruth Okell", Role.HIRING_MANAGER, "Ruth", "Okell", address="Hi Ruth"),
            Person("ian", "Ian Brody", Role.PANELIST, "Ian", "Brody", address="Hi Ian", silent=True),
            Person("may", "May Teller", Role.RECRUITER, "May", "Teller", address="Hi May"),
            Person("oz", "Oz Petit", Role.PANELIST, "Oz", "Petit", address="Hi Oz"),
        ),
        (
            item("1", Kind.TOPIC, "long talk abt the loans register, 3 yrs behind", "ruth"),
            item("2", Kind.NEED, "wants someone to run the stores move w/o closing the galleries", "ruth"),
            item("3", Kind.PROMISE, "send her my packing checklist by friday", "ruth", due=date(2026, 10, 9)),
            item("4", Kind.PRIVATE, "husband is being treated for gout, told me over tea", "ruth"),
            item("5", Kind.PERSONAL, "her daughter's brass band", "ruth"),
            item("6", Kind.TOPIC, "the moth traps", "ian"),
            item(
                "7",
                Kind.CONCERN,
                "asked about object handling, I blanked",
                "oz",
                answer="we run two handling sessions a month, gloves off",
            ),
        ),
        (
            Evidence(
                "Moved 4,000 costumes to new stores in nine weeks; no gallery closed",
                Quote("cv.json", "Moved 4,000 costumes to new stores"),
                "Mill Lane Trust",
            ),
            Evidence(
                "Catalogue costumes and the loans register",
                Quote("cv.json", "Catalogue costumes and the loans register"),
                "Mill Lane Trust",
            ),
        ),
        decision_date=date(2026, 10, 16),
        decision_source=Quote("notes.md", "they decide by the 16th"),
        language="en-GB",
    )


@pytest.fixture
def words(captured: Captured, book: Phrasebook) -> Vocabulary:
    return vocabulary(captured, book)
