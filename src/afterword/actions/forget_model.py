"""Forget the model: its address and key are erased; what it wrote stays, as every version does."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.domain.model_account import host_of
from afterword.domain.send.states import Mover
from afterword.store import access, models
from afterword.store.trail import Trail


@transaction.atomic
def forget_model(owner: models.Seeker, now: datetime) -> None:
    """Erase the account, where there is one."""
    owner = access.locked(owner)
    row = models.ModelAccount.objects.filter(seeker=owner).first()
    if row is None:
        return
    row.delete()
    Trail(owner, Mover.SEEKER, now).write("model_forgotten", model=row.model, host=host_of(row.address))
