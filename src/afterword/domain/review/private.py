"""What must not be said: the words of private items, inflected and reordered as they may come back."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.domain.review.common_words import COMMON
from afterword.domain.review.figures_read import figures, without_addresses
from afterword.domain.review.page import Page
from afterword.domain.review.remedies import finding, taken_out
from afterword.domain.review.sources import Ground
from afterword.domain.review.text import runs, stem, stem_pairs, words
from afterword.domain.touchpoints import Finding, Level

#: a German compound hides a word of so many letters at its beginning or end
_LEAST_PART = 6


def private_content(page: Page) -> Iterator[Finding]:
    """Words of a private item in the subject or the body (promise 5)."""
    for sentence in [page.draft.subject or "", *page.lines]:
        found = _secrets(sentence, page.ground)
        if found:
            told = ", ".join(sorted(found))
            remedy = taken_out(page.draft, sentence)
            yield finding(Level.BLOCK, "private_content", sentence, remedy, words=told)


def _secrets(sentence: str, base: Ground) -> set[str]:
    said = set(words(sentence))
    found = said & base.private_words
    found |= {word for word in said - base.told - base.names - COMMON if _inflected(word, base)}
    found |= {" ".join(run) for run in runs(sentence, 3) & base.private_runs}
    found |= {" ".join(pair) for pair in stem_pairs(sentence) & base.private_pairs}
    return found | (figures(without_addresses(sentence)) & base.private_figures)


def _inflected(word: str, base: Ground) -> bool:
    if stem(word) in base.private_stems:
        return True
    parts = (word[:size] for size in range(_LEAST_PART, len(word)))
    ends = (word[-size:] for size in range(_LEAST_PART, len(word)))
    return len(word) > _LEAST_PART and any(part in base.private_words for part in (*parts, *ends))
