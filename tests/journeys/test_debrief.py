"""The debrief on a phone, minutes after the interview: by thumb, by voice, and without a connection."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from days import day_ahead, hours_ago
from keyboard import press, reach, write
from program import Program
from screens import complaints, too_small, too_wide

#: seconds: to find and hit something with a thumb; and words that are spoken in one
A_TAP = 1.5
SPOKEN = 2.5
TWO_MINUTES = 120
KEPT = "Kept on this phone; will be saved when there is a connection."


@pytest.fixture
def window() -> dict[str, Any]:
    return {"viewport": {"width": 360, "height": 740}, "has_touch": True, "bypass_csp": True}


@pytest.fixture
def debrief(journal: Page) -> Page:
    """The debrief of a call with one person, of which no file tells anything."""
    journal.get_by_role("link", name="Add an interview").tap()
    typed = journal.get_by_role("region", name="Or type it")
    typed.get_by_label("Company").fill("Birch and Sons")
    typed.get_by_label("Role").fill("Bookbinder")
    typed.get_by_label("When it began").fill(hours_ago(3))
    typed.get_by_label("Name", exact=True).first.fill("Olga Lind")
    typed.get_by_label("Address, if you have it").first.fill("olga@birch.example")
    typed.get_by_label("Your name").fill("Per Holm")
    typed.get_by_label("Your address").fill("per@holm.example")
    journal.get_by_role("button", name="Keep this interview").tap()
    journal.get_by_role("link", name="debrief").tap()
    expect(journal.get_by_role("heading", name="Debrief")).to_be_visible()
    return journal


def field(page: Page, question: str) -> Locator:
    """The last, empty field under a question about Olga."""
    return page.get_by_label(f"{question}, Olga Lind").last


def type_slowly(where: Locator, text: str) -> None:
    """Letter by letter, as a hand does."""
    where.focus()
    where.press("End")
    where.press_sequentially(text, delay=8)


def saved(page: Page) -> None:
    expect(page.get_by_text("Saved.", exact=True)).to_be_visible()


def values(page: Page, question: str) -> list[str]:
    """What stands under a question after the page was loaded anew."""
    page.reload()
    fields = page.get_by_label(f"{question}, Olga Lind").all()
    return [one.input_value() for one in fields if one.input_value()]


@dataclass
class Thumb:
    """Counts what a thumb does, and how long that and the speaking take."""

    taps: int = 0
    words: int = 0

    def tap(self, what: Locator) -> None:
        what.tap()
        self.taps += 1

    def say(self, where: Locator, text: str) -> None:
        """Tap the field and the microphone of the keyboard, and speak."""
        self.tap(where)
        self.taps += 1
        where.fill(text)
        self.words += len(text.split())

    @property
    def seconds(self) -> float:
        return self.taps * A_TAP + self.words / SPOKEN


def test_one_interviewer_is_debriefed_by_thumb_and_voice_in_under_two_minutes(debrief: Page) -> None:
    thumb = Thumb()
    visible = [one for one in debrief.get_by_role("textbox").all() if one.is_visible()]
    assert len(visible) <= 6

    thumb.tap(debrief.get_by_role("link", name="What did you and Olga Lind talk about?"))
    thumb.say(
        field(debrief, "What you talked about"), "how to mend a spine from 1840, she showed me the press"
    )
    thumb.say(field(debrief, "What worried them"), "that I have never bound anything with leather")
    answer = debrief.get_by_label("What you would answer now").first
    thumb.say(answer, "I bound forty parish registers in calf at the archive")
    thumb.say(field(debrief, "What you promised"), "photos of the parish registers")
    thumb.tap(debrief.get_by_label("By when").first)
    debrief.get_by_label("By when").first.fill(day_ahead(5))
    thumb.tap(debrief.locator("summary", has_text="Something personal").first)
    thumb.say(field(debrief, "Something personal"), "she rows on the fjord before work")
    saved(debrief)
    assert too_small(debrief) + too_wide(debrief) == []
    thumb.tap(debrief.get_by_role("button", name="See the plan"))

    expect(debrief.get_by_role("region", name="Olga Lind")).to_contain_text("what you promised")
    assert thumb.taps <= 16
    assert thumb.seconds < TWO_MINUTES / 2  # the other half is for thinking


def test_no_keystroke_is_lost_when_the_connection_is(debrief: Page) -> None:
    talked = debrief.get_by_label("What you talked about, Olga Lind").first
    type_slowly(talked, "how to mend ")
    saved(debrief)
    debrief.context.set_offline(True)
    type_slowly(talked, "a spine from 1840")
    expect(debrief.get_by_text(KEPT)).to_be_visible()
    type_slowly(debrief.get_by_label("What worried them, Olga Lind").first, "no leather work")
    debrief.get_by_role("button", name="See the plan").tap()
    expect(debrief.get_by_text(KEPT)).to_be_visible()  # and the page stays

    debrief.context.set_offline(False)
    saved(debrief)

    assert values(debrief, "What you talked about") == ["how to mend a spine from 1840"]
    assert values(debrief, "What worried them") == ["no leather work"]
    assert debrief.evaluate("localStorage.length") == 0


def test_what_a_closed_page_could_not_save_is_saved_by_the_next(debrief: Page) -> None:
    type_slowly(debrief.get_by_label("What you talked about, Olga Lind").first, "how to mend ")
    saved(debrief)
    address = debrief.url
    debrief.context.set_offline(True)
    type_slowly(debrief.get_by_label("What you talked about, Olga Lind").first, "a spine")
    type_slowly(debrief.get_by_label("What you promised, Olga Lind").first, "photos")
    expect(debrief.get_by_text(KEPT)).to_be_visible()
    debrief.goto("about:blank")
    debrief.context.set_offline(False)

    debrief.goto(address)
    saved(debrief)

    assert values(debrief, "What you talked about") == ["how to mend a spine"]
    assert values(debrief, "What you promised") == ["photos"]


def test_of_two_places_the_later_keystroke_stands_and_the_other_comes_back_by_undo(
    debrief: Page, browser: Browser, program: Program
) -> None:
    type_slowly(debrief.get_by_label("What you talked about, Olga Lind").first, "spines")
    saved(debrief)
    laptop = browser.new_context(storage_state=debrief.context.storage_state()).new_page()
    laptop.goto(debrief.url)
    debrief.context.set_offline(True)
    on_phone = debrief.get_by_label("What you talked about, Olga Lind").first
    type_slowly(on_phone, ", said on the phone")
    expect(debrief.get_by_text(KEPT)).to_be_visible()
    type_slowly(laptop.get_by_label("What you talked about, Olga Lind").first, ", typed on the laptop later")
    saved(laptop)

    debrief.context.set_offline(False)
    expect(debrief.get_by_text("Changed elsewhere later")).to_be_visible()

    expect(on_phone).to_have_value("spines, typed on the laptop later")
    debrief.goto(program.url + "/history")
    gave_way = debrief.get_by_role("listitem").filter(has_text="what came in late gave way")
    gave_way.get_by_role("button", name="Undo").tap()
    expect(debrief.get_by_text("Taken back.")).to_be_visible()
    debrief.goto(laptop.url)
    expect(debrief.get_by_label("What you talked about, Olga Lind").first).to_have_value(
        "spines, said on the phone"
    )
    laptop.context.close()


def test_what_is_said_in_one_go_waits_for_the_connection_and_is_read_into_cards(debrief: Page) -> None:
    debrief.context.set_offline(True)
    said = debrief.get_by_label("Say it all in one go")
    said.fill(
        "We talked about mending spines from 1840. I promised Olga to send her photos of the registers."
    )
    debrief.get_by_role("button", name="Read it into the cards").tap()
    expect(debrief.get_by_text(KEPT)).to_be_visible()

    debrief.context.set_offline(False)

    expect(debrief.get_by_text(re.compile("on the cards below"))).to_be_visible()
    promised = debrief.get_by_label("What you promised, Olga Lind").first
    expect(promised).to_have_value(re.compile("photos of the registers"))


def test_the_debrief_goes_by_keyboard_alone(debrief: Page) -> None:
    press(debrief, debrief.get_by_role("link", name="What did you and Olga Lind talk about?"))
    debrief.keyboard.type("how to mend a spine")
    write(debrief, field(debrief, "What worried them"), "no leather work")
    write(debrief, debrief.get_by_label("What you would answer now").first, "forty registers in calf")
    press(debrief, debrief.locator("summary", has_text="Keep to myself").first)
    write(debrief, field(debrief, "Keep to myself"), "the other offer")
    saved(debrief)
    reach(debrief, debrief.get_by_role("button", name="See the plan"))
    debrief.keyboard.press("Enter")

    expect(debrief.get_by_role("heading", name="After Birch and Sons")).to_be_visible()


def test_axe_finds_nothing_grave_with_prompts_open_cards_and_words_kept(debrief: Page) -> None:
    for summary in debrief.locator("summary").all():
        summary.tap()
    field(debrief, "What worried them").fill("no leather work")
    saved(debrief)
    debrief.context.set_offline(True)
    field(debrief, "What you promised").fill("photos")
    expect(debrief.get_by_text(KEPT)).to_be_visible()

    assert complaints(debrief) + too_small(debrief) + too_wide(debrief) == []


def test_without_scripts_it_is_a_form_with_a_button(debrief: Page, browser: Browser) -> None:
    plain = browser.new_context(
        storage_state=debrief.context.storage_state(), java_script_enabled=False, locale="en-GB"
    ).new_page()
    plain.goto(debrief.url)
    plain.get_by_label("What you talked about, Olga Lind").first.fill("how to mend a spine")
    plain.get_by_role("button", name="Save").click()

    expect(plain.get_by_text("Saved.")).to_be_visible()
    expect(plain.get_by_label("What you talked about, Olga Lind").first).to_have_value("how to mend a spine")
    plain.context.close()
