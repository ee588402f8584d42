"""Whether an address that failed is lost, or only for now (RFC 3463: 4.x, and 5.2.2 "mailbox full")."""

from __future__ import annotations

import re

from afterword.domain.sources import FailedDelivery

FULL = re.compile(
    r"(?:mailbox|inbox|quota|storage)(?:\W+\w+){0,4}?\W+(?:full|exceeded|over|limit)|(?:over"
    r"|exceed\w*)(?:\W+\w+){0,3}?"
    r"\W+quota|out of storage|insufficient (?:system )?storage|(?:postfach|speicher)(?:\W+\w+){0,6}?\W+voll"
    r"|boîte(?:\W+\w+){0,6}?\W+(?:pleine|saturée)|caixa(?:\W+\w+){0,6}?\W+(?:cheia|lotada)"
    r"|(?:buzón|bandeja)(?:\W+\w+){0,6}?\W+llen[oa]|(?:mailbox|postvak|inbox)(?:\W+\w+){0,6}?\W+vol\b"
    r"|casella(?:\W+\w+){0,6}?\W+piena|\b[45]\.2\.2\b",
    re.IGNORECASE,
)


def for_good(failed: FailedDelivery) -> bool:
    """Whether nothing will ever arrive there: not where a code says for now, or the mailbox is full."""
    status = failed.status or ""
    passing = status.startswith("4.") or status.endswith(".2.2") or only_full(failed.diagnostic)
    return failed.permanent and not passing


def only_full(text: str) -> bool:
    """Whether a report's words say that the mailbox has no room, which passes."""
    return FULL.search(text) is not None
