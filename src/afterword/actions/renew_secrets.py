"""Renew the secrets: a new key, and every password locked with it."""

from __future__ import annotations

from django.db import transaction
from django.db.models import Model

from afterword.ports import KeyRing
from afterword.store import models

_SECRETS: dict[type[Model], tuple[str, ...]] = {
    models.MailAccount: ("out_secret", "in_secret", "client_secret", "refresh_secret", "access_secret"),
    models.ModelAccount: ("secret",),
}


def renew_secrets(keys: KeyRing) -> int:
    """Lock every password anew; how many there were.

    The old keys are dropped only when all is locked with the new one and saved: a crash in
    between leaves both. Raises SecretLost, and then nothing was changed in the journal.
    """
    keys.add_key()
    renewed = 0
    with transaction.atomic():
        for table, columns in _SECRETS.items():
            for row in table._default_manager.select_for_update():
                renewed += _renewed(row, columns, keys)
    keys.drop_old_keys()
    return renewed


def _renewed(row: Model, columns: tuple[str, ...], keys: KeyRing) -> int:
    held = [column for column in columns if getattr(row, column)]
    for column in held:
        setattr(row, column, keys.renew(getattr(row, column)))
    row.save(update_fields=columns)
    return len(held)
