"""Any reader of the cadence policy gives the built-in rules, a seeker's own, or a clear complaint."""

from __future__ import annotations

from pathlib import Path

import pytest

from afterword.adapters.policy_file import TomlPolicy
from afterword.domain.plan.policy import Span
from afterword.domain.touchpoints import Purpose
from afterword.errors import NotAPolicy, NotFound, TooLarge
from afterword.words.plan import PLAN


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "own.toml"


def test_every_built_in_rule_names_its_evidence_and_has_a_sentence() -> None:
    for rule in TomlPolicy().load().rules.values():
        assert rule.evidence
        assert rule.reason in PLAN
        assert rule.stop


def test_every_profile_names_its_evidence() -> None:
    assert all(profile.evidence for profile in TomlPolicy().load().profiles)


def test_the_file_of_a_seeker_changes_one_number_and_keeps_the_rest(own: Path) -> None:
    own.write_text('[rule.check_in_open]\nbest = "9bd"\n')
    changed, standard = TomlPolicy().load(own), TomlPolicy().load()
    assert changed.rule("check_in_open").best == Span(business_days=9)
    assert changed.rule("thank_you") == standard.rule("thank_you")


def test_of_two_profiles_the_stricter_limit_holds() -> None:
    policy = TomlPolicy().load().in_force("DE", "public", agency=True)
    assert policy.limits.status == 1
    assert not policy.rule("linkedin_asked").on


def test_every_purpose_has_a_rule_that_says_when_it_may_happen() -> None:
    assert {rule.purpose for rule in TomlPolicy().load().rules.values()} == set(Purpose)


def test_a_title_at_the_top_brings_its_profile() -> None:
    profiles = TomlPolicy().load().profiles_for("US", None, agency=False, title="Chief Operating Officer")
    assert "executive" in [profile.name for profile in profiles]
    assert TomlPolicy().load().profiles_for(None, None, agency=False, title="Mischief-maker") == ()


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        ('[rule.thank_you]\nbest = "2 hours"\n', 2, "rule.thank_you.best"),
        ('[rule.thank_you]\n\nwindow = "night"\n', 3, "rule.thank_you.window"),
        ("[rule.thank_you]\nwords = [200, 100, 50]\n", 2, "rule.thank_you.words"),
        ('[rule.thank_you]\npurpose = "nag"\n', 2, "rule.thank_you.purpose"),
        ('[rule.thank_you]\nbesst = "2h"\n', 2, "rule.thank_you.besst"),
        ('[rule.nag]\ncode = "X1"\n', 1, "rule.nag.trigger"),
        ("[limits]\nspacing = -1\n", 2, "limits.spacing"),
        ('[window.late]\nspans = [["22:00", "21:00"]]\n', 2, "window.late.spans"),
        ("[profile.here.rule.nag]\n", 1, "profile.here.rule.nag"),
        ('[rule.thank_you]\nearliest = "9d"\n', 1, "rule.thank_you.best"),
        ('[rule.thank_you]\nbest = "8bd"\n', 1, "rule.thank_you.latest"),
        ("[rule.thank_you]\nmost = 0\n", 2, "rule.thank_you.most"),
        (
            '[profile.here.rule.thank_you]\nlatest = "0h"\nbest = "2bd"\n',
            2,
            "profile.here.rule.thank_you.latest",
        ),
        ("rule = 3\n", 1, "rule"),
        ("[rules]\n", 1, "rules"),
    ],
)
def test_a_mistake_is_told_with_its_key_and_line(own: Path, text: str, line: int, key: str) -> None:
    own.write_text(text)
    with pytest.raises(NotAPolicy) as told:
        TomlPolicy().load(own)
    assert (told.value.key, told.value.line) == (key, line)


def test_what_is_no_toml_is_told_with_its_line(own: Path) -> None:
    own.write_text("[limits\n")
    with pytest.raises(NotAPolicy, match="line 1"):
        TomlPolicy().load(own)


def test_what_is_no_text_is_told(own: Path) -> None:
    own.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(NotAPolicy):
        TomlPolicy().load(own)


def test_a_missing_file_and_a_huge_one_are_told(own: Path) -> None:
    with pytest.raises(NotFound):
        TomlPolicy().load(own)
    own.write_text("#" * 600_000)
    with pytest.raises(TooLarge):
        TomlPolicy().load(own)
