"""What the review is worth: floors under `bench/quality/review`, on a smaller throw of the dice."""

from __future__ import annotations

from pathlib import Path

import pytest

from quality.reviewing import score
from quality.reviewing.worlds import drafts

pytestmark = pytest.mark.shared

SEED = 7  # another throw than the benchmark's


@pytest.fixture(autouse=True)
def _beside(shared: Path) -> None:
    """Left out, with a word, where the material is not there."""


def test_seeded_faults_are_caught() -> None:
    rows = score.seeded(1, SEED)

    assert len(rows) >= 500
    assert sum(caught for _, _, caught in rows) / len(rows) >= 0.985


def test_drafts_as_written_are_left_alone() -> None:
    blamed = [found for _, found in score.blamed(drafts()) if found]
    assert blamed == []


def test_letters_typed_by_a_person_are_left_alone() -> None:
    told = list(score.blamed(score.letters()))

    assert len(told) >= 55
    assert sum(bool(found) for _, found in told) / len(told) <= 0.02
