from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.domain.facts import (
    Captured,
    DebriefItem,
    Evidence,
    Interview,
    Kind,
    Method,
    Person,
    Quote,
    Reason,
    Role,
    Seeker,
)
from afterword.domain.review import review as review_module
from afterword.domain.review.review import review
from afterword.domain.touchpoints import Draft, Level, Purpose, Receipt, Touchpoint
from afterword.words.review import REVIEW

NOON = datetime(2026, 10, 6, 12, tzinfo=UTC)
BODY = (
    "Hi Ruth,\n\nThank you for the conversation about the loans register. It was good to meet you, and I "
    "came away with a clear picture of the work and of the people who do it day by day.\n\n"
    "Please let me know if I can send anything that would help.\n\nBest regards,\nAda Morgan"
)
THANKS = Touchpoint("t", "ruth", Purpose.THANK_YOU, Method.EMAIL, NOON, NOON, NOON, Reason("x"), "P1")


def _item(key: str, kind: Kind, text: str, person: str, *, ok: bool = True) -> DebriefItem:
    return DebriefItem(key, kind, text, Quote("notes.md", text), person, ok_to_mention=ok)


CAPTURED = Captured(
    Seeker("Ada Morgan", "ada@morgan.example", "Europe/London"),
    Interview("Harbour Museum", "Collections Manager"),
    (
        Person("ruth", "Ruth Okell", Role.HIRING_MANAGER, address="Hi Ruth"),
        Person("oz", "Oz Petit", Role.PANELIST, address="Hi Oz"),
    ),
    (
        _item("1", Kind.TOPIC, "the loans register is 3 years behind", "ruth"),
        _item("2", Kind.PRIVATE, "the last registrar was escorted out", "ruth"),
        _item("3", Kind.PERSONAL, "keeps ferrets at home", "oz", ok=False),
        _item("4", Kind.TOPIC, "humidity sensors in the attic", "oz"),
    ),
    (Evidence("Moved 4,000 costumes", Quote("cv.json", "Moved 4,000 costumes"), "Mill Lane Trust"),),
)


def _codes(
    body: str, *, others: tuple[Draft, ...] = (), subject: str = "Thank you", person: str = "ruth"
) -> list[str]:
    receipt = Receipt(
        "Thank you for the conversation about the loans register.", (Quote("notes.md", "loans register"),)
    )
    draft = Draft("t", person, Method.EMAIL, subject, body, "en", (receipt,))
    found = review(draft, CAPTURED, others, THANKS)
    return [finding.code for finding in found if finding.level is not Level.HINT]


def test_a_sound_note_has_no_findings() -> None:
    assert _codes(BODY) == []


@pytest.mark.parametrize(
    ("added", "code"),
    [
        ("I was sorry to hear that he was escorted out.", "private_content"),
        ("How are the ferrets?", "private_content"),
        ("I have moved 9,000 costumes.", "unsupported_number"),
        ("I have 4,000 followers.", "no_receipt"),
        ("I also worked for Silverdale before that.", "unsupported_employer"),
        ("Have the humidity sensors arrived?", "someone_elses"),
        ("[Your answer goes here]", "placeholder"),
        ("My number is {phone}.", "placeholder"),
        ("I cannot wait!", "exclamation"),
        ("I am a perfect fit for this.", "cliche"),
    ],
)
def test_what_is_wrong_with_a_hand_edited_text_is_found(added: str, code: str) -> None:
    assert code in _codes(BODY.replace("Please let", f"{added} Please let"))


def test_private_words_are_found_in_the_subject_too() -> None:
    assert "private_content" in _codes(BODY, subject="About the escorted registrar")


def test_a_greeting_for_somebody_else_is_found() -> None:
    assert "wrong_name" in _codes(BODY.replace("Hi Ruth", "Hi Rita"))


@pytest.mark.parametrize(
    "greeting", ["Hallo Rita", "Bonjour Rita", "Hola, Rita", "Madame Ritter", "Oi, Rita"]
)
def test_a_greeting_for_somebody_else_is_found_in_other_languages(greeting: str) -> None:
    assert "wrong_name" in _codes(BODY.replace("Hi Ruth", greeting))


def test_a_word_of_another_language_is_no_gap() -> None:
    assert "placeholder" not in _codes(BODY.replace("Please let", "Sobre todo, gracias. Please let"))
    assert "placeholder" in _codes(BODY.replace("Please let", "TODO the date. Please let"))


def test_nearly_the_same_note_to_another_person_is_found() -> None:
    other = Draft("o", "oz", Method.EMAIL, "Thank you", BODY.replace("Ruth", "Oz"), "en")
    assert "alike" in _codes(BODY, others=(other,))


def test_a_note_without_a_word_of_the_conversation_is_called_hollow() -> None:
    draft = Draft("t", "ruth", Method.EMAIL, "Thanks", BODY.replace(" about the loans register", ""), "en")
    assert "hollow" in [finding.code for finding in review(draft, CAPTURED, (), THANKS)]


def test_length_is_measured_by_method() -> None:
    invitation = Draft(
        "t", "ruth", Method.LINKEDIN, None, "Hi Ruth, " + "it was good to meet you " * 14, "en"
    )
    assert [f.code for f in review(invitation, CAPTURED) if f.level is Level.BLOCK] == ["over_limit"]
    letter = Draft("t", "ruth", Method.EMAIL, "Thanks", BODY + " and so on" * 60, "en")
    assert "over_limit" in [finding.code for finding in review(letter, CAPTURED)]


def test_a_promise_sent_asks_for_its_attachment() -> None:
    sending = replace(THANKS, purpose=Purpose.SEND_PROMISED)
    draft = Draft(
        "t", "ruth", Method.EMAIL, "As promised", "Hi Ruth,\n\nHere is the list, as promised.", "en"
    )
    assert "attach" in [finding.code for finding in review(draft, CAPTURED, (), sending)]


def test_blocking_findings_come_first() -> None:
    draft = Draft("t", "ruth", Method.EMAIL, "Thanks", "Hi Ruth,\n\nHurrah! [gap here]", "en")
    levels = [finding.level for finding in review(draft, CAPTURED)]
    assert levels[0] is Level.BLOCK
    assert levels == sorted(levels, key=["block", "warn", "hint"].index)


def test_every_code_has_its_sentence() -> None:
    room = Path(review_module.__file__).parent
    written = "".join(file.read_text() for file in [*room.glob("*.py"), room.parent / "write" / "compose.py"])
    codes = set(re.findall(r'(?:(?:Level\.\w+|level), |Reason\()"(\w+)"', written))
    assert len(codes) > 15
    assert codes <= set(REVIEW)
