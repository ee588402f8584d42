"""Practise: take in the example, with a mailbox that leads nowhere; and leave it without a trace."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from afterword.actions.erase import erase_everything
from afterword.actions.rehearse import Tools
from afterword.actions.take_in import take_in
from afterword.domain.sources import SourceText
from afterword.errors import Refused
from afterword.ports import Reader
from afterword.store import access, models


@transaction.atomic
def start_example(
    owner: models.Seeker, sources: Sequence[SourceText], reader: Reader, tools: Tools, now: datetime
) -> int:
    """Take in the example's files; the interview's number. Raises Refused (`not_empty`)."""
    owner = access.locked(owner)
    if owner.applications.exists():
        raise Refused("not_empty")
    models.Listening.objects.filter(seeker=owner).delete()
    owner.practising = True
    owner.save(update_fields=["practising"])
    return take_in(owner, sources, reader, tools, now).interview


def leave_example(owner: models.Seeker) -> None:
    """Erase all of the example; the mailbox is the seeker's own again. Without an example, nothing."""
    if models.Seeker.objects.filter(pk=owner.pk, practising=True).exists():
        erase_everything(owner, but_mailbox=True)
