"""The note of an invitation on LinkedIn fits what the seeker's account takes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from afterword.domain.facts import Captured, Method
from afterword.domain.grammar import Tagger
from afterword.domain.plan.preferences import Preferences
from afterword.domain.plan.situation import Situation
from afterword.domain.touchpoints import Purpose, Touchpoint
from afterword.domain.write.compose import compose
from afterword.domain.write.phrases import Phrasebook


@pytest.fixture
def note(
    captured: Captured, book: Phrasebook, tagger: Tagger, make_step: Callable[..., Touchpoint]
) -> Callable[[int | None], str]:
    def written(most: int | None) -> str:
        role = replace(captured.interview, role="Senior Manager of Collections and Loans")
        own = Preferences(limits={} if most is None else {"invitation": most})
        step = make_step(captured.people[0].key, Purpose.LINKEDIN_CONNECT, Method.LINKEDIN)
        return compose([step], Situation(replace(captured, interview=role), preferences=own), book, tagger)[
            0
        ].body

    return written


def test_two_hundred_characters_are_kept_to_and_three_hundred_say_more(
    note: Callable[[int | None], str],
) -> None:
    assert len(note(None)) <= 200
    assert len(note(None)) < len(note(300)) <= 300
