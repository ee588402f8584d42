"""Two contacts that may be one person, and what became of the question."""

from __future__ import annotations

from django.db import models

from afterword.store.models.contacts import Contact
from afterword.store.models.seeker import Seeker


class Verdict(models.TextChoices):
    """What is known of a pair."""

    ASKED = "asked"
    SAME = "same"
    APART = "apart"


class Twin(models.Model):
    """A pair, `one` with the lower number. `reasons` are why they may be one: [{"code", "params"}].

    Once they are SAME, all sources stand behind one of the two; the other has none, and is no
    contact any more. Taken back, its sources return.
    """

    seeker = models.ForeignKey(Seeker, models.CASCADE, related_name="twins")
    one = models.ForeignKey(Contact, models.CASCADE, related_name="+")
    other = models.ForeignKey(Contact, models.CASCADE, related_name="+")
    verdict = models.TextField(default=Verdict.ASKED)
    reasons = models.JSONField(default=list)

    class Meta:
        """A pair is asked about once."""

        constraints = (models.UniqueConstraint(fields=["one", "other"], name="twin_pair"),)
