"""A folder of drafts in memory."""

from __future__ import annotations

from afterword.domain.send.envelope import Envelope
from afterword.errors import DraftNotKept


class MemoryDraftBox:
    """Holds `drafts`; none more while it is `full`."""

    def __init__(self) -> None:
        self.drafts: list[Envelope] = []
        self.full = False

    def put(self, envelope: Envelope) -> str:
        """Save it, unless it lies there."""
        if self.full:
            raise DraftNotKept("no room")
        if all(draft.message_id != envelope.message_id for draft in self.drafts):
            self.drafts.append(envelope)
        return "Drafts"
