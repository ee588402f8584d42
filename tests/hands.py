"""The seeker who sends a message themselves, for tests."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from afterword.actions.read_in_hand import InHandView, read_in_hand
from afterword.actions.sync import one_round
from afterword.actions.take_in_hand import save_as_draft, take_in_hand
from afterword.actions.today import today
from afterword.actions.ways import Ways
from afterword.adapters.mail_program import OwnProgram
from afterword.adapters.memory.mail_drafts import MemoryDraftBox
from afterword.adapters.memory.mail_in import MemoryMailIn
from afterword.domain.facts import Way
from afterword.domain.sources import Mail, Mailbox
from afterword.store import models
from world import World, tools


@dataclass
class Hands:
    """The seeker at their own mail program, and Afterword looking at what they send."""

    world: World
    box: MemoryMailIn = field(default_factory=MemoryMailIn)
    drafts: MemoryDraftBox = field(default_factory=MemoryDraftBox)

    @property
    def at(self) -> datetime:
        """A moment at which the thank-you may go."""
        return self.world.due

    def take(self, way: Way = Way.MAIL_PROGRAM, person: str = "ines") -> models.Outgoing:
        """Take the thank-you in hand."""
        row = self.world.touchpoint(person)
        number = self.world.version(row).number
        taken = take_in_hand(self.world.owner, row.pk, number, way, tools().policy, self.at)
        return models.Outgoing.objects.get(pk=taken.outgoing)

    def save(self) -> models.Outgoing:
        """Save the thank-you as a draft."""
        row = self.world.touchpoint()
        number = self.world.version(row).number
        ways = replace(Ways.through(self.world.server), drafts=lambda _: self.drafts)
        save_as_draft(self.world.owner, row.pk, number, ways, tools().policy, self.at)
        return self.world.outgoing()

    def send(self, message: models.Outgoing, after: int = 20, **changed: Any) -> Mail:
        """Their program sends it, minutes later, in its own way."""
        sent = Mail(
            file="sent.eml",
            message_id=f"<{after}@program.example>",
            date=message.queued_at + timedelta(minutes=after),
            sender=Mailbox("Mara Lind", "mara@home.example"),
            to=(Mailbox("", message.to_email),),
            cc=(),
            reply_to=(),
            subject=message.subject,
            text=message.body,
            visible=message.body,
            signature="",
        )
        self.box.sent_mails.append(replace(sent, **changed))
        return self.box.sent_mails[-1]

    def look(self, after: timedelta = timedelta(hours=1), *, heard: bool = True) -> models.Outgoing:
        """One round of the clock, so long after the thank-you was taken."""
        ways = Ways.through(self.world.server, self.box if heard else None)
        one_round(self.world.owner, ways, tools().policy, self.at + after, "test")
        return self.world.outgoing()

    def view(self) -> InHandView | None:
        """What the page of the draft is told."""
        return read_in_hand(self.world.owner, self.world.touchpoint().pk, OwnProgram(), self.at)

    def told(self, code: str) -> int:
        """How often the history says so."""
        return models.HistoryEntry.objects.filter(code=code).count()

    def questions(self, now: datetime) -> list[str]:
        """What Today asks."""
        return [item.needs for item in today(self.world.owner, now).questions]
