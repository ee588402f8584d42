"""Choose a time: one of those that a mail offers, or none of them, goes into the answer."""

from __future__ import annotations

from datetime import datetime

from afterword.actions.rehearse import Tools
from afterword.actions.rework import keep, seen
from afterword.domain.facts import Reason
from afterword.domain.plan.slots import Engaged, Slot, slots
from afterword.domain.touchpoints import Purpose
from afterword.domain.write.with_time import with_time
from afterword.errors import Refused
from afterword.store import access, mapping, models, queries

#: the number that stands for none of them
NONE_SUITS = 0


def read_times(owner: models.Seeker, touchpoint: int, now: datetime) -> tuple[Slot, ...]:
    """The times that the mail behind a touchpoint offers, with what speaks against each. Raises Missing.

    None where the touchpoint answers no such mail.
    """
    row = access.touchpoint(owner, touchpoint)
    heard = row.interview.signals.filter(message_id=row.answers, dismissed_at=None).first()
    if heard is None or not heard.particulars.get("offered") or row.purpose != Purpose.ANSWER_QUESTION:
        return ()
    captured, own = mapping.captured(row.interview), queries.preferences(owner)
    return slots(mapping.signal(heard), captured, own, _engaged(owner), now)


def choose_time(
    owner: models.Seeker,
    touchpoint: int,
    number: int,
    tools: Tools,
    now: datetime,
    version: int | None = None,
) -> int:
    """Write the answer with the time of this number (`NONE_SUITS`: with none); the new version's number.

    The text before it stays in the list of versions. Raises Missing, and Refused: `no_times`,
    `no_such_time`, `time_past`, and as `rework.seen` does.
    """
    offered = read_times(owner, touchpoint, now)
    if not offered:
        raise Refused("no_times")
    slot = next((one for one in offered if one.number == number), None)
    if slot is None and number != NONE_SUITS:
        raise Refused("no_such_time", number=str(number))
    if slot is not None and slot.past:
        raise Refused("time_past")
    was = seen(owner, touchpoint, version, tools)
    made_for = Reason("time_chosen", {"at": slot.start.isoformat()}) if slot else Reason("time_none")
    return keep(owner, was, with_time(was.draft, slot, was.bench), made_for, now)


def _engaged(owner: models.Seeker) -> list[Engaged]:
    """When the seeker has an interview, of any application."""
    rows = models.Session.objects.filter(interview__application__seeker=owner, called_off=False)
    found = rows.values_list("start", "end", "interview__application__company")
    return [Engaged(start, end, company) for start, end, company in found]
