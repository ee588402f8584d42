"""Whether a file holds what is private, as far as plain text tells (promise 5)."""

from __future__ import annotations

from collections.abc import Iterable

from afterword.domain.facts import DebriefItem
from afterword.domain.review.text import squeezed

_LEAST = 10  # letters: fewer might stand in any file
_MOST = 2_000_000  # bytes of text that are looked at


def holds_secret(content: bytes, items: Iterable[DebriefItem]) -> bool:
    """Whether the words of an item that must not be told stand in these bytes, read as text."""
    hidden = {squeezed(words) for item in items if item.hidden for words in (item.text, item.source.quote)}
    if b"\0" in content[:_MOST] or not hidden:
        return False
    text = squeezed(content[:_MOST].decode("utf-8", "replace"))
    return any(len(words) >= _LEAST and words in text for words in hidden)
