"""What a mail asks for, at the terminal: its words, its day, the times it offers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from afterword.cli.showing import said, when
from afterword.words.explain import explained
from afterword.words.owed import against

if TYPE_CHECKING:
    from afterword.bootstrap import Wiring
    from afterword.domain.facts import Reason
    from afterword.domain.plan.slots import Slot


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for with one touchpoint, and the times to choose from."""

    words: tuple[Reason, ...]
    times: tuple[Slot, ...]


def read_asked(wiring: Wiring, number: int) -> Asked:
    """Read both. Raises Missing."""
    from afterword.actions.choose_time import read_times
    from afterword.actions.explain_touchpoint import asked_of

    owner = wiring.owner
    words = asked_of(owner, number, wiring.tools.policy)
    return Asked(words, read_times(owner, number, wiring.clock.now()))


def asked_json(asked: Asked) -> dict[str, Any]:
    """Both, as JSON."""
    return {
        "asked": [explained(reason) for reason in asked.words],
        "times": [
            {
                "number": slot.number,
                "start": slot.start.isoformat(),
                "end": slot.end.isoformat() if slot.end else None,
                "against": [against(reason) for reason in slot.against],
            }
            for slot in asked.times
        ],
    }


def show_asked(asked: Asked, number: int, zone: str) -> None:
    """Both, line by line, and how to choose."""
    for reason in asked.words:
        said(explained(reason, zone))
    for slot in asked.times:
        notes = "".join(f", {against(reason)}" for reason in slot.against)
        said(f"  {slot.number}  {when(slot.start, zone)}{notes}")
    if asked.times:
        said(f"Choose one with: afterword draft {number} --time 1 (0: none of them)")
