"""On a phone: a model of one's own set up, pressed for, watched, stopped, pressed for again."""

from __future__ import annotations

import re
import time
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from model_server import Handler, endpoint, says, writes_well
from screens import too_small, too_wide


@pytest.fixture
def window() -> dict[str, Any]:
    return {"viewport": {"width": 360, "height": 740}, "has_touch": True}


def slowly(handler: Handler) -> None:
    """Words that come one by one, and no end to them."""
    handler.begin()
    handler.piece('{"subject": "x", "sentences": [{"text": "Thank you for the tour of the reading room')
    for _ in range(200):
        handler.piece(" and")
        time.sleep(0.05)


def test_a_seeker_has_a_text_written_by_their_own_model(journal: Page) -> None:
    journal.get_by_role("button", name="Open the example").tap()
    letter = journal.get_by_role("link", name=re.compile("Priya Raman: thank them"))
    expect(letter).to_be_visible()
    draft = f"{journal.url.rstrip('/')}{letter.get_attribute('href')}"

    with endpoint(says('{"well": true}'), slowly, writes_well) as there:
        journal.goto(f"{journal.url.rstrip('/')}/model")
        assert too_small(journal) + too_wide(journal) == []
        journal.get_by_label("Where it answers").fill(there.address)
        journal.get_by_role("button", name="Go on").tap()
        expect(journal.get_by_text("and nothing leaves")).to_be_visible()
        assert too_small(journal) + too_wide(journal) == []
        journal.get_by_label("Name of the model").fill("small")
        journal.get_by_role("button", name="Keep it").tap()
        journal.get_by_role("button", name="Test it").tap()
        expect(journal.get_by_text("Your model answers.")).to_be_visible()

        journal.goto(draft)
        journal.get_by_role("button", name="Write it with your model").tap()
        expect(journal.get_by_text("Thank you for the tour of the reading room and")).to_be_visible()
        assert too_small(journal) + too_wide(journal) == []
        journal.get_by_role("button", name="Stop").tap()
        expect(journal.get_by_text("You stopped your model.")).to_be_visible()
        expect(journal.get_by_text("Version 1.")).to_be_visible()

        journal.get_by_role("button", name="Write it with your model").tap()
        expect(journal.get_by_text("Your model wrote it.")).to_be_visible()
        expect(journal.get_by_text("Version 2.")).to_be_visible()
        journal.get_by_role("button", name="Undo").first.tap()
        expect(journal.get_by_text("Version 1.")).to_be_visible()
