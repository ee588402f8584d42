from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest

from afterword import bootstrap
from afterword.adapters.proofreading import ProofreadingChild, readable
from afterword.store import models
from practising import Practice, tick


@pytest.fixture
def proofread(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Proofread however busy the machine is: what is told here is what is found, not how soon."""
    patient = ProofreadingChild(readable(), patience=60)
    monkeypatch.setattr(bootstrap, "proofreader", lambda: patient)
    yield
    patient.close()


def page_of(example: Practice, step: models.Touchpoint) -> str:
    return example.read(f"/touchpoints/{step.pk}/draft")


def test_a_sentence_leads_to_the_words_it_rests_on(example: Practice) -> None:
    page = page_of(example, example.step())

    marked = re.findall(r'class="rests" href="#(receipt-\d+)"', page)
    assert marked
    for receipt in marked:
        assert f'id="{receipt}"' in page
    assert "closed the Millbrook books with zero findings" in page
    assert "<cite>notes.md</cite>" in page


def test_the_letter_is_whole_with_its_marks(example: Practice) -> None:
    step = example.step()
    shown = page_of(example, step).partition('id="letter-text"')[2].partition("</div>")[0]

    told = re.sub(r"<[^>]*>", "", shown.partition(">")[2])

    assert told == step.versions.get().body


def test_a_text_is_reviewed_while_it_is_written_and_nothing_is_kept(example: Practice) -> None:
    step = example.step()

    answer = example.client.post(
        f"/touchpoints/{step.pk}/review",
        {"subject": "Thanks", "body": "Hi Ruth,\n\nI doubled revenue to $ 9,431,000.\n\nDana"},
        headers={"HX-Request": "true"},
    )

    told = answer.content.decode()
    assert told.strip().startswith('<aside id="findings"')
    assert "Must be mended" in told
    assert step.versions.count() == 1


def test_the_review_works_without_scripts_and_keeps_what_was_typed(example: Practice) -> None:
    step = example.step()

    page = example.press(f"/touchpoints/{step.pk}/review", subject="Thanks", body="Hi Ruth, 77777 thanks.")

    assert "77777 thanks." in page
    assert "Must be mended" in page


def test_an_edit_becomes_a_version_that_can_be_undone(example: Practice) -> None:
    step = example.step()

    page = example.press(
        f"/touchpoints/{step.pk}/text", subject="Thanks", body="Hi Ruth,\r\n\r\nThank you.\r\n\r\nDana"
    )

    assert "kept as a new version" in page
    assert "Version 2" in page
    assert models.DraftVersion.objects.get(number=2).body == "Hi Ruth,\n\nThank you.\n\nDana"
    undo = page.partition('action="/history/')[2].partition("/")[0]
    example.press(f"/history/{undo}/undo")
    assert "Version 1" in page_of(example, step)


def test_an_empty_text_is_asked_for_again(example: Practice) -> None:
    step = example.step()

    answer = example.client.post(f"/touchpoints/{step.pk}/text", {"subject": "x", "body": "  "})

    assert answer.status_code == 422
    assert "Write at least a line" in answer.content.decode()
    assert step.versions.count() == 1


def test_a_blocked_text_says_in_words_why_it_cannot_be_approved(example: Practice) -> None:
    step = example.step()
    example.press(f"/touchpoints/{step.pk}/text", subject="Thanks", body="Hi Ruth, I earned $ 9,431,000.")

    page = page_of(example, step)

    assert re.search(r'form="approve-it" disabled aria-describedby="why-not"', page)
    assert "It cannot be approved yet" in page
    assert "Nothing in your notes or résumé holds the figure" in page


def test_the_approval_is_of_the_version_that_was_seen(example: Practice) -> None:
    step = example.step()
    example.press(f"/touchpoints/{step.pk}/text", subject="Thanks", body="Hi Ruth,\n\nThank you.\n\nDana")

    answer = example.client.post(f"/touchpoints/{step.pk}/approval", {"version": 1})

    assert answer.status_code == 409
    assert "newer text" in answer.content.decode()
    assert not models.Approval.objects.exists()


@pytest.mark.parametrize("version", ["", "one", "0"])
def test_an_approval_of_no_version_approves_nothing(example: Practice, version: str) -> None:
    answer = example.client.post(f"/touchpoints/{example.step().pk}/approval", {"version": version})

    assert answer.status_code == 422
    assert not models.Approval.objects.exists()


def test_an_approved_message_waits_for_its_moment(example: Practice) -> None:
    step = example.step()

    assert "Approved, and queued for its moment." in example.approve(step)

    assert "Approved. It goes on" in page_of(example, step)
    tick()
    assert models.Outgoing.objects.get().state in {"queued", "sent"}  # sent only in the very moment


def test_sent_now_can_be_taken_back_and_the_step_stands_as_before(example: Practice) -> None:
    step = example.step()

    page = example.send_now(step)
    assert "It goes in 5 seconds." in page
    tick()
    assert models.Outgoing.objects.get().state == "queued"

    undo = page.partition('action="/history/')[2].partition("/")[0]
    example.press(f"/history/{undo}/undo")
    assert models.Outgoing.objects.get().state == "cancelled"
    assert models.Touchpoint.objects.get(pk=step.pk).best == step.best


def test_what_does_not_go_by_mail_gives_its_text_and_is_done_by_hand(example: Practice) -> None:
    step = example.step()
    models.Touchpoint.objects.filter(pk=step.pk).update(method="linkedin")

    page = page_of(example, step)

    assert "I did it" in page
    assert "Copy the text" in page
    assert "Approve" not in page.partition("<main")[2].partition("</main>")[0]


def test_what_is_not_written_yet_is_written_when_asked(example: Practice) -> None:
    step = example.step()
    step.versions.all().delete()
    assert "Nothing is written for this yet." in page_of(example, step)

    assert "Hi Ruth" in example.press(f"/touchpoints/{step.pk}/writing")


def test_a_draft_that_is_not_there_is_told_so(example: Practice) -> None:
    assert example.client.get("/touchpoints/9999/draft").status_code == 404


def test_a_contact_rule_says_itself_why_nothing_may_be_approved(example: Practice) -> None:
    models.Application.objects.update(contact_policy="none")
    step = example.step()

    answer = example.client.post(f"/touchpoints/{step.pk}/approval", {"version": 1})

    assert answer.status_code == 409
    assert "Nobody there may be written to." in answer.content.decode()


def test_a_resting_letter_says_until_when(example: Practice) -> None:
    step = example.step()
    example.press(f"/touchpoints/{step.pk}/snooze", moment="2031-05-06T09:30")

    assert "Resting until" in page_of(example, step)


WORN = "Hi Ruth,\n\nThank you for the talk about the month end. I learned a lot!\n\nDana"


def test_what_the_review_names_is_mended_by_one_press(example: Practice) -> None:
    step = example.step()
    example.press(f"/touchpoints/{step.pk}/text", subject="Thanks", body=WORN)
    remedy = models.Finding.objects.get(version__number=2, code="exclamation").remedy
    assert remedy == {"old": "I learned a lot!", "new": "I learned a lot."}
    assert "Say “lot.”" in page_of(example, step)

    page = example.press(f"/touchpoints/{step.pk}/remedy", version=2, remedy=json.dumps(remedy))

    assert "Mended, as a new version." in page
    assert models.DraftVersion.objects.get(number=3).body == WORN.replace("!", ".")


def test_a_remedy_for_a_text_that_was_changed_since_is_refused(example: Practice) -> None:
    step = example.step()
    example.press(f"/touchpoints/{step.pk}/text", subject="Thanks", body=WORN)
    remedy = json.dumps({"old": "I learned a lot!", "new": "I learned a lot."})

    old = example.client.post(f"/touchpoints/{step.pk}/remedy", {"version": 1, "remedy": remedy}, follow=True)
    gone = json.dumps({"old": "never there", "new": "x"})
    not_there = example.client.post(
        f"/touchpoints/{step.pk}/remedy", {"version": 2, "remedy": gone}, follow=True
    )

    assert "There is a newer text" in old.content.decode()
    assert "no longer in the text" in not_there.content.decode()
    assert step.versions.count() == 2


def test_while_writing_a_remedy_changes_what_is_typed_and_keeps_nothing(example: Practice) -> None:
    step = example.step()
    remedy = json.dumps({"old": "I learned a lot!", "new": ""})

    page = example.press(f"/touchpoints/{step.pk}/review", subject="Thanks", body=WORN, remedy=remedy)

    assert "Thank you for the talk about the month end.\n\nDana" in page
    assert step.versions.count() == 1


def test_spelling_and_grammar_are_reviewed_while_one_writes(
    example: Practice,
    proofread: None,  # noqa: ARG001 - as long as it takes
) -> None:
    step = example.step()

    page = example.press(
        f"/touchpoints/{step.pk}/review",
        subject="Thanks",
        body="Hi Ruth,\n\nI was glad to recieve an note.\n\nDana",
    )

    assert "“recieve” looks misspelt." in page
    assert "“an” may not be right in this sentence." in page


def test_a_kept_text_keeps_what_is_said_of_its_spelling(
    example: Practice,
    proofread: None,  # noqa: ARG001 - as long as it takes
) -> None:
    step = example.step()

    example.press(
        f"/touchpoints/{step.pk}/text", subject="Thanks", body="Hi Ruth,\n\nI was glad to recieve it.\n\nDana"
    )

    assert "“recieve” looks misspelt." in page_of(example, step)


def test_where_spelling_is_not_looked_at_the_page_says_how_it_would_be(
    example: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = example.step()
    assert "afterword[proof]" not in example.read(f"/touchpoints/{step.pk}/draft/edit")

    monkeypatch.setattr(bootstrap, "proofreads", lambda _language: False)
    assert "afterword[proof]" in example.read(f"/touchpoints/{step.pk}/draft/edit")
