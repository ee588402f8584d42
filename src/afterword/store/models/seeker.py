"""The owner of everything."""

from __future__ import annotations

from django.db import models


class Seeker(models.Model):
    """The person looking for work. `name` and `email` are empty until a source tells them.

    `practising`: this is the example, and mail goes nowhere.
    """

    name = models.TextField(default="")
    email = models.TextField(default="")
    timezone = models.TextField(default="")
    practising = models.BooleanField(default=False)
