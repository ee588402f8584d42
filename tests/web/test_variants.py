"""Wishes, sentences, versions and the panel, as forms that work without scripts."""

from __future__ import annotations

import re

import pytest

from afterword.store import models
from practising import Practice


def page_of(example: Practice, step: models.Touchpoint) -> str:
    return example.read(f"/touchpoints/{step.pk}/draft")


def wish(example: Practice, step: models.Touchpoint, wanted: str = "shorter") -> str:
    return example.press(f"/touchpoints/{step.pk}/wish", version=example.version(step), wish=wanted)


def undo(example: Practice, page: str) -> None:
    entry = page.partition('action="/history/')[2].partition("/")[0]
    example.press(f"/history/{entry}/undo")


def test_a_wish_is_one_press_and_can_be_undone(example: Practice) -> None:
    step = example.step()
    page = page_of(example, step)
    for name in ("Warmer", "Shorter", "More formal", "Another angle"):
        assert f">{name}</button>" in page

    page = wish(example, step)

    assert "This is version 2; the one before is kept." in page
    assert "Version 2, shorter." in page
    undo(example, page)
    assert "Version 1." in page_of(example, step)


def test_every_sentence_shows_its_source_or_that_it_needs_none(example: Practice) -> None:
    page = page_of(example, example.step())
    listed = page.partition('id="receipts"')[2].partition("</details>")[0]
    items = listed.split("<li id=")[1:]

    assert len(items) == len(re.findall(r'class="rests', page))
    assert all("<cite>" in item or "A courtesy: it needs no source." in item for item in items)
    assert any("A courtesy" in item for item in items)
    assert any("<cite>notes.md</cite>" in item for item in items)


def test_one_sentence_is_said_in_other_words_or_left_out(example: Practice) -> None:
    step = example.step()
    before = models.DraftVersion.objects.get(touchpoint=step).receipts[1]["sentence"]
    listed = page_of(example, step).partition('id="receipts"')[2]
    number = re.search(rf'<li id="receipt-(\d+)"[^>]*>\s*<p[^>]*>{re.escape(before)}', listed)
    assert number

    page = example.press(f"/touchpoints/{step.pk}/sentence/words", version=1, sentence=number[1])
    assert "Version 2, one sentence in other words." in page
    assert before not in models.DraftVersion.objects.get(touchpoint=step, number=2).body

    page = example.press(f"/touchpoints/{step.pk}/sentence/removal", version=2, sentence=number[1])
    assert "Version 3, without one sentence." in page


def test_something_else_is_said_from_what_may_be_said_to_this_person(example: Practice) -> None:
    step = example.step()
    assert f'href="/touchpoints/{step.pk}/sentence/other?sentence=2"' in page_of(example, step)
    offered = example.read(f"/touchpoints/{step.pk}/sentence/other?sentence=2")
    keys = re.findall(r'name="key" value="([^"]+)"', offered)
    assert keys
    assert "Only what may be said to Ruth Andersson stands here" in offered
    private = models.DebriefItem.objects.filter(kind="private").values_list("key", flat=True)
    assert private
    assert not set(keys) & set(private)

    page = example.press(f"/touchpoints/{step.pk}/sentence/other", version=1, sentence=2, key=keys[0])
    assert "Version 2, something else said in one place." in page
    undo(example, page)
    page = example.press(f"/touchpoints/{step.pk}/sentence/other", version=1, sentence=2, key=private[0])
    assert "No sound sentence can be made of these words here." in page
    assert step.versions.count() == 1


def test_what_cannot_be_had_is_told_beside_the_text(example: Practice) -> None:
    step = example.step()
    example.press(f"/touchpoints/{step.pk}/text", subject="s", body="Hi Ruth,\n\nThank you.\n\nDana")

    page = wish(example, step)

    assert "Nothing is left to leave out" in page
    assert "Version 2." in page


def test_own_words_are_said_to_stay(example: Practice) -> None:
    step = example.step()
    example.press(f"/touchpoints/{step.pk}/text", subject="s", body="Hi Ruth,\n\nI've enjoyed it.\n\nDana")

    assert "These are your own words. A wish changes a copy of them" in page_of(example, step)
    wish(example, step, "more_formal")
    assert step.versions.get(number=2).body == "Hi Ruth,\n\nI've enjoyed it.\n\nDana"


@pytest.mark.parametrize(
    ("address", "typed"),
    [
        ("wish", {"version": 1, "wish": "funnier"}),
        ("wish", {"wish": "shorter"}),
        ("sentence/words", {"version": 1, "sentence": "two"}),
        ("sentence/removal", {"sentence": 2}),
        ("sentence/other", {}),
        ("versions/taking", {"version": "0"}),
    ],
)
def test_a_form_that_cannot_be_meant_changes_nothing(
    example: Practice, address: str, typed: dict[str, object]
) -> None:
    step = example.step()
    answer = example.client.post(f"/touchpoints/{step.pk}/{address}", typed)

    assert answer.status_code == 422
    assert step.versions.count() == 1


def test_a_text_that_changed_meanwhile_is_not_worked_over(example: Practice) -> None:
    step = example.step()
    wish(example, step)

    answer = example.client.post(f"/touchpoints/{step.pk}/wish", {"version": 1, "wish": "warmer"})

    assert answer.status_code == 409
    assert step.versions.count() == 2


def test_versions_are_listed_compared_in_words_and_taken_up_again(example: Practice) -> None:
    step = example.step()
    wish(example, step)
    page = example.read(f"/touchpoints/{step.pk}/versions")

    assert "Written by Afterword, shorter" in page
    assert "Version 1 and version 2 compared" in page
    assert re.search(r'<del><span class="visually-hidden">\[taken out: </span>', page)
    assert '<option value="1" selected>version 1</option>' in page

    page = example.read(f"/touchpoints/{step.pk}/versions?before=2&after=1")
    assert re.search(r'<ins><span class="visually-hidden">\[put in: </span>', page)
    assert example.client.get(f"/touchpoints/{step.pk}/versions?before=2&after=9").status_code == 404
    assert example.client.get(f"/touchpoints/{step.pk}/versions?before=x&after=9").status_code == 200

    page = example.press(f"/touchpoints/{step.pk}/versions/taking", version=1)
    assert "It stands again, as version 3." in page
    assert step.versions.get(number=3).body == step.versions.get(number=1).body


def test_what_went_offers_no_wish_and_no_version_to_take_up(example: Practice) -> None:
    step = example.step()
    wish(example, step)
    models.Touchpoint.objects.filter(pk=step.pk).update(state="done", done_at=step.best)

    assert "Would you rather have it" not in page_of(example, step)
    assert "A courtesy: it needs no source." in page_of(example, step)
    assert "Take it up again" not in example.read(f"/touchpoints/{step.pk}/versions")


def test_all_notes_of_a_panel_stand_beside_each_other_and_are_written_anew_at_once(example: Practice) -> None:
    interview = models.Interview.objects.get().pk
    step = example.step("Tomás")
    example.press(f"/touchpoints/{step.pk}/text", subject="s", body="Hi Tomás,\n\nThank you.\n\nDana")
    assert f'href="/interviews/{interview}/panel"' in example.read(f"/interviews/{interview}/plan")

    page = example.read(f"/interviews/{interview}/panel")
    assert page.count('class="letter"') == models.DraftVersion.objects.values("touchpoint").distinct().count()
    assert "your own words: they stay as they are" in page

    page = example.press(f"/interviews/{interview}/panel/writing", wish="")
    assert "notes are written anew." in page
    assert "Tomás Ibarra: your own words: they stay as they are." in page
    assert example.version(example.step()) == 2
    assert example.version(step) == 2
    undo(example, page)
    assert example.version(example.step()) == 1


def test_a_wish_for_a_panel_says_of_each_note_that_stays_why(example: Practice) -> None:
    interview = models.Interview.objects.get().pk
    page = example.press(f"/interviews/{interview}/panel/writing", wish="another_angle")

    assert "the notes hold nothing else to say here" in page or "written anew" in page
    assert example.client.post(f"/interviews/{interview}/panel/writing", {"wish": "odd"}).status_code == 422
