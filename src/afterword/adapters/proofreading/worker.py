"""The process that proofreads: a JSON document a line in, a JSON document a line out.

    {"number": 1, "language": "en-GB", "lines": ["…"], "known": ["…"]}  →  {"number": 1, "slips": [[…]]}

Asked about no lines, it loads what the language needs. It ends when its input
does, so it never outlives the process that started it.
"""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, TextIO

from afterword.adapters.proofreading.harper_english import HarperEnglish
from afterword.adapters.proofreading.hunspell_words import HunspellWords
from afterword.adapters.proofreading.languages import base
from afterword.domain.slips import Slip

if TYPE_CHECKING:
    from afterword.ports import Proofreader


def main() -> None:
    """Answer until there are no more questions."""
    answers = _answers()
    for line in sys.stdin:
        question = json.loads(line)
        reader, known = _reader(question["language"]), frozenset(question["known"])
        if not question["lines"]:
            reader.wake(question["language"])
        slips = [_found(reader, text, question["language"], known) for text in question["lines"]]
        answer = [[(s.kind, s.at, s.words, s.instead) for s in found] for found in slips]
        print(json.dumps({"number": question["number"], "slips": answer}), file=answers, flush=True)


def _answers() -> TextIO:
    """Where answers go. What a library prints by itself goes nowhere."""
    kept = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return os.fdopen(kept, "w", encoding="utf-8")


def _reader(language: str) -> Proofreader:
    return HarperEnglish() if base(language) == "en" else HunspellWords()


def _found(reader: Proofreader, text: str, language: str, known: frozenset[str]) -> tuple[Slip, ...]:
    try:
        return reader.find(text, language, known)
    except Exception:  # noqa: BLE001 - a library that stumbles over one line may read the next
        return ()


if __name__ == "__main__":
    main()
