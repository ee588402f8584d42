from __future__ import annotations

import json
import re
from datetime import date, timedelta
from typing import Any

from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext

from afterword import bootstrap
from afterword.actions.renew import QUIET
from afterword.domain.capture.typing import Words
from afterword.jobs.rounds import Rounds
from afterword.store import models
from days import day_ahead
from practising import tick
from window import Taken, text

SCRIPT = {"Accept": "application/json"}


def row(key: str, kind: str, said: str, person: str = "", **more: str) -> dict[str, str]:
    fields = {"kind": kind, "person": person, "text": said, "answer": "", "due": ""} | more
    return {"row": key, **{f"{key}-{name}": value for name, value in fields.items()}}


def sent_back(page: str) -> dict[str, list[str]]:
    """The form as a browser would send it, nothing changed."""
    data = QueryDict(mutable=True)
    for name, value in re.findall(
        r'<input type="(?:hidden|date)"[^>]*? name="([^"]+)" value="([^"]*)"', page
    ):
        data.appendlist(name, value)
    for name, value in re.findall(r'<textarea[^>]*? name="([^"]+)"[^>]*>([^<]*)</textarea>', page):
        data.appendlist(name, value.replace("&#x27;", "'").replace("&quot;", '"').replace("&amp;", "&"))
    return dict(data.lists())


def save(taken: Taken, *rows: dict[str, str], page: str = "", then: str = "fields") -> str:
    """Send rows as a plain form does; the page it leads to."""
    answer = taken.client.post(f"{debrief(taken)}/{then}", posted(rows, page), follow=True)
    assert answer.status_code == 200
    return text(answer)


def type_in(taken: Taken, *rows: dict[str, str], page: str = "phone") -> dict[str, Any]:
    """Send rows as the script does; what it is told of the last one."""
    answer = taken.client.post(f"{debrief(taken)}/fields", posted(rows, page), headers=SCRIPT)
    told: dict[str, Any] = json.loads(text(answer))["rows"][-1]
    return told


def posted(rows: tuple[dict[str, str], ...], page: str) -> dict[str, Any]:
    data = {name: value for each in rows for name, value in each.items() if name != "row"}
    return {**data, "row": [each["row"] for each in rows], "page": page}


def debrief(taken: Taken) -> str:
    return f"/interviews/{taken.interview}/debrief"


def row_of(item: models.DebriefItem, said: str, **more: str) -> dict[str, str]:
    """The row of a known item, typed over."""
    return row(f"item-{item.pk}", item.kind, said, item.person or "", **more)


def entries(code: str) -> int:
    return models.HistoryEntry.objects.filter(code=code).count()


def someone() -> str:
    return models.Person.objects.filter(met=True).earliest("pk").key


def test_each_person_met_has_a_card_filled_with_what_was_read(taken: Taken) -> None:
    page = text(taken.client.get(f"/interviews/{taken.interview}/debrief"))

    assert "Ruth" in page
    assert "What worried them" in page
    assert "closed the Millbrook books with zero findings" in page


def test_a_form_sent_back_as_it_was_changes_nothing(taken: Taken) -> None:
    address = f"/interviews/{taken.interview}/debrief"
    before = models.HistoryEntry.objects.count()

    answer = taken.client.post(f"{address}/fields", sent_back(text(taken.client.get(address))))

    assert answer.status_code == 302
    assert models.HistoryEntry.objects.count() == before
    assert not models.DebriefItem.objects.filter(by_hand=True).exists()


def test_a_promise_typed_in_comes_into_the_plan(taken: Taken) -> None:
    told = save(
        taken, row("new-1", "promise", "the reading list for the night school", someone(), due=day_ahead(38))
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

    save(taken, row_of(item, ""))
    item.refresh_from_db()
    assert item.removed_at is not None

    save(taken, row_of(item, "the whole rota"))
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


def test_what_is_typed_is_saved_at_once_and_planned_when_the_typing_ends(taken: Taken) -> None:
    promise = row("new-1", "promise", "the reading list", someone(), due=day_ahead(38))
    before = models.Touchpoint.objects.count()

    assert type_in(taken, promise)["settled"] == "saved"

    assert models.DebriefItem.objects.filter(key="new-1", text="the reading list").exists()
    assert models.Touchpoint.objects.count() == before
    models.Interview.objects.update(changed_at=bootstrap.clock().now() - QUIET)
    Rounds(3600)()  # the first round of a clock
    assert any("new-1" in step.items for step in models.Touchpoint.objects.filter(state="planned"))
    assert models.Interview.objects.get().changed_at is None


def test_nothing_is_planned_anew_under_typing_hands(taken: Taken) -> None:
    type_in(taken, row("new-1", "promise", "the rea", someone()))

    tick()

    assert models.Interview.objects.get().changed_at is not None


def test_who_goes_on_to_the_plan_finds_it_made_from_what_was_typed(taken: Taken) -> None:
    page = save(taken, row("new-1", "promise", "the reading list", someone(), due=day_ahead(38)), then="plan")

    assert "New in the plan" in page or "Planned anew" in page
    assert models.Interview.objects.get().changed_at is None


def test_a_sentence_saved_in_ten_pieces_is_one_change_and_one_undo(taken: Taken) -> None:
    item = models.DebriefItem.objects.filter(kind="topic").earliest("pk")
    first = item.text
    shown = Words(item.text).mark
    for end in range(1, 11):
        shown = type_in(taken, row_of(item, "abcdefghij"[:end], shown=shown))["shown"]

    assert entries("item_corrected") == 1
    entry = models.HistoryEntry.objects.get(code="item_corrected")
    taken.client.post(f"/history/{entry.pk}/undo")
    item.refresh_from_db()
    assert (item.text, item.by_hand) == (first, False)


def test_what_a_new_row_rests_on_is_the_whole_of_it_not_its_first_letters(taken: Taken) -> None:
    type_in(taken, row("new-1", "topic", "the har", someone(), shown=""))
    type_in(taken, row("new-1", "topic", "the harbour at night", someone(), shown=""))

    item = models.DebriefItem.objects.get(key="new-1")
    assert item.source == {"file": "debrief", "quote": "the harbour at night"}
    assert entries("item_added") == 1
    assert entries("item_overtook") == 0  # the page that lost an answer is not in its own way


def test_of_two_places_the_later_keystroke_stands_and_the_other_words_come_back_by_undo(taken: Taken) -> None:
    item = models.DebriefItem.objects.filter(kind="topic").earliest("pk")
    shown = Words(item.text).mark
    type_in(taken, row_of(item, "on the laptop, now", shown=shown), page="laptop")

    told = type_in(taken, row_of(item, "on the phone, a minute ago", shown=shown, age="60"), page="phone")

    assert (told["settled"], told["text"]) == ("overtaken", "on the laptop, now")
    item.refresh_from_db()
    assert item.text == "on the laptop, now"
    entry = models.HistoryEntry.objects.get(code="item_overtaken")
    taken.client.post(f"/history/{entry.pk}/undo")
    item.refresh_from_db()
    assert item.text == "on the phone, a minute ago"


def test_words_typed_later_without_a_connection_stand_over_earlier_ones_and_undo_brings_those(
    taken: Taken,
) -> None:
    item = models.DebriefItem.objects.filter(kind="topic").earliest("pk")
    shown = Words(item.text).mark
    type_in(taken, row_of(item, "on the laptop", shown=shown, age="120"), page="laptop")

    assert type_in(taken, row_of(item, "on the phone", shown=shown, age="5"))["settled"] == "overtook"

    entry = models.HistoryEntry.objects.get(code="item_overtook")
    taken.client.post(f"/history/{entry.pk}/undo")
    item.refresh_from_db()
    assert item.text == "on the laptop"


def test_an_old_page_sent_whole_puts_nothing_back_that_was_changed_elsewhere(taken: Taken) -> None:
    old = sent_back(text(taken.client.get(debrief(taken))))
    item = models.DebriefItem.objects.filter(kind="topic").earliest("pk")
    type_in(taken, row_of(item, "right at last"), page="laptop")

    taken.client.post(f"{debrief(taken)}/fields", old)

    item.refresh_from_db()
    assert item.text == "right at last"


def test_a_row_typed_in_while_the_files_are_read_again_is_still_that_item(taken: Taken) -> None:
    item = models.DebriefItem.objects.filter(kind="topic").earliest("pk")
    say(taken, "Ruth said they open a second branch in spring. Priya likes birds.")

    type_in(taken, row_of(item, "my own words", shown=Words(item.text).mark))

    item.refresh_from_db()
    assert (item.text, item.source["file"]) == ("my own words", "notes.md")


def say(taken: Taken, words: str, key: str = "abc") -> str:
    answer = taken.client.post(f"{debrief(taken)}/dictation", {"words": words, "key": key}, follow=True)
    return text(answer)


def test_what_is_said_in_one_go_is_read_into_cards(taken: Taken) -> None:
    before = models.DebriefItem.objects.count()

    page = say(
        taken, "Ruth worried about the roof. I promised Priya to send her the booking sheet by Friday."
    )

    assert "on the cards below" in page
    assert "booking sheet" in page
    assert models.DebriefItem.objects.count() > before
    assert models.DebriefItem.objects.filter(kind="promise", text__contains="booking sheet").exists()


def test_the_same_words_said_twice_after_a_lost_answer_are_read_once(taken: Taken) -> None:
    said = "I promised Priya to send her the booking sheet by Friday."
    say(taken, said)
    count = models.DebriefItem.objects.count()

    say(taken, said)

    assert models.DebriefItem.objects.count() == count


def test_saying_nothing_is_answered_calmly(taken: Taken) -> None:
    assert "nothing to read yet" in say(taken, "  ")
    assert "nothing to read yet" in say(taken, "words", key="../../etc")


def test_the_day_they_decide_is_kept_once(taken: Taken) -> None:
    for _ in range(2):
        save(taken, row("new-1", "topic", ""))
    assert entries("decision_date_set") == 0

    taken.client.post(f"{debrief(taken)}/fields", {"decision": day_ahead(28), "decided": day_ahead(24)})

    assert models.Application.objects.get().decision_date == date.fromisoformat(day_ahead(28))
    assert entries("decision_date_set") == 1


def test_prompts_lead_to_the_field_that_answers_them(taken: Taken) -> None:
    models.DebriefItem.objects.filter(person=someone()).delete()
    models.Application.objects.update(decision_date=None)
    page = text(taken.client.get(debrief(taken)))
    prompts = page.partition('class="prompts"')[2].partition("</section>")[0]

    assert f"What did you and {models.Person.objects.get(key=someone()).name} talk about?" in prompts
    assert "By when will they decide?" in prompts
    leads = re.findall(r'href="#([^"]+)"', prompts)
    assert len(leads) >= 2
    assert all(f'id="{field}"' in page for field in leads)


def test_the_page_asks_for_a_steady_number_of_queries_however_much_was_brought_home(taken: Taken) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as seen:
            taken.client.get(debrief(taken))
        return len(seen)

    before = queries()
    save(taken, *(row(f"new-{number}", "topic", f"word {number}", someone()) for number in range(40)))

    assert queries() == before


def test_another_seekers_debrief_is_not_there(taken: Taken) -> None:
    other = models.Seeker.objects.create(name="Other", email="other@home.example")
    theirs = other.applications.create(company="Elsewhere", role="Baker").interviews.create(
        captured_at=bootstrap.clock().now() - timedelta(days=1)
    )

    for address in ("fields", "plan", "dictation"):
        answer = taken.client.post(
            f"/interviews/{theirs.pk}/debrief/{address}", {"words": "a word or two", "key": "k"}
        )
        assert answer.status_code == 404, address
