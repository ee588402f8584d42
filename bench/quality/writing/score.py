"""Scores every draft of the ten cases, from files and from debriefs, beside a plain template."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import fmean

from afterword.domain.touchpoints import Purpose
from measure import ROOT, Figure, show
from quality.writing.cases import THANKS, Case, Note, cases
from quality.writing.errands import CHECK_IN, gracious, is_reply, polite
from quality.writing.must_not import BREACHES
from quality.writing.thanks import POINTS

LETTERS = ROOT.parent / "shared" / "data" / "letters" / "offer_replies_accept_decline"
#: what books of sample letters give: every employer's name fits
TEMPLATE = (
    "Dear {name},\n\nThank you for taking the time to interview me for the {role} position at {company}. "
    "I enjoyed learning more about the company and the team.\n\nI am very interested in the position, and I "
    "believe that my skills and experience make me a strong candidate.\n\nPlease let me know if you need "
    "any further information. I look forward to hearing from you.\n\nSincerely,\n{seeker}"
)


@dataclass(frozen=True, slots=True)
class Scored:
    """One thank-you note: its points, and what it did that none may."""

    note: Note
    met: Mapping[str, bool]
    breaches: tuple[str, ...]

    @property
    def lacks(self) -> list[str]:
        """The points it has not."""
        return [name for name, met in self.met.items() if not met]

    @property
    def points(self) -> float:
        """Of ten; a point that does not apply is left out of the sum."""
        return 10 * fmean(self.met.values())


def main() -> None:
    """Score and print; with -v what each note lacks, on standard error."""
    files, typed = (cases(debriefs=debriefs) for debriefs in (False, True))
    by_files, by_debriefs, template = scored(files), scored(typed), scored(files, plain=True)
    if "-v" in sys.argv[1:]:
        for title, ours in (("files", by_files), ("debriefs", by_debriefs), ("template", template)):
            print(f"== {title}", *told(ours), sep="\n", file=sys.stderr)
        for title, material in (("files", files), ("debriefs", typed)):
            print(f"== errands, {title}", *shortcomings(material), sep="\n", file=sys.stderr)
    figures = {
        "files": Figure(mean(by_files), mean(template), "of 10"),
        "debriefs": Figure(mean(by_debriefs), mean(template), "of 10"),
        "lowest": Figure(least(by_files, by_debriefs), least(template), "of 10"),
        "must_not": Figure(breaches(by_files, by_debriefs), 2 * breaches(template), "times"),
        "check_in": Figure(_share(_asked(files + typed)), 100, "%"),
        "replies": Figure(_share(_answered(files + typed)), _share(_others()), "%"),
    }
    template_told = "a plain template to the same people"
    yardsticks = dict.fromkeys(figures, template_told)
    yardsticks |= {"check_in": "every point", "replies": "sample letters that accept or decline"}
    show(
        f"Letters: {len(by_files)} thank-you notes from files, {len(by_debriefs)} from debriefs",
        figures,
        yardsticks,
    )
    if "--json" not in sys.argv[1:]:
        print(f"\n{'of a hundred notes':<20}{'files':>10}{'debriefs':>10}{'template':>10}")
        for name in POINTS:
            shares = [having(name, notes) for notes in (by_files, by_debriefs, template)]
            print(f"{name:<20}{''.join(f'{share:>10.0f}' for share in shares)}")


def scored(material: Iterable[Case], *, plain: bool = False) -> list[Scored]:
    """Every thank-you note of these; `plain` writes the template in its stead."""
    found = []
    for case in material:
        notes = tuple(note for note in case.notes if is_thanks(note))
        found += [score(note) for note in (_as_templates(notes) if plain else notes)]
    return found


def is_thanks(note: Note) -> bool:
    """Whether it is a thank-you note; an invitation on LinkedIn has a page of rules of its own."""
    return bool(THANKS & note.purposes)


def score(note: Note) -> Scored:
    """The points of one note."""
    met = {name: told for name, rule in POINTS.items() if (told := rule(note)) is not None}
    broken = tuple(f"{name}: {what}" for name, rule in BREACHES.items() if (what := rule(note)))
    return Scored(note, met, broken)


def told(notes: Sequence[Scored]) -> Iterator[str]:
    """A line for each note."""
    for one in notes:
        faults = "; ".join([*one.lacks, *(f"NOT {breach}" for breach in one.breaches)])
        yield f"{one.points:4.1f}  {one.note.case.slug[:24]:25} {one.note.person.name[:22]:23} {faults}"


def shortcomings(material: Iterable[Case]) -> Iterator[str]:
    """What check-ins and replies lack."""
    for note in (note for case in material for note in case.notes):
        lacks = []
        if note.step.purpose is Purpose.CHECK_IN:
            lacks = [name for name, met in CHECK_IN.items() if not met(note)]
        elif is_reply(note):
            lacks = [name for name, met in gracious(note).items() if not met]
        if lacks:
            who = f"{note.case.slug[:24]:25} {note.person.name[:22]:23}"
            yield f"      {who} {note.step.purpose}: {', '.join(lacks)}"


def mean(notes: Sequence[Scored]) -> float:
    """Points a note, of ten."""
    return fmean(one.points for one in notes)


def least(*groups: Sequence[Scored]) -> float:
    """The points of the poorest note."""
    return float(min(one.points for group in groups for one in group))


def breaches(*groups: Sequence[Scored]) -> float:
    """How often something was done that must not be."""
    return float(sum(len(one.breaches) for group in groups for one in group))


def having(name: str, notes: Sequence[Scored]) -> float:
    """How many of a hundred notes have this point, of those to which it applies."""
    return 100 * fmean(one.met[name] for one in notes if name in one.met)


def _as_templates(notes: Sequence[Note]) -> list[Note]:
    made = tuple(_as_template(note) for note in notes)
    return [replace(note, among=made) for note in made]


def _as_template(note: Note) -> Note:
    expect = note.case.expect
    body = TEMPLATE.format(
        name=note.person.name,
        role=expect["role"],
        company=expect["company"],
        seeker=expect["seeker"]["name"],
    )
    subject = note.draft.subject and "Thank you"
    return replace(note, draft=replace(note.draft, body=body, subject=subject, language="en"))


def _asked(material: Iterable[Case]) -> list[bool]:
    notes = [n for case in material for n in case.notes if n.step.purpose is Purpose.CHECK_IN]
    return [met(note) for note in notes for met in CHECK_IN.values()]


def _answered(material: Iterable[Case]) -> list[bool]:
    return [met for case in material for n in case.notes if is_reply(n) for met in gracious(n).values()]


def _others() -> list[bool]:
    rows = (LETTERS.parent / "expected.jsonl").read_text(encoding="utf-8").splitlines()
    files = [json.loads(row)["file"] for row in rows]
    letters = [LETTERS.parent / file for file in files if file.startswith(LETTERS.name)]
    return [
        met
        for letter in letters
        for met in polite(letter.read_text(encoding="utf-8", errors="replace")).values()
    ]


def _share(points: Sequence[bool]) -> float:
    return 100 * fmean(points)
