from __future__ import annotations

import pytest

from afterword.domain.facts import Captured, DebriefItem, Kind, Quote
from afterword.domain.write.mentionable import Mentionable, mentionable
from afterword.errors import Refused

SAID = Quote("notes.md", "her mother is ill")


def test_a_private_item_cannot_be_made_mentionable() -> None:
    with pytest.raises(Refused):
        Mentionable(DebriefItem("1", Kind.PRIVATE, "her mother is ill", SAID, "ruth"), personally=True)


def test_what_is_better_left_unsaid_cannot_be_made_mentionable() -> None:
    unsaid = DebriefItem("1", Kind.PERSONAL, "fell running", SAID, "ruth", ok_to_mention=False)
    with pytest.raises(Refused):
        Mentionable(unsaid, personally=True)


def test_a_person_is_told_only_what_was_said_to_them(captured: Captured) -> None:
    ruth = captured.person("ruth")
    assert ruth is not None
    assert [mention.key for mention in mentionable(captured, ruth)] == ["1", "2", "3", "5"]


def test_nothing_is_put_in_the_mouth_of_somebody_who_was_silent(captured: Captured) -> None:
    ian = captured.person("ian")
    assert ian is not None
    assert mentionable(captured, ian) == ()
