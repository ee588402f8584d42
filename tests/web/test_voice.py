"""The page of the seeker's voice: learned by editing, read, switched, changed, added to, forgotten."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from afterword.store import models
from practising import Practice
from window import text


def edit_closings(example: Practice, most: int = 9) -> str:
    """Close every letter there is with the same words; the last page that said something was learned."""
    learned = ""
    for step in models.Touchpoint.objects.filter(state="planned", method="email").order_by("pk")[:most]:
        version = step.versions.order_by("-number").first()
        if version is None or "Thanks so much," in version.body:
            continue
        body = re.sub(r"\n\n[^\n]+\n([^\n]+)$", r"\n\nThanks so much,\n\1", version.body)
        page = example.press(f"/touchpoints/{step.pk}/text", subject=version.subject or "x", body=body)
        learned = page if "From your edits" in page else learned
    return learned


def key() -> str:
    from afterword.actions.read_voice import read_voice

    (habit,) = [one for one in read_voice(models.Seeker.objects.get()).habits if one.kind == "closing"]
    return habit.key


def waiting() -> str:
    """The letters that nobody has edited, as they stand."""
    rows = models.DraftVersion.objects.filter(author="machine").order_by("touchpoint", "-number")
    latest = {row.touchpoint_id: row for row in reversed(rows)}
    edited = set(models.DraftVersion.objects.filter(author="hand").values_list("touchpoint", flat=True))
    return "\n".join(row.body for number, row in latest.items() if number not in edited)


def test_nothing_known_is_said_with_what_will_stand_here(owner: Client) -> None:
    page = text(owner.get("/voice"))
    assert "Nothing is known yet." in page
    assert "two or three drafts" in page


def test_two_edits_alike_are_learned_told_and_shown_with_their_evidence(example: Practice) -> None:
    learned = edit_closings(example)
    assert "From your edits: You close with “Thanks so much,”" in learned
    assert 'href="/voice"' in learned
    page = example.read("/voice")
    assert "You close with “Thanks so much,” to people you call by their first name." in page
    assert re.search(r"You changed “[^”]+” to “Thanks so much,”, 2 times of late\.", page)
    assert "Thanks so much," in waiting()
    assert "Learned from you: You close with “Thanks so much,”" in example.read("/history")


def test_a_habit_is_switched_off_put_otherwise_and_removed_and_the_drafts_follow(example: Practice) -> None:
    edit_closings(example)
    page = example.press("/voice/switch", habit=key())
    assert "Not followed at present." in page
    assert "Thanks so much," not in waiting()
    page = example.press("/voice/habit", habit=key(), words="Warmly,")
    assert "Set by you." in page
    assert "Warmly," in waiting()
    page = example.press("/voice/removal", habit=key())
    assert "Nothing is known yet." in page
    assert "Warmly," not in waiting()


def test_a_change_is_undone_from_the_history(example: Practice) -> None:
    example.press("/voice/form", what="closing-near", words="Cheers,", language="en")
    assert "Cheers," in waiting()
    entry = models.HistoryEntry.objects.get(code="voice_set")
    example.press(f"/history/{entry.pk}/undo")
    assert "Cheers," not in waiting()


def test_a_word_never_to_use_and_what_stands_for_it(example: Practice) -> None:
    page = example.press("/voice/word", word="Conversation", instead="talk", language="en")
    assert "Instead of “conversation” you write “talk”." in page
    assert not re.search(r"\bconversation\b", waiting())
    page = example.press("/voice/word", word="conversation", instead="", language="en")
    assert "You never write “conversation”." in page


@pytest.mark.parametrize(
    ("address", "typed"),
    [
        ("/voice/word", {"word": "{company}", "language": "en"}),
        ("/voice/word", {"word": "", "language": "en"}),
        ("/voice/word", {"word": "x", "language": "tlh"}),
        ("/voice/form", {"what": "greeting-near", "words": "Hello,", "language": "en"}),
        ("/voice/form", {"what": "closing-near", "words": "See https://x.example", "language": "en"}),
        ("/voice/form", {"what": "add-near", "words": "x", "language": "en"}),
        ("/voice/forgetting", {}),
    ],
)
def test_what_cannot_be_used_is_said_at_its_place(owner: Client, address: str, typed: dict[str, str]) -> None:
    answer = owner.post(address, typed)
    assert answer.status_code == 422
    assert re.search(r'class="(?:wrong|notice stop)"', text(answer))
    assert models.VoiceHabit.objects.count() == 0


@pytest.mark.parametrize("address", ["/voice/switch", "/voice/habit", "/voice/removal"])
def test_a_habit_that_is_none_is_not_there(owner: Client, address: str) -> None:
    assert owner.post(address, {"habit": "0" * 12, "words": "x"}).status_code == 404


def test_all_of_it_is_forgotten_for_good(example: Practice) -> None:
    edit_closings(example)
    example.press("/voice/word", word="glad", instead="happy", language="en")
    page = example.press("/voice/forgetting", sure="on")
    assert "Nothing is known yet." in page
    assert "Thanks so much," not in waiting()
    assert "Thanks so much," not in example.read("/history")
    assert models.VoiceSign.objects.count() == models.VoiceHabit.objects.count() == 0


def test_learning_stops_and_starts(example: Practice) -> None:
    assert "Nothing is learned at present." in example.press("/voice/learning")
    assert edit_closings(example) == ""
    assert "Afterword learns from your edits." in example.press("/voice/learning", on="1")
    assert "Nothing is known yet." in example.read("/voice")


def test_what_the_seeker_typed_is_shown_as_text(example: Practice) -> None:
    answer = example.client.post("/voice/word", {"word": "a", "instead": '"><b>x', "language": "en"})
    assert answer.status_code == 422
    assert "<b>x" not in text(answer)


@pytest.mark.parametrize("page", ["/pace", "/mailbox", "/interviews/1/plan"])
def test_the_way_to_it_is_found_where_settings_are(example: Practice, page: str) -> None:
    assert 'href="/voice"' in example.read(page)
