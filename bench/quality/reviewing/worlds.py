"""The interviews of ../shared/cases with the drafts that Afterword writes for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from afterword import bootstrap
from afterword.actions.rehearse import Rehearsal, rehearse
from afterword.domain.facts import Captured, ContactPolicy, Person
from afterword.domain.review.review import review
from afterword.domain.touchpoints import Draft, Finding, Level, Touchpoint
from measure import ROOT

CASES = ROOT.parent / "shared" / "cases"
#: debriefs given by hand, where there are any
DEBRIEFS = ROOT / "bench" / "quality" / "writing" / "debriefs"


@dataclass(frozen=True, slots=True)
class Sound:
    """A draft nothing is wrong with, and what its review is given."""

    case: str
    draft: Draft
    captured: Captured
    others: tuple[Draft, ...]
    touchpoint: Touchpoint | None
    policy: ContactPolicy

    @property
    def person(self) -> Person:
        """To whom it goes."""
        return next(p for p in self.captured.people if p.key == self.draft.person)

    def blocks(self, draft: Draft) -> list[Finding]:
        """What the review says must be mended, were this the text."""
        found = review(draft, self.captured, self.others, self.touchpoint, self.policy)
        return [finding for finding in found if finding.level is Level.BLOCK]

    def saying(self, body: str) -> Draft:
        """The draft with another text."""
        return replace(self.draft, body=body)


@cache
def rehearsals(cases: Path = CASES) -> tuple[tuple[str, Rehearsal], ...]:
    """Every case rehearsed; again with its debrief where there is one. Raises SystemExit without cases."""
    folders = sorted(cases.glob("[0-9]*")) if cases.is_dir() else []
    if not folders:
        raise SystemExit(f"The material is not beside this checkout: {cases}")
    return tuple((folder.name, done) for folder in folders for done in _rehearsed(folder))


def _rehearsed(folder: Path) -> Iterator[Rehearsal]:
    bundle = bootstrap.reader().folder(folder)
    yield rehearse(bundle, bootstrap.tools())
    debrief = DEBRIEFS / f"{folder.name}.json"
    if debrief.is_file():
        entries = bootstrap.reader().debrief(debrief)
        yield rehearse(replace(bundle, debrief=entries), bootstrap.tools())


def drafts() -> Iterator[Sound]:
    """All drafts with their worlds, those with a gap to fill left out: they are not done yet."""
    for case, done in rehearsals():
        yield from _first(case, done)
        for heard in done.replay:
            for draft in heard.drafts:
                step = next((t for t in heard.plan.touchpoints if t.id == draft.touchpoint), None)
                lifted = any(each.signal.lifts_contact_rule for each in done.replay)
                policy = ContactPolicy.OPEN if lifted else heard.captured.contact_policy
                if "[" not in draft.body:
                    yield Sound(case, draft, heard.captured, (), step, policy)


def _first(case: str, done: Rehearsal) -> Iterator[Sound]:
    steps = {step.id: step for step in done.plan.touchpoints}
    for draft in done.drafts:
        others = tuple(other for other in done.drafts if other.person != draft.person)
        if "[" not in draft.body:
            policy = done.captured.contact_policy
            yield Sound(case, draft, done.captured, others, steps.get(draft.touchpoint), policy)
