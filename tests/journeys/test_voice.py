"""On a phone: two letters closed alike, what came of it read, switched by keyboard, and forgotten."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from keyboard import press, write
from program import Program
from screens import complaints, too_small, too_wide


@pytest.fixture
def window() -> dict[str, Any]:
    return {"viewport": {"width": 360, "height": 740}, "has_touch": True}


def close_otherwise(journal: Page, program: Program, letter: int) -> None:
    """Put other closing words under a letter."""
    journal.goto(f"{program.url}/touchpoints/{letter}/draft/edit")
    text = journal.get_by_label("Text")
    text.fill(re.sub(r"\n\n[^\n]+\n([^\n]+)$", r"\n\nThanks so much,\n\1", text.input_value()))
    journal.get_by_role("button", name="Keep").first.tap()
    expect(journal.get_by_text("Your text is kept as a new version.")).to_be_visible()


def letters(journal: Page, program: Program) -> list[int]:
    journal.goto(f"{program.url}/interviews/1/plan")
    links = journal.locator("a[href^='/touchpoints/'][href$='/draft']").evaluate_all(
        "all => all.map(a => a.href)"
    )
    return sorted({int(link.split("/")[-2]) for link in links})


def test_a_seeker_reads_switches_and_forgets_their_voice(journal: Page, program: Program) -> None:
    journal.get_by_role("button", name="Open the example").tap()
    expect(journal.get_by_role("heading", name="To do now")).to_be_visible()
    journal.goto(f"{program.url}/voice")
    expect(journal.get_by_text("Nothing is known yet.")).to_be_visible()

    for letter in letters(journal, program)[:2]:
        close_otherwise(journal, program, letter)
    expect(journal.get_by_text("From your edits:")).to_be_visible()
    journal.get_by_role("link", name="Your voice").first.tap()
    expect(journal.get_by_text(re.compile("You changed “.+” to “Thanks so much,”, 2 times"))).to_be_visible()
    assert complaints(journal) + too_small(journal) + too_wide(journal) == []

    press(journal, journal.get_by_role("button", name=re.compile("^Switch off")))
    expect(journal.get_by_text("Not followed at present.")).to_be_visible()

    write(journal, journal.get_by_label("Never write"), "conversation")
    write(journal, journal.get_by_label("Write instead"), "talk")
    press(journal, journal.get_by_role("button", name="Keep this word out"))
    expect(journal.get_by_text("Instead of “conversation” you write “talk”.").first).to_be_visible()

    journal.get_by_text("Forget everything").tap()
    journal.get_by_label("Yes, forget my voice").check()
    journal.get_by_role("button", name="Forget it").tap()
    expect(journal.get_by_text("Nothing is known yet.")).to_be_visible()
