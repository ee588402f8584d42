"""A coffee or a call that the seeker proposes, as calendars understand it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from afterword.domain.send.fields import check_address, check_line, check_text
from afterword.domain.sources import Mailbox
from afterword.errors import Refused

LONGEST_UID = 200
#: What RFC 5545 can hold of it: a count of changes, from 0.
_MOST_CHANGES = 2**31 - 1


class InvitationMethod(StrEnum):
    """What the invitation does (RFC 5546): it proposes the meeting, anew or changed, or takes it back."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"


@dataclass(frozen=True, slots=True)
class Invitation:
    """One meeting. `start` and `end` are aware; their zone, where it has a name, goes along.

    `uid` stays the same for the life of the meeting, and `sequence` grows with every change, or
    calendars take a change for an old one. Raises Refused: `invitation_without_times` where the
    times are naive or the end is not after the start, `nobody_invited`, `unsafe_header`,
    `unsafe_text` and `bad_address`.
    """

    uid: str
    summary: str
    start: datetime
    end: datetime
    organizer: Mailbox
    attendees: tuple[Mailbox, ...]
    place: str = ""
    description: str = ""
    sequence: int = 0
    method: InvitationMethod = InvitationMethod.REQUEST

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or self.end.tzinfo is None or self.end <= self.start:
            raise Refused("invitation_without_times")
        if not self.attendees:
            raise Refused("nobody_invited")
        if not self.uid.isascii() or not 0 < len(self.uid) <= LONGEST_UID or " " in self.uid:
            raise Refused("unsafe_header", field="uid")
        if not 0 <= self.sequence <= _MOST_CHANGES:
            raise Refused("unsafe_header", field="sequence")
        for field, line in (("uid", self.uid), ("summary", self.summary), ("place", self.place)):
            check_line(field, line)
        check_text("description", self.description)
        for box in (self.organizer, *self.attendees):
            check_address("invitation", box.email)
            check_line("invitation", box.name)

    @property
    def zone(self) -> str | None:
        """The IANA name of the zone in which the meeting was proposed; None where it has none."""
        return self.start.tzinfo.key if isinstance(self.start.tzinfo, ZoneInfo) else None
