"""Whoever has left names who takes over, and the question goes there."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from afterword.domain.hear.listen import hear
from afterword.domain.hear.successors import successor, with_successor
from afterword.domain.sources import Mail, Mailbox
from afterword.domain.touchpoints import Purpose, SignalKind
from plan_world import MOSES, RITA, at, interview, planned, steps

WHEN = datetime(2026, 10, 12, 9, tzinfo=UTC)


def farewell(text: str, sender: str = "rita@harbor.example") -> Mail:
    return Mail(
        file="1.eml",
        message_id="<left@harbor.example>",
        date=WHEN,
        sender=Mailbox("Rita Example", sender),
        to=(Mailbox("Ada Seeker", "ada@post.example"),),
        cc=(),
        reply_to=(),
        subject="Automatic reply: thank you",
        text=text,
        visible=text,
        signature="",
        headers={"auto-submitted": "auto-replied"},
    )


@pytest.mark.parametrize(
    ("text", "name", "email"),
    [
        (
            "I have left Harbor. For hiring please write to Gil Ott, gott@harbor.example.",
            "Gil Ott",
            "gott@harbor.example",
        ),
        (
            "I have left. Invoices: books@harbor.example. Jobs are with Gil Ott now: g.ott@harbor.example.",
            "Gil Ott",
            "g.ott@harbor.example",
        ),
        (
            "Ich arbeite nicht mehr bei Hafen. Für Bewerbungen: Jana Moll, jana.moll@harbor.example",
            "Jana Moll",
            "jana.moll@harbor.example",
        ),
        ("I have left the company. Your process is with Annette Birch.", "Annette Birch", ""),
    ],
)
def test_the_successor_is_who_is_named_for_hiring(text: str, name: str, email: str) -> None:
    assert successor(farewell(text)) == Mailbox(name, email)


def test_an_office_for_invoices_is_nobodys_successor() -> None:
    assert successor(farewell("I have left. For invoices write to billing@harbor.example.")) is None


def test_the_question_goes_to_the_successor_and_not_to_who_left() -> None:
    captured = interview(MOSES, RITA)
    letter = farewell("I no longer work at Harbor Works. Gil Ott takes over recruiting: gott@harbor.example.")
    captured, signal = with_successor(captured, letter, hear(letter, captured, ()))
    assert signal.kind is SignalKind.LEFT_COMPANY
    made = planned(captured, signal, now=at("2026-10-12", "10:00"))
    assert {step.person for step in steps(made, Purpose.CHECK_IN)} == {signal.about}
    heir = captured.person(signal.about)
    assert heir is not None
    assert heir.email == "gott@harbor.example"


def test_a_successor_who_was_met_stays_one_person() -> None:
    captured = interview(MOSES, RITA)
    letter = farewell(f"I have left Harbor Works. Please write to {MOSES.name} about jobs: {MOSES.email}")
    after, signal = with_successor(captured, letter, hear(letter, captured, ()))
    assert (after.people, signal.about) == (captured.people, MOSES.key)
