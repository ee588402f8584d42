"""Every change, with who made it, why, and how to take it back."""

from __future__ import annotations

from django.db import models

from afterword.store.models.candidacy import Interview
from afterword.store.models.seeker import Seeker


class HistoryEntry(models.Model):
    """One change. `code` and `params` make its sentence.

    `steps` are what was done to which row: [{"table", "id", "was", "became"}], `was` null for
    a row that was made. Empty steps: nothing that could be taken back.
    """

    seeker = models.ForeignKey(Seeker, models.CASCADE, related_name="history")
    interview = models.ForeignKey(Interview, models.SET_NULL, null=True, related_name="history")
    at = models.DateTimeField()
    actor = models.TextField()
    code = models.TextField()
    params = models.JSONField(default=dict)
    steps = models.JSONField(default=list)
    undone_at = models.DateTimeField(null=True)

    class Meta:
        """Read newest first."""

        indexes = (models.Index(fields=["seeker", "-at"], name="history_newest"),)
