from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from program import Program

# By the day of the week the promise goes along with the thanks, or by itself.
PROMISED = re.compile("Tomás Ibarra: .*send what you promised")


def test_the_example_answers_within_seconds_and_leaves_nothing_behind(
    journal: Page, program: Program
) -> None:
    journal.get_by_role("button", name="Open the example").click()
    expect(journal.get_by_role("heading", name="To do now")).to_be_visible()
    assert program.holds("Fernhill")

    journal.get_by_role("link", name=PROMISED).click()
    expect(journal.get_by_role("region", name="The letter")).to_contain_text("rota template")
    journal.get_by_role("button", name="Approve and send now").click()
    journal.get_by_role("link", name="Today").click()

    heard = journal.get_by_role("region", name="Heard")
    expect(heard).to_contain_text("Tomás Ibarra")  # by itself, without a reload
    expect(journal.get_by_role("region", name="What changed, and why")).to_contain_text("Tomás Ibarra")
    expect(journal.get_by_role("region", name="To do now")).not_to_contain_text(PROMISED)

    journal.get_by_role("button", name="Leave the example").click()
    expect(journal.get_by_role("heading", name="What did the interview leave behind?")).to_be_visible()
    assert not program.holds("Fernhill")
