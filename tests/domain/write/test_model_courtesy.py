"""Which sentences a model may write without a source, and which it may not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from afterword.domain.facts import Captured
from afterword.domain.plan.situation import Situation
from afterword.domain.touchpoints import Purpose, Touchpoint
from afterword.domain.write.brief import Brief, brief_of
from afterword.domain.write.letter import Letter, Sentence
from afterword.domain.write.model_courtesy import unheld

COURTESIES = (
    "Thank you for taking the time to speak with me yesterday.",
    "Thank you so much for the thoughtful conversation this morning.",
    "I really enjoyed learning about the team and the work you do.",
    "I appreciated your openness and the warm welcome.",
    "I left our conversation even more excited about the role.",
    "It was a pleasure to meet you and hear about the plans for the coming year.",
    "I would welcome the opportunity to contribute to that work.",
    "Please let me know if there is anything else I can provide.",
    "I look forward to hearing from you about the next steps.",
    "I'm very interested in the position and would be delighted to continue our conversation.",
    "If any questions come up in the meantime, I am happy to answer them.",
    "Thanks again for a genuinely engaging discussion.",
    "I hope you have a restful weekend.",
    "I am grateful for the care you put into the interview.",
    "Our conversation has stayed with me since.",
    "Meeting you confirmed my enthusiasm for the role.",
    "I'd love to be part of the team.",
    "I understand that these decisions take time.",
    "I wish you and the team all the best.",
    "Please pass on my thanks to everyone who took part.",
    "I was glad to finally meet in person.",
    "Whatever the outcome, I am thankful for the chance to talk.",
    "I'll be in touch again by Friday.",
    "I have been thinking about our talk ever since.",
    "I can start whenever it suits you.",
    "Your question has stayed with me.",
)
CLAIMS = (
    "I have led warehouse teams for many years.",
    "I bring ten years of experience in curation.",
    "My background in logistics makes me a strong fit.",
    "I managed a budget of several millions.",
    "You mentioned that the team struggles with turnover.",
    "You told me about the new office.",
    "I speak fluent Japanese.",
    "I hold a degree in chemistry.",
    "In my previous role I built a data platform from scratch.",
    "I am a certified project manager.",
    "I reduced costs by half at my last company.",
    "I've worked with Kubernetes extensively.",
    "As you said, the reorganisation is a challenge.",
    "Our shared love of sailing made the talk easy.",
    "I saw that your company won an award recently.",
    "I was the one who designed the payment system.",
    "I know your competitor well and worked there.",
    "Having run similar migrations, I know how to avoid the pitfalls.",
    "Your daughter's concert sounds lovely.",
    "I accept the offer.",
    "I am available to start on Monday and accept the salary.",
    "I supervised interns and trained nurses.",
    "My team of engineers delivered the payment gateway.",
    "With my expertise in analytics I would quickly add value.",
    "I passed the bar exam on the first attempt.",
    "We have a common passion for old boats.",
)
COURTESIES_DE = (
    "Vielen Dank für das offene und angenehme Gespräch gestern.",
    "Ich habe mich sehr über den Austausch gefreut.",
    "Für Rückfragen stehe ich Ihnen jederzeit gerne zur Verfügung.",
    "Ich freue mich auf Ihre Rückmeldung.",
    "Das Gespräch hat mein Interesse an der Stelle noch bestärkt.",
    "Ich danke Ihnen herzlich für Ihre Zeit und die interessanten Einblicke.",
    "Gerne würde ich Ihr Team unterstützen.",
    "Ich wünsche Ihnen ein schönes Wochenende.",
    "Bitte richten Sie auch Ihren Kollegen meinen Dank aus.",
    "Es war schön, Sie kennenzulernen.",
)
CLAIMS_DE = (
    "Ich habe zehn Jahre lang ein Lager geleitet.",
    "Meine Erfahrung in der Logistik passt gut dazu.",
    "Sie sagten, dass das Team wächst.",
    "Ich verfüge über fundierte Kenntnisse in Java.",
    "Ich habe bei Siemens gearbeitet.",
    "In meiner letzten Stelle leitete ich zwölf Personen.",
    "Sie suchen jemanden, der das Lager umbaut.",
    "Als Projektleiterin betreute ich den Umbau der Klinik.",
    "Ihre Tochter spielt Geige, das hat mich gefreut.",
    "Ich spreche fließend Japanisch.",
)


@pytest.fixture
def faults(captured: Captured, make_step: Callable[..., Touchpoint]) -> Callable[..., set[str]]:
    brief = brief_of(make_step("oz", Purpose.THANK_YOU), Situation(captured=captured))
    assert brief is not None

    def found(text: str, language: str = "en") -> set[str]:
        return _found(brief, text, language)

    return found


def _found(brief: Brief, text: str, language: str) -> set[str]:
    letter = Letter(None, "Hi Oz,", ((Sentence(text, (), "model:1"),),), "Best wishes,", "Ada Morgan")
    spoken: Any = replace(brief, language=language, mentions=())
    return {one.code for one in unheld(letter, {}, spoken, "")}


@pytest.mark.parametrize("text", COURTESIES)
def test_a_courtesy_needs_no_source(text: str, faults: Callable[..., set[str]]) -> None:
    assert faults(text) == set()


@pytest.mark.parametrize("text", CLAIMS)
def test_a_statement_needs_one(text: str, faults: Callable[..., set[str]]) -> None:
    assert "model_claim" in faults(text)


@pytest.mark.parametrize("text", COURTESIES_DE)
def test_a_german_courtesy_needs_no_source(text: str, faults: Callable[..., set[str]]) -> None:
    assert faults(text, "de") == set()


@pytest.mark.parametrize("text", CLAIMS_DE)
def test_a_german_statement_needs_one(text: str, faults: Callable[..., set[str]]) -> None:
    assert "model_claim" in faults(text, "de")
