"""An answer comes and is misread: the seeker says what it means, by keyboard, on a phone."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from program import Program
from screens import complaints, too_small, too_wide


@pytest.fixture
def window() -> dict[str, Any]:
    return {"viewport": {"width": 360, "height": 740}, "bypass_csp": True}  # axe itself writes styles


def test_the_seeker_puts_right_what_was_heard_by_keyboard_on_a_phone(journal: Page, program: Program) -> None:
    journal.get_by_role("button", name="Open the example").click()
    journal.goto(program.url + "/touchpoints/1/draft")
    journal.get_by_role("button", name="Approve and send now").click()
    journal.goto(program.url)
    heard = journal.get_by_role("region", name="Heard")
    expect(heard).to_contain_text("Ruth Andersson")
    heard.get_by_role("link", name="This is not what it means").first.click()

    journal.get_by_role("radio", name="away for a while").focus()
    journal.keyboard.press("Space")
    expect(journal.get_by_label("Back on: away for a while")).to_be_visible()
    assert complaints(journal) + too_wide(journal) + too_small(journal) == []
    journal.keyboard.press("ArrowDown")
    journal.keyboard.press("ArrowDown")  # "has left the company"
    expect(journal.get_by_label("Back on: away for a while")).to_be_hidden()
    journal.get_by_role("button", name="This is what it means").press("Enter")

    expect(journal.get_by_text("You said: they no longer work there.")).to_be_visible()
    assert complaints(journal) + too_wide(journal) + too_small(journal) == []
    journal.get_by_role("button", name="Undo what you said").press("Enter")
    expect(journal.get_by_text("Taken back.").first).to_be_visible()
    expect(journal.get_by_text("You said:")).to_have_count(0)

    journal.get_by_role("link", name="All that was heard").press("Enter")
    expect(journal.get_by_role("heading", name="What was heard")).to_be_visible()
    assert complaints(journal) + too_wide(journal) + too_small(journal) == []
