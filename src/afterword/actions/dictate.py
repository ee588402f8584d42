"""Dictate: a debrief said in one go, kept as notes of the seeker's own and read into cards."""

from __future__ import annotations

from datetime import datetime

from afterword.actions.rehearse import Tools
from afterword.actions.take_in import take_in
from afterword.domain.sources import SourceText
from afterword.errors import Unusable
from afterword.ports import Reader
from afterword.store import access, models

MOST_LETTERS = 40_000  # about four hours of talking


def dictate(
    owner: models.Seeker,
    interview: int,
    words: str,
    key: str,
    reader: Reader,
    tools: Tools,
    now: datetime,
) -> int:
    """Read the words into the interview; how many things more were brought home than before.

    `key` names what was said: the same again, after a lost answer, is the same notes.
    Raises Missing, Unusable.
    """
    if len(words) > MOST_LETTERS:
        raise Unusable("dictation", f"longer than {MOST_LETTERS} letters")
    items = access.interview(owner, interview).items.filter(removed_at=None)
    before = items.count()
    source = SourceText(f"notes-said-{key}.md", words, words.encode())
    take_in(owner, [source], reader, tools, now, into=interview)
    return items.count() - before
