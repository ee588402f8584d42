"""The seeker's own language model."""

from __future__ import annotations

from django.db import models

from afterword.store.models.seeker import Seeker


class ModelAccount(models.Model):
    """Which model writes, where it answers, and what it costs (for a million tokens).

    `secret` is the key as the vault locked it. `agreed_at` is when the seeker agreed that what
    is to be written goes to this host; None where it is this machine. This table never leaves
    in an export.
    """

    seeker = models.OneToOneField(Seeker, models.CASCADE, related_name="model_account")
    address = models.TextField()
    model = models.TextField()
    secret = models.TextField(default="")
    price_read = models.DecimalField(max_digits=12, decimal_places=4, null=True)
    price_written = models.DecimalField(max_digits=12, decimal_places=4, null=True)
    currency = models.TextField(default="")
    agreed_at = models.DateTimeField(null=True)
    saved_at = models.DateTimeField()
