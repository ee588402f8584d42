"""Words on calendars, as rows: what the journal knows of a UID, and what the seeker is asked."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import QuerySet

from afterword.domain.hear.invitations import Asks, Rank, Round, rank_of
from afterword.domain.sources import CalendarEvent
from afterword.store import mapping, models
from afterword.store.columns import storable


def asked(owner: models.Seeker) -> QuerySet[models.CalendarWord]:
    """What this seeker is asked, the oldest question first."""
    rows = models.CalendarWord.objects.filter(seeker=owner, settled_at=None)
    return rows.select_related("interview__application", "session").order_by("at", "pk")


def was_asked(owner: models.Seeker, asks: Asks, message_id: str, uid: str) -> bool:
    """Whether the same was asked of this mail before, answered or not."""
    rows = models.CalendarWord.objects.filter(seeker=owner, asks=asks, message_id=storable(message_id))
    return rows.filter(uid=storable(uid)).exists()


def known_uids(owner: models.Seeker, events: Iterable[CalendarEvent]) -> frozenset[str]:
    """Which of these meetings the journal knows: as hours of an interview, or as the seeker's own."""
    uids = {storable(event.uid) for event in events if event.uid}
    sessions = models.Session.objects.filter(interview__application__seeker=owner, uid__in=uids)
    own = models.Touchpoint.objects.filter(
        interview__application__seeker=owner, invitation__uid__in=sorted(uids)
    )
    told = {row.invitation["uid"] for row in own if row.invitation}
    return frozenset(told | {uid for uid in sessions.values_list("uid", flat=True) if uid})


def called_off_before(owner: models.Seeker, uid: str) -> Rank | None:
    """The last word that called off a meeting before the journal knew of it."""
    rows = models.CalendarWord.objects.filter(seeker=owner, asks=Asks.NOTHING, uid=storable(uid))
    return max((rank_of(row.sequence, row.stamp, off=True) for row in rows), default=None)


def taken_back(owner: models.Seeker, uid: str) -> bool:
    """Whether the seeker took what this meeting had become out of the journal again."""
    rows = models.HistoryEntry.objects.filter(seeker=owner, code="round_invited", params__uid=storable(uid))
    return rows.exclude(undone_at=None).exists()


def rounds(application: models.Application) -> tuple[Round, ...]:
    """The rounds of a candidacy as far as hours go, the last first."""
    rows = application.interviews.prefetch_related("sessions").order_by("-pk")
    return tuple(_round(row) for row in rows)


def _round(row: models.Interview) -> Round:
    hours = sorted(row.sessions.all(), key=lambda one: (one.start, one.pk))
    return Round(
        row.pk,
        tuple(mapping.session(one) for one in hours if not one.called_off),
        tuple(mapping.session(one) for one in hours if one.called_off),
    )
