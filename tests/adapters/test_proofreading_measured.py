"""What proofreading is worth: floors under what was measured (`bench/quality/proofing`)."""

from __future__ import annotations

import pytest

from measure import Figure
from quality.proofing import scoring


@pytest.fixture(scope="module")
def figures() -> dict[str, Figure]:
    return scoring.figures()


@pytest.mark.parametrize(("language", "least"), [("en", 80), ("de", 95), ("fr", 80), ("es", 80), ("pt", 90)])
def test_slips_are_caught(figures: dict[str, Figure], language: str, least: int) -> None:
    assert figures[f"{language} caught"].value >= least


@pytest.mark.parametrize("language", list(scoring.LANGUAGES))
def test_clean_sentences_are_left_alone(figures: dict[str, Figure], language: str) -> None:
    assert figures[f"{language} false"].value == 0
