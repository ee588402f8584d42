"""Learn the seeker's voice from the letters they edited, and from those they approved as they were.

What is kept are signs: which greeting, which word for which. The letters are not copied.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from afterword.actions.rehearse import Tools
from afterword.domain.facts import SPOKEN, Captured, Method, Person
from afterword.domain.learn.distance import called, distance_of
from afterword.domain.learn.edits import Setting, signs
from afterword.domain.learn.frames import parts
from afterword.domain.learn.telling import added, facts_of, names_of, telling
from afterword.domain.learn.voice import Habit, Kind, Sign, Voice, base_of
from afterword.domain.send.states import Mover
from afterword.store import access, mapping, models, voices
from afterword.store.models.letters import HAND, MACHINE
from afterword.store.trail import Trail

#: entries of the history, and by whom the version they tell of must be, to teach anything: what the
#: seeker wrote, and what the offline writer wrote and they let stand; never the text of a model
_TOLD = {"draft_edited": HAND, "approved": MACHINE}


def learn_voice(owner: models.Seeker, tools: Tools, now: datetime) -> tuple[Habit, ...]:
    """Learn from what was edited and approved since the last time; the habits that are new by it."""
    memory = voices.memory(owner)
    if not memory.learning or not _untold(owner, memory).exists():
        return ()
    return _learn(owner, tools, now)


@transaction.atomic
def _learn(owner: models.Seeker, tools: Tools, now: datetime) -> tuple[Habit, ...]:
    owner = access.locked(owner)
    memory = voices.memory(owner)
    before = {habit.key: habit.now for habit in voices.habits(owner)}
    for entry in _untold(owner, memory).order_by("pk"):
        version = _version(owner, entry)
        if version is not None:
            _learn_from(owner, version, memory, tools)
        memory.learned_to = entry.pk
    memory.save()
    new = tuple(habit for habit in voices.habits(owner) if habit.on and before.get(habit.key) != habit.now)
    for habit in new:
        _tell(owner, habit, now)
    return new


def _tell(owner: models.Seeker, habit: Habit, now: datetime) -> None:
    """Enter a new habit in the history; taken back there, it is switched off."""
    trail = Trail(owner, Mover.CLOCK, now)
    place = {"kind": habit.kind, "language": habit.language, "spot": habit.spot}
    row, _ = owner.voice_habits.get_or_create(**place, defaults={"was": habit.was, "now": habit.now})
    row.on = False
    trail.change(row, on=True)
    told = {"voice": habit.kind, "spot": habit.spot, "was": habit.was, "now": habit.now}
    trail.write("voice_learned", None, habit=habit.key, **told)


def _untold(owner: models.Seeker, memory: models.VoiceMemory) -> QuerySet[models.HistoryEntry]:
    return owner.history.filter(code__in=_TOLD, pk__gt=memory.learned_to, undone_at=None)


def _version(owner: models.Seeker, entry: models.HistoryEntry) -> models.DraftVersion | None:
    """The version an entry tells of; None where it is gone, or spoken, or was learned from when edited."""
    rows = models.DraftVersion.objects.filter(touchpoint__interview__application__seeker=owner)
    touchpoint, number = entry.params.get("touchpoint", ""), entry.params.get("version", "")
    if not (touchpoint.isdecimal() and number.isdecimal()):
        return None
    rows = rows.filter(touchpoint=int(touchpoint), number=int(number)).select_related("touchpoint__interview")
    version = rows.first()
    if version is None or version.touchpoint.method in SPOKEN:
        return None  # what is said aloud teaches nothing about writing
    return version if version.author == _TOLD[entry.code] else None


def _learn_from(
    owner: models.Seeker, version: models.DraftVersion, memory: models.VoiceMemory, tools: Tools
) -> None:
    """One letter counts once: as it stands now, against how it was first written."""
    before = _written(version, memory)
    captured = mapping.captured(version.touchpoint.interview)
    person = captured.person(version.touchpoint.person)
    if before is None or person is None:
        return
    models.VoiceSign.objects.filter(seeker=owner, version__touchpoint=version.touchpoint).delete()
    known = voices.signs(owner)
    found = signs(
        before, version.body, _setting(version, captured, person, known, voices.voice(owner), tools)
    )
    voices.keep(owner, telling(found, known), version.written_at, version)


def _written(version: models.DraftVersion, memory: models.VoiceMemory) -> str | None:
    """The text as the machine last wrote it; what was done to it before the seeker said forget is past."""
    earlier = version.touchpoint.versions.filter(number__lte=version.number).order_by("-number")
    machine = earlier.exclude(author=HAND).first()
    if memory.forgotten_at and machine and machine.written_at <= memory.forgotten_at:
        machine = earlier.filter(number__lt=version.number, written_at__lte=memory.forgotten_at).first()
    return machine.body if machine else None


def _setting(
    version: models.DraftVersion,
    captured: Captured,
    person: Person,
    known: Sequence[Sign],
    voice: Voice,
    tools: Tools,
) -> Setting:
    language, near = base_of(version.language), distance_of(person)
    mine = [one for one in known if one.language == language]
    return Setting(
        language=language,
        distance=near,
        purpose=version.touchpoint.purpose,
        called=called(person),
        writer=captured.seeker.name,
        parts=parts(tools.phrasebook(version.language), voice, near),
        names=names_of(captured),
        facts=facts_of(captured),
        swapped=tuple(dict.fromkeys(one.spot for one in mine if one.kind is Kind.SWAP)),
        added=added(mine, version.touchpoint.purpose),
        email=version.touchpoint.method == Method.EMAIL,
    )
