"""Rows as nouns, and nouns as rows: the one place that knows both."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, time
from typing import Any

from afterword import errors
from afterword.domain import facts, touchpoints
from afterword.domain.facts import ContactPolicy, Kind, Method, Role
from afterword.domain.plan.policy import Span
from afterword.domain.plan.preferences import Pace, Preferences
from afterword.domain.plan.situation import News, Taken, Told
from afterword.domain.touchpoints import Level, Purpose, SignalKind
from afterword.store import models
from afterword.store.columns import (
    columns,
    particulars,
    plain,
    quote,
    quote_or_none,
    reason,
    storable,
    zone,
    zone_name,
)

_PERSON = (
    "key", "name", "role", "given", "family", "email", "phone", "title", "organization", "timezone",
    "zone_from", "address", "prefers", "silent", "work_days", "met", "nicknames",
    "pronoun",
)  # fmt: skip
_ITEM = ("key", "kind", "text", "source", "person", "answer", "answer_source", "due", "ok_to_mention")
_SIGNAL = (
    "kind", "person", "at", "message_id", "file", "subject", "until", "evidence", "automatic",
    "in_thread_of", "failed", "questions", "decision_date", "lifts_contact_rule", "forbids_contact",
    "sender_name", "sender_email", "about", "answer_by", "reopens", "particulars",
)  # fmt: skip
_TOUCHPOINT = (
    "person", "purpose", "method", "earliest", "best", "latest", "rule", "also", "items", "answers",
    "for_people",
)  # fmt: skip
_APPLICATION = (
    "contact_policy", "decision_date", "decision_source", "reference", "language", "country", "sector",
)  # fmt: skip


def captured(interview: models.Interview) -> facts.Captured:
    """All that is known of an interview. Costs one query for each kind of thing it holds."""
    application = interview.application
    owner = application.seeker
    return facts.Captured(
        seeker=facts.Seeker(owner.name, owner.email, owner.timezone),
        interview=facts.Interview(
            company=application.company,
            role=application.role,
            stage=interview.stage,
            role_source=quote_or_none(interview.role_source),
            sessions=tuple(
                session(row) for row in interview.sessions.filter(called_off=False).order_by("start", "id")
            ),
        ),
        people=tuple(person(row) for row in interview.people.order_by("id")),
        items=tuple(item(row) for row in interview.items.filter(removed_at=None).order_by("id")),
        evidence=tuple(evidence(row) for row in interview.evidence.order_by("id")),
        contact_policy=ContactPolicy(application.contact_policy),
        contact_rules=tuple(contact_rule(row) for row in application.contact_rules.order_by("id")),
        decision_date=application.decision_date,
        decision_source=quote_or_none(application.decision_source),
        reference=application.reference,
        language=application.language,
        country=application.country,
        sector=application.sector,
        unread=tuple(quote(stored) for stored in interview.unread),
    )


def application_columns(found: facts.Captured) -> dict[str, Any]:
    """What capture learned of the candidacy, as columns of an Application."""
    return columns(found, *_APPLICATION)


def session(row: models.Session) -> facts.Session:
    """One slot, in the zone in which it was announced."""
    there = zone(row.zone)
    start, end = row.start.astimezone(there), row.end.astimezone(there)
    return facts.Session(
        start, end, tuple(row.people), row.uid, row.sequence, row.stamp, row.instance, row.place
    )


def session_columns(noun: facts.Session) -> dict[str, Any]:
    """One slot as columns."""
    told = columns(noun, "start", "end", "uid", "people", "sequence", "stamp", "instance", "place")
    return {**told, "zone": zone_name(noun.start)}


def person(row: models.Person) -> facts.Person:
    """Somebody met or to be met."""
    told = {name: getattr(row, name) for name in _PERSON}
    told["role"] = Role(row.role)
    told["prefers"] = Method(row.prefers) if row.prefers else None
    told["work_days"] = tuple(row.work_days) if row.work_days is not None else None
    told["nicknames"] = tuple(row.nicknames)
    return facts.Person(**told)


def person_columns(noun: facts.Person) -> dict[str, Any]:
    """Somebody as columns."""
    return columns(noun, *_PERSON)


def item(row: models.DebriefItem) -> facts.DebriefItem:
    """One thing brought home."""
    told = {name: getattr(row, name) for name in _ITEM}
    told["kind"] = Kind(row.kind)
    told["source"] = quote(row.source)
    told["answer_source"] = quote_or_none(row.answer_source)
    return facts.DebriefItem(**told)


def item_columns(noun: facts.DebriefItem) -> dict[str, Any]:
    """One thing brought home, as columns."""
    return columns(noun, *_ITEM)


def evidence(row: models.Evidence) -> facts.Evidence:
    """A fact about the seeker."""
    return facts.Evidence(row.text, quote(row.source), row.employer)


def problem(stored: Mapping[str, str]) -> errors.Unreadable:
    """A file that could not be read, as the failure it was; the plainest one where that is gone."""
    kind = getattr(errors, stored["error"], errors.Unreadable)
    return kind(stored["file"], stored["detail"])


def problem_columns(failure: errors.Unreadable) -> dict[str, str]:
    """A failure as it is stored."""
    told = {"error": type(failure).__name__, "file": failure.file, "detail": failure.detail}
    return {name: storable(value) for name, value in told.items()}


def contact_rule(row: models.ContactRule) -> facts.ContactRule:
    """A rule on contact."""
    return facts.ContactRule(ContactPolicy(row.policy), quote(row.source), row.via)


def touchpoint(row: models.Touchpoint) -> touchpoints.Touchpoint:
    """A touchpoint, its instants in the recipient's zone."""
    there = zone(row.zone)
    return touchpoints.Touchpoint(
        id=row.key,
        person=row.person,
        purpose=Purpose(row.purpose),
        method=Method(row.method),
        earliest=row.earliest.astimezone(there),
        best=row.best.astimezone(there),
        latest=row.latest.astimezone(there),
        reason=reason(row.reason_code, row.reason_params),
        rule=row.rule,
        also=tuple(Purpose(purpose) for purpose in row.also),
        items=tuple(row.items),
        answers=row.answers,
        for_people=tuple(row.for_people),
    )


def touchpoint_columns(noun: touchpoints.Touchpoint) -> dict[str, Any]:
    """A touchpoint as columns; its `id` is the row's key."""
    told = columns(noun, *_TOUCHPOINT)
    return {
        **told,
        "zone": zone_name(noun.best),
        "reason_code": noun.reason.code,
        "reason_params": plain(noun.reason.params),
    }


def draft(row: models.DraftVersion, findings: Iterable[models.Finding] | None = None) -> touchpoints.Draft:
    """A version as a draft, with what the review said of it."""
    return touchpoints.Draft(
        touchpoint=row.touchpoint.key,
        person=row.touchpoint.person,
        method=Method(row.touchpoint.method),
        subject=row.subject,
        body=row.body,
        language=row.language,
        receipts=tuple(
            touchpoints.Receipt(stored["sentence"], tuple(quote(source) for source in stored["sources"]))
            for stored in row.receipts
        ),
        findings=tuple(finding(f) for f in (row.findings.all() if findings is None else findings)),
    )


def draft_columns(noun: touchpoints.Draft) -> dict[str, Any]:
    """A draft as columns of a version."""
    return columns(noun, "subject", "body", "language", "receipts")


def finding(row: models.Finding) -> touchpoints.Finding:
    """What the review says."""
    remedy = touchpoints.Remedy(row.remedy["old"], row.remedy["new"]) if row.remedy else None
    return touchpoints.Finding(Level(row.level), reason(row.code, row.params), row.sentence, remedy)


def finding_columns(noun: touchpoints.Finding) -> dict[str, Any]:
    """What the review says, as columns."""
    return {
        "level": noun.level.value,
        "code": noun.code,
        "params": plain(noun.reason.params),
        "sentence": noun.sentence,
        "remedy": plain(noun.remedy) if noun.remedy else None,
    }


def signal(row: models.Signal) -> touchpoints.Signal:
    """What one mail means."""
    told = {name: getattr(row, name) for name in _SIGNAL}
    told["kind"] = SignalKind(row.kind)
    told["failed"] = tuple(touchpoints.FailedAddress(f["address"], f["permanent"]) for f in row.failed)
    told["questions"] = tuple(row.questions)
    told["particulars"] = particulars(row.particulars)
    told["sure"] = row.particulars.get("sure")
    told["perhaps"] = tuple(map(SignalKind, row.particulars.get("perhaps", ())))
    told["read_as"] = SignalKind(row.read_as) if row.read_as else None
    return touchpoints.Signal(**told)


def signal_columns(noun: touchpoints.Signal) -> dict[str, Any]:
    """What one mail means, as columns."""
    told = columns(noun, *_SIGNAL)
    told["particulars"] |= {"sure": noun.sure, "perhaps": plain(noun.perhaps)}
    told["read_as"] = noun.read_as or ""
    return told


def taken(row: models.Taken) -> Taken:
    """A suggestion that the seeker took."""
    return Taken(row.suggestion, row.person, Purpose(row.purpose), row.at, row.about)


def told(row: models.Told, covered: tuple[str, ...] = ()) -> Told:
    """News; `covered` are those who hear of it in another round."""
    return Told(f"{row.pk}", News(row.news), row.at, row.person, row.day, covered)


def preferences(row: models.Preferences) -> Preferences:
    """The seeker's own way."""
    start, *rest = map(time.fromisoformat, row.quiet) if row.quiet else (None,)
    return Preferences(
        pace=Pace(row.pace),
        weekdays=tuple(row.weekdays),
        days=tuple((date.fromisoformat(first), date.fromisoformat(last)) for first, last in row.days),
        daily=row.daily,
        quiet=(start, rest[0]) if start else None,
        best={rule: Span.read(written) for rule, written in row.best.items()},
        off=tuple(row.off),
        limits=dict(row.limits),
    )


def preferences_columns(noun: Preferences) -> dict[str, Any]:
    """The seeker's own way, as columns."""
    return {
        **columns(noun, "pace", "weekdays", "days", "daily", "off", "limits"),
        "quiet": [f"{clock:%H:%M}" for clock in noun.quiet or ()],
        "best": {rule: span.written for rule, span in noun.best.items()},
    }


def sent_by_mail(row: models.Outgoing) -> touchpoints.Sent:
    """A message that went, or may have gone: a plan must count on either."""
    return _sent(row.touchpoint, row.ended_at or row.claimed_at or row.queued_at, row.message_id, row.subject)


def sent_by_hand(row: models.Touchpoint) -> touchpoints.Sent:
    """A touchpoint that the seeker did without us: a call, a card, a message elsewhere."""
    return _sent(row, row.done_at, "", None)


def sent_elsewhere(row: models.Written) -> touchpoints.Sent:
    """A mail that the seeker wrote in another program."""
    first, *rest = (Purpose(one) for one in row.purposes) if row.purposes else (None,)
    return touchpoints.Sent(
        touchpoint=f"written:{row.pk}",
        person=row.person,
        purpose=first,
        method=Method.EMAIL,
        at=row.at,
        message_id=row.message_id,
        also=tuple(one for one in rest if one),
        subject=row.subject,
        items=tuple(row.items),
        written=True,
        answers=row.answers,
    )


def _sent(row: models.Touchpoint, at: Any, message_id: str, subject: str | None) -> touchpoints.Sent:
    return touchpoints.Sent(
        touchpoint=row.key,
        person=row.person,
        purpose=Purpose(row.purpose),
        method=Method(row.method),
        at=at.astimezone(zone(row.zone)),
        message_id=message_id,
        also=tuple(Purpose(purpose) for purpose in row.also),
        subject=subject,
    )
