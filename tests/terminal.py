"""The real command, in a process of its own: what a call of it came to."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import afterword

EXAMPLE = Path(afterword.__file__).parent / "example"


@dataclass(frozen=True)
class Ran:
    """What a call of the command came to."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it printed, as JSON."""
        return json.loads(self.out)


Run = Callable[..., Ran]
