"""The process that proofreads: a JSON document a line in, a JSON document a line out.

    {"number": 1, "language": "en-GB", "lines": [["…", ["known", …]], …]}  →  {"number": 1, "slips": [[…], …]}

It ends when its input does, so it never outlives the process that started it.
"""

from __future__ import annotations

import json
import os
import sys
from typing import TextIO

from afterword.adapters.proofreading.harper_english import HarperEnglish
from afterword.adapters.proofreading.hunspell_words import HunspellWords
from afterword.adapters.proofreading.languages import base
from afterword.domain.slips import Slip


def main() -> None:
    """Answer until there are no more questions."""
    answers = _answers()
    for line in sys.stdin:
        question = json.loads(line)
        slips = [_found(text, question["language"], known) for text, known in question["lines"]]
        answer = [[(s.kind, s.at, s.words, s.instead) for s in found] for found in slips]
        print(json.dumps({"number": question["number"], "slips": answer}), file=answers, flush=True)


def _answers() -> TextIO:
    """Where answers go. What a library prints by itself goes nowhere."""
    kept = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return os.fdopen(kept, "w", encoding="utf-8")


def _found(text: str, language: str, known: list[str]) -> tuple[Slip, ...]:
    reader = HarperEnglish() if base(language) == "en" else HunspellWords()
    try:
        return reader.find(text, language, frozenset(known))
    except Exception:  # noqa: BLE001 - a library that stumbles over one line may read the next
        return ()


if __name__ == "__main__":
    main()
