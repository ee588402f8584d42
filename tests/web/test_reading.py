from __future__ import annotations

import re
from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext

from afterword.store import models
from days import day_ahead
from window import EXAMPLE, Taken, example_files, take_in, text

HX = {"HX-Request": "true"}


def cards(taken: Taken) -> str:
    """The page without the seeker's own text: the cards."""
    before, _, after = taken.shown.partition('<div class="own-words"')
    return before + after.partition("</section>\n\n</div>")[2]


def own_text(taken: Taken) -> str:
    """The seeker's own text as it is marked, without the marks."""
    marked = taken.shown.partition('class="letter"')[2].partition(">")[2].partition("</div>")[0]
    return re.sub(r"<[^>]+>", "", re.sub(r'<small class="kind">.*?</small>', "", marked))


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
    public, _, private = cards(taken).partition('id="private"')

    assert "St Paul" in private
    assert "St Paul" not in public


def test_the_seekers_own_text_stands_there_whole_with_every_reading_in_its_place(taken: Taken) -> None:
    notes = models.SourceFile.objects.get(file="notes.md").text

    assert own_text(taken) == notes
    read = models.DebriefItem.objects.filter(source__file="notes.md")
    assert all(f'id="words-item-{item.pk}"' in taken.page for item in read)
    assert all(f'href="#words-item-{item.pk}"' in taken.page for item in read)
    assert 'class="stretch private"' in taken.page
    assert '<small class="kind">stays with you</small>' in taken.page  # told by a word, not by colour alone


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
    assert item.text not in cards(taken)
    taken.client.post(f"/items/{item.pk}/return")
    assert item.text in cards(taken)


def test_what_is_taken_out_stays_out_when_the_files_come_again(taken: Taken) -> None:
    item = an_item(kind="promise")
    taken.client.post(f"/items/{item.pk}/removal")

    take_in(taken.client, *example_files("notes.md"), into=str(taken.interview))

    assert item.text not in cards(taken)


def test_one_tap_says_what_something_is_and_about_whom(taken: Taken) -> None:
    item = an_item(kind="topic")
    other = models.Person.objects.exclude(key=item.person or "").filter(met=True).earliest("pk")

    answer = text(taken.client.post(f"/items/{item.pk}/kind", {"kind": "need"}, headers=HX))
    taken.client.post(f"/items/{item.pk}/person", {"person": other.key}, headers=HX)

    item.refresh_from_db()
    assert (item.kind, item.person, item.by_hand) == ("need", other.key, True)
    assert 'id="own-words" hx-swap-oob="true"' in answer  # the text beside it follows
    assert 'class="stretch need"' in answer
    assert re.search(r'action="/history/\d+/undo"', answer)


def test_what_was_corrected_holds_when_the_files_come_again(taken: Taken) -> None:
    item = an_item(kind="topic")
    taken.client.post(f"/items/{item.pk}/kind", {"kind": "need"})
    taken.client.post(f"/items/{item.pk}/person", {"person": ""})

    take_in(taken.client, *example_files("notes.md"), into=str(taken.interview))

    item.refresh_from_db()
    assert (item.kind, item.person) == ("need", None)
    assert models.DebriefItem.objects.filter(source=item.source).count() == 1


@pytest.mark.parametrize(("what", "field"), [("kind", "gossip"), ("person", "somebody-else")])
def test_what_cannot_be_chosen_is_refused(taken: Taken, what: str, field: str) -> None:
    item = an_item(kind="topic")

    assert taken.client.post(f"/items/{item.pk}/{what}", {what: field}).status_code == 422
    item.refresh_from_db()
    assert not item.by_hand


def unread_line(taken: Taken) -> dict[str, str]:
    line = {"file": "notes.md", "quote": "writing this on the bus"}
    models.DebriefItem.objects.filter(text__contains=line["quote"]).delete()
    models.Interview.objects.update(unread=[line])
    assert "Not understood" in taken.page
    return line


def test_a_line_nobody_understood_is_shown_in_its_place_and_made_a_card_with_one_tap(taken: Taken) -> None:
    line = unread_line(taken)
    assert 'class="stretch unread"' in taken.page

    for _ in range(2):
        taken.client.post(f"/interviews/{taken.interview}/lines", {**line, "kind": "moment"})

    item = models.DebriefItem.objects.get(source=line)
    assert (item.kind, item.text, item.person, item.by_hand) == ("moment", line["quote"], None, True)
    assert "Not understood" not in taken.page


def test_a_line_that_was_made_a_card_is_not_asked_about_after_another_reading(taken: Taken) -> None:
    line = unread_line(taken)
    taken.client.post(f"/interviews/{taken.interview}/lines", {**line, "kind": "moment"})
    models.Interview.objects.update(unread=[line])  # as the next reading leaves it

    assert "Not understood" not in taken.page


def test_only_a_line_of_the_notes_can_be_made_a_card(taken: Taken) -> None:
    made_up = {"file": "notes.md", "quote": "I hired you", "kind": "topic"}

    assert taken.client.post(f"/interviews/{taken.interview}/lines", made_up).status_code == 404


def test_a_file_that_could_not_be_read_is_told_on_the_page_until_it_can_be(taken: Taken) -> None:
    broken = SimpleUploadedFile("moved.ics", b"\x89PNG\r\n\x1a\n\x00junk")
    take_in(taken.client, broken, *example_files("notes.md"), into=str(taken.interview))
    assert "Could not be read" in taken.page
    assert "moved.ics is not a calendar file." in taken.page

    again = SimpleUploadedFile("moved.ics", (EXAMPLE / "invite.ics").read_bytes())
    take_in(taken.client, again, into=str(taken.interview))

    assert "Could not be read" not in taken.page


def test_the_reading_asks_for_a_steady_number_of_queries(taken: Taken) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as seen:
            assert taken.page
        return len(seen)

    before = queries()
    interview = models.Interview.objects.get()
    for number in range(30):
        source = {"file": "notes.md", "quote": "Ruth"}
        interview.items.create(key=f"x{number}", kind="topic", text=f"word {number}", source=source)

    assert queries() == before


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

    taken.client.post(f"/interviews/{taken.interview}/answers", {"decision_date": day_ahead(26)})

    assert models.Application.objects.get().decision_date == date.fromisoformat(day_ahead(26))


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

    for changed in ("kind", "person", "privacy", "return"):
        posted = {"kind": "need", "person": ""}
        assert taken.client.post(f"/items/{item.pk}/{changed}", posted).status_code == 404, changed
    line = {"file": "n", "quote": "q", "kind": "topic"}
    assert taken.client.post(f"/interviews/{interview.pk}/lines", line).status_code == 404
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
