"""What proofreading is worth: floors under what was measured (`bench/quality/proofing`)."""

from __future__ import annotations

from pathlib import Path

import pytest

from afterword import bootstrap
from afterword.actions.rehearse import rehearse
from afterword.adapters.proofreading import ProofreadingChild, readable
from afterword.domain.review.proofing import proofing
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


@pytest.mark.shared
def test_our_own_letters_raise_no_alarm(shared: Path) -> None:
    reader = ProofreadingChild(readable(), patience=60)
    alarms = []
    for case in sorted(path.parent for path in (shared / "cases").glob("*/expect.json")):
        told = rehearse(bootstrap.reader().folder(case), bootstrap.tools())
        drafts = [*told.drafts, *(draft for heard in told.replay for draft in heard.drafts)]
        alarms += [
            (case.name, found) for draft in drafts for found in proofing(draft, told.captured, reader.find)
        ]
    reader.close()
    assert alarms == []
