"""When queued messages go, by what the journal knows of whom they are for."""

from __future__ import annotations

from datetime import datetime

from afterword.domain.plan.desk import calendars
from afterword.domain.plan.order import in_order
from afterword.domain.plan.situation import Situation
from afterword.domain.plan.standing import standing
from afterword.domain.plan.whereabouts import seeker_zone
from afterword.domain.send.schedule import Hours, goes_at
from afterword.domain.send.states import CANCELLABLE
from afterword.domain.working_time import WorkCalendar
from afterword.store import mapping, models, queries


def hours(situation: Situation, person: str) -> Hours | None:
    """Whose hours a message to this person keeps to; None where the person is not known any more."""
    situation = in_order(situation)
    return kept(situation, calendars(situation, standing(situation)).get(person))


def kept(situation: Situation, calendar: WorkCalendar | None) -> Hours | None:
    """The hours by a calendar that is known already."""
    return Hours(calendar, situation.preferences, seeker_zone(situation.captured)) if calendar else None


def when(touchpoint: models.Touchpoint, now: datetime) -> datetime:
    """When a message of this touchpoint goes that is approved, or moved, at `now`."""
    keeps = hours(queries.candidacy(touchpoint.interview), touchpoint.person)
    if keeps is None:
        return max(touchpoint.best, now)
    seed, chosen = f"{touchpoint.interview_id}/{touchpoint.key}", touchpoint.moved_by_seeker
    return goes_at(mapping.touchpoint(touchpoint), keeps, seed, now, chosen=chosen)


def moved(touchpoint: models.Touchpoint, now: datetime) -> None:
    """What is queued of a touchpoint goes at its new moment, whatever kept it until now."""
    rows = touchpoint.outgoing.filter(state__in=CANCELLABLE)
    if rows.exists():
        rows.update(goes_at=when(touchpoint, now), not_before=None)
