from __future__ import annotations

from datetime import date
from itertools import islice

import pytest

from afterword.domain.capture.notes_topics import topics_of
from afterword.domain.capture.notes_weights import Weights, chances
from afterword.domain.facts import Kind, Person, Role
from afterword.domain.sources import TextFile
from quality.notes.chain import Settings
from quality.notes.corpus import CORPUS, notes_in
from quality.notes.learning import learned
from quality.notes.marks import marked
from quality.notes.shuffled import shuffled
from reading import WEIGHTS, read_notes


def test_the_same_notes_teach_the_same_weights() -> None:
    few = list(islice(notes_in(CORPUS / "en-a.txt"), 6))
    assert learned(few, Settings(rounds=2)) == learned(few, Settings(rounds=2))


def test_secrets_of_notes_never_trained_on_are_kept() -> None:
    held = [note for path in sorted(CORPUS.glob("*held*.txt")) for note in notes_in(path)]
    found = marked(held, WEIGHTS)
    assert found.kept >= 0.57
    assert found.macro_f1 >= 0.3


def test_a_note_told_in_another_order_says_the_same() -> None:
    note = next(iter(notes_in(CORPUS / "de-a.txt")))
    other = shuffled(note)
    assert sorted(s.span.of(note.text) for s in note.stretches) == sorted(
        s.span.of(other.text) for s in other.stretches
    )


def test_the_kind_before_tells_something_of_the_kind_after() -> None:
    steps = {"first": [[0.0, 0.0]] * 2, "line": [[0.0, 0.0], [0.0, 3.0]]}
    weights = Weights(("open", "secret"), {"hush": {1: 3.0}}, steps)
    open_one, secret = (chances([[before], ["?"]], ["first", "line"], weights)[1] for before in ("-", "hush"))
    assert secret[1] > open_one[1]


@pytest.mark.parametrize(
    ("word", "topic"), [("divorced", "trouble"), ("ehescheidung", "trouble"), ("bees", "")]
)
def test_a_word_is_about_what_its_stem_or_last_part_is_about(word: str, topic: str) -> None:
    topics = topics_of({"trouble": "divorc* scheidung*"})
    assert "".join(topics.of(word)) == topic


def test_a_secret_that_no_list_names_is_kept_back() -> None:
    people = (Person("ada", "Ada Stone", Role.HIRING_MANAGER),)
    text = "Ada wants the press line running by May.\n\nAda's brother is in custody.\n"
    items = read_notes([TextFile("notes.md", text)], (), people, date(2027, 3, 3), "GB", "en").items
    assert [item.kind for item in items if "custody" in item.source.quote] == [Kind.PRIVATE]
