"""Questions to bring to a coffee: from what was said, and never from what was not to be repeated."""

from __future__ import annotations

from afterword.actions.plan_again import plan_again
from afterword.actions.prepare_questions import prepare_questions
from afterword.actions.take_suggestion import Whom, start_something
from world import AFTER, HUSHED, SECRET, World, tools


def test_a_coffee_comes_with_questions_and_a_thank_you_with_none(world: World) -> None:
    start_something(world.owner, world.interview, "coffee_invite", tools().policy, AFTER, whom=Whom("tom"))
    plan_again(world.owner, world.interview, tools().policy, AFTER)

    asked = [
        q.text for q in prepare_questions(world.owner, world.touchpoint("tom", "coffee_invite").pk, tools())
    ]

    assert 3 <= len(asked) <= 5
    assert len(set(asked)) == len(asked)
    assert all(text.endswith("?") for text in asked)
    assert not any(secret.lower() in " ".join(asked).lower() for secret in (SECRET, HUSHED))
    assert prepare_questions(world.owner, world.touchpoint("tom").pk, tools()) == []
