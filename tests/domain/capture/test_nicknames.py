"""Names people go by, learned from what is written."""

from __future__ import annotations

import pytest

from afterword.domain.capture.names import parse_name
from afterword.domain.facts import Captured, Person
from capture_world import bundle, event, mail
from reading import capture

HELD = event("2026-12-01T10:00", "2026-12-01T11:00", "Interview", zone="Europe/London")


def met(written: str, notes: str = "") -> Captured:
    """What is captured of an invitation by mail that says this."""
    note = mail(
        "Priya Nand <priya@quarry.example>", f"Hi Robin,\n\n{written}\n\nPriya", "2026-11-20T09:00:00+00:00"
    )
    return capture(bundle((HELD,), (note,), notes), (note,))


def person(found: Captured, name: str) -> Person:
    return next(p for p in found.people if p.name == name)


@pytest.mark.parametrize(
    ("written", "nick"),
    [
        ("You will meet Barry Oldroyd, quarry manager, everyone says Baz.", "Baz"),
        ("You will meet Barry Oldroyd, quarry manager, who goes by Baz.", "Baz"),
        ("You will meet:\n\n- Barry Oldroyd, quarry manager. Baz to everyone.", "Baz"),
        ("You will meet Barry Oldroyd, quarry manager (we all call him Baz).", "Baz"),
        ("You will meet:\n\n- Barry Oldroyd, quarry manager. Prefers Baz.", "Baz"),
        ("You will meet:\n\n- Barry Oldroyd, quarry manager, known as Tiny", "Tiny"),
    ],
)
def test_what_somebody_goes_by_is_learned_and_greets_them(written: str, nick: str) -> None:
    found = person(met(written), "Barry Oldroyd")
    assert nick in found.nicknames
    assert found.address == f"Hi {nick}"


def test_what_somebody_is_never_called_is_not_learned() -> None:
    found = met("You will meet:\n\n- Tomasz Wilk, surveyor. Never called Tom.")
    assert person(found, "Tomasz Wilk").nicknames == ()


def test_of_two_of_one_name_a_title_and_what_is_left_tell_who_is_who() -> None:
    found = met(
        "You will meet:\n\n- Samir Aziz, shift foreman, who goes by Sam\n- Samantha Oduya, yard manager",
        "Yard Sam asked about forklifts. Wee Sam wants nights covered",
    )
    assert "Yard Sam" in person(found, "Samantha Oduya").nicknames
    assert "Wee Sam" in person(found, "Samir Aziz").nicknames


@pytest.mark.parametrize(
    ("written", "called"),
    [
        ('Thomas "Tom" Arkwright', "Tom"),
        ("Margaret (Peggy) Sloane", "Peggy"),
        ("Fitzroy, William (Bill)", "Bill"),
        ("Wen Li (Pharmacy)", None),
        ("Ada Obi (she/her)", None),
    ],
)
def test_quotes_or_a_bracket_within_a_name_tell_what_they_are_called(
    written: str, called: str | None
) -> None:
    name = parse_name(written)
    assert name is not None
    assert name.called == called


def test_a_pronoun_is_told_by_a_title_or_by_the_notes_and_never_by_a_name() -> None:
    found = met(
        "You will meet Mrs Jean Tordoff, bursar, Robin Achebe, surveyor, and Susan Pell, clerk of works.",
        "Robin Achebe asked how he should phase the yard",
    )
    told = {p.name: p.pronoun for p in found.people}
    assert (told["Jean Tordoff"], told["Robin Achebe"], told["Susan Pell"]) == ("she", "he", None)
