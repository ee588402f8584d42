"""What goes along with the messages of the small world, for tests."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta

from afterword.actions.approve import approve
from afterword.actions.attach_file import attach_file
from afterword.actions.enqueue import enqueue
from afterword.store import models
from world import AFTER, World

PDF = b"%PDF-1.7 the warehouse index\xff\x00"
COFFEE = datetime(2026, 9, 24, 14, 30, tzinfo=UTC)


def step(person: str = "ines") -> models.Touchpoint:
    """The first step with somebody, whatever it is for."""
    return models.Touchpoint.objects.filter(person=person).earliest("pk")


def attach(world: World, name: str = "index.pdf", content: bytes = PDF, person: str = "ines") -> int:
    """Attach a file to the first step with somebody; its number."""
    return attach_file(world.owner, step(person).pk, name, io.BytesIO(content), AFTER)


def asks_for_coffee() -> int:
    """The number of a step that asks for a coffee."""
    models.Touchpoint.objects.filter(pk=step().pk).update(purpose="coffee_invite")
    return step().pk


def account(world: World, address: str, *, preferred: bool = False, alias: str = "") -> None:
    """A mailbox of the seeker's, perhaps with another address."""
    row = models.MailAccount.objects.create(
        seeker=world.owner, name="Mara Lind", address=address, preferred=preferred,
        out_host="smtp.home.example", out_port=465, saved_at=AFTER,
    )  # fmt: skip
    if alias:
        models.MailAlias.objects.create(account=row, address=alias)


def due() -> datetime:
    """A moment at which what is queued goes."""
    return models.Touchpoint.objects.get(outgoing__state="queued").best + timedelta(minutes=10)


def entry(code: str) -> int:
    """The number of the last entry of the history with this code."""
    return models.HistoryEntry.objects.filter(code=code).latest("pk").pk


def queue(world: World, number: int) -> models.Outgoing:
    """Approve the text that stands, and queue it."""
    row = models.Touchpoint.objects.get(pk=number)
    approve(world.owner, number, world.version(row).number, AFTER)
    return models.Outgoing.objects.get(pk=enqueue(world.owner, number, AFTER))
