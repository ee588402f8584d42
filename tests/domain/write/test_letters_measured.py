"""How good the drafts are by the criteria of career services: floors under what was measured.

The measures are those of `bench/quality/letters`; here each of its rules is shown to fail, too.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from quality.writing.cases import CASES, Note, case, cases
from quality.writing.must_not import BREACHES
from quality.writing.score import breaches, mean, score, scored
from quality.writing.thanks import POINTS

#: as a careful person would write to the manager of the first case
BODY = """Hi Sarah,

Thank you for the conversation about the Senior Backend Engineer role on Tuesday.

Your EDI 214 mappings, which break whenever a carrier changes a format, have stayed with me. At Brightlane I \
cut carrier onboarding from 6 weeks to 9 days with contract tests, and I would like to do the same with you.

I am very interested in the role. Please let me know if I can send anything that would help.

Kind regards,
Marcus Adeyemi-Holt"""

pytestmark = pytest.mark.shared


@pytest.fixture(autouse=True)
def _beside(shared: Path) -> None:
    """Left out, with a word, where the material is not there."""


@pytest.fixture(scope="module")
def good() -> Note:
    """A note that has all ten points and breaks nothing, whatever the writer writes today."""
    notes = case(next(CASES.glob("01-*")), debriefs=False).notes
    ours = next(note for note in notes if "Lindqvist" in note.person.name)
    return replace(ours, draft=replace(ours.draft, body=BODY, subject="Thank you"))


def test_a_good_note_has_every_point_and_breaks_nothing(good: Note) -> None:
    one = score(good)
    assert (one.lacks, one.breaches) == ([], ())


@pytest.mark.parametrize("debriefs", [False, True])
def test_thank_you_notes_stay_as_good_as_they_were(debriefs: bool) -> None:
    notes = scored(cases(debriefs=debriefs))
    assert mean(notes) >= 8.8
    assert breaches(notes) <= 2


@pytest.mark.parametrize(
    ("point", "instead", "words"),
    [
        ("right names", "Senior Backend Engineer", "open"),
        ("thanks first", "Thank you for", "I recall"),
        ("linked", "carrier onboarding from 6 weeks to 9 days with contract tests", "my hours"),
        ("interested", "I am very interested in the role. ", ""),
        ("moves on", "Please let me know if I can send anything that would help.", "Goodbye."),
        ("short", "\n\nYour", "\n\nAnd so on.\n\nAnd on.\n\nAnd on.\n\nYour"),
    ],
)
def test_a_note_that_lacks_a_point_loses_it(good: Note, point: str, instead: str, words: str) -> None:
    assert instead in good.draft.body
    poorer = replace(
        good, draft=replace(good.draft, subject="", body=good.draft.body.replace(instead, words))
    )
    assert POINTS[point](good)
    assert not POINTS[point](poorer)


@pytest.mark.parametrize(
    ("breach", "words"),
    [
        ("gushing", "It was amazing!"),
        ("crowding", "A small gift is on its way."),
        ("sore", "I am sorry that I fumbled your question."),
        ("invented", "I led 417 engineers."),
        ("invented", "As they say at Gridline, we ship."),
        ("misspelt", "I look foward to it."),
        ("misspelt", "I am free on thursday."),
        ("essay", "One.\n\nTwo.\n\nThree."),
    ],
)
def test_what_a_note_must_not_do_is_seen(good: Note, breach: str, words: str) -> None:
    body = good.draft.body.replace("\n\nKind regards", f" {words}\n\nKind regards")
    assert BREACHES[breach](good) is None
    assert BREACHES[breach](replace(good, draft=replace(good.draft, body=body)))


def test_a_note_that_would_fit_any_employer_is_generic(good: Note) -> None:
    greeting, _, rest = good.draft.body.partition("\n\n")
    hollow = f"{greeting}\n\nThank you for your time.\n\n{rest.split(chr(10) * 2)[-1]}"
    assert BREACHES["generic"](good) is None
    assert BREACHES["generic"](replace(good, draft=replace(good.draft, body=hollow)))
