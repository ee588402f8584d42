"""In which language messages are written: the one the employer writes to the seeker in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from afterword.domain.capture.lexicon.function_words import FUNCTION_WORDS, SPOKEN_IN

_ENOUGH_WORDS: Final = 6
_FEW_WORDS: Final = 3  # enough where no other language has half as many
_PLAIN: Final = {("de", "DE"), ("en", "US"), ("en", "JP"), ("fr", "FR"), ("es", "ES")}


def language_of(text: str) -> str | None:
    """ISO 639 of a text, or None where too little tells."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    counts = {lang: sum(w in small for w in words) for lang, small in FUNCTION_WORDS.items()}
    first, second = sorted(counts, key=lambda lang: -counts[lang])[:2]
    clear = counts[first] >= _FEW_WORDS and counts[first] >= 2 * counts[second]
    return first if clear or counts[first] >= _ENOUGH_WORDS else None


def message_language(
    mails: Sequence[str], invitations: Sequence[str], notes: Sequence[str], postings: Sequence[str]
) -> str:
    """ISO 639: as their mail, else as the invitation, the notes, the posting; English at last."""
    for texts in (mails, invitations, notes, postings):
        if found := language_of("\n".join(texts)):
            return found
    return "en"


_MACHINE: Final = re.compile(
    r"zoom|teams|webex|google meet|join|dial|passcode|meeting id|https?:|one tap"
    r"|phone conference|do not edit|~:~|_{8}",
    re.IGNORECASE,
)


def written_by_hand(description: str) -> str:
    """An invitation without the lines that a meeting service adds in a language of its own."""
    return "\n".join(line for line in description.splitlines() if not _MACHINE.search(line))


def tag(language: str, country: str | None) -> str:
    """The BCP 47 tag: with the country where its form of the language differs."""
    if country in SPOKEN_IN.get(language, ()) and (language, country) not in _PLAIN:
        return f"{language}-{country}"
    return language
