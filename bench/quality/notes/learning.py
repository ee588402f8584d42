"""From annotated notes to the table of weights that is shipped."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from afterword.adapters.weights_file.reader import topics
from afterword.domain.capture.notes_clues import Page, clues, links
from afterword.domain.capture.notes_reading import page_of
from afterword.domain.capture.notes_topics import Topics
from quality.notes.chain import Example, Settings, train_chain
from quality.notes.corpus import Note, notes_in
from quality.notes.shuffled import shuffled

KINDS = (
    "topic",
    "moment",
    "concern",
    "said",
    "answer",
    "need",
    "promise",
    "personal",
    "next_step",
    "private",
    "secrecy",
    "none",
)
LINKS = ("first", "spoken", "sentence", "line", "below", "apart")
CHAIN = Settings(rounds=12, rate=0.05, forget=0.06, seldom=4)  # every note is told twice
LISTED = 2.0
#: what a hit of a phrase list speaks for before anything is learned
SAID_BY_LISTS = {
    "L=promise": "promise",
    "L=need": "need",
    "L=concern": "concern",
    "L=answer": "answer",
    "L=answered": "said",
    "L=personal": "personal",
    "L=next_step": "next_step",
    "L=decision": "next_step",
    "L=liked": "moment",
    "L=noise": "none",
    "L=p_backward": "private",
    "L=p_forward": "private",
    "L=p_sentence": "private",
    "L=p_clause": "private",
    "L=p_doubt_colour": "private",
    "under=private": "private",
    "under=promise": "promise",
    "under=next_step": "next_step",
    "under=need": "need",
    "under=concern": "concern",
    "under=personal": "personal",
}
#: hundredths that a weight must have to be kept; of words beside a clause more, for there are many
_LEAST, _LEAST_BESIDE = 16, 40
_BESIDE = ("ps=", "pl=", "po=", "qs=", "ql=", "qo=", "o=")


def everything(path: Path) -> list[Note]:
    """The notes of a file."""
    return list(notes_in(path))


def learned(notes: Sequence[Note], chain: Settings = CHAIN) -> dict[str, Any]:
    """The table of weights, rounded and pruned."""
    about = topics()
    examples = [_example(each, about) for note in notes for each in (note, shuffled(note))]
    prior = {clue: {KINDS.index(kind): LISTED} for clue, kind in SAID_BY_LISTS.items()}
    found, steps = train_chain(examples, len(KINDS), chain, prior)
    idle = [[0.0] * len(KINDS)] * len(KINDS)
    return {
        "kinds": KINDS,
        "steps": {link: [[round(v * 100) for v in row] for row in steps.get(link, idle)] for link in LINKS},
        "clues": {clue: short for clue, row in sorted(found.items()) if (short := _short(clue, row))},
    }


def gold(note: Note, seen: Page) -> list[int]:
    """The annotated kind of each clause, by its place in KINDS: that of most of its letters."""
    return [
        KINDS.index(
            max(
                note.stretches, key=lambda s: min(s.span.end, c.span.end) - max(s.span.start, c.span.start)
            ).kind
        )
        for c in seen.clauses
    ]


def _example(note: Note, about: Topics) -> Example:
    page = page_of(note.text, note.people, note.language, about)
    return clues(page), links(page), gold(note, page)


def _short(clue: str, row: Sequence[float]) -> str:
    """A letter for each kind with its weight in hundredths."""
    least = _LEAST_BESIDE if clue.startswith(_BESIDE) else _LEAST
    return "".join(
        f"{chr(ord('a') + k)}{round(v * 100)}" for k, v in enumerate(row) if abs(round(v * 100)) >= least
    )
