"""Attach: a file goes along with a message, from outside or from what the journal holds; or no more."""

from __future__ import annotations

from datetime import datetime
from typing import IO

from django.db import transaction
from django.db.models import Count, Sum

from afterword.actions.along import opened, trail_of, written_down
from afterword.actions.receive import free_name
from afterword.domain.send.attachment import LARGEST, MOST_FILES, Attachment
from afterword.domain.send.secrets import holds_secret
from afterword.errors import Missing, Refused
from afterword.store import access, mapping, models


def attach_file(owner: models.Seeker, touchpoint: int, name: str, stream: IO[bytes], now: datetime) -> int:
    """Attach a file that somebody brought; the number it has there. The same bytes twice are one.

    What was approved or queued without it is taken back. Raises Missing, and Refused as
    Attachment and `along.opened` do; `attachment_private` where it holds what is private,
    `too_many_attachments`, `attachments_too_large`.
    """
    access.touchpoint(owner, touchpoint)  # nobody's bytes are read for what is not theirs
    # The type is told by the name: what a browser says of a file says more of the browser.
    file = Attachment(name, "", stream.read(LARGEST + 1))
    return _attach(owner, touchpoint, file, now)


def attach_source(owner: models.Seeker, touchpoint: int, source: int, now: datetime) -> int:
    """Attach a file of the same interview that the journal holds; as `attach_file`. Raises Missing."""
    row = access.touchpoint(owner, touchpoint)
    held = row.interview.sources.filter(pk=source).exclude(content=None).first()
    if held is None:
        raise Missing("file", str(source))
    return _attach(owner, touchpoint, Attachment(held.file, "", bytes(held.content or b"")), now)


@transaction.atomic
def remove_attachment(owner: models.Seeker, touchpoint: int, number: int, now: datetime) -> None:
    """Take a file off the message. Its bytes are gone from the journal, so no undo brings it back.

    Raises Missing, and Refused as `along.opened` does.
    """
    row = opened(owner, touchpoint)
    held = row.attachments.filter(pk=number).defer("content").first()
    if held is None:
        raise Missing("file", str(number))
    held.delete()
    written_down(row, trail_of(row, now), "attachment_removed", file=held.name)


@transaction.atomic
def _attach(owner: models.Seeker, touchpoint: int, file: Attachment, now: datetime) -> int:
    row = opened(owner, touchpoint)
    same = row.attachments.filter(digest=file.sha256).values_list("pk", flat=True).first()
    if same is not None:
        return same
    _check_room(row, file)
    _check_private(row, file)
    made = row.attachments.create(
        name=free_name(file.name, set(row.attachments.values_list("name", flat=True))),
        media_type=file.media_type,
        content=file.content,
        digest=file.sha256,
        size=file.size,
        added_at=now,
    )
    trail = trail_of(row, now)
    trail.made(made)
    written_down(row, trail, "file_attached", file=made.name)
    return made.pk


def _check_room(row: models.Touchpoint, file: Attachment) -> None:
    there = row.attachments.aggregate(count=Count("pk"), size=Sum("size", default=0))
    if there["count"] >= MOST_FILES:
        raise Refused("too_many_attachments", most=str(MOST_FILES))
    if there["size"] + file.size > LARGEST:
        raise Refused("attachments_too_large", most=str(LARGEST // 1_000_000))


def _check_private(row: models.Touchpoint, file: Attachment) -> None:
    """Notes with something private in them are not to go along by mistake."""
    application = row.interview.application_id
    items = models.DebriefItem.objects.filter(interview__application=application, removed_at=None)
    if holds_secret(file.content, map(mapping.item, items)):
        raise Refused("attachment_private", name=file.name)
