"""The page of the rules is made from the rules, and every rule on it can be explained."""

from __future__ import annotations

from pathlib import Path

import pytest

from afterword.actions.read_policy import read_policy, read_rules
from afterword.adapters.policy_file import TomlPolicy
from afterword.errors import Missing
from afterword.words.policy import policy_page

PAGE = Path(__file__).parents[2] / "docs" / "policy.md"


def test_the_page_is_the_one_that_the_rules_make() -> None:
    page = policy_page(read_policy(TomlPolicy().load()))
    assert PAGE.read_text(encoding="utf-8") == page, "make it anew: afterword policy page > docs/policy.md"


@pytest.mark.parametrize("name", ["thank_you", "P5", "coffee_invite", "Check_In"])
def test_a_rule_is_found_by_name_code_or_purpose(name: str) -> None:
    assert read_rules(TomlPolicy().load(), name)


def test_a_rule_that_is_not_there_is_told() -> None:
    with pytest.raises(Missing):
        read_rules(TomlPolicy().load(), "nagging")
