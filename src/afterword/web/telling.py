"""Problems with files as a page tells them: beside the name of the file, what happened and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from afterword.errors import Unreadable
from afterword.words.errors import tell


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside the name of a file, or of nothing in particular."""

    file: str
    happened: str
    remedy: str


def told(problems: Iterable[Unreadable]) -> tuple[Beside, ...]:
    """Each problem in its two sentences."""
    return tuple(Beside(problem.file, *tell(problem)) for problem in problems)
