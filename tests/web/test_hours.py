"""Today asks about hours that mails speak of, and takes the answer without a script."""

from __future__ import annotations

from datetime import timedelta

from afterword import bootstrap
from afterword.store import models
from practising import Practice


def ask(asks: str = "moved") -> models.CalendarWord:
    session = models.Session.objects.earliest("pk")
    later = bootstrap.clock().now() + timedelta(days=9)
    models.Session.objects.filter(pk=session.pk).update(start=later, end=later + timedelta(hours=1))
    return models.CalendarWord.objects.create(
        seeker=session.interview.application.seeker, asks=asks, interview=session.interview, session=session,
        message_id="<m@x.example>", sender_name="Ines <b>Prado</b>", summary="Your <i>interview</i>",
        start=later + timedelta(days=1), end=later + timedelta(days=1, hours=1), at=bootstrap.clock().now(),
    )  # fmt: skip


def test_today_asks_and_a_yes_moves_the_interview(example: Practice) -> None:
    word = ask()
    page = example.read("/")
    assert "Only you can know" in page
    assert "Yes, it was moved" in page
    raw = example.client.get("/").content.decode()
    assert "Ines &lt;b&gt;Prado" in raw
    assert "<i>interview" not in raw

    assert "This is the plan now" in example.press(f"/invitations/{word.pk}/agreement")
    session = models.Session.objects.get(calendar_words=word)
    assert session.start == word.start
    assert "Yes, it was moved" not in example.read("/")


def test_a_no_leaves_everything_and_asks_no_more(example: Practice) -> None:
    word = ask("called_off")
    assert "Left where it was" in example.press(f"/invitations/{word.pk}/leaving")
    assert not models.Session.objects.get(calendar_words=word).called_off
    assert "Only you can know" not in example.read("/")
