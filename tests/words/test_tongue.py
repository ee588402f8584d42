from __future__ import annotations

from collections.abc import Iterator

import pytest

from afterword.domain.facts import Reason
from afterword.errors import NotFound
from afterword.words import sentence
from afterword.words.errors import tell
from afterword.words.tongue import TONGUE


@pytest.fixture
def loud() -> Iterator[None]:
    """A language that says everything in capitals."""
    TONGUE.speak_with(str.upper)
    yield
    TONGUE.speak_with(str)


@pytest.mark.usefixtures("loud")
def test_a_sentence_is_translated_before_its_facts_are_put_in() -> None:
    assert sentence(Reason("some_rule_of_a_career_service")) == "SOME RULE OF A CAREER SERVICE"


def test_without_a_language_the_tables_speak_for_themselves() -> None:
    assert tell(NotFound("invite.ics"))[0] == "There is nothing at invite.ics."


def test_nothing_stays_nothing() -> None:
    assert TONGUE.say("") == ""
