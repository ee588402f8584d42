"""A message sent by the seeker's own hand, in a browser: taken, copied, put back."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from screens import complaints, too_small, too_wide


@pytest.fixture
def window() -> dict[str, Any]:
    return {
        "viewport": {"width": 360, "height": 740},
        "bypass_csp": True,  # axe itself writes styles into the page
        "permissions": ["clipboard-read", "clipboard-write"],
    }


def test_a_message_is_taken_copied_and_put_back_on_a_phone(journal: Page) -> None:
    journal.get_by_role("button", name="Open the example").click()
    journal.get_by_role("link", name=re.compile("Ruth Andersson: thank them")).click()
    journal.get_by_text("Send it another way").click()
    journal.get_by_role("button", name="Approve to copy it").click()

    mine = journal.get_by_role("region", name="In your own hands")
    mine.get_by_role("button", name="Copy the text").click()
    expect(mine.get_by_text("Copied.")).to_be_visible()
    text = mine.get_by_label("Text").input_value()
    assert text.startswith("Hi Ruth,")
    assert journal.evaluate("navigator.clipboard.readText()") == text
    assert complaints(journal) + too_wide(journal) + too_small(journal) == []

    mine.get_by_role("button", name="Put it back").click()
    expect(journal.get_by_role("button", name="Queue it for its moment")).to_be_visible()
