"""What a look at something says: well or not, and the code of the sentence for it."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.domain.facts import Reason


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: whether it is well, and the code of the sentence that says so."""

    well: bool
    reason: Reason
