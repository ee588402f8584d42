"""The seeker's own mail accounts."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from afterword.domain.mail_account import DAY_CAP, PACE, Security
from afterword.store.models.seeker import Seeker


class MailAccount(models.Model):
    """Where mail goes out and comes in. An empty `in_host`: it is heard by hand.

    `address` tells accounts of one seeker apart; the `preferred` one sends what nobody chose
    another for. At most `day_cap` messages go in 24 hours, `pace` seconds apart. The `*_secret` are
    passwords and tokens as the vault locked them; the key lies outside of the database. `login`
    is password or oauth: then `consent` names who signs in, with the seeker's own client id, and
    `access_until` is when the short-lived token ends. This table never leaves in an export.
    """

    seeker = models.ForeignKey(Seeker, models.CASCADE, related_name="mail_accounts")
    name = models.TextField(default="")
    address = models.TextField()
    preferred = models.BooleanField(default=True)
    day_cap = models.PositiveIntegerField(default=DAY_CAP)
    pace = models.PositiveIntegerField(default=PACE)
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
    login = models.TextField(default="password")
    consent = models.TextField(default="")
    client_id = models.TextField(default="")
    client_secret = models.TextField(default="")
    refresh_secret = models.TextField(default="")
    access_secret = models.TextField(default="")
    access_until = models.DateTimeField(null=True)
    saved_at = models.DateTimeField()

    class Meta:
        """One address, one account; one of them is preferred."""

        constraints = (
            models.UniqueConstraint(fields=["seeker", "address"], name="account_address"),
            models.UniqueConstraint(fields=["seeker"], condition=Q(preferred=True), name="one_preferred"),
        )


class MailAlias(models.Model):
    """Another address in whose name an account sends, and hears."""

    account = models.ForeignKey(MailAccount, models.CASCADE, related_name="aliases")
    name = models.TextField(default="")
    address = models.TextField()

    class Meta:
        """Each once."""

        constraints = (models.UniqueConstraint(fields=["account", "address"], name="alias_address"),)
