"""Set the seeker's voice: switch a habit, put it otherwise, add one, take one away, forget it all."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from django.db import transaction

from afterword.domain.learn.voice import Distance, Habit, Kind
from afterword.domain.send.states import Mover
from afterword.errors import Missing, Refused
from afterword.store import access, models, voices
from afterword.store.columns import storable
from afterword.store.trail import Trail

#: the kinds whose words can be put otherwise
CHANGEABLE = frozenset({Kind.GREETING, Kind.CLOSING, Kind.SWAP, Kind.ADD, Kind.LENGTH})
#: words of a greeting or closing, of a word with its replacement, of a sentence
MOST_WORDS = {Kind.GREETING: 6, Kind.CLOSING: 6, Kind.SWAP: 6, Kind.ADD: 30, Kind.LENGTH: 1}
LEAST_LENGTH, MOST_LENGTH = 20, 200
_NAME = "{name}"
_OWN = ("voice_learned", "voice_set", "voice_removed")


@transaction.atomic
def switch_habit(owner: models.Seeker, key: str, now: datetime, *, on: bool) -> None:
    """Let a habit be followed or not; it stays known. Raises Missing."""
    habit = _habit(owner, key)
    _keep(owner, habit, now, now=habit.now, by_hand=habit.by_hand, on=on)


@transaction.atomic
def change_habit(owner: models.Seeker, key: str, words: str, now: datetime) -> None:
    """Put a habit in other words; from here on it is the seeker's own. Raises Missing, Refused."""
    habit = _habit(owner, key)
    if habit.kind not in CHANGEABLE:
        raise Refused("no_words_of_its_own")
    _keep(owner, habit, now, now=_checked(habit.kind, words), by_hand=True, on=True)


@transaction.atomic
def add_form(
    owner: models.Seeker, kind: str, distance: str, language: str, words: str, now: datetime
) -> None:
    """Set a greeting or closing words of one's own. Raises Missing, Refused (`not_usable_words`)."""
    if kind not in {Kind.GREETING, Kind.CLOSING} or distance not in set(Distance):
        raise Missing("habit", kind)
    checked = _checked(Kind(kind), words)
    habit = Habit(Kind(kind), _language(language), distance, "", checked)
    _keep(owner, habit, now, now=checked, by_hand=True, on=True)


@transaction.atomic
def add_word(owner: models.Seeker, language: str, word: str, instead: str, now: datetime) -> None:
    """A word never to use, and what stands in its place, if anything. Raises Refused."""
    was = _checked(Kind.SWAP, word).lower()
    if not was:
        raise Refused("not_usable_words", words=word)
    put = _checked(Kind.SWAP, instead)
    habit = Habit(Kind.SWAP, _language(language), was, was, put)
    _keep(owner, habit, now, now=put, by_hand=True, on=True)


@transaction.atomic
def remove_habit(owner: models.Seeker, key: str, now: datetime) -> None:
    """Erase a habit with everything it was learned from; it may be learned anew. Raises Missing."""
    owner = access.locked(owner)
    habit = _habit(owner, key)
    spot = habit.spot.partition("#")[0] if habit.kind is Kind.DROP else habit.spot
    where = {"kind": habit.kind, "language": habit.language}
    owner.voice_signs.filter(spot=spot, **where).delete()
    owner.voice_habits.filter(spot=habit.spot, **where).delete()
    owner.history.filter(code__in=_OWN, params__habit=key).delete()
    Trail(owner, Mover.SEEKER, now).write("voice_removed")


@transaction.atomic
def set_learning(owner: models.Seeker, now: datetime, *, on: bool) -> None:
    """Learn from here on, or no more. What is known stays; what is written meanwhile is never learned."""
    owner = access.locked(owner)
    memory = voices.memory(owner)
    if not memory.learning and on:
        memory.learned_to = _last_entry(owner)
    memory.learning = on
    memory.save()
    Trail(owner, Mover.SEEKER, now).write("voice_learning_on" if on else "voice_learning_off")


@transaction.atomic
def forget_voice(owner: models.Seeker, now: datetime) -> None:
    """Forget every habit and every sign, the history's words of them included.

    Letters and mails from before this moment are never learned from again.
    """
    owner = access.locked(owner)
    owner.voice_signs.all().delete()
    owner.voice_habits.all().delete()
    owner.history.filter(code__in=_OWN).delete()
    memory = voices.memory(owner)
    memory.learned_to, memory.forgotten_at = _last_entry(owner), now
    memory.save()
    Trail(owner, Mover.SEEKER, now).write("voice_forgotten")


def _habit(owner: models.Seeker, key: str) -> Habit:
    found = next((habit for habit in voices.habits(owner) if habit.key == key), None)
    if found is None:
        raise Missing("habit", key)
    return found


def _keep(owner: models.Seeker, habit: Habit, at: datetime, **columns: Any) -> None:
    owner = access.locked(owner)
    trail = Trail(owner, Mover.SEEKER, at)
    place = {"kind": habit.kind, "language": habit.language, "spot": habit.spot}
    row = owner.voice_habits.filter(**place).first()
    if row is None:
        trail.made(owner.voice_habits.create(was=habit.was, **place, **columns))
    else:
        trail.change(row, **columns)
    told = {"voice": habit.kind, "spot": habit.spot, "was": habit.was, "now": columns["now"]}
    told["on"] = "on" if columns["on"] else ""
    trail.write("voice_set", None, habit=habit.key, **told)


def _checked(kind: Kind, words: str) -> str:
    """The words as they may stand in a letter, on one line. Raises Refused (`not_usable_words`)."""
    bare = str(storable(" ".join(words.split())))
    names = bare.count(_NAME) if kind is Kind.GREETING else 0
    inner = bare.replace(_NAME, "", names)
    wrong = (
        re.search(r"[{}<>\[\]\\]|://", inner)
        or len(bare.split()) > MOST_WORDS[kind]
        or (kind is Kind.GREETING and names != 1)
        or (kind in {Kind.CLOSING, Kind.ADD} and not bare)
        or (kind is not Kind.LENGTH and re.search(r"\d", bare))
        or not all(letter.isprintable() for letter in bare)
    )
    if wrong or (kind is Kind.LENGTH and not _is_length(bare)):
        raise Refused("not_usable_words", words=bare)
    return bare


def _is_length(written: str) -> bool:
    return written.isascii() and written.isdecimal() and LEAST_LENGTH <= int(written) <= MOST_LENGTH


def _language(language: str) -> str:
    if not re.fullmatch(r"[a-z]{2,3}", language):
        raise Missing("language", language)
    return language


def _last_entry(owner: models.Seeker) -> int:
    return owner.history.order_by("-pk").values_list("pk", flat=True).first() or 0
