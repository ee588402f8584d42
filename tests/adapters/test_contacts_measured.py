"""What our reading of cards, exports, résumés and postings is worth: floors under what was measured.

The same measures as `bench/quality`, without the libraries that stand beside ours there.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from quality import cards, exports, postings, resumes
from quality.suite import Example, examples, share, tried

pytestmark = pytest.mark.shared


@pytest.fixture(autouse=True)
def _beside(shared: Path) -> None:
    """Left out, with a word, where the material is not there."""


def test_cards_are_read_as_well_as_by_the_library_that_made_the_reference() -> None:
    assert share(cards.hits(examples("vcard"), cards.ours)) >= 95


def test_exports_of_linkedin_are_all_known_and_read() -> None:
    assert all(exports.hits(examples("linkedin"), exports.ours))


def test_resumes_give_every_employment_school_and_line() -> None:
    pdfs = [one for one in examples("resume") if one.label == "pdf"]
    told = [tried(resumes.ours, one) for one in pdfs]
    documents = [one for one in examples("resume") if one.label == "json_resume"]

    assert all(hit for one, found in zip(pdfs, told, strict=True) for hit in resumes.facts(one, found))
    assert all(hit for one in documents for hit in resumes.facts(one, tried(resumes.ours, one)))


def test_postings_give_title_and_last_day() -> None:
    texts = [one for one in examples("job_posts") if one.expected.get("title")]
    assert [postings.ours(one) for one in texts] == [
        (one.expected["title"], one.expected["closes"]) for one in texts
    ]


@pytest.mark.parametrize(
    ("suite", "is_calm"),
    [
        ("vcard", cards.is_calm),
        ("linkedin", exports.is_calm),
        ("resume", resumes.is_calm),
        ("job_posts", postings.is_calm),
    ],
)
def test_no_file_raises_anything_but_a_refusal_with_a_sentence(
    suite: str, is_calm: Callable[[Example], bool]
) -> None:
    assert [one.file for one in examples(suite) if not is_calm(one)] == []
