"""Which languages a mail may be written in, told by their small words."""

from __future__ import annotations

import re

from afterword.domain.capture.lexicon.function_words import FUNCTION_WORDS
from afterword.domain.hear.phrases import KNOWN

KANA = re.compile(r"[\u3040-\u30ff]")
ENOUGH_KANA = 4


def languages(text: str) -> tuple[str, ...]:
    """The languages a text may be in, likeliest first; English is always among them.

    A language with half as many small words as the best may be meant as well: people mix.
    """
    words = re.findall(r"[^\W\d_]+", text.casefold())
    counts = {
        tag: sum(word in FUNCTION_WORDS[tag] for word in words) for tag in KNOWN if tag in FUNCTION_WORDS
    }
    best = max(counts.values())
    likely = [tag for tag in sorted(counts, key=lambda tag: -counts[tag]) if counts[tag] * 2 >= best]
    if len(KANA.findall(text)) >= ENOUGH_KANA:
        likely.append("ja")
    return tuple(likely if "en" in likely else [*likely, "en"])
