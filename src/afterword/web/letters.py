"""A letter cut into its sentences, each with the receipt it rests on."""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.domain.touchpoints import Draft, Receipt


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a letter. `receipt` is what it rests on, `number` counts receipts from 1."""

    text: str
    number: int = 0
    receipt: Receipt | None = None


def parts_of(draft: Draft) -> tuple[Part, ...]:
    """The body in order. A receipt whose sentence is not there any more is left out."""
    parts: list[Part] = []
    at = 0
    for number, (start, end, receipt) in enumerate(_found(draft), 1):
        if at < start:
            parts.append(Part(draft.body[at:start]))
        parts.append(Part(draft.body[start:end], number, receipt))
        at = end
    return (*parts, Part(draft.body[at:])) if at < len(draft.body) else tuple(parts)


def _found(draft: Draft) -> list[tuple[int, int, Receipt]]:
    """Where each sentence stands, in order, none over another."""
    places = sorted(
        ((*place, receipt) for receipt in draft.receipts if (place := _place(receipt.sentence, draft.body))),
        key=lambda one: one[:2],
    )
    kept: list[tuple[int, int, Receipt]] = []
    for start, end, receipt in places:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end, receipt))
    return kept


def _place(sentence: str, body: str) -> tuple[int, int] | None:
    words = sentence.split()
    if not words:
        return None
    found = re.search(r"\s+".join(map(re.escape, words)), body)
    return found.span() if found else None
