"""Read a letter: one touchpoint with its draft, its addressee, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.actions.today import TodayItem, described
from afterword.domain.facts import Person, Reason
from afterword.domain.send.lateness import too_late_after
from afterword.domain.touchpoints import TouchpointState
from afterword.domain.write.pieces import Piece, cut
from afterword.store import access, mapping, models, outbox, queries, schedules
from afterword.store.columns import reason, zone


@dataclass(frozen=True, slots=True)
class LetterView:
    """A touchpoint as its own page shows it.

    `there` is what time it is where the recipient is; `goes_at` when a queued message goes, `would_go`
    when one would that is approved now, `until` when it no longer goes by itself;
    `approved` whether the standing version has an approval; `state` and `because` where the
    touchpoint stands and why. `pieces` are the text in order; `author` wrote the version that
    stands (`machine`, `hand`, `model`), for what is in `made_for`.
    """

    item: TodayItem
    interview: int
    to: Person | None
    state: TouchpointState
    because: Reason
    approved: bool
    by_hand: bool
    goes_at: datetime | None
    would_go: datetime
    until: datetime
    there: datetime
    pieces: tuple[Piece, ...]
    author: str
    made_for: Reason


def read_letter(owner: models.Seeker, touchpoint: int, now: datetime) -> LetterView:
    """The letter of one touchpoint. Raises Missing where it is not there."""
    row = access.touchpoint(owner, touchpoint)
    fetched = queries.with_letters(models.Touchpoint.objects.filter(pk=row.pk)).get()
    person = outbox.recipient(row)
    version = queries.latest_version(row)
    item = described(fetched, queries.names_of(owner))
    return LetterView(
        item=item,
        interview=row.interview_id,
        to=mapping.person(person) if person else None,
        state=TouchpointState(row.state),
        because=reason(row.state_code, row.state_params),
        approved=bool(version and queries.standing_approval(version)),
        by_hand=row.method != "email",
        goes_at=_goes_at(row),
        would_go=schedules.when(row, now).astimezone(zone(row.zone)),
        until=too_late_after(item.touchpoint).astimezone(zone(row.zone)),
        there=now.astimezone(zone(row.zone)),
        pieces=cut(item.draft).pieces if item.draft else (),
        author=version.author if version else "",
        made_for=reason(version.code, version.params) if version else Reason(""),
    )


def _goes_at(row: models.Touchpoint) -> datetime | None:
    waiting = row.outgoing.filter(state="queued").first()
    if waiting is None:
        return None
    return outbox.goes_at(waiting).astimezone(zone(row.zone))
