"""The owner of everything."""

from __future__ import annotations

from django.db import models


class Seeker(models.Model):
    """The person looking for work. `name` and `email` are empty until a source tells them.

    `practising`: this is the example, and mail goes nowhere. `stamp` is drawn anew by whoever
    changes anything of theirs: as long as it stands, what was read before still holds.
    """

    name = models.TextField(default="")
    email = models.TextField(default="")
    timezone = models.TextField(default="")
    practising = models.BooleanField(default=False)
    stamp = models.BigIntegerField(default=0)
