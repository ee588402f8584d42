"""On a phone: a letter rather shorter, one sentence otherwise, versions compared, the panel at once."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from screens import complaints, too_small, too_wide


@pytest.fixture
def window() -> dict[str, Any]:
    return {"viewport": {"width": 360, "height": 740}, "has_touch": True, "bypass_csp": True}


def faults(page: Page) -> list[str]:
    return complaints(page) + too_wide(page) + too_small(page)


def test_a_letter_is_worked_over_by_thumb_and_every_page_is_sound(journal: Page) -> None:
    journal.get_by_role("button", name="Open the example").tap()
    journal.get_by_role("link", name=re.compile("Ruth Andersson: thank them")).tap()
    letter = journal.locator("#letter-text")
    before = letter.inner_text()
    found = faults(journal)

    journal.get_by_role("button", name="Shorter", exact=True).tap()
    expect(journal.get_by_text("This is version 2; the one before is kept.")).to_be_visible()
    expect(letter).not_to_have_text(before)

    journal.get_by_text("Sentence by sentence").tap()
    journal.get_by_role("button", name=re.compile("In other words.*sentence 1")).tap()
    expect(journal.get_by_text("Version 3, one sentence in other words.")).to_be_visible()
    found += faults(journal)

    journal.get_by_role("link", name="All versions").tap()
    expect(journal.get_by_role("heading", name="Version 2 and version 3 compared")).to_be_visible()
    found += faults(journal)
    journal.get_by_label("From", exact=True).select_option("1")
    journal.get_by_role("button", name="Compare").tap()
    expect(journal.get_by_role("heading", name="Version 1 and version 3 compared")).to_be_visible()
    journal.get_by_role("button", name=re.compile("Take it up again.*version 1")).tap()
    expect(letter).to_have_text(before)

    journal.get_by_role("link", name=re.compile("The plan after")).tap()
    journal.get_by_role("link", name="Read them beside each other").tap()
    expect(journal.get_by_role("heading", name=re.compile("All notes after"))).to_be_visible()
    found += faults(journal)
    journal.get_by_role("button", name="Write them again, each differently").tap()
    expect(journal.get_by_text(re.compile("notes are written anew"))).to_be_visible()
    journal.get_by_role("button", name="Undo").tap()
    expect(journal.get_by_text("Taken back.")).to_be_visible()
    assert found == []


def test_a_tap_on_a_sentence_shows_its_source_or_that_it_is_a_courtesy(journal: Page) -> None:
    journal.get_by_role("button", name="Open the example").tap()
    journal.get_by_role("link", name=re.compile("Ruth Andersson: thank them")).tap()
    note = journal.locator("#receipt-note")

    journal.get_by_role("button", name=re.compile("zero findings two years running")).tap()
    expect(note).to_contain_text("closed the Millbrook books with zero findings")
    journal.locator(".rests.courtesy").last.tap()
    expect(note).to_contain_text("A courtesy: it needs no source.")
    box = note.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 360
    journal.get_by_role("heading", level=1).tap()
    expect(note).to_be_hidden()
