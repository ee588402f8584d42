"""Today: what to do now, what waits, what was heard, what changed and why. A read; nothing changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.actions.read_calendar_words import CalendarQuestion, read_calendar_words
from afterword.actions.read_heard import HeardItem, items
from afterword.actions.read_history import ChangedItem, history
from afterword.actions.read_listening import NotListening, deafness
from afterword.domain.facts import Reason
from afterword.domain.send.lateness import too_late_after
from afterword.domain.send.listening import how_well
from afterword.domain.send.states import NOTHING_TO_ASK, OutgoingState
from afterword.domain.touchpoints import Draft, Touchpoint, TouchpointState
from afterword.store import day, mapping, models, queries
from afterword.store.columns import reason
from afterword.store.ears import ears

NOT_SAID = Reason("")


@dataclass(frozen=True, slots=True)
class TodayItem:
    """One touchpoint of the day. `number` is what verbs take; `outgoing` its message's number.

    `needs` says what it waits for: `draft`, `mending` (the review blocks), `approval`,
    `queueing`, `hand` (to be done by the seeker), `sending` (approved and queued), `in_hand` (taken
    to be sent by the seeker), `asked` (was it sent?), `word` (did it go?) `late` (it
    is too late to go by itself) or `time` (snoozed, or not yet to be done). `why` says why a message
    stands as it does, and what a question is about.
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
    why: Reason = NOT_SAID

    @property
    def until(self) -> datetime:
        """The last moment at which it goes by itself, in the recipient's zone."""
        return too_late_after(self.touchpoint)


@dataclass(frozen=True, slots=True)
class Today:
    """The day as it looks at `now`. `hours` are what mails say of hours, and only the seeker can settle.

    `listening` is how well mail is heard, None where the seeker listens; `not_listening` why silence
    tells nothing, None where it does. `more_now` and `more_waits` are how many more there are than the
    first few that were asked for.
    """

    now: datetime
    do_now: tuple[TodayItem, ...]
    questions: tuple[TodayItem, ...]
    waits: tuple[TodayItem, ...]
    heard: tuple[HeardItem, ...]
    changed: tuple[ChangedItem, ...]
    listening: str | None
    hours: tuple[CalendarQuestion, ...] = ()
    not_listening: NotListening | None = None
    more_now: int = 0
    more_waits: int = 0


def today(owner: models.Seeker, now: datetime, most: int | None = None) -> Today:
    """Read the day, at most so many steps of each part. The number of queries does not depend on the rows."""
    numbers = day.parts_of_today(owner, now)
    shown = {part: numbers[part][:most] for part in numbers}
    people, every = queries.names_of(owner), ears(owner)
    rows = queries.with_letters(day.touchpoints_numbered([one for part in shown.values() for one in part]))
    steps = {row.pk: described(row, people) for row in rows}
    parts = {part: tuple(steps[number] for number in shown[part]) for part in shown}
    return Today(
        now=now,
        do_now=parts["now"],
        questions=parts["questions"],
        waits=parts["waits"],
        heard=items(owner, list(queries.heard_since(owner, queries.recent(now)))),
        changed=history(owner, most=LATEST, since=queries.recent(now)),
        listening=how_well(every, now) if every else None,
        hours=read_calendar_words(owner),
        not_listening=deafness(owner, every, now),
        more_now=len(numbers["now"]) - len(shown["now"]),
        more_waits=len(numbers["waits"]) - len(shown["waits"]),
    )


#: how many changes count as news, at most
LATEST = 100


def described(row: models.Touchpoint, people: dict[tuple[int, str], str]) -> TodayItem:
    """A touchpoint as the day shows it; its letters must have been fetched with it."""
    version = next(iter(row.standing), None)  # type: ignore[attr-defined]  # fetched with it
    alive = next(iter(row.alive), None)  # type: ignore[attr-defined]  # fetched with it
    late = next(iter(row.late), None)  # type: ignore[attr-defined]  # fetched with it
    application = row.interview.application
    return TodayItem(
        number=row.pk,
        company=application.company,
        person=people.get((application.pk, row.person), row.person),
        touchpoint=mapping.touchpoint(row),
        needs="late" if late else _needs(row, version, alive),
        version=version.number if version else None,
        draft=_draft(row, version),
        outgoing=alive.pk if alive else None,
        rests_until=row.snoozed_until if row.state == TouchpointState.SNOOZED else None,
        why=_why(alive or late),
    )


def _why(outgoing: models.Outgoing | None) -> Reason:
    return reason(outgoing.code, outgoing.params) if outgoing else NOT_SAID


def _draft(row: models.Touchpoint, version: models.DraftVersion | None) -> Draft | None:
    if version is None:
        return None
    version.touchpoint = row
    return mapping.draft(version)


def _needs(row: models.Touchpoint, version: models.DraftVersion | None, alive: models.Outgoing | None) -> str:
    if alive is not None:
        return _awaits(alive)
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


def _awaits(alive: models.Outgoing) -> str:
    if alive.state == OutgoingState.HANDED_OVER:
        return "in_hand" if alive.code in NOTHING_TO_ASK else "asked"
    return "word" if alive.state == OutgoingState.UNSURE else "sending"
