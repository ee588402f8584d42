from __future__ import annotations

import re
from datetime import date

from afterword.store import models
from window import Taken, take_in, text

HX = {"HX-Request": "true"}


def an_item(**fields: object) -> models.DebriefItem:
    return models.DebriefItem.objects.filter(**fields).earliest("pk")


def form_of(item: models.DebriefItem, **changed: str) -> dict[str, str]:
    sent = {"kind": item.kind, "person": item.person or "", "text": item.text, "sharing": "mention"}
    return sent | {"answer": item.answer or "", "due": item.due.isoformat() if item.due else ""} | changed


def promised() -> list[models.Touchpoint]:
    """What is ahead to keep a promise, by itself or with another message."""
    ahead = models.Touchpoint.objects.filter(state="planned")
    return [row for row in ahead if "send_promised" in (row.purpose, *row.also)]


def test_what_was_said_stands_beside_the_exact_words_and_their_file(taken: Taken) -> None:
    page = taken.page

    assert "closed the Millbrook books with zero findings" in page
    assert "notes.md" in page
    assert "Ruth" in page
    assert "invite.ics" in page


def test_what_stays_with_the_seeker_stands_apart(taken: Taken) -> None:
    public, _, private = taken.page.partition("Stays with you")

    assert "St Paul" in private
    assert "St Paul" not in public


def test_a_correction_is_kept_and_the_drafts_are_written_anew(taken: Taken) -> None:
    item = an_item(kind="topic", text__contains="buddy rota")

    answer = taken.client.post(
        f"/items/{item.pk}/correction", form_of(item, text="the mentor rota of the harbour school")
    )

    assert answer["Location"] == f"/interviews/{taken.interview}#item-{item.pk}"
    assert "harbour school" in taken.page
    assert models.DraftVersion.objects.filter(number=2, touchpoint__person=item.person).exists()


def test_a_correction_in_place_answers_with_the_card_and_what_came_of_it(taken: Taken) -> None:
    item = an_item(kind="topic")

    answer = taken.client.post(f"/items/{item.pk}/correction", form_of(item, text="the harbour"), headers=HX)

    assert text(answer).strip().startswith("<article")
    assert "Saved." in text(answer)


def test_an_emptied_text_is_asked_for_again(taken: Taken) -> None:
    item = an_item(kind="topic")

    answer = taken.client.post(f"/items/{item.pk}/correction", form_of(item, text=" "))

    assert answer.status_code == 422
    item.refresh_from_db()
    assert item.text


def test_what_is_kept_to_oneself_leaves_the_drafts(taken: Taken) -> None:
    item = an_item(kind="promise")
    assert promised()

    taken.client.post(f"/items/{item.pk}/privacy")

    item.refresh_from_db()
    assert item.kind == "private"
    assert not promised()


def test_what_is_taken_out_can_be_put_back(taken: Taken) -> None:
    item = an_item(kind="promise")

    assert "Put it back" in text(taken.client.post(f"/items/{item.pk}/removal", headers=HX))
    assert item.text not in taken.shown
    taken.client.post(f"/items/{item.pk}/return")
    assert item.text in taken.shown


def test_what_is_taken_out_stays_out_when_the_files_come_again(taken: Taken) -> None:
    from window import example_files

    item = an_item(kind="promise")
    taken.client.post(f"/items/{item.pk}/removal")

    take_in(taken.client, *example_files("notes.md"), into=str(taken.interview))

    assert item.text not in taken.shown


def test_only_what_no_file_tells_is_asked(taken: Taken) -> None:
    known = models.Person.objects.filter(email__isnull=False).first()
    assert known is not None
    assert f"Address of {known.name}" not in taken.page
    models.Person.objects.filter(pk=known.pk).update(email=None, met=True)

    assert f"Address of {known.name}" in taken.page
    answer = taken.client.post(
        f"/interviews/{taken.interview}/answers", {f"address-{known.pk}": "new@library.example"}
    )

    assert answer.status_code == 302
    known.refresh_from_db()
    assert known.email == "new@library.example"
    assert f"Address of {known.name}" not in taken.page


def test_the_day_they_decide_by_is_asked_where_nobody_named_it(taken: Taken) -> None:
    models.Application.objects.update(decision_date=None, decision_source=None)
    assert "By when will they decide" in taken.page

    taken.client.post(f"/interviews/{taken.interview}/answers", {"decision_date": "2026-12-18"})

    assert models.Application.objects.get().decision_date == date(2026, 12, 18)


def test_a_person_can_be_put_right(taken: Taken) -> None:
    person = models.Person.objects.earliest("pk")
    address = f"/interviews/{taken.interview}/people/{person.pk}"
    assert person.name in text(taken.client.get(address))

    taken.client.post(
        f"{address}/correction",
        {"email": "right@library.example", "timezone": "America/Chicago", "role": "peer"},
    )

    person.refresh_from_db()
    assert (person.email, person.timezone, person.role) == (
        "right@library.example", "America/Chicago", "peer",
    )  # fmt: skip


def test_what_a_stranger_wrote_stays_text(taken: Taken) -> None:
    item = an_item(kind="topic")
    taken.client.post(f"/items/{item.pk}/correction", form_of(item, text="<script>alert(1)</script>"))

    assert "<script>alert" not in taken.page
    assert re.search(r"&lt;script&gt;alert", taken.page)


def test_somebody_elses_number_is_not_there(taken: Taken) -> None:
    other = models.Seeker.objects.create(name="Other", email="other@home.example")
    application = other.applications.create(company="Elsewhere", role="Baker")
    interview = application.interviews.create(captured_at="2026-11-20T10:00Z")
    item = interview.items.create(key="a", kind="topic", text="theirs", source={"file": "n", "quote": "q"})

    for address in (
        f"/interviews/{interview.pk}",
        f"/interviews/{interview.pk}/debrief",
        f"/items/{item.pk}",
    ):
        assert taken.client.get(address).status_code == 404, address
    assert taken.client.post(f"/items/{item.pk}/removal").status_code == 404


def test_a_correction_can_be_undone_and_the_plan_follows(taken: Taken) -> None:
    item = an_item(kind="promise")
    answer = taken.client.post(f"/items/{item.pk}/privacy", headers=HX)
    undo = re.search(r'action="(/history/\d+/undo)"', text(answer))
    assert undo is not None
    assert not promised()

    taken.client.post(undo[1])

    item.refresh_from_db()
    assert item.kind == "promise"
    assert promised()
