"""Read the choices: what could be said to somebody in the place of one sentence. A read; nothing is kept."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.actions.rehearse import Tools
from afterword.actions.rework import seen
from afterword.domain.write.one_sentence import Offer
from afterword.domain.write.variants import offers_for
from afterword.store import models


@dataclass(frozen=True, slots=True)
class Choices:
    """The sentence of this number in this version, and what could stand there."""

    version: int
    number: int
    sentence: str
    offers: tuple[Offer, ...]


def read_choices(owner: models.Seeker, touchpoint: int, sentence: int, tools: Tools) -> Choices:
    """Of the notes, then of the résumé: only what may be said to this person.

    Raises Missing, and Refused: `no_such_sentence`, and as `rework.seen` does.
    """
    was = seen(owner, touchpoint, None, tools)
    said, offered = offers_for(was.draft, sentence, was.bench)
    return Choices(was.version, sentence, said, offered)
