"""Today: what to do now, what waits, what was heard, what changed and why. A read; nothing changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from afterword.domain.facts import Reason
from afterword.domain.send.states import ALIVE, OutgoingState
from afterword.domain.touchpoints import Draft, Signal, Touchpoint, TouchpointState
from afterword.store import mapping, models, queries
from afterword.store.columns import reason


@dataclass(frozen=True, slots=True)
class TodayItem:
    """One touchpoint of the day. `number` is what verbs take; `outgoing` its message's number.

    `needs` says what it waits for: `draft`, `mending` (the review blocks), `approval`,
    `queueing`, `hand` (to be done by the seeker), `sending` (approved and queued), `word` (did
    it go?) or `time` (snoozed, or not yet to be done).
    """

    number: int
    company: str
    person: str
    touchpoint: Touchpoint
    needs: str
    version: int | None = None
    draft: Draft | None = None
    outgoing: int | None = None
    rests_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class HeardItem:
    """One thing heard, with the name of whom it is from."""

    company: str
    person: str
    signal: Signal


@dataclass(frozen=True, slots=True)
class ChangedItem:
    """One entry of the history; `number` is what undo takes."""

    number: int
    at: datetime
    actor: str
    reason: Reason
    can_be_undone: bool


@dataclass(frozen=True, slots=True)
class Today:
    """The day as it looks at `now`."""

    now: datetime
    do_now: tuple[TodayItem, ...]
    questions: tuple[TodayItem, ...]
    waits: tuple[TodayItem, ...]
    heard: tuple[HeardItem, ...]
    changed: tuple[ChangedItem, ...]
    listening: str | None


def today(owner: models.Seeker, now: datetime) -> Today:
    """Read the day. The number of queries does not depend on the number of rows."""
    people = names_of(owner)
    items = [described(row, people) for row in queries.with_letters(queries.of_today(owner))]
    listening = models.Listening.objects.filter(seeker=owner).first()
    return Today(
        now=now,
        do_now=tuple(
            item for item in items if item.needs in _FOR_THE_SEEKER and item.touchpoint.earliest <= now
        ),
        questions=tuple(item for item in items if item.needs == "word"),
        waits=tuple(item for item in items if _waits(item, now)),
        heard=_heard(owner, people, now),
        changed=_changed(owner, people, now),
        listening=listening.state if listening else None,
    )


_FOR_THE_SEEKER = frozenset({"draft", "mending", "approval", "queueing", "hand"})


def _waits(item: TodayItem, now: datetime) -> bool:
    if item.needs in _FOR_THE_SEEKER:
        return item.touchpoint.earliest > now
    return item.needs in {"sending", "time"}


def names_of(owner: models.Seeker) -> dict[tuple[int, str], str]:
    """The name of every person by application and key, in one query."""
    rows = models.Person.objects.filter(application__seeker=owner)
    return {
        (application, key): name for application, key, name in rows.values_list("application", "key", "name")
    }


def described(row: models.Touchpoint, people: dict[tuple[int, str], str]) -> TodayItem:
    """A touchpoint as the day shows it; its letters must have been fetched with it."""
    version = max(row.versions.all(), key=lambda one: one.number, default=None)
    alive = next((one for one in row.outgoing.all() if one.state in ALIVE), None)
    application = row.interview.application
    return TodayItem(
        number=row.pk,
        company=application.company,
        person=people.get((application.pk, row.person), row.person),
        touchpoint=mapping.touchpoint(row),
        needs=_needs(row, version, alive),
        version=version.number if version else None,
        draft=_draft(row, version),
        outgoing=alive.pk if alive else None,
        rests_until=row.snoozed_until if row.state == TouchpointState.SNOOZED else None,
    )


def _draft(row: models.Touchpoint, version: models.DraftVersion | None) -> Draft | None:
    if version is None:
        return None
    version.touchpoint = row
    return mapping.draft(version)


def _needs(row: models.Touchpoint, version: models.DraftVersion | None, alive: models.Outgoing | None) -> str:
    if alive is not None:
        return "word" if alive.state == OutgoingState.UNSURE else "sending"
    if row.state == TouchpointState.SNOOZED:
        return "time"
    if version is None:
        return "draft"
    if any(finding.level == "block" for finding in version.findings.all()):
        return "mending"
    if row.method != "email":
        return "hand"
    approved = any(approval.withdrawn_at is None for approval in version.approvals.all())
    return "queueing" if approved else "approval"


def _heard(owner: models.Seeker, people: dict[tuple[int, str], str], now: datetime) -> tuple[HeardItem, ...]:
    return tuple(
        HeardItem(
            row.interview.application.company,
            people.get((row.interview.application_id, row.person or ""), row.sender_name or ""),
            mapping.signal(row),
        )
        for row in queries.heard_since(owner, queries.recent(now))
    )


def _changed(
    owner: models.Seeker, people: dict[tuple[int, str], str], now: datetime
) -> tuple[ChangedItem, ...]:
    return tuple(entry_of(row, people) for row in queries.history(owner, queries.recent(now)))


def history(owner: models.Seeker, most: int = 100) -> Sequence[ChangedItem]:
    """The latest entries of the whole history, newest first."""
    people = names_of(owner)
    return tuple(entry_of(row, people) for row in queries.history(owner)[:most])


def entry_of(row: models.HistoryEntry, people: dict[tuple[int, str], str] | None = None) -> ChangedItem:
    """An entry of the history as it is shown: people by their names, where they are given."""
    open_to_undo = bool(row.steps) and row.undone_at is None
    key, round_ = row.params.get("person", ""), row.interview
    name = people.get((round_.application_id, key), key) if people and round_ else key
    told = {**row.params, "person": name} if name else row.params
    return ChangedItem(row.pk, row.at, row.actor, reason(row.code, told), open_to_undo)
