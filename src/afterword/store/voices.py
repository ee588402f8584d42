"""The seeker's voice as it is kept: signs and habits, read and written."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from afterword.domain.learn.learn import in_force, learned, voice_of
from afterword.domain.learn.voice import Habit, How, Kind, Sign, Voice
from afterword.store import models
from afterword.store.columns import storable

#: of one seeker, the latest signs that are looked at
MOST_SIGNS = 4000


def voice(owner: models.Seeker) -> Voice:
    """What a writer is given: the habits that are on."""
    return in_force(habits(owner))


def habits(owner: models.Seeker) -> tuple[Habit, ...]:
    """Every habit, learned or set, on or off."""
    return voice_of(learned(signs(owner)), [_habit(row) for row in _known(owner)])


def signs(owner: models.Seeker) -> list[Sign]:
    """What was seen, oldest first."""
    columns = ("kind", "language", "spot", "was", "now", "how")
    rows = owner.voice_signs.order_by("-at", "-pk").values_list(*columns)[:MOST_SIGNS]
    return [
        Sign(Kind(kind), language, spot, was, now, How(how))
        for kind, language, spot, was, now, how in reversed(rows)
    ]


def memory(owner: models.Seeker) -> models.VoiceMemory:
    """How far this voice is learned; a new row, not saved yet, where nothing is."""
    row = models.VoiceMemory.objects.filter(seeker=owner).first()
    return row or models.VoiceMemory(seeker=owner)


def keep(
    owner: models.Seeker,
    found: Iterable[Sign],
    at: datetime,
    version: models.DraftVersion | None = None,
    mail: str = "",
) -> None:
    """Keep what was seen in a version, or in the mail of that digest."""
    models.VoiceSign.objects.bulk_create(
        models.VoiceSign(
            seeker=owner,
            version=version,
            mail=mail,
            kind=sign.kind,
            language=sign.language,
            spot=storable(sign.spot),
            was=storable(sign.was),
            now=storable(sign.now),
            how=sign.how,
            at=at,
        )
        for sign in found
    )


def _known(owner: models.Seeker) -> list[models.VoiceHabit]:
    """Without kinds that there are not: a document that was restored may hold anything."""
    return list(owner.voice_habits.filter(kind__in=list(Kind)).order_by("pk"))


def _habit(row: models.VoiceHabit) -> Habit:
    return Habit(Kind(row.kind), row.language, row.spot, row.was, row.now, by_hand=row.by_hand, on=row.on)
