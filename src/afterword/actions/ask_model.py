"""Ask the model: one message, sent back to be mended at most twice. Touches no journal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from afterword.actions.rehearse import Tools
from afterword.domain.learn.voice import Voice
from afterword.domain.plan.situation import Situation
from afterword.domain.touchpoints import Draft, Touchpoint
from afterword.domain.write.compose import NEUTRAL, craft_for
from afterword.domain.write.model_answer import LONGEST, so_far
from afterword.domain.write.model_letter import (
    MOST_REPAIRS,
    Assignment,
    Judged,
    assignment_of,
    judged,
    mending,
)
from afterword.domain.write.model_talk import Prompt, Usage
from afterword.errors import ModelCutShort
from afterword.ports import ModelWriter


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is: the sentences so far, and how often it was sent back to be mended."""

    text: str
    repairs: int


@dataclass(frozen=True, slots=True)
class Watch:
    """Whoever looks on: `told` hears how far it is, `stopped` says whether to stop."""

    told: Callable[[Progress], None] = lambda _: None
    stopped: Callable[[], bool] = lambda: False


@dataclass(frozen=True, slots=True)
class Asked:
    """The last answer as it was judged, how often it was sent back before, and what all of it used."""

    found: Judged
    repairs: int
    usage: Usage


def assign(
    touchpoint: Touchpoint,
    situation: Situation,
    tools: Tools,
    others: Sequence[Draft],
    voice: Voice = NEUTRAL,
) -> Assignment:
    """What a model is told for this touchpoint; greeting and end are in the seeker's `voice`.

    Raises Refused as `assignment_of` does.
    """
    phrasebook = tools.phrasebook(situation.captured.language)
    craft = craft_for(situation, phrasebook, tools.tagger, tools.proofread, voice)
    return assignment_of(touchpoint, situation, craft, others)


def ask_model(task: Assignment, writer: ModelWriter, watch: Watch | None = None) -> Asked:
    """Have it written. Raises a kind of ModelFailed."""
    prompt, usage, repairs = task.prompt, Usage(), 0
    while True:
        answer, used = _answered(prompt, repairs, writer, watch or Watch())
        usage += used
        found = judged(answer, task)
        if found.stands or repairs == MOST_REPAIRS:
            return Asked(found, repairs, usage)
        prompt, repairs = prompt.and_then(answer, mending(found.faults)), repairs + 1


def _answered(prompt: Prompt, repairs: int, writer: ModelWriter, watch: Watch) -> tuple[str, Usage]:
    text, usage = "", Usage()
    for piece in writer.write(prompt, watch.stopped):
        if isinstance(piece, Usage):
            usage = piece
            continue
        text += piece
        if len(text) > LONGEST:
            raise ModelCutShort
        watch.told(Progress(so_far(text), repairs))
    return text, usage
