from __future__ import annotations

import re

from django.http import QueryDict

from afterword.store import models
from window import Taken, text

HX = {"HX-Request": "true"}


def row(key: str, kind: str, said: str, person: str = "", **more: str) -> dict[str, str]:
    fields = {"kind": kind, "person": person, "text": said, "answer": "", "due": ""} | more
    return {"row": key, **{f"{key}-{name}": value for name, value in fields.items()}}


def sent_back(page: str) -> dict[str, list[str]]:
    """The form as a browser would send it, nothing changed."""
    data = QueryDict(mutable=True)
    for name, value in re.findall(r'<input type="(?:hidden|date)" name="([^"]+)" value="([^"]*)"', page):
        data.appendlist(name, value)
    for name, value in re.findall(r'<textarea name="([^"]+)"[^>]*>([^<]*)</textarea>', page):
        data.appendlist(name, value.replace("&#x27;", "'").replace("&quot;", '"').replace("&amp;", "&"))
    return dict(data.lists())


def save(taken: Taken, *rows: dict[str, str]) -> str:
    data = {name: value for each in rows for name, value in each.items() if name != "row"}
    keys = [each["row"] for each in rows]
    address = f"/interviews/{taken.interview}/debrief/fields"
    return text(taken.client.post(address, {**data, "row": keys}, headers=HX))


def someone() -> str:
    return models.Person.objects.filter(met=True).earliest("pk").key


def test_each_person_met_has_a_card_filled_with_what_was_read(taken: Taken) -> None:
    page = text(taken.client.get(f"/interviews/{taken.interview}/debrief"))

    assert "Ruth" in page
    assert "What worried them" in page
    assert "closed the Millbrook books with zero findings" in page


def test_a_form_sent_back_as_it_was_changes_nothing(taken: Taken) -> None:
    address = f"/interviews/{taken.interview}/debrief"
    entries = models.HistoryEntry.objects.count()

    answer = taken.client.post(f"{address}/fields", sent_back(text(taken.client.get(address))))

    assert answer.status_code == 302
    assert models.HistoryEntry.objects.count() == entries
    assert not models.DebriefItem.objects.filter(by_hand=True).exists()


def test_a_promise_typed_in_comes_into_the_plan(taken: Taken) -> None:
    told = save(
        taken, row("new-1", "promise", "the reading list for the night school", someone(), due="2026-12-30")
    )

    assert "Saved." in told
    item = models.DebriefItem.objects.get(key="new-1")
    assert (item.person, item.by_hand, item.source["file"]) == (someone(), True, "debrief")
    ahead = models.Touchpoint.objects.filter(state="planned")
    assert any("new-1" in touchpoint.items for touchpoint in ahead)
    assert any("reading list" in version.body for version in models.DraftVersion.objects.all())


def test_the_same_row_twice_is_one_item(taken: Taken) -> None:
    for _ in range(2):
        save(taken, row("new-1", "topic", "the harbour", someone()))

    assert models.DebriefItem.objects.filter(key="new-1", text="the harbour").count() == 1


def test_a_concern_is_kept_with_what_the_seeker_would_answer_now(taken: Taken) -> None:
    save(taken, row("new-1", "concern", "too little budget work", someone(), answer="ran two audits"))

    item = models.DebriefItem.objects.get(key="new-1")
    assert item.answer == "ran two audits"
    assert item.answer_source == {"file": "debrief", "quote": "ran two audits"}


def test_a_cleared_field_is_taken_out_and_comes_back_when_it_is_filled_again(taken: Taken) -> None:
    item = models.DebriefItem.objects.filter(kind="promise").earliest("pk")

    save(taken, row(item.key, "promise", "", item.person or ""))
    item.refresh_from_db()
    assert item.removed_at is not None

    save(taken, row(item.key, "promise", "the whole rota", item.person or ""))
    assert models.DebriefItem.objects.filter(pk=item.pk, removed_at=None, text="the whole rota").exists()


def test_what_is_kept_to_oneself_reaches_no_draft(taken: Taken) -> None:
    save(taken, row("new-1", "private", "Xanthippe made an offer as well", someone()))

    assert models.DebriefItem.objects.get(key="new-1").kind == "private"
    assert not any("Xanthippe" in version.body for version in models.DraftVersion.objects.all())


def test_a_date_nobody_can_read_loses_only_that_row(taken: Taken) -> None:
    told = save(
        taken,
        row("new-1", "topic", "the harbour", someone()),
        row("new-2", "promise", "the list", someone(), due="soon"),
    )

    assert "but for a date" in told
    assert models.DebriefItem.objects.filter(key="new-1").exists()
    assert not models.DebriefItem.objects.filter(key="new-2").exists()


def test_a_row_about_nobody_of_this_interview_is_not_kept(taken: Taken) -> None:
    save(taken, row("new-1", "topic", "the harbour", "nobody-here"))

    assert not models.DebriefItem.objects.filter(key="new-1").exists()
