"""A confirmed debrief, and what the résumé gives."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from afterword.domain.facts import Kind
from afterword.domain.sources import DebriefEntry
from capture_world import bundle, event
from reading import capture


def test_a_debrief_replaces_the_notes_and_its_people_are_found_by_name() -> None:
    held = event(
        "2026-12-01T10:00",
        "2026-12-01T11:00",
        "Interview",
        attendees=("Lea Brandt <lbrandt@firm.example>", "Lea Okoro <lokoro@firm.example>"),
    )
    entries = (
        DebriefEntry("topic", "Lea Okoro", "her migration of the ledger", None, None, ok_to_mention=True),
        DebriefEntry("topic", "Lea", "something", None, None, ok_to_mention=True),
        DebriefEntry("next_step", None, "they decide by Friday", None, date(2026, 12, 4), ok_to_mention=True),
    )
    found = capture(replace(bundle((held,), (), "they decide by 3 January"), debrief=entries), ())
    assert [item.person for item in found.items] == ["lea-okoro", None, None]
    assert found.items[2].kind is Kind.NEXT_STEP
    assert found.decision_date == date(2026, 12, 4)
    assert len(found.people) == 2


def test_with_a_debrief_the_notes_still_tell_who_was_met_and_how_to_reach_them() -> None:
    held = event("2026-12-01T10:00", "2026-12-01T11:00", "Interview")
    notes = "Nora (CTO) asked how I test. her card says nora@firm.example"
    entries = (DebriefEntry("promise", "Nora", "send her my talk", None, None, ok_to_mention=True),)
    found = capture(replace(bundle((held,), (), notes), debrief=entries), ())
    assert [(p.name, p.email) for p in found.people] == [("Nora", "nora@firm.example")]
    assert [(item.kind, item.person) for item in found.items] == [(Kind.PROMISE, found.people[0].key)]


def test_every_line_of_the_resume_is_evidence_with_its_words() -> None:
    held = event("2026-12-01T10:00", "2026-12-01T11:00", "Interview")
    evidence = capture(bundle((held,)), ()).evidence
    built = next(e for e in evidence if e.text == "Built the billing pipeline")
    assert (built.employer, built.source.quote, built.source.file) == (
        "Bellwether Labs",
        "Built the billing pipeline",
        "resume.json",
    )
