"""Prompts as a page shows them: the question, and the field where it is answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse

from afterword.actions.read_interview import InterviewView
from afterword.web.debriefing import Card
from afterword.words.prompts import prompt_sentence


@dataclass(frozen=True, slots=True)
class Shown:
    """One prompt, and where it leads: a field of this page, or of the page of what was read."""

    sentence: str
    leads_to: str


def prompts_of(view: InterviewView, cards: Sequence[Card]) -> list[Shown]:
    """What is worth a word now."""
    names = {one.person.key: one.person.name for one in view.people}
    said = {each.item.key: each.item.text for each in view.items}
    return [
        Shown(
            prompt_sentence(one.wanted, names.get(one.person or "", ""), said.get(one.item or "", "")),
            _field(view, cards, one.wanted, one.person, one.item),
        )
        for one in view.prompts
    ]


def _field(
    view: InterviewView, cards: Sequence[Card], wanted: str, person: str | None, item: str | None
) -> str:
    rows = [row for card in cards for group in card.groups for row in group.rows]
    if wanted == "noted":
        return f"#{next(row.name for row in rows if row.person == person and not row.key)}-text"
    if item is not None:
        name = next(row.name for row in rows if row.key == item)
        return f"#{name}-{'answer' if wanted == 'answer' else 'due'}"
    if wanted == "decision_date":
        return "#decision"
    number = next(one.number for one in view.people if one.person.key == person)
    return f"{reverse('interview', args=[view.number])}#id_{wanted}-{number}"
