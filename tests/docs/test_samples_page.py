"""docs/samples.md is what the writer writes today."""

from __future__ import annotations

from pathlib import Path

import pytest

from quality.writing.samples import WANTED, page

PAGE = Path(__file__).resolve().parents[2] / "docs" / "samples.md"


@pytest.mark.shared
@pytest.mark.usefixtures("shared")
def test_the_page_of_samples_is_printed_from_the_drafts_of_today() -> None:
    """Where it fails: `bench/quality/letters --samples > docs/samples.md`, and read what changed."""
    printed = page()
    assert len(WANTED) == 24
    assert printed.count("\n## ") == len(WANTED)
    assert PAGE.read_text(encoding="utf-8") == printed
