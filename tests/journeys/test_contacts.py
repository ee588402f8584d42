"""Bringing contacts in a real browser: on a phone, by keyboard, and where scripts are switched off."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from keyboard import press, reach
from program import Program
from screens import complaints, too_small, too_wide

TABLE = (
    "Wer,Wo,Was,Kontakt per Mail,Leer\n"
    "Ines Okonkwo,Brightwater,Head of Platform,ines@brightwater.example,\n"
    "Tomás Vask,Lager & Söhne,Entwickler,tomas@lager.example,\n"
)
CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n" + "".join(
    f"Ann{n},Lee,https://www.linkedin.com/in/ann{n},,Lager,Engineer,01 Mar 2020\n" for n in range(30_000)
)
# The bar is gone when the file is in: each state is written down as the page shows it, so that a fast machine
# is not missed by looking a moment too late.
WATCH_THE_BAR = """
new MutationObserver(() => {
  const bar = document.querySelector("progress[value]");
  if (bar) window.barShows(bar.value);
}).observe(document, { childList: true, subtree: true });
"""


@pytest.fixture
def window() -> dict[str, Any]:
    return {"viewport": {"width": 360, "height": 740}, "has_touch": True, "bypass_csp": True}


def test_a_table_is_put_right_and_taken_in_on_a_phone(
    journal: Page, program: Program, tmp_path: Path
) -> None:
    file = tmp_path / "leute.csv"
    file.write_text(TABLE, encoding="utf-8")
    journal.goto(program.url + "/contacts/import")
    found = complaints(journal) + too_wide(journal) + too_small(journal)
    journal.get_by_label("Your file").set_input_files(file)
    journal.get_by_role("button", name="Look at it").click()

    journal.get_by_label("Wer").select_option(label="the whole name")
    journal.get_by_label("Wo", exact=True).select_option(label="the company")
    journal.get_by_label("Was").select_option(label="the position")
    expect(journal.get_by_text("Head of Platform, Brightwater")).to_be_visible()
    found += complaints(journal) + too_wide(journal) + too_small(journal)
    journal.get_by_role("button", name="Take them in").click()
    expect(journal.get_by_text("2 new, 0 changed, 0 as they were.")).to_be_visible()
    found += complaints(journal) + too_wide(journal)

    assert found == []


def test_thirty_thousand_come_in_behind_a_bar_that_moves(
    journal: Page, program: Program, tmp_path: Path
) -> None:
    file = tmp_path / "Connections.csv"
    file.write_text(CONNECTIONS, encoding="utf-8")
    shown: list[int] = []
    journal.expose_function("barShows", lambda count: shown.append(count))  # noqa: PLW0108  (it takes no built-in)
    journal.add_init_script(WATCH_THE_BAR)
    journal.goto(program.url + "/contacts/import")
    journal.get_by_label("Your file").set_input_files(file)
    journal.get_by_role("button", name="Look at it").click()
    journal.get_by_role("button", name="Take them in").click()

    expect(journal.get_by_text("30000 new, 0 changed, 0 as they were.")).to_be_visible(timeout=60_000)
    assert [count for count in shown if 0 < count < 30_000]


def test_whom_one_knows_and_who_may_be_one_person_are_seen_and_decided_on_a_phone(
    journal: Page, program: Program, tmp_path: Path
) -> None:
    journal.get_by_role("button", name="Open the example").click()
    journal.goto(program.url + "/interviews/1/acquaintances")
    company = journal.get_by_role("heading", level=1).inner_text().removeprefix("Whom you know at ")
    head, _, _ = CONNECTIONS.partition("\n")
    row = f"Ines,Okonkwo,,,{company},Head of Platform,01 Mar 2020"
    card = f"BEGIN:VCARD\nVERSION:3.0\nFN:Ines Okonkwo\nORG:{company}\nEND:VCARD\n"
    for name, content in (("Connections.csv", f"{head}\n{row}\n"), ("cards.vcf", card)):
        file = tmp_path / name
        file.write_text(content, encoding="utf-8")
        journal.goto(program.url + "/contacts/import")
        journal.get_by_label("Your file").set_input_files(file)
        journal.get_by_role("button", name="Look at it").click()
        journal.get_by_role("button", name="Take them in").click()
        expect(journal.get_by_text("1 new")).to_be_visible()
    journal.get_by_role("link", name="One person or two").click()
    found = complaints(journal) + too_wide(journal) + too_small(journal)
    journal.get_by_role("button", name="One person").click()
    expect(journal.get_by_text("Nothing to decide.")).to_be_visible()

    journal.goto(program.url + "/interviews/1/acquaintances")
    expect(journal.get_by_text("Works there now.")).to_have_count(1)
    found += complaints(journal) + too_wide(journal) + too_small(journal)
    journal.get_by_role("link", name="Write to one of them").click()
    expect(journal.get_by_text("Start something of your own")).to_be_in_viewport()

    assert found == []


def test_it_goes_by_keyboard_alone(journal: Page, program: Program, tmp_path: Path) -> None:
    file = tmp_path / "leute.csv"
    file.write_text(TABLE, encoding="utf-8")
    journal.on("filechooser", lambda dialog: dialog.set_files(file))
    journal.goto(program.url + "/contacts/import")
    press(journal, journal.get_by_label("Your file"))
    press(journal, journal.get_by_role("button", name="Look at it"))
    reach(journal, journal.get_by_label("Wer"))
    journal.keyboard.type("the whole")
    expect(journal.get_by_text("Ines Okonkwo").nth(1)).to_be_visible()
    press(journal, journal.get_by_role("button", name="Take them in"))

    expect(journal.get_by_text("2 new, 0 changed, 0 as they were.")).to_be_visible()


def test_it_goes_without_scripts(browser: Browser, program: Program, tmp_path: Path) -> None:
    file = tmp_path / "leute.csv"
    file.write_text(TABLE, encoding="utf-8")
    page = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740}).new_page()
    page.goto(program.link)
    page.get_by_role("button", name="Open my journal").click()
    page.goto(program.url + "/contacts/import")
    page.get_by_label("Your file").set_input_files(file)
    page.get_by_role("button", name="Look at it").click()
    page.get_by_label("Wer").select_option(label="the whole name")
    page.get_by_role("button", name="Show again how they come in").click()
    expect(page.get_by_role("heading", name="2 contacts")).to_be_visible()
    page.get_by_role("button", name="Take them in").click()

    expect(page.get_by_text("2 new, 0 changed, 0 as they were.")).to_be_visible()
    page.context.close()
