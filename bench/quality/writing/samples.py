"""Twenty-four drafts over the ten cases, as a page for anybody to judge: docs/samples.md."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from afterword import bootstrap
from afterword.domain.facts import Method, Reason
from afterword.domain.plan.situation import Situation
from afterword.domain.review.text import sentences, squeezed
from afterword.domain.touchpoints import Purpose, Receipt, Touchpoint
from afterword.domain.write.compose import compose
from quality.writing.cases import CASES, Case, Note, case

HEAD: Final = """# Twenty-four drafts

What the offline writer makes of the ten development cases, from their files alone, unedited. Each draft
stands with what its sentences rest on; a courtesy rests on nothing and says so. A square bracket is a gap
that only the seeker can fill: a draft with one cannot be approved.

The page is printed by `bench/quality/letters --samples`; a test holds it to what the writer writes today.
`bench/quality/letters` scores the same drafts.
"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A draft for the page: the case by its number, the person by a word of their name."""

    case: str
    person: str
    purpose: Purpose
    method: Method = Method.EMAIL


WANTED: Final = (
    Wanted("01", "Lindqvist", Purpose.THANK_YOU),
    Wanted("01", "Okafor", Purpose.THANK_YOU),
    Wanted("01", "Camille", Purpose.THANK_YOU),
    Wanted("01", "Camille", Purpose.CHECK_IN),
    Wanted("02", "Lorraine", Purpose.THANK_YOU),
    Wanted("02", "Lorraine", Purpose.GRACIOUS_REPLY),
    Wanted("03", "Annegret", Purpose.THANK_YOU),
    Wanted("03", "Schäferkordt", Purpose.THANK_YOU),
    Wanted("03", "Schäferkordt", Purpose.CHECK_IN),
    Wanted("04", "Denise", Purpose.THANK_YOU, Method.TEXT),
    Wanted("04", "Denise", Purpose.KEEP_WARM, Method.TEXT),
    Wanted("05", "Fiona", Purpose.THANK_YOU),
    Wanted("05", "Fiona", Purpose.GRACIOUS_REPLY),
    Wanted("06", "Selvan", Purpose.SEND_PROMISED),
    Wanted("06", "Lakshmi", Purpose.LINKEDIN_CONNECT, Method.LINKEDIN),
    Wanted("07", "Whitcomb", Purpose.THANK_YOU),
    Wanted("07", "Whitcomb", Purpose.GRACIOUS_REPLY),
    Wanted("07", "Bettina", Purpose.COFFEE_INVITE),
    Wanted("08", "Thaís", Purpose.THANK_YOU),
    Wanted("08", "Thaís", Purpose.LINKEDIN_CONNECT, Method.LINKEDIN),
    Wanted("09", "Onishi", Purpose.SEND_PROMISED),
    Wanted("10", "Greta", Purpose.THANK_YOU),
    Wanted("10", "Ashgrove", Purpose.HANDWRITTEN_NOTE, Method.POST),
    Wanted("10", "Uzoma", Purpose.LINKEDIN_CONNECT, Method.LINKEDIN),
)


def main() -> None:
    """Print the page."""
    print(page(), end="")


def page() -> str:
    """The whole page. Raises SystemExit where the cases are not beside this checkout."""
    if not CASES.is_dir():
        raise SystemExit(f"The material is not beside this checkout: {CASES}")
    folders = {path.parent.name[:2]: path.parent for path in CASES.glob("*/expect.json")}
    read = {number: case(folders[number], debriefs=False) for number in {w.case for w in WANTED}}
    parts = ["\n".join(_told(number, _note(read[w.case], w))) for number, w in enumerate(WANTED, start=1)]
    return "\n".join([HEAD, *parts])


def _note(one: Case, wanted: Wanted) -> Note:
    """The draft as planned; where the plan has none, as it is written once the seeker takes it up."""
    for note in one.notes:
        purposed = (note.step.purpose, note.draft.method) == (wanted.purpose, wanted.method)
        if purposed and wanted.person in note.person.name:
            return note
    captured = one.rehearsal.captured
    person = next(p for p in captured.people if wanted.person in p.name)
    now = one.rehearsal.now
    step = Touchpoint(
        "sample", person.key, wanted.purpose, wanted.method, now, now, now, Reason("suggestion_taken"), "P9"
    )
    tools = bootstrap.tools()
    (draft,) = compose([step], Situation(captured), tools.phrasebook(captured.language), tools.tagger)
    return Note(one, draft, step, captured, None)


def _told(number: int, note: Note) -> Iterator[str]:
    interview, person = note.captured.interview, note.person
    yield f"## {number}. {_spoken(note.step.purpose).capitalize()} to {person.name}\n"
    yield f"- Case: `{note.case.slug}`, {interview.role}, {interview.company}"
    title = f", {person.title}" if person.title else ""
    yield f"- Person: {person.name}{title} ({_spoken(person.role)})"
    purposes = " and ".join(_spoken(purpose) for purpose in (note.step.purpose, *note.step.also))
    yield f"- Purpose: {purposes}, by {note.draft.method.value}, in {note.draft.language}"
    if note.signal:
        yield f"- Answers: `{note.signal.file}` ({_spoken(note.signal.kind)})"
    yield "\n```text"
    if note.draft.subject:
        yield f"Subject: {note.draft.subject}\n"
    yield f"{note.draft.body}\n```\n"
    yield from _rests(note)
    yield ""


def _spoken(word: StrEnum) -> str:
    return str(word.value).replace("_", " ")


def _rests(note: Note) -> Iterator[str]:
    """A line for each sentence: the words it rests on, or that it is a courtesy."""
    name = note.captured.seeker.name
    for sentence in sentences(note.draft.body):
        if sentence == name or sentence.endswith(",") or len(sentence.split()) <= 3:  # noqa: PLR2004 - a greeting, closing words, a name
            continue
        held = _receipt(sentence, note.draft.receipts)
        said = (
            "; ".join(f"“{source.quote}” ({source.file})" for source in held.sources) if held else "courtesy"
        )
        yield f"- {sentence} ← {said}"


def _receipt(sentence: str, receipts: tuple[Receipt, ...]) -> Receipt | None:
    plain = squeezed(sentence)
    return next((r for r in receipts if plain in squeezed(r.sentence) or squeezed(r.sentence) in plain), None)
