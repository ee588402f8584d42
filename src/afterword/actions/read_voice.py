"""Read the seeker's voice: every habit with its evidence, in plain values."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.actions.set_voice import CHANGEABLE
from afterword.domain.learn.voice import Kind
from afterword.store import models, voices


@dataclass(frozen=True, slots=True)
class OwnHabit:
    """One habit. `edits` and `mails` are how often it was seen; `changeable` whether it has words."""

    key: str
    kind: str
    language: str
    spot: str
    was: str
    now: str
    edits: int
    mails: int
    by_hand: bool
    on: bool
    changeable: bool


@dataclass(frozen=True, slots=True)
class OwnVoice:
    """All habits, by kind; whether more are learned; how many things were seen so far."""

    habits: tuple[OwnHabit, ...]
    learning: bool
    seen: int
    languages: tuple[str, ...]


def read_voice(owner: models.Seeker) -> OwnVoice:
    """What is known of this seeker's voice. A read; nothing is learned by it."""
    order = list(Kind)
    found = sorted(voices.habits(owner), key=lambda one: (one.language, order.index(one.kind)))
    written = models.DraftVersion.objects.filter(touchpoint__interview__application__seeker=owner)
    spoken = {
        language.partition("-")[0] for language in written.values_list("language", flat=True).distinct()
    }
    return OwnVoice(
        habits=tuple(
            OwnHabit(
                key=habit.key,
                kind=habit.kind,
                language=habit.language,
                spot=habit.spot,
                was=habit.was,
                now=habit.now,
                edits=habit.edits,
                mails=habit.mails,
                by_hand=habit.by_hand,
                on=habit.on,
                changeable=habit.kind in CHANGEABLE,
            )
            for habit in found
        ),
        learning=voices.memory(owner).learning,
        seen=owner.voice_signs.exclude(how="kept").count(),
        languages=tuple(sorted(spoken)) or ("en",),
    )
