from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from program import Program
from screens import EMPTY, OF_THE_EXAMPLE, SERVERS, complaints


@pytest.fixture
def window() -> dict[str, Any]:
    return {"bypass_csp": True}  # axe itself writes styles into the page


def test_axe_finds_nothing_grave_before_anything_was_brought(page: Page, program: Program) -> None:
    page.goto(program.url)
    found = complaints(page)  # the closed door
    page.goto(program.link)
    found += complaints(page)
    page.get_by_role("button", name="Open my journal").click()
    for path in (*EMPTY, SERVERS):
        page.goto(program.url + path)
        found += complaints(page)
    assert found == []


def test_axe_finds_nothing_grave_in_the_example(journal: Page, program: Program) -> None:
    journal.get_by_role("button", name="Open the example").click()
    found = []
    for path in OF_THE_EXAMPLE:
        journal.goto(program.url + path)
        found += complaints(journal)
    assert found == []


def test_axe_finds_nothing_grave_while_messages_go_and_answers_come(journal: Page, program: Program) -> None:
    journal.get_by_role("button", name="Open the example").click()
    found = []
    journal.goto(program.url + "/touchpoints/2/draft")
    journal.get_by_role("button", name="Approve exactly this text").click()
    found += complaints(journal)
    journal.goto(program.url + "/touchpoints/1/draft")
    journal.get_by_role("button", name="Approve and send now").click()
    journal.goto(program.url + "/outbox")
    expect(journal.get_by_role("region", name="Sent")).to_be_visible()
    found += complaints(journal)
    for path in ("/touchpoints/1/draft", "/interviews/1/plan", "/history"):
        journal.goto(program.url + path)
        found += complaints(journal)
    journal.goto(program.url)
    expect(journal.get_by_role("region", name="Heard")).to_be_visible()
    found += complaints(journal)
    assert found == []
