from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from days import hours_ago
from program import Program
from screens import EMPTY, OF_THE_EXAMPLE, SERVERS, too_small, too_wide


@pytest.fixture
def window() -> dict[str, Any]:
    return {"viewport": {"width": 360, "height": 740}, "has_touch": True}


def test_a_call_is_typed_on_a_phone(journal: Page) -> None:
    journal.get_by_role("link", name="Add an interview").tap()
    typed = journal.get_by_role("region", name="Or type it")
    typed.get_by_label("Company").fill("Birch and Sons")
    typed.get_by_label("Role").fill("Bookbinder")
    typed.get_by_label("When it began").fill(hours_ago(3))
    typed.get_by_label("Name", exact=True).first.fill("Olga Lind")
    typed.get_by_label("Address, if you have it").first.fill("olga@birch.example")
    typed.get_by_label("Your name").fill("Per Holm")
    typed.get_by_label("Your address").fill("per@holm.example")
    assert too_small(journal) + too_wide(journal) == []
    journal.get_by_role("button", name="Keep this interview").tap()

    expect(journal.get_by_role("heading", name="Bookbinder, Birch and Sons")).to_be_visible()
    journal.get_by_role("link", name="debrief").tap()
    journal.get_by_label("What you talked about, Olga Lind").fill("how to mend a spine from 1840")
    journal.get_by_role("button", name="See the plan").tap()
    journal.get_by_role("link", name="Thank them").tap()
    expect(journal.get_by_role("region", name="The letter")).to_contain_text("Olga")
    assert too_small(journal) + too_wide(journal) == []


def test_no_page_is_wider_than_a_phone_and_no_thumb_misses(journal: Page, program: Program) -> None:
    wrong = []
    for path in (*EMPTY, SERVERS):
        journal.goto(program.url + path)
        wrong += too_wide(journal) + too_small(journal)
    journal.goto(program.url)
    journal.get_by_role("button", name="Open the example").tap()
    expect(journal.get_by_role("heading", name="To do now")).to_be_visible()
    for path in OF_THE_EXAMPLE:
        journal.goto(program.url + path)
        wrong += too_wide(journal) + too_small(journal)
    assert wrong == []
