"""What goes along with a letter, on its page: as forms without scripts."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext

from afterword import bootstrap
from afterword.store import models
from practising import Practice, tick


def page_of(example: Practice, step: models.Touchpoint) -> str:
    return example.read(f"/touchpoints/{step.pk}/draft")


def attach(example: Practice, step: models.Touchpoint, name: str = "index.pdf", size: int = 120_000) -> str:
    file = SimpleUploadedFile(name, b"x" * size, "text/html")
    return example.press(f"/touchpoints/{step.pk}/attachments", files=file)


def test_a_file_is_attached_named_where_one_approves_and_taken_off(example: Practice) -> None:
    step = example.step()

    page = attach(example, step)
    assert "index.pdf (120 kB)" in page.partition('aria-label="Decide"')[2]
    row = step.attachments.get()
    assert (row.media_type, row.size) == ("application/pdf", 120_000)

    page = example.press(f"/touchpoints/{step.pk}/attachments/removal", file=row.pk)
    assert "It goes along no more" in page
    assert not step.attachments.exists()


def test_an_attachment_can_be_undone_with_one_press(example: Practice) -> None:
    step = example.step()
    assert "Undo" in attach(example, step)

    entry = models.HistoryEntry.objects.filter(code="file_attached").get()
    example.press(f"/history/{entry.pk}/undo")

    assert not step.attachments.exists()
    assert "index.pdf goes along" in example.read("/history")


def test_what_is_refused_is_told_beside_the_letter(example: Practice) -> None:
    page = attach(example, example.step(), "setup.exe", 10)

    assert "setup.exe would not arrive" in page
    assert "Approve exactly this text" in page


def test_a_name_is_text_and_nothing_else(example: Practice) -> None:
    step = example.step()
    attach(example, step, "<img src=x onerror=alert(1)>.pdf")

    shown = example.client.get(f"/touchpoints/{step.pk}/draft").content.decode()

    assert "<img" not in shown
    assert "onerror" in shown


def test_whoever_is_ticked_gets_a_copy_and_nobody_else(example: Practice) -> None:
    step = example.step()

    page = example.press(f"/touchpoints/{step.pk}/copies", person=["priya-raman"])
    assert "copy to Priya Raman" in page

    page = example.press(f"/touchpoints/{step.pk}/copies")
    assert "copy to" not in page.partition('aria-label="Decide"')[2]


def test_whoever_cannot_get_a_copy_is_shown_with_the_reason(example: Practice) -> None:
    models.Person.objects.filter(key="priya-raman").update(email=None)

    page = page_of(example, example.step())

    assert "There is no address for Priya Raman." in page
    assert 'value="priya-raman" disabled' in page


def test_the_sender_is_a_choice_only_where_there_are_several(owner: Any, example: Practice) -> None:
    assert "It goes from" not in page_of(example, example.step())
    seeker = models.Seeker.objects.get()
    for address in ("dana@home.example", "dana@studio.example"):
        models.MailAccount.objects.create(
            seeker=seeker, address=address, preferred="home" in address, out_host="x", out_port=465,
            saved_at=bootstrap.clock().now(),
        )  # fmt: skip
    models.Seeker.objects.update(practising=False)

    page = example.press(f"/touchpoints/{example.step().pk}/sender", sender="dana@studio.example")

    assert owner is example.client
    assert "from dana@studio.example" in page
    assert "<option selected>dana@studio.example" in page


@pytest.fixture
def coffee(example: Practice) -> models.Touchpoint:
    """A letter that asks for a coffee."""
    step = example.step()
    models.Touchpoint.objects.filter(pk=step.pk).update(purpose="coffee_invite")
    return step


def test_an_invitation_is_offered_where_an_hour_is_agreed_on_and_nowhere_else(
    example: Practice, coffee: models.Touchpoint
) -> None:
    assert "Right once they said yes" in page_of(example, coffee)
    assert "Calendar invitation" not in page_of(example, example.step("Priya"))


def test_an_invitation_goes_along_by_both_clocks_and_is_left_out_again(
    example: Practice, coffee: models.Touchpoint
) -> None:
    models.Touchpoint.objects.filter(pk=coffee.pk).update(zone="Asia/Tokyo")
    address = f"/touchpoints/{coffee.pk}/meeting"

    page = example.press(address, moment="2031-03-04T15:30", minutes="45", place="Café <Lager>")
    assert "45 minutes" in page
    assert "for them" in page
    assert "with an invitation" in page

    assert "with an invitation" not in example.press(f"{address}/removal")


@pytest.mark.parametrize(
    "typed", [{}, {"moment": "soon", "minutes": "30"}, {"moment": "2031-03-04T15:30", "minutes": "many"}]
)
def test_half_an_invitation_is_asked_about(
    example: Practice, coffee: models.Touchpoint, typed: dict[str, str]
) -> None:
    answer = example.client.post(f"/touchpoints/{coffee.pk}/meeting", typed)

    assert answer.status_code == 422
    assert models.Touchpoint.objects.get(pk=coffee.pk).invitation is None


def test_a_promised_thing_is_asked_for_until_it_is_there(example: Practice) -> None:
    step = models.Touchpoint.objects.filter(also__icontains="send_promised").get()
    example.press(
        f"/touchpoints/{step.pk}/text", subject="The list", body="Hi Tomás,\n\nHere is the list.\n\nDana"
    )

    assert "Attach it below" in page_of(example, step)

    attach(example, step)
    assert "Attach it below" not in page_of(example, step)


def test_no_page_reads_the_bytes_and_more_files_are_no_more_queries(example: Practice) -> None:
    step = example.step()
    attach(example, step, "0.pdf", 10)
    address = f"/touchpoints/{step.pk}/draft"
    example.read(address)
    with CaptureQueriesContext(connection) as one:
        example.read(address)
    for number in range(1, 6):
        attach(example, step, f"{number}.pdf", 10 + number)
    example.read(address)  # what happened was told

    with CaptureQueriesContext(connection) as six:
        example.read(address)

    assert len(six) == len(one)
    for page in (address, "/", "/outbox", f"/interviews/{step.interview_id}/plan"):
        with CaptureQueriesContext(connection) as read:
            example.read(page)
        assert not any('"store_attachment"."content"' in query["sql"] for query in read), page


def test_in_the_example_it_all_goes_to_the_practice_mailbox(example: Practice) -> None:
    step = example.step()
    attach(example, step)
    example.send_now(step)
    models.Outgoing.objects.update(not_before=None, goes_at=bootstrap.clock().now())
    tick()

    assert models.Outgoing.objects.get().state == "sent"
