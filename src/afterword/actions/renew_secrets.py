"""Renew the secrets: a new key, and every password locked with it."""

from __future__ import annotations

from django.db import transaction

from afterword.ports import KeyRing
from afterword.store import models

_SECRETS = ("out_secret", "in_secret")


def renew_secrets(keys: KeyRing) -> int:
    """Lock every password anew; how many there were.

    The old keys are dropped only when all is locked with the new one and saved: a crash in
    between leaves both. Raises SecretLost, and then nothing was changed in the journal.
    """
    keys.add_key()
    renewed = 0
    with transaction.atomic():
        for row in models.MailAccount.objects.select_for_update():
            for column in _SECRETS:
                if locked := getattr(row, column):
                    setattr(row, column, keys.renew(locked))
                    renewed += 1
            row.save(update_fields=_SECRETS)
    keys.drop_old_keys()
    return renewed
