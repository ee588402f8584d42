"""Employers of the résumé may be named, whatever words a secret shares with them."""

from __future__ import annotations

from afterword.domain.facts import (
    Captured,
    DebriefItem,
    Evidence,
    Interview,
    Kind,
    Method,
    Person,
    Quote,
    Seeker,
)
from afterword.domain.review.review import review
from afterword.domain.touchpoints import Draft, Receipt

LINE = Quote("cv.json", "Moved 4,000 costumes")
CAPTURED = Captured(
    Seeker("Ada Morgan", "ada@morgan.example", "Europe/London"),
    Interview("Harbour Museum", "Collections Manager"),
    (Person("ruth", "Ruth Okell", address="Hi Ruth"),),
    (
        DebriefItem(
            "1", Kind.PRIVATE, "she is losing the hillside store", Quote("notes.md", "the hillside store")
        ),
    ),
    (Evidence("Moved 4,000 costumes", LINE, "Hillside Trust"),),
)


def test_an_employer_may_be_named_though_a_word_of_it_stands_in_a_secret() -> None:
    said = "It made me think of Hillside Trust, where I moved 4,000 costumes."
    draft = Draft("t", "ruth", Method.EMAIL, None, f"Hi Ruth,\n\n{said}", "en", (Receipt(said, (LINE,)),))
    assert [finding.code for finding in review(draft, CAPTURED, ()) if finding.level == "block"] == []
