"""What every phrasebook keeps, so that a language is added by adding a file."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest

import afterword.domain.write
from afterword.adapters.phrasebook_file import TomlPhrasebooks
from afterword.domain.review.common_words import COMMON
from afterword.domain.review.sources import LEAST_LETTERS
from afterword.domain.review.text import words
from afterword.domain.write.phrases import Phrasebook

FOLDER = Path(afterword.domain.write.__file__).parent / "phrasebook"
LANGUAGES = sorted(file.stem for file in FOLDER.glob("*.toml"))
#: one example for each slot that writers fill; those of a tongue are filled by its grammar
FILLED = {
    "when": "WHEN",
    "day": "DAY",
    "start": "START",
    "end": "END",
    "zone": "ZONE",
    "role": "ROLE",
    "title": "TITLE",
    "company": "COMPANY",
    "at": "AT",
    "seeker": "Ada Morgan",
    "given": "Ruth",
    "name": "Ruth Okell",
    "names": "Ruth Okell, Ian Brody",
    "greeting": "Ruth,",
    "topic": "TOPIC",
    "want": "WANT",
    "quoted": "QUOTED",
    "advice": "ADVICE",
    "told": "TOLD",
    "liked": "LIKED",
    "guided": "GUIDED",
    "statement": "STATEMENT",
    "verb": "VERB",
    "asked": "ASKED",
    "employer": "EMPLOYER",
    "employed": "EMPLOYED",
    "line": "LINE",
    "answer": "ANSWER",
    "thing": "THING",
    "date": "DATE",
    "since": "SINCE",
    "question": "QUESTION",
    "habit": "HABIT",
    "about": "ABOUT",
}
#: frames of a grammar that a language may not have: what it cannot say is left out
OF_A_GRAMMAR = {
    *("listing.everybody", "questions.want", "questions.statement"),
    *(
        f"thank_you.{name}"
        for name in (
            *("want", "asked", "statement", "guided", "liked", "told", "advice", "quoted", "topic_sober"),
            *("evidence", "evidence_noted", "answer", "answer_plain", "habit", "personal", "shared", "owed"),
            "promise_plain",
        )
    ),
}
#: another tone of a letter that stands: a language may have the one it has
OF_TASTE = ("warmer.", "more_formal.")
#: a panel's notes stand side by side: as many frames as it may have people
PANEL = ("opening", "interest", "offer")
PANEL_OF_A_GRAMMAR = ("topic", "topic_sober", "want", "statement", "asked", "evidence")
MOST_OF_A_PANEL = 8
LINKEDIN, CARD = 200, 300
#: written while what was said in confidence is fresh
AFTER_AN_INTERVIEW = ("thank_you.", "send_promised.", "linkedin_connect.", "handwritten_note.", "check_in.")
_EITHER = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")


@pytest.fixture(params=LANGUAGES)
def book(request: pytest.FixtureRequest) -> Phrasebook:
    return TomlPhrasebooks().load(request.param)


def spoken(frame: str, form: int) -> str:
    return _EITHER.sub(lambda found: found.group(form), frame)


def both(book: Phrasebook) -> list[str]:
    return [spoken(line, form) for lines in book.frames.values() for line in lines for form in (1, 2)]


def test_a_book_has_the_frames_of_the_english_one_but_for_what_a_grammar_makes(book: Phrasebook) -> None:
    named = set(TomlPhrasebooks().load("en").frames) | {"thank_you.evidence_noted"}
    assert set(book.frames) <= named
    missing = {name for name in named - set(book.frames) if not name.startswith(OF_TASTE)}
    assert missing <= OF_A_GRAMMAR
    assert all(lines and all(line.strip() for line in lines) for lines in book.frames.values())


def test_every_slot_is_filled_and_leaves_no_hole(book: Phrasebook) -> None:
    for line in both(book):
        assert not set("{}|") & set(line.format_map(FILLED)), line


def test_both_forms_of_address_name_the_same_slots(book: Phrasebook) -> None:
    for lines in book.frames.values():
        for line in lines:
            slots = [sorted(re.findall(r"\{(\w+)\}", spoken(line, form))) for form in (1, 2)]
            assert slots[0] == slots[1], line


def test_a_panel_gets_as_many_frames_as_it_has_people(book: Phrasebook) -> None:
    wanted = (*PANEL, *(PANEL_OF_A_GRAMMAR if book.complete else ()))
    assert {name: len(book.of(f"thank_you.{name}")) for name in wanted} == dict.fromkeys(
        wanted, MOST_OF_A_PANEL
    )
    for name in ("informal", "formal"):
        assert len(set(book.of(f"closing.{name}"))) >= (MOST_OF_A_PANEL if book.complete else 4)


@pytest.mark.parametrize("form", [1, 2])
def test_no_two_frames_of_a_note_share_five_words_in_a_row(book: Phrasebook, form: int) -> None:
    for name in (
        *PANEL,
        *PANEL_OF_A_GRAMMAR,
        "answer",
        "answer_plain",
        "filler",
        "evidence_noted",
        "guided",
        "liked",
        "told",
    ):
        frames = [spoken(line, form).split() for line in book.of(f"thank_you.{name}")]
        runs = [{tuple(said[at : at + 5]) for at in range(len(said) - 4)} for said in frames]
        assert all(not one & other for one, other in combinations(runs, 2)), name


@pytest.mark.parametrize("form", [1, 2])
@pytest.mark.parametrize("part", ["opening", "topic", "interest", "offer"])
def test_no_two_ways_to_say_a_part_share_five_words_whatever_their_tone(
    book: Phrasebook, part: str, form: int
) -> None:
    names = (f"thank_you.{part}", f"warmer.thank_you_{part}", f"more_formal.thank_you_{part}")
    plain, *toned = [[_runs(spoken(frame, form)) for frame in book.of(name)] for name in names]
    new = [runs for frames in toned for runs in frames]
    assert all(not one & other for one in new for other in plain)
    assert all(not one & other for one, other in combinations(new, 2))


def _runs(frame: str) -> set[tuple[str, ...]]:
    said = frame.split()
    return {tuple(said[at : at + 5]) for at in range(len(said) - 4)}


def test_no_frame_shouts_or_reproaches(book: Phrasebook) -> None:
    assert not any("!" in line for line in both(book))


def test_a_letter_begins_and_ends(book: Phrasebook) -> None:
    for name in ("greeting.given", "greeting.full", "closing.formal", "closing.informal"):
        assert book.of(name)
    assert "{name}" in book.of("greeting.full")[0]


def test_a_frame_is_short_enough_for_its_method(book: Phrasebook) -> None:
    example = {**FILLED, "role": book.of("role.named")[0].format(title="Support Lead"), "topic": "Topic " * 4}
    for name in ("note", "plain", "bare"):
        for line in book.of(f"linkedin_connect.{name}"):
            assert len(spoken(line, 1).format_map(example)) <= LINKEDIN, line
    for name in ("opening", "interest"):
        assert all(
            len(spoken(line, 1).format_map(example)) <= CARD for line in book.of(f"handwritten_note.{name}")
        )
    subjects = [line for name, lines in book.frames.items() if name.startswith("subject.") for line in lines]
    assert all(len(line.split()) <= 12 for line in subjects)


def test_no_word_of_a_note_looks_like_a_secret_that_slipped_out(book: Phrasebook) -> None:
    notes = [
        line for name, lines in book.frames.items() if name.startswith(AFTER_AN_INTERVIEW) for line in lines
    ]
    said = " ".join(re.sub(r"\{\w+\}", " ", spoken(line, form)) for line in notes for form in (1, 2))
    assert {word for word in words(said) if len(word) >= LEAST_LETTERS} - COMMON == set()
