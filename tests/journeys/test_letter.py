from __future__ import annotations

import re

from playwright.sync_api import FilePayload, Page, expect


def open_letter(journal: Page) -> None:
    journal.get_by_role("button", name="Open the example").click()
    journal.get_by_role("link", name=re.compile("Ruth Andersson: thank them")).click()


def test_a_sentence_shows_what_it_rests_on_when_pointed_at_focused_or_pressed(journal: Page) -> None:
    open_letter(journal)
    sentence = journal.get_by_role("button", name=re.compile("zero findings two years running"))
    note = journal.locator("#receipt-note")

    sentence.hover()
    expect(note).to_contain_text("closed the Millbrook books with zero findings")
    journal.get_by_role("heading", level=1).hover()
    expect(note).to_be_hidden()

    sentence.press("Enter")
    expect(sentence).to_have_attribute("aria-expanded", "true")
    expect(note).to_be_visible()
    journal.keyboard.press("Escape")
    expect(note).to_be_hidden()
    expect(sentence).to_have_attribute("aria-expanded", "false")


def test_the_review_changes_while_the_letter_is_written(journal: Page) -> None:
    open_letter(journal)
    journal.get_by_role("link", name="Edit the text").click()
    review = journal.get_by_role("complementary", name="What the review says")
    expect(review).not_to_contain_text("Must be mended")

    journal.get_by_label("Text").fill("Hi Ruth,\n\nI doubled it to 9,431,000 dollars.\n\nDana")
    expect(review).to_contain_text("holds the figure 9,431,000")

    journal.get_by_label("Text").fill("Hi Ruth,\n\nThank you for the talk.\n\nDana")
    expect(review).not_to_contain_text("9,431,000")


def test_a_remedy_mends_the_text_by_the_keyboard_while_it_is_written(journal: Page) -> None:
    open_letter(journal)
    journal.get_by_role("link", name="Edit the text").click()
    journal.wait_for_load_state("load")  # typed before its script is there, nothing is looked at
    text = journal.get_by_label("Text")
    text.fill("Hi Ruth,\n\nThank you for the talk. I learned a lot!\n\nDana")

    journal.get_by_role("button", name="Say “lot.”").press("Enter")

    expect(text).to_have_value("Hi Ruth,\n\nThank you for the talk. I learned a lot.\n\nDana")
    expect(text).to_be_focused()
    expect(journal.get_by_role("button", name="Say “lot.”")).to_have_count(0)


def test_a_file_is_brought_along_and_taken_off_again(journal: Page) -> None:
    open_letter(journal)
    journal.get_by_text("What goes along").press("Enter")
    work: FilePayload = {
        "name": "index.pdf",
        "mimeType": "application/pdf",
        "buffer": b"%PDF" + bytes(120_000),
    }
    journal.get_by_label("A file of yours").set_input_files(work)
    journal.get_by_role("button", name="Attach", exact=True).press("Enter")
    decide = journal.get_by_role("region", name="Decide")
    expect(decide).to_contain_text("with index.pdf (120 kB)")

    journal.get_by_label("Priya Raman").press("Space")
    journal.get_by_role("button", name="Keep these copies").press("Enter")
    expect(decide).to_contain_text("copy to Priya Raman")

    journal.get_by_role("button", name="Take index.pdf off").press("Enter")
    expect(decide).not_to_contain_text("index.pdf")
