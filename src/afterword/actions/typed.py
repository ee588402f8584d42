"""An interview that was typed, as a file the journal can keep and read again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from afterword.domain.sources import Mailbox, SourceText, TypedInterview
from afterword.ports import Reader

UNNAMED_ROLE = "the role"


def typed_interview(
    reader: Reader,
    company: str,
    role: str,
    start: datetime,
    minutes: int,
    who: Sequence[tuple[str, str]],
) -> SourceText:
    """The invitation it might have been. `start` is aware; `who` are names with their addresses."""
    typed = TypedInterview(
        company=company,
        role=role or UNNAMED_ROLE,
        start=start,
        end=start + timedelta(minutes=minutes),
        zone=getattr(start.tzinfo, "key", "UTC"),
        who=tuple(Mailbox(name, address) for name, address in who),
    )
    return reader.typed(typed)
