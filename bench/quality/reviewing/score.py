"""Seeded faults caught, and sound letters left alone."""

from __future__ import annotations

import random
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from afterword.domain.touchpoints import Draft, Finding
from measure import Figure, show
from quality.reviewing.faults import FAULTS
from quality.reviewing.worlds import Sound, drafts

SEED = 20261122
TIMES = 2  # how often each fault is put into each draft
LETTERS = Path(__file__).parent / "letters"
CAUGHT, FALSE = 99.0, 2.0
YARDSTICKS = {
    "caught": "what must be caught at least",
    "false_drafts": "the most false alarms on drafts as written",
    "false_letters": "the most false alarms on letters typed by a person",
}


def main() -> None:
    """Score and print; with --misses what was missed and what was blamed wrongly."""
    rows = seeded(TIMES)
    figures = {"caught": Figure(_share([caught for _, _, caught in rows]), CAUGHT, "%")}
    for kind in FAULTS:
        hits = [caught for name, _, caught in rows if name == kind]
        if hits:
            figures[kind] = Figure(_share(hits), CAUGHT, "%")
    drafted, typed = list(blamed(drafts())), list(blamed(letters()))
    figures["false_drafts"] = Figure(_share([bool(found) for _, found in drafted]), FALSE, "%")
    figures["false_letters"] = Figure(_share([bool(found) for _, found in typed]), FALSE, "%")
    yardsticks = {name: YARDSTICKS.get(name, f"of {_count(rows, name)} seeded") for name in figures}
    if "--misses" in sys.argv[1:]:
        _tell(rows, [*drafted, *typed])
    show(
        f"Review: {len(rows)} seeded faults, {len(drafted)} drafts, {len(typed)} letters", figures, yardsticks
    )


def seeded(times: int, seed: int = SEED) -> list[tuple[str, Draft, bool]]:
    """Each fault in each sound draft so many times: its name, the text, and whether it was blocked."""
    dice = random.Random(seed)
    rows = []
    for sound in drafts():
        before = {(finding.code, finding.sentence) for finding in sound.blocks(sound.draft)}
        for kind, fault in FAULTS.items():
            for _ in range(times):
                draft = fault(sound, dice)
                if draft is not None and draft.body != sound.draft.body:
                    found = {(finding.code, finding.sentence) for finding in sound.blocks(draft)}
                    rows.append((kind, draft, bool(found - before)))
    return rows


def blamed(sounds: Iterator[Sound]) -> Iterator[tuple[Draft, list[Finding]]]:
    """Sound texts, with what the review would block."""
    for sound in sounds:
        yield sound.draft, sound.blocks(sound.draft)


def letters() -> Iterator[Sound]:
    """The letters that were typed by a person over the facts of the cases."""
    worlds: Mapping[tuple[str, str], Sound] = {(s.case, s.draft.person): s for s in reversed(list(drafts()))}
    for path in sorted(LETTERS.glob("*.toml")):
        for written in tomllib.loads(path.read_text(encoding="utf-8"))["letter"]:
            sound = worlds[path.stem, written["to"]]
            draft = replace(sound.draft, body=written["text"].strip(), subject=None)
            yield replace(sound, draft=draft, others=())


def _share(hits: list[bool]) -> float:
    return 100 * sum(hits) / len(hits) if hits else 0.0


def _count(rows: list[tuple[str, Draft, bool]], name: str) -> int:
    return sum(kind == name for kind, _, _ in rows)


def _tell(rows: list[tuple[str, Draft, bool]], sound: list[tuple[Draft, list[Finding]]]) -> None:
    for kind, draft, caught in rows:
        if not caught:
            print(f"MISSED {kind} to {draft.person}\n{draft.body}\n")
    for draft, found in sound:
        for finding in found:
            print(
                f"BLAMED {finding.code} {dict(finding.reason.params)} to {draft.person}: {finding.sentence}\n"
            )
