"""The seeker's own mail account."""

from __future__ import annotations

from django.db import models

from afterword.domain.mail_account import Security
from afterword.store.models.seeker import Seeker


class MailAccount(models.Model):
    """Where mail goes out and comes in. An empty `in_host`: it is heard by hand.

    The `*_secret` are passwords as the vault locked them; the key lies outside of the database.
    This table never leaves in an export.
    """

    seeker = models.OneToOneField(Seeker, models.CASCADE, related_name="mail_account")
    name = models.TextField(default="")
    address = models.TextField()
    out_host = models.TextField()
    out_port = models.PositiveIntegerField()
    out_security = models.TextField(default=Security.TLS)
    out_user = models.TextField(default="")
    out_secret = models.TextField(default="")
    in_host = models.TextField(default="")
    in_port = models.PositiveIntegerField(default=993)
    in_security = models.TextField(default=Security.TLS)
    in_user = models.TextField(default="")
    in_secret = models.TextField(default="")
    sent_folder = models.TextField(default="")
    saved_at = models.DateTimeField()
