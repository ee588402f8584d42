"""Letters that the seeker starts: whole, in every language, with a gap where only they can tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from afterword.adapters.grammar import HantaGrammar
from afterword.adapters.phrasebook_file import TomlPhrasebooks
from afterword.domain.facts import Kind, Quote
from afterword.domain.plan.planner import plan
from afterword.domain.plan.situation import News, Situation, Taken, Told
from afterword.domain.plan.taken import RULES
from afterword.domain.touchpoints import Draft, Level, Purpose
from afterword.domain.write.compose import compose
from afterword.domain.write.thank_you import spoken_name
from plan_world import MOSES, PAM, POLICY, at, interview, item

LATER = at("2026-10-20", "09:00")
ABOUT = "how you moved from the quay to planning"
LANGUAGES = ("en", "de", "pt")
ITEMS = (item(Kind.TOPIC, "the night crane rota", "moses"), item(Kind.PRIVATE, "her wallaby farm", "moses"))


def drafts(situation: Situation, purpose: Purpose | None = None) -> list[Draft]:
    steps = plan(situation, POLICY, LATER).touchpoints
    chosen = [step for step in steps if purpose in {None, step.purpose}]
    book = TomlPhrasebooks().load(situation.captured.language)
    return list(compose(chosen, situation, book, HantaGrammar().words))


def taken(purpose: Purpose, about: str = ABOUT, language: str = "en") -> Situation:
    captured = interview(items=ITEMS, language=language)
    role = replace(captured.interview, role_source=Quote("job.md", "Planner"))
    suggestion = Taken("s", MOSES.key, purpose, LATER, about)
    return Situation(replace(captured, interview=role), taken=(suggestion,))


def blocking(found: Sequence[Draft]) -> list[str]:
    return [
        f"{finding.code}: {draft.body}"
        for draft in found
        for finding in draft.findings
        if finding.level is Level.BLOCK
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("purpose", sorted(RULES))
def test_every_suggestion_taken_has_a_letter_without_a_hole(purpose: Purpose, language: str) -> None:
    (draft,) = [d for d in drafts(taken(purpose, language=language), purpose) if d.person == MOSES.key]
    assert not re.search(r"[{}\[\]]", f"{draft.subject}{draft.body}")
    assert "wallaby" not in draft.body
    assert blocking([draft]) == []


@pytest.mark.parametrize("news", sorted(set(News) - {News.APPLIED}))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_piece_of_news_has_letters_that_are_not_alike(news: News, language: str) -> None:
    told = Told("n", news, LATER, person=PAM.key, day=date(2026, 10, 30))
    found = drafts(Situation(interview(language=language), told=(told,)))
    gaps = [each for each in blocking(found) if not each.startswith("placeholder")]
    assert found
    assert gaps == []


def test_the_seekers_own_words_are_in_the_letter_and_in_its_receipt() -> None:
    (draft,) = drafts(taken(Purpose.COFFEE_INVITE), Purpose.COFFEE_INVITE)
    assert f"What I would like to ask you: {ABOUT}." in draft.body
    assert ABOUT in {source.quote for receipt in draft.receipts for source in receipt.sources}


def test_what_only_the_seeker_can_say_is_a_gap_until_they_do() -> None:
    (draft,) = drafts(taken(Purpose.PROJECT_UPDATE, about=""), Purpose.PROJECT_UPDATE)
    assert "[What happened goes here]" in draft.body
    assert blocking([draft])


def test_a_link_stays_as_it_was_typed() -> None:
    (draft,) = drafts(taken(Purpose.SHARE_ARTICLE, about="https://example.org/quay"), Purpose.SHARE_ARTICLE)
    assert "\nhttps://example.org/quay\n" in draft.body


def test_following_a_company_is_a_thing_to_tick_and_no_message() -> None:
    (draft,) = drafts(taken(Purpose.FOLLOW_COMPANY), Purpose.FOLLOW_COMPANY)
    assert "Moses" not in draft.body


def test_another_offer_names_its_day() -> None:
    told = Told("n", News.OTHER_OFFER, LATER, day=date(2026, 10, 30))
    bodies = [draft.body for draft in drafts(Situation(interview(), told=(told,)))]
    assert any("Friday, October 30" in body for body in bodies)


def test_a_letter_to_switzerland_has_no_sharp_s() -> None:
    found = drafts(taken(Purpose.COFFEE_INVITE, language="de-CH"))
    assert found
    assert not any("ß" in draft.body for draft in found)


@pytest.mark.parametrize(
    ("address", "name", "spoken"),
    [
        ("Sehr geehrter Herr Dr. Zurbuchen", "Beat Zurbuchen", "Herrn Dr. Zurbuchen"),
        ("Guten Tag Beat Zbinden", "Beat Zbinden", "Beat Zbinden"),
        ("Liebe Anna", "Anna Moll", "Anna Moll"),
        ("Olá, Regina", "Regina Prado", "Regina Prado"),
        ("Dear Ms. Entwistle", "Ada Entwistle", "Ms. Entwistle"),
    ],
)
def test_somebody_is_spoken_of_by_name_and_not_by_greeting(address: str, name: str, spoken: str) -> None:
    assert spoken_name(address, name) == spoken
