"""Every reading as a card beside the seeker's own text: one shows the other, and a tap puts it right."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from keyboard import press
from program import Program
from screens import complaints, too_small, too_wide

CHOSEN = ("aria-current", "true")


@pytest.fixture
def window() -> dict[str, Any]:
    return {"viewport": {"width": 1200, "height": 800}, "bypass_csp": True}


@pytest.fixture
def reading(journal: Page, program: Program) -> Page:
    """What was read of the example's interview."""
    journal.get_by_role("button", name="Open the example").click()
    expect(journal.get_by_role("heading", name="To do now")).to_be_visible()
    journal.goto(program.url + "/interviews/1")
    return journal


def card(page: Page, words: str) -> Locator:
    return page.get_by_role("article").filter(has_text=words)


def stretch(page: Page, words: str) -> Locator:
    return page.locator(".stretch").filter(has_text=words).first


def test_a_stretch_shows_its_card_and_a_card_its_stretch(reading: Page) -> None:
    stretch(reading, "rota template").click()
    expect(card(reading, "rota template")).to_have_attribute(*CHOSEN)
    expect(card(reading, "rota template")).to_be_in_viewport()
    expect(card(reading, "rota template")).to_be_focused()

    card(reading, "swims in the lake").locator(".words").click()

    expect(stretch(reading, "swims in the lake")).to_have_attribute(*CHOSEN)
    expect(stretch(reading, "swims in the lake")).to_be_in_viewport()
    expect(card(reading, "rota template")).not_to_have_attribute(*CHOSEN)


def test_a_tap_puts_a_card_right_and_the_text_beside_it_follows(reading: Page) -> None:
    stretch(reading, "swims in the lake").click()
    swims = card(reading, "swims in the lake")
    swims.get_by_role("button", name="Moment").click()

    expect(swims.get_by_text("Saved.")).to_be_visible()
    expect(swims.locator(".meta .kind")).to_have_text("Moment")
    expect(stretch(reading, "swims in the lake").locator(".kind")).to_contain_text("moment")
    swims.get_by_role("button", name="Private").click()
    expect(stretch(reading, "swims in the lake").locator(".kind")).to_contain_text("stays with you")
    swims.get_by_role("button", name="Undo").click()
    expect(reading.get_by_text("Taken back.")).to_be_visible()


def test_what_is_not_so_is_taken_out_with_one_tap_and_put_back_with_another(reading: Page) -> None:
    card(reading, "swims in the lake").get_by_role("button", name="Not this").click()
    expect(reading.get_by_text("Taken out:")).to_be_visible()
    expect(stretch(reading, "swims in the lake")).to_have_count(0)

    reading.get_by_role("button", name="Put it back").click()

    expect(stretch(reading, "swims in the lake")).to_be_visible()


def test_it_goes_by_keyboard_alone(reading: Page) -> None:
    press(reading, stretch(reading, "wants the evening programs back"))
    wants = card(reading, "wants the evening programs back").first
    expect(wants).to_be_focused()
    press(reading, wants.get_by_role("button", name="Personal"))

    expect(wants.get_by_text("Saved.")).to_be_visible()


def test_axe_finds_nothing_grave_with_a_card_chosen_on_a_phone_either(reading: Page) -> None:
    stretch(reading, "rota template").click()
    found = complaints(reading)
    reading.set_viewport_size({"width": 360, "height": 740})

    assert found + complaints(reading) + too_small(reading) + too_wide(reading) == []
