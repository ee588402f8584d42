"""What the text says comes along, beside what does."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from afterword.domain.facts import Captured, Interview, Method, Person, Reason, Role, Seeker
from afterword.domain.review.enclosed import OF_ATTACHMENTS
from afterword.domain.review.review import review
from afterword.domain.touchpoints import Draft, Level, Purpose, Touchpoint

NOON = datetime(2026, 10, 6, 12, tzinfo=UTC)
STEP = Touchpoint("t", "ruth", Purpose.SEND_PROMISED, Method.EMAIL, NOON, NOON, NOON, Reason("x"), "P15")
CAPTURED = Captured(
    Seeker("Ada Morgan", "ada@morgan.example", "Europe/London"),
    Interview("Harbour Museum", "Collections Manager"),
    (Person("ruth", "Ruth Okell", Role.HIRING_MANAGER, address="Hi Ruth"),),
)


def found(
    said: str, language: str = "en", purpose: Purpose = Purpose.SEND_PROMISED, attached: tuple[str, ...] = ()
) -> dict[str, Level]:
    body = f"Ruth,\n\n{said}\n\nAda Morgan"
    draft = Draft("t", "ruth", Method.EMAIL, "The list", body, language)
    step = replace(STEP, purpose=purpose, attached=attached)
    findings = review(draft, CAPTURED, (), step)
    return {one.code: one.level for one in findings if one.code in OF_ATTACHMENTS}


SAYS_SO = [
    ("I have attached the loans list.", "en"),
    ("Please find the list enclosed.", "en"),
    ("Anbei die Liste der Leihgaben.", "de"),
    ("Im Anhang finden Sie die Liste.", "de"),
    ("Die Liste ist beigefügt.", "de"),
    ("Vous trouverez la liste ci-jointe.", "fr"),
    ("La liste est en pièce jointe.", "fr"),
    ("Le adjunto la lista.", "es"),
    ("Segue anexo o relatório.", "pt"),
]


@pytest.mark.parametrize(("said", "language"), SAYS_SO)
def test_a_text_that_says_attached_with_nothing_there_is_warned_of(said: str, language: str) -> None:
    for purpose in (Purpose.SEND_PROMISED, Purpose.WORK_SAMPLE):
        assert found(said, language, purpose) == {"says_attached": Level.WARN}
    assert found(said, language, Purpose.THANK_YOU) == {"attach_missing": Level.BLOCK}


@pytest.mark.parametrize(("said", "language"), SAYS_SO)
def test_once_it_is_there_nothing_is_said_of_it(said: str, language: str) -> None:
    for purpose in (Purpose.SEND_PROMISED, Purpose.THANK_YOU):
        assert found(said, language, purpose, ("x.bin",)) == {}


@pytest.mark.parametrize(
    "said",
    [
        "The list is attached: https://lists.example/loans",
        "As promised, here it is: www.lists.example/loans.",
    ],
)
def test_a_link_is_as_good(said: str) -> None:
    assert found(said) == {}


@pytest.mark.parametrize("said", ["As promised, here is the list.", "What I promised you is in this mail."])
def test_a_promised_thing_is_asked_for_whatever_the_words(said: str) -> None:
    assert found(said) == {"attach": Level.HINT}


@pytest.mark.parametrize(
    "said",
    [
        "I am very attached to the old harbour.",
        "I will send you the list by Friday.",
        "Der Anhang an Geschichten, den dieses Haus hat, ist groß.",
    ],
)
def test_words_that_only_sound_like_it_are_left_in_peace(said: str) -> None:
    language = "de" if said.startswith("Der") else "en"
    assert found(said, language, Purpose.THANK_YOU) == {}


def test_a_file_that_the_text_never_mentions_is_hinted_at() -> None:
    told = found("Thank you for the talk.", purpose=Purpose.THANK_YOU, attached=("index.pdf", "b.png"))

    assert told == {"attached_unsaid": Level.HINT}


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("You will see in the warehouse index how it went.", "en"),
        ("My résumé is here once more.", "en"),
        ("Here are three slides on it.", "en"),
        ("Hier kommt die Übersicht.", "de"),
        ("Mein Lebenslauf liegt bei.", "de"),
        ("Voici le tableau.", "fr"),
        ("Aquí tiene el cuadro.", "es"),
        ("Aqui está o quadro.", "pt"),
    ],
)
def test_a_file_that_is_told_of_in_any_way_is_not(said: str, language: str) -> None:
    assert found(said, language, Purpose.THANK_YOU, ("warehouse_index-2026.pdf",)) == {}
