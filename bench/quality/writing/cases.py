"""The ten cases, rehearsed in this process: from their files alone, or with the debrief typed by hand.

The debriefs beside this file are what a seeker would type into the form on the way home. They are
also the measure of what was said: typed by a person, they do not depend on what our reading made
of the notes.
"""

from __future__ import annotations

import json
import runpy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from afterword import bootstrap
from afterword.actions.rehearse import Rehearsal, rehearse
from afterword.adapters.reader.reader import FileReader
from afterword.domain.capture.debrief import person_named
from afterword.domain.facts import Captured, Person
from afterword.domain.sources import DebriefEntry
from afterword.domain.touchpoints import Draft, Purpose, Signal, Touchpoint
from measure import ROOT

CASES = ROOT.parent / "shared" / "cases"
DEBRIEFS = Path(__file__).parent / "debriefs"
THANKS = frozenset({Purpose.THANK_YOU, Purpose.COFFEE_THANKS, Purpose.HANDWRITTEN_NOTE})


@dataclass(frozen=True)
class Case:
    """One interview and what was made of it. `expect` is its truth; `said` the debrief by hand."""

    slug: str
    folder: Path
    expect: dict[str, Any]
    said: tuple[DebriefEntry, ...]
    rehearsal: Rehearsal

    @cached_property
    def notes(self) -> tuple[Note, ...]:
        """Every draft there is, those that answer later mail behind the others."""
        return tuple(self._notes())

    @cached_property
    def plain_text(self) -> str:
        """All that stands in its files, for words and figures to be looked up in."""
        return _text_of(_files(self.folder))

    @cached_property
    def letters_and_papers(self) -> str:
        """The same without the notes: spelt by people with time."""
        return _text_of([p for p in _files(self.folder) if p.stem != "notes"])

    def _notes(self) -> Iterator[Note]:
        first = self.rehearsal
        yield from _paired(self, first.drafts, first.plan.touchpoints, first.captured, None)
        for heard in first.replay:
            yield from _paired(self, heard.drafts, heard.plan.touchpoints, heard.captured, heard.signal)


@dataclass(frozen=True)
class Note:
    """A draft with what it is for, and the mail that made room for it, if one did.

    `among` are the notes it stands beside, where those are not the case's own.
    """

    case: Case
    draft: Draft
    step: Touchpoint
    captured: Captured
    signal: Signal | None
    among: tuple[Note, ...] = ()

    @property
    def others(self) -> list[Note]:
        """The thank-you notes of the same case, this one left out."""
        notes = self.among or self.case.notes
        return [note for note in notes if note.step.id != self.step.id and THANKS & note.purposes]

    @property
    def person(self) -> Person:
        """Whom it goes to."""
        return next(p for p in self.captured.people if p.key == self.draft.person)

    @property
    def since(self) -> datetime:
        """From when it could have gone: the interview's end, or that mail."""
        return self.signal.at if self.signal else self.captured.interview.end

    @property
    def age(self) -> timedelta:
        """How long after that it goes."""
        return self.step.best - self.since

    @property
    def purposes(self) -> frozenset[Purpose]:
        """All that it does."""
        return frozenset({self.step.purpose, *self.step.also})

    def said_by(self, *kinds: str, anybody: bool = True) -> list[DebriefEntry]:
        """What the debrief by hand has of this person, or of nobody in particular.

        Of everybody, where the message is to be passed on to them.
        """
        passed = bool(self.step.for_people) or self.captured.contact_policy != "open"
        keys = {self.person.key, *self.step.for_people}
        found = []
        for entry in self.case.said:
            key = person_named(entry.person, self.captured.people)
            theirs = key in keys or (key is not None and passed) or (entry.person is None and anybody)
            if entry.kind in kinds and entry.ok_to_mention and theirs:
                found.append(entry)
        return found


def cases(*, debriefs: bool) -> list[Case]:
    """All of them. Raises SystemExit with a sentence where they are not beside this checkout."""
    if not CASES.is_dir():
        raise SystemExit(f"The material is not beside this checkout: {CASES}")
    folders = sorted(path.parent for path in CASES.glob("*/expect.json"))
    return [case(folder, debriefs=debriefs) for folder in folders]


def case(folder: Path, *, debriefs: bool) -> Case:
    """One case, rehearsed."""
    reader = FileReader()
    said = reader.debrief(DEBRIEFS / f"{folder.name}.json")
    bundle = reader.folder(folder)
    if debriefs:
        bundle = replace(bundle, debrief=said)
    expect = json.loads((folder / "expect.json").read_text(encoding="utf-8"))
    return Case(folder.name, folder, expect, said, rehearse(bundle, bootstrap.tools()))


def _paired(
    one: Case,
    drafts: tuple[Draft, ...],
    steps: tuple[Touchpoint, ...],
    captured: Captured,
    signal: Signal | None,
) -> Iterator[Note]:
    by_id = {step.id: step for step in steps}
    for draft in drafts:
        yield Note(one, draft, by_id[draft.touchpoint], captured, signal)


def _files(folder: Path) -> list[Path]:
    return [p for p in sorted(folder.rglob("*")) if p.is_file() and p.name != "expect.json"]


def _text_of(paths: list[Path]) -> str:
    return "\n".join(str(score_py()["readable"](path)) for path in paths)


@cache
def score_py() -> Mapping[str, Any]:
    """What the scoring that lies beside the cases defines; run, not imported, it leaves nothing there."""
    return runpy.run_path(str(CASES / "score.py"))
