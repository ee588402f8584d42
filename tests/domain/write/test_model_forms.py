"""A model's text in the form of its method and its language."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from afterword.adapters.phrasebook_file import TomlPhrasebooks
from afterword.domain.facts import Captured, Method
from afterword.domain.grammar import Tagger
from afterword.domain.learn.voice import Habit, Kind, Voice
from afterword.domain.plan.situation import Situation
from afterword.domain.touchpoints import Purpose, Touchpoint
from afterword.domain.write.compose import NEUTRAL, craft_for
from afterword.domain.write.model_letter import Assignment, assignment_of, judged, mending


def saying(*said: tuple[str, str]) -> str:
    sentences = [{"text": text, "rests_on": [one] if one else []} for text, one in said]
    return json.dumps({"subject": "Leihregister", "sentences": sentences})


@pytest.fixture
def assign(
    captured: Captured, tagger: Tagger, make_step: Callable[..., Touchpoint]
) -> Callable[..., Assignment]:
    def made(
        purpose: Purpose,
        method: Method,
        language: str = "en",
        address: str = "Hi Ruth",
        voice: Voice = NEUTRAL,
    ) -> Assignment:
        people = tuple(replace(one, address=address) if one.key == "ruth" else one for one in captured.people)
        found = replace(captured, people=people, language=language)
        craft = craft_for(Situation(captured=found), TomlPhrasebooks().load(language), tagger)
        craft = replace(craft, voice=voice)
        return assignment_of(make_step("ruth", purpose, method), Situation(captured=found), craft, ())

    return made


GERMAN = (
    ("Vielen Dank für das Gespräch und für Ihre Zeit.", ""),
    ("Das Leihregister (loans register) beschäftigt mich seither.", "said-1"),
    ("Für Rückfragen stehe ich Ihnen jederzeit gerne zur Verfügung.", ""),
    ("Ich freue mich auf Ihre Rückmeldung.", ""),
)


def test_a_german_letter_goes_on_small_after_its_greeting(assign: Callable[..., Assignment]) -> None:
    task = assign(Purpose.THANK_YOU, Method.EMAIL, "de", "Sehr geehrte Frau Okell")

    found = judged(saying(*GERMAN), task)

    assert json.loads(task.prompt.turns[0].text)["form_of_address"] == "Sie"
    assert found.faults == ()
    assert found.draft is not None
    assert found.draft.body.startswith("Sehr geehrte Frau Okell,\n\nvielen Dank für")


def test_du_to_somebody_who_is_addressed_with_sie_does_not_stand(assign: Callable[..., Assignment]) -> None:
    task = assign(Purpose.THANK_YOU, Method.EMAIL, "de", "Sehr geehrte Frau Okell")

    found = judged(saying(*GERMAN[:3], ("Ich freue mich, von dir zu hören.", "")), task)

    assert "model_form" in {fault.code for fault in found.faults}


def test_a_note_with_an_invitation_is_one_short_paragraph(assign: Callable[..., Assignment]) -> None:
    task = assign(Purpose.LINKEDIN_CONNECT, Method.LINKEDIN)

    told = json.loads(task.prompt.turns[0].text)
    found = judged(saying(("It was good to talk about the loans register.", "said-1")), task)

    assert "characters" in told["length"]
    assert not told["wants_subject"]
    assert found.faults == ()
    assert found.draft is not None
    assert found.draft.subject is None
    assert "\n\n" not in found.draft.body


def test_a_note_over_what_an_invitation_takes_does_not_stand(assign: Callable[..., Assignment]) -> None:
    task = assign(Purpose.LINKEDIN_CONNECT, Method.LINKEDIN)
    long = tuple(("It was good to talk about the loans register.", "said-1") for _ in range(9))

    assert "over_limit" in {fault.code for fault in judged(saying(*long), task).faults}


def test_a_note_over_what_the_seekers_own_account_takes_goes_back(assign: Callable[..., Assignment]) -> None:
    task = assign(Purpose.LINKEDIN_CONNECT, Method.LINKEDIN)
    long = tuple(("It was good to talk about the loans register.", "said-1") for _ in range(5))

    found = judged(saying(*long), task)

    assert "over_free_limit" in {fault.code for fault in found.faults}
    assert "at most 200" in mending(found.faults)


def test_greeting_and_end_are_as_the_seeker_writes_them(assign: Callable[..., Assignment]) -> None:
    own = Voice((Habit(Kind.CLOSING, "en", "near", "", "Cheers,"),))
    task = assign(Purpose.THANK_YOU, Method.EMAIL, voice=own)

    found = judged(
        saying(("Thank you for your time.", ""), ("The loans register stays with me.", "said-1")), task
    )

    assert found.draft is not None
    assert found.draft.body.endswith("\n\nCheers,\nAda Morgan")


@pytest.mark.parametrize("method", [Method.TEXT, Method.POST])
def test_texts_and_cards_keep_their_own_form(method: Method, assign: Callable[..., Assignment]) -> None:
    purpose = Purpose.HANDWRITTEN_NOTE if method is Method.POST else Purpose.THANK_YOU
    task = assign(purpose, method)
    said = ("Thank you for your time.", ""), ("I keep thinking about the loans register.", "said-1")

    found = judged(saying(*said), task)

    assert found.faults == ()
    assert found.draft is not None
    assert found.draft.body.startswith(task.plain.greeting)
    assert ("\n" in found.draft.body) is (method is Method.POST)
