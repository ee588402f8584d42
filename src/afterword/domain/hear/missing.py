"""Whether mail is missing from a mailbox in a way that its owner's tidying does not explain.

Who files everything away, or throws it into the bin, leaves as much in other folders as is missing
from one. What is nowhere any more may be a mailbox that was lost, or one of which we are shown a part.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

# Our own choice: below these it is tidying; a large mailbox loses no nine in ten between two looks.
_MANY, _VERY_MANY = 20, 50  # messages: in the folder where mail arrives, in all folders together
_LITTLE = 10  # what is left is less than one part of so many
_EXPLAINED = 2  # what turned up elsewhere is at least one part of so many


@dataclass(frozen=True, slots=True)
class Held:
    """What one folder holds: so many messages.

    It is `read` for answers; `main` is where mail arrives; `answers`: mail that concerns us lay there.
    """

    messages: int
    read: bool = True
    main: bool = False
    answers: bool = False


@dataclass(frozen=True, slots=True)
class Missing:
    """What is missing: its cause, the name of a failure's class, and the folder or the numbers."""

    cause: str
    detail: str = ""


def missing(before: Mapping[str, Held], now: Mapping[str, Held]) -> Missing | None:
    """What of the folders of the last good look is missing now, by their names; None: nothing odd.

    A folder in which answers lay and that is gone itself is odd however few they were.
    """
    everything, left = _total(before), _total(now)
    if left == 0 < everything and not _moved(everything, before, now):
        return Missing("SuddenlyEmpty")
    for name, held in before.items():
        there = now.get(name)
        if not held.messages or _moved(_fall(held, there), before, now):
            continue
        if there is None and held.answers:
            return Missing("FolderGone", name)
        if held.main and _is_little(there.messages if there else 0, held.messages, _MANY):
            return Missing("MostlyGone", _told(held.messages, there.messages if there else 0))
    several, few = _sum(before), _sum(now)
    return Missing("MostlyGone", _told(several, few)) if _is_little(few, several, _VERY_MANY) else None


def _is_little(now: int, before: int, many: int) -> bool:
    return before >= many and now * _LITTLE < before


def _moved(count: int, before: Mapping[str, Held], now: Mapping[str, Held]) -> bool:
    """Whether about so many turned up in other folders, the bin included, or in new ones."""
    grown = sum(max(0, -_fall(before.get(name), held)) for name, held in now.items())
    return grown * _EXPLAINED >= count


def _fall(before: Held | None, now: Held | None) -> int:
    return (before.messages if before else 0) - (now.messages if now else 0)


def _total(folders: Mapping[str, Held]) -> int:
    return sum(held.messages for held in folders.values() if held.read)


def _sum(folders: Mapping[str, Held]) -> int:
    return sum(held.messages for held in folders.values())


def _told(before: int, now: int) -> str:
    return f"{before:,} / {now:,}"
