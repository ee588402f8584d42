"""Prepare questions for a talk that the seeker asked for. A read; nothing is kept."""

from __future__ import annotations

from afterword.actions.rehearse import Tools
from afterword.domain.touchpoints import Purpose
from afterword.domain.write.brief import brief_of
from afterword.domain.write.compose import craft_for
from afterword.domain.write.letter import Sentence
from afterword.domain.write.questions import questions
from afterword.store import access, mapping, models, queries

#: purposes that lead to a talk over a coffee, on the telephone or between two sessions
TALKS = frozenset({Purpose.COFFEE_INVITE, Purpose.EVENT_HELLO})


def prepare_questions(owner: models.Seeker, touchpoint: int, tools: Tools) -> list[Sentence]:
    """What to ask at the coffee, each with what it rests on; none where no talk is asked for.

    Raises Missing where the touchpoint is not there.
    """
    row = access.touchpoint(owner, touchpoint)
    planned = mapping.touchpoint(row)
    if not TALKS & {planned.purpose, *planned.also}:
        return []
    situation = queries.situation(row.interview)
    brief = brief_of(planned, situation)
    book = tools.phrasebook(situation.captured.language)
    return questions(brief, craft_for(situation, book, tools.tagger)) if brief else []
