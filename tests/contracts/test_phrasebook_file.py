from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest

from afterword.adapters.phrasebook_file import TomlPhrasebooks
from afterword.errors import NotText, TooLarge

FILLED = """
role title company seeker given name greeting topic want verb asked employer line answer thing names date
question habit about
"""
SLOTS = set(FILLED.split())


@pytest.mark.parametrize(
    ("asked_for", "given"), [("en", "en"), ("en-GB", "en"), ("de-AT", "de"), ("pt-BR", "pt"), ("cy", "en")]
)
def test_the_nearest_language_there_is_is_loaded(asked_for: str, given: str) -> None:
    assert TomlPhrasebooks().load(asked_for).language == given


@pytest.mark.parametrize("language", ["en", "de", "pt"])
def test_every_slot_of_every_frame_is_one_that_writers_fill(language: str) -> None:
    frames = TomlPhrasebooks().load(language).frames
    used = {slot for lines in frames.values() for line in lines for slot in re.findall(r"\{(\w+)\}", line)}
    assert used <= SLOTS


@pytest.mark.parametrize("language", ["de", "pt"])
def test_every_language_has_a_frame_wherever_english_has_one_it_needs(language: str) -> None:
    books = TomlPhrasebooks()
    only_english = {
        "thank_you.want",
        "thank_you.asked",
        "thank_you.evidence",
        "thank_you.habit",
        "thank_you.personal",
    }
    only_english |= {
        "thank_you.answer",
        "thank_you.answer_plain",
        "thank_you.shared",
        "thank_you.promise_plain",
    }
    missing = set(books.load("en").frames) - set(books.load(language).frames) - only_english
    # Another tone is a kindness: without frames for it, a letter keeps its words.
    assert {name for name in missing if not name.startswith(("warmer.", "more_formal."))} == set()


@pytest.mark.parametrize("name", ["opening", "topic", "want", "asked", "evidence", "interest", "offer"])
def test_no_two_frames_of_a_note_share_five_words_in_a_row(name: str) -> None:
    frames = TomlPhrasebooks().load("en").of(f"thank_you.{name}")
    runs = [{tuple(words[at : at + 5]) for at in range(len(words) - 4)} for words in map(str.split, frames)]
    assert all(not one & other for one, other in combinations(runs, 2))


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("part", ["opening", "topic", "interest", "offer"])
def test_no_two_ways_to_say_a_part_share_five_words_whatever_their_tone(language: str, part: str) -> None:
    book = TomlPhrasebooks().load(language)
    names = (f"thank_you.{part}", f"warmer.thank_you_{part}", f"more_formal.thank_you_{part}")
    plain, *toned = [[_runs(frame) for frame in book.of(name)] for name in names]
    new = [runs for frames in toned for runs in frames]
    assert all(not one & other for one in new for other in plain)
    assert all(not one & other for one, other in combinations(new, 2))


def _runs(frame: str) -> set[tuple[str, ...]]:
    words = frame.split()
    return {tuple(words[at : at + 5]) for at in range(len(words) - 4)}


def test_no_frame_shouts() -> None:
    books = [TomlPhrasebooks().load(language) for language in ("en", "de", "pt")]
    assert not any("!" in line for book in books for lines in book.frames.values() for line in lines)


def test_a_file_that_is_no_phrasebook_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "en.toml").write_text("[frames.x]\ny = 3\n")
    with pytest.raises(NotText):
        TomlPhrasebooks(tmp_path).load("en")
    (tmp_path / "en.toml").write_text("[frames\n")
    with pytest.raises(NotText):
        TomlPhrasebooks(tmp_path).load("en")
    (tmp_path / "en.toml").write_text("#" * 1_000_001)
    with pytest.raises(TooLarge):
        TomlPhrasebooks(tmp_path).load("en")


def test_a_language_is_a_name_and_never_a_path(tmp_path: Path) -> None:
    (tmp_path / "en.toml").write_text('[frames.x]\ny = ["inside"]\n')
    (tmp_path.parent / "out.toml").write_text('[frames.x]\ny = ["outside"]\n')
    assert TomlPhrasebooks(tmp_path).load("../out").of("x.y") == ("inside",)
