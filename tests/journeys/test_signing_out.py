"""Signing out on a machine that others use, too."""

from __future__ import annotations

from playwright.sync_api import Page, expect


def test_whoever_signs_out_leaves_no_words_of_theirs_in_the_browser(journal: Page) -> None:
    journal.evaluate("localStorage.setItem('afterword.debrief.1-1.general', 'my secret')")
    journal.evaluate("sessionStorage.setItem('afterword.page', 'page-1')")

    journal.get_by_role("button", name="Sign out").click()

    expect(journal.get_by_role("heading", level=1)).to_be_visible()
    assert "/door" in journal.url
    left = journal.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]")
    assert [name for name in left if name.startswith("afterword.")] == []
