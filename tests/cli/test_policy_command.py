"""The terminal explains rules and checks a file of one's own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from afterword.cli.main import afterword
from afterword.errors import NotAPolicy
from afterword.words.errors import tell


def test_a_rule_is_explained_with_its_sources() -> None:
    told = CliRunner().invoke(afterword, ["policy", "explain", "P5"])
    assert told.exit_code == 0
    assert "they named no day" in told.output
    assert "Source: " in told.output
    assert "Otherwise for dach" in told.output


def test_a_rule_is_explained_as_json() -> None:
    told = CliRunner().invoke(afterword, ["policy", "explain", "thank_you", "--json"])
    assert {rule["purpose"] for rule in json.loads(told.output)["rules"]} == {"thank_you"}


def test_a_file_says_what_it_changes(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text('[rule.check_in_open]\nbest = "9bd"\n[limits]\nstatus = 1\n')
    told = CliRunner().invoke(afterword, ["policy", "check", str(own)])
    assert "rule.check_in_open.best: 7bd becomes 9bd" in told.output
    assert "limits.status: 2 becomes 1" in told.output


def test_a_mistake_is_told_with_file_entry_and_remedy(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text("[rule.check_in_open]\nmost = 0\n")
    with pytest.raises(NotAPolicy) as told:
        CliRunner().invoke(afterword, ["policy", "check", str(own)], catch_exceptions=False)
    what, remedy = tell(told.value)
    assert "own.toml" in what
    assert "rule.check_in_open.most" in what
    assert remedy
