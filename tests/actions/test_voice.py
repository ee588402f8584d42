"""The seeker's voice in the journal: learned from edits, set by hand, taken along, forgotten."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from afterword import bootstrap
from afterword.actions.approve import approve
from afterword.actions.edit_draft import edit_draft
from afterword.actions.erase import erase_everything, erase_person
from afterword.actions.export import export
from afterword.actions.learn_from_mails import learn_from_mails
from afterword.actions.learn_voice import learn_voice
from afterword.actions.read_voice import OwnHabit, read_voice
from afterword.actions.renew import renew
from afterword.actions.restore import restore
from afterword.actions.set_voice import (
    add_form,
    add_word,
    change_habit,
    forget_voice,
    remove_habit,
    set_learning,
    switch_habit,
)
from afterword.actions.take_in import take_in
from afterword.actions.undo import undo
from afterword.domain.sources import Mailbox
from afterword.errors import Missing, Refused
from afterword.store import models
from world import AFTER, INES, World, another_interview, captured, mail, tools

A_DAY = timedelta(days=1)


def another(world: World, number: int) -> World:
    """One interview more, at a house of its own."""
    return another_interview(world.owner, captured(f"{number}@lager.example"))


def body(world: World, person: str = "ines") -> str:
    return world.version(world.touchpoint(person)).body


def keep(world: World, text: str, person: str = "ines", days: int = 0) -> None:
    edit_draft(world.owner, world.touchpoint(person).pk, "Thanks", text, AFTER + days * A_DAY)


def cheers(text: str) -> str:
    return re.sub(r"\n\n[^\n]+\nMara Lind$", "\n\nCheers,\nMara Lind", text)


def hello(text: str) -> str:
    return re.sub(r"^Hi ", "Hello ", text)


def taught(world: World, hand: Callable[[str], str] = cheers, letters: int = 3) -> None:
    """So many letters, each edited alike where it needs it."""
    for number in range(2, 2 + letters):
        one = another(world, number)
        if hand(body(one)) != body(one):
            keep(one, hand(body(one)))
    learn_voice(world.owner, tools(), AFTER)


def habits(world: World) -> dict[str, OwnHabit]:
    return {habit.kind: habit for habit in read_voice(world.owner).habits}


def test_what_was_changed_twice_is_written_so_the_third_time(world: World) -> None:
    taught(world, letters=2)
    assert habits(world)["closing"].now == "Cheers,"
    assert habits(world)["closing"].edits == 2
    assert body(another(world, 9)).endswith("\n\nCheers,\nMara Lind")


@pytest.mark.parametrize("hand", [cheers, hello])
@pytest.mark.usefixtures("sqlite_journal")
def test_after_ten_edits_in_the_journal_no_edit_is_needed(hand: Callable[[str], str]) -> None:
    from world import new_world

    world = new_world()
    needed = 0
    for number in range(2, 12):
        one = another(world, number)
        if hand(body(one)) != body(one):
            needed += 1
            keep(one, hand(body(one)))
    assert needed == 2


def test_a_draft_that_waits_is_written_so_when_it_is_written_anew(world: World) -> None:
    taught(world)
    renew(world.owner, world.interview, tools(), AFTER)
    assert "\n\nCheers,\n" in body(world)


def test_what_is_learned_stands_in_the_history_and_is_said_once(world: World) -> None:
    taught(world)
    learn_voice(world.owner, tools(), AFTER)
    entries = world.owner.history.filter(code="voice_learned")
    assert [entry.params["now"] for entry in entries] == ["Cheers,"]
    assert entries[0].actor == "clock"


def test_what_was_learned_is_taken_back_in_the_history_and_stays_off(world: World) -> None:
    taught(world)
    undo(world.owner, AFTER, world.owner.history.get(code="voice_learned").pk)
    assert not habits(world)["closing"].on
    assert "Cheers" not in body(another(world, 20))


def test_one_letter_counts_once_however_often_it_is_saved(world: World) -> None:
    for _ in range(4):
        keep(world, cheers(body(world)))
        learn_voice(world.owner, tools(), AFTER)
    assert "closing" not in habits(world)
    assert models.VoiceSign.objects.filter(kind="closing", how="edit").count() == 1


def test_an_edit_taken_back_teaches_nothing(world: World) -> None:
    taught(world, letters=2)
    edit = world.owner.history.filter(code="draft_edited").latest("pk")
    undo(world.owner, AFTER, edit.pk)
    assert "closing" not in habits(world)


def test_letters_approved_as_they_are_speak_against_a_habit(world: World) -> None:
    taught(world, hand=lambda text: re.sub(r"\benjoyed\b", "valued", text), letters=1)
    spot = models.VoiceSign.objects.filter(kind="swap")
    assert [sign.was for sign in spot] == ["enjoyed"]
    other = another(world, 7)
    approve(world.owner, other.touchpoint().pk, 1, AFTER)
    learn_voice(world.owner, tools(), AFTER)
    assert [sign.how for sign in spot.order_by("pk")] == ["edit", "kept"]


def test_a_habit_is_switched_off_and_on_again(world: World) -> None:
    taught(world)
    key = habits(world)["closing"].key
    switch_habit(world.owner, key, AFTER, on=False)
    assert "Cheers" not in body(another(world, 20))
    switch_habit(world.owner, key, AFTER, on=True)
    assert "Cheers" in body(another(world, 21))


def test_a_habit_is_put_otherwise_and_that_is_undone(world: World) -> None:
    taught(world)
    change_habit(world.owner, habits(world)["closing"].key, "Warmly,", AFTER)
    assert habits(world)["closing"].by_hand
    assert "\n\nWarmly,\n" in body(another(world, 20))
    undo(world.owner, AFTER, world.owner.history.get(code="voice_set").pk)
    assert habits(world)["closing"].now == "Cheers,"


def test_a_removed_habit_is_gone_with_what_it_was_learned_from_and_may_be_learned_anew(world: World) -> None:
    taught(world)
    remove_habit(world.owner, habits(world)["closing"].key, AFTER)
    assert habits(world) == {}
    assert not models.VoiceSign.objects.filter(kind="closing").exists()
    assert not models.VoiceHabit.objects.exists()
    assert "Cheers" not in json.dumps([entry.params for entry in world.owner.history.all()])
    for number in (31, 32):
        one = another(world, number)
        keep(one, cheers(body(one)))
    learn_voice(world.owner, tools(), AFTER)
    assert "closing" in habits(world)


def test_forgetting_is_for_good(world: World) -> None:
    taught(world)
    add_word(world.owner, "en", "glad", "happy", AFTER)
    forget_voice(world.owner, AFTER + A_DAY)
    renew(world.owner, world.interview, tools(), AFTER + A_DAY)
    learn_voice(world.owner, tools(), AFTER + A_DAY)
    assert habits(world) == {}
    assert "Cheers" not in json.dumps([entry.params for entry in world.owner.history.all()])
    assert "Cheers" not in body(another(world, 20))


def test_an_old_letter_edited_after_the_forgetting_teaches_only_what_is_new_in_it(world: World) -> None:
    keep(world, cheers(body(world)))
    forget_voice(world.owner, AFTER + A_DAY)
    keep(world, hello(body(world)), days=2)
    learn_voice(world.owner, tools(), AFTER + 2 * A_DAY)
    edits = models.VoiceSign.objects.filter(how="edit")
    assert [sign.kind for sign in edits] == ["greeting"]


def test_what_is_written_while_nothing_is_learned_is_never_learned(world: World) -> None:
    set_learning(world.owner, AFTER, on=False)
    taught(world)
    set_learning(world.owner, AFTER, on=True)
    learn_voice(world.owner, tools(), AFTER)
    assert habits(world) == {}


def test_a_word_never_to_use_is_in_no_new_draft(world: World) -> None:
    add_word(world.owner, "en", "appreciated", "valued", AFTER)
    add_word(world.owner, "en", "highlight", "", AFTER)
    for number in range(2, 6):
        one = another(world, number)
        for person in ("ines", "tom"):
            assert not re.search(r"\b(?:appreciated|highlight)\b", body(one, person))


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("closing", "See {company}"),
        ("closing", ""),
        ("closing", "one two three four five six seven"),
        ("closing", "In 2026,"),
        ("greeting", "Hello,"),
        ("greeting", "{name} and {name}"),
        ("greeting", "Hi {name} {given},"),
        ("closing", "[soon]"),
    ],
)
def test_words_that_fit_no_letter_are_refused(world: World, kind: str, words: str) -> None:
    with pytest.raises(Refused, match="not_usable_words"):
        add_form(world.owner, kind, "near", "en", words, AFTER)
    assert habits(world) == {}


def test_a_greeting_of_ones_own_is_for_those_it_fits(world: World) -> None:
    add_form(world.owner, "greeting", "near", "en", "Hey {name},", AFTER)
    formal = replace(INES, address="Dear Dr. Prado", key="ines")
    found = captured("7@lager.example")
    one = another_interview(world.owner, replace(found, people=(formal, *found.people[1:])))
    assert body(one).startswith("Dear Dr. Prado,")
    assert body(one, "tom").startswith("Hey Tom,")


def own_mail(text: str, number: int, to: str = "Ines Prado") -> object:
    sent = mail(INES, text, AFTER, number=number)
    return replace(sent, sender=Mailbox("Mara Lind", "mara@home.example"), to=(Mailbox(to, "x@y.example"),))


MINE = "Hello Ines,\n\nI'm writing about Tuesday, and I'd like to bring a sample.\n\nBest wishes,\nMara"


def test_mails_of_ones_own_teach_each_once_and_no_word_of_them_is_kept(world: World) -> None:
    mails = [own_mail(MINE, number) for number in (1, 2)]
    learn_from_mails(world.owner, mails, AFTER)  # type: ignore[arg-type]
    learn_from_mails(world.owner, mails, AFTER)  # type: ignore[arg-type]
    found = habits(world)
    assert (found["greeting"].now, found["closing"].now) == ("Hello {name},", "Best wishes,")
    assert (found["closing"].mails, found["closing"].edits) == (2, 0)
    assert found["signed"].now == "{first}"
    assert not re.search("Tuesday|sample|Ines", json.dumps(export(world.owner)["tables"]["voicesign"]))
    assert re.search(r"\n\nBest wishes,\nMara$", body(another(world, 9)))


def test_mails_of_others_and_those_from_before_a_forgetting_teach_nothing(world: World) -> None:
    theirs = [mail(INES, MINE, AFTER, number=number) for number in (1, 2)]
    learn_from_mails(world.owner, theirs, AFTER)
    forget_voice(world.owner, AFTER + A_DAY)
    learn_from_mails(world.owner, [own_mail(MINE, 3), own_mail(MINE, 4)], AFTER + A_DAY)  # type: ignore[list-item]
    assert habits(world) == {}


def test_the_voice_is_taken_along_and_old_letters_are_not_learned_from_twice(world: World) -> None:
    taught(world)
    switch_habit(world.owner, habits(world)["closing"].key, AFTER, on=False)
    document = json.loads(json.dumps(export(world.owner, private=True)))
    erase_everything(world.owner)
    assert models.VoiceSign.objects.count() == models.VoiceHabit.objects.count() == 0
    restore(world.owner, document, AFTER)
    before = models.VoiceSign.objects.count()
    learn_voice(world.owner, tools(), AFTER)
    assert not habits(world)["closing"].on
    assert models.VoiceSign.objects.count() == before


def test_a_person_who_is_erased_leaves_nothing_in_the_voice(world: World) -> None:
    add_form(world.owner, "closing", "near", "en", "Greetings to Ines,", AFTER)
    keep(world, cheers(body(world)))
    learn_voice(world.owner, tools(), AFTER)
    erase_person(world.owner, models.Person.objects.get(key="ines").pk, AFTER)
    assert models.VoiceSign.objects.count() == models.VoiceHabit.objects.count() == 0


def test_a_strangers_voice_is_not_there(world: World) -> None:
    taught(world)
    key = habits(world)["closing"].key
    stranger = models.Seeker.objects.create()
    assert read_voice(stranger).habits == ()
    for verb in (remove_habit, lambda who, which, at: switch_habit(who, which, at, on=False)):
        with pytest.raises(Missing):
            verb(stranger, key, AFTER)
    with pytest.raises(Missing):
        change_habit(stranger, key, "Warmly,", AFTER)
    forget_voice(stranger, AFTER)
    assert habits(world)["closing"].on


OWN_EML = b"""From: Dana Whitfield <dana@whitfield.example>
To: Priya Raman <priya.raman@harlowfoods.example>
Subject: A question
Date: Mon, 2 Nov 2026 09:00:00 +0000
Message-ID: <own-1@whitfield.example>
Content-Type: text/plain; charset=utf-8

Hello Priya,

I have a question about Tuesday.

Best wishes,
Dana

On Sun, 1 Nov 2026, Priya Raman wrote:
> Hi Dana,
> Cheers,
> Priya
"""


@pytest.mark.usefixtures("sqlite_journal")
def test_a_mail_that_comes_with_the_first_files_is_learned_from_at_once(tmp_path: Path) -> None:
    owner, reader = models.Seeker.objects.create(), bootstrap.reader()
    now = bootstrap.clock().now()
    (tmp_path / "own.eml").write_bytes(OWN_EML)
    sources = [*bootstrap.example_sources(now), reader.source(tmp_path / "own.eml")]
    take_in(owner, sources, reader, tools(), now)
    seen = {(sign.kind, sign.now) for sign in models.VoiceSign.objects.all()}
    assert seen == {("greeting", "Hello {name},"), ("closing", "Best wishes,"), ("signed", "{first}")}
