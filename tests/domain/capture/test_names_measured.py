"""What our reading of names is worth on lists by others: no less than the libraries whose lists they are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from afterword.domain.capture.names import parse_name
from afterword.domain.match.employer import employer_key
from quality import person_names

pytestmark = pytest.mark.shared


def test_names_are_read_no_worse_than_by_the_library_whose_tests_they_are(shared: Path) -> None:
    assert (shared / "data" / "names").is_dir()
    for figure in person_names.figures().values():
        assert figure.value >= figure.yardstick, figure


def test_no_title_of_a_post_and_no_name_of_an_employer_is_more_than_no_name(shared: Path) -> None:
    corpora = shared / "data" / "names" / "career_ops_corpora"
    titles = json.loads((corpora / "title-recall-corpus.json").read_text(encoding="utf-8"))["titles"]
    firms = json.loads((corpora / "company-key-corpus.json").read_text(encoding="utf-8"))["cases"]
    for text in [*(row["title"] for row in titles), *(row["input"] or "" for row in firms)]:
        name = parse_name(text)
        assert name is None or name.full
        assert isinstance(employer_key(text), str)
