"""On a phone: a coffee told, a suggestion of one's own, the pace changed, the time line read."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from program import Program
from screens import too_small, too_wide


@pytest.fixture
def window() -> dict[str, Any]:
    return {"viewport": {"width": 360, "height": 740}, "has_touch": True}


def test_a_seeker_goes_their_own_way_on_a_phone(journal: Page, program: Program) -> None:
    journal.get_by_role("button", name="Open the example").tap()
    expect(journal.get_by_role("heading", name="To do now")).to_be_visible()
    plan = program.url + "/interviews/1/plan"

    journal.goto(plan)
    news = journal.get_by_role("region", name="Has something happened?")
    news.get_by_text("You talked with somebody").tap()
    news.get_by_label("Who it was").select_option("Priya Raman")
    news.get_by_role("button", name="We had a coffee").tap()
    expect(journal.get_by_role("link", name="Thank them for the coffee")).to_be_visible()

    journal.get_by_text("Start something of your own").tap()
    journal.get_by_label("What", exact=True).select_option("Congratulate")
    start = journal.locator("form", has=journal.get_by_role("button", name="Put it on the plan"))
    start.get_by_label("Who it is for").select_option("Ruth Andersson")
    start.get_by_role("button", name="Put it on the plan").tap()
    expect(journal.get_by_role("link", name="Congratulate")).to_be_visible()
    assert too_small(journal) + too_wide(journal) == []

    journal.get_by_text("Why, and what would change it").first.tap()
    expect(journal.get_by_text("Why that way").first).to_be_visible()

    journal.get_by_role("link", name="Your own way").tap()
    journal.get_by_label("Gentle").check()
    journal.get_by_label("Sunday").check()
    journal.get_by_role("button", name="Keep this", exact=True).tap()
    expect(journal.get_by_text("Kept.")).to_be_visible()
    journal.goto(plan)
    expect(journal.get_by_text("Your gentle pace").first).to_be_visible()

    journal.get_by_role("link", name="The plan as a time line").tap()
    expect(journal.get_by_role("list", name="In order of time")).to_contain_text(
        "you had a talk with Priya Raman"
    )
    expect(journal.get_by_role("img", name="The same as a picture")).to_be_visible()
    assert too_small(journal) + too_wide(journal) == []
