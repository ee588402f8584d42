"""A rehearsal as the JSON document that is written down beside the cases (version 1)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from afterword.actions.rehearse import Heard, Rehearsal
from afterword.domain.facts import Captured, DebriefItem, Person, Quote
from afterword.domain.touchpoints import Draft, Plan, Suggestion, Touchpoint
from afterword.words import sentence

Json = dict[str, Any]


def as_document(rehearsal: Rehearsal) -> Json:
    """The whole rehearsal."""
    captured = rehearsal.captured
    return {
        "version": 1,
        "seeker": {
            "name": captured.seeker.name,
            "email": captured.seeker.email,
            "timezone": captured.seeker.timezone,
        },
        "interview": _interview(captured),
        "people": [_person(person) for person in captured.people],
        "contact_policy": captured.contact_policy.value,
        "decision_date": _day(captured.decision_date),
        "facts": [_fact(item, captured) for item in captured.items],
        "plan": _plan(rehearsal.plan, captured),
        "suggestions": [_suggestion(each, captured) for each in rehearsal.plan.suggestions],
        "drafts": [_draft(draft, captured) for draft in rehearsal.drafts],
        "replay": [_heard(heard) for heard in rehearsal.replay],
    }


def _interview(captured: Captured) -> Json:
    interview = captured.interview
    return {
        "company": interview.company,
        "role": interview.role,
        "stage": interview.stage,
        "sessions": [
            {
                "start": session.start.isoformat(),
                "end": session.end.isoformat(),
                "people": [_name(key, captured) for key in session.people],
            }
            for session in interview.sessions
        ],
    }


def _person(person: Person) -> Json:
    return {
        "name": person.name,
        "email": person.email,
        "title": person.title,
        "role": person.role.value,
        "timezone": person.timezone,
        "address": person.address,
    }


def _fact(item: DebriefItem, captured: Captured) -> Json:
    return {
        "kind": item.kind.value,
        "person": _name(item.person, captured),
        "text": item.text,
        "answer": item.answer,
        "due": _day(item.due),
        "source": _quote(item.source),
    }


def _plan(plan: Plan, captured: Captured) -> list[Json]:
    return [_touchpoint(step, captured) for step in plan.touchpoints]


def _touchpoint(step: Touchpoint, captured: Captured) -> Json:
    return {
        "id": step.id,
        "person": _name(step.person, captured),
        "purpose": step.purpose.value,
        "also": [purpose.value for purpose in step.also],
        "method": step.method.value,
        "earliest": _instant(step.earliest),
        "best": _instant(step.best),
        "latest": _instant(step.latest),
        "reason": sentence(step.reason),
        "rule": step.rule,
    }


def _suggestion(each: Suggestion, captured: Captured) -> Json:
    return {
        "id": each.id,
        "person": _name(each.person, captured),
        "purpose": each.purpose.value,
        "reason": sentence(each.reason),
    }


def _draft(draft: Draft, captured: Captured) -> Json:
    return {
        "touchpoint": draft.touchpoint,
        "to": _name(draft.person, captured),
        "method": draft.method.value,
        "subject": draft.subject,
        "body": draft.body,
        "language": draft.language,
        "receipts": [
            {"sentence": receipt.sentence, "sources": [_quote(source) for source in receipt.sources]}
            for receipt in draft.receipts
        ],
        "findings": [
            {"level": finding.level.value, "code": finding.code, "message": sentence(finding.reason)}
            for finding in draft.findings
        ],
    }


def _heard(heard: Heard) -> Json:
    signal = heard.signal
    return {
        "file": heard.file,
        "kind": signal.kind.value,
        "person": _name(signal.person, heard.captured),
        "until": _day(signal.until),
        "evidence": signal.evidence,
        "changes": [
            {"change": change.change.value, "touchpoint": change.touchpoint, "why": sentence(change.why)}
            for change in heard.changes
        ],
        "plan": _plan(heard.plan, heard.captured),
        "drafts": [_draft(draft, heard.captured) for draft in heard.drafts],
    }


def _quote(quote: Quote) -> Json:
    return {"file": quote.file, "quote": quote.quote}


def _name(key: str | None, captured: Captured) -> str | None:
    person = captured.person(key)
    return person.name if person else None


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _instant(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
