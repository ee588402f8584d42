"""The plan as it stands: touchpoints, what is worth considering, what is withheld."""

from __future__ import annotations

from django.db import models

from afterword.domain.touchpoints import TouchpointState
from afterword.store.models.candidacy import Interview


class Touchpoint(models.Model):
    """One contact planned or done. `key` is the planner's stable id within the interview.

    `reason_*` says why it is planned, `state_*` why it stands as it does. `moved_by_seeker`:
    its dates are the seeker's; `kept_by_seeker`: the seeker took back a cancellation, so the
    machine does not cancel it again. `zone` is the recipient's, in which dates are shown.
    """

    interview = models.ForeignKey(Interview, models.CASCADE, related_name="touchpoints")
    key = models.TextField()
    person = models.TextField()
    purpose = models.TextField()
    method = models.TextField()
    earliest = models.DateTimeField()
    best = models.DateTimeField()
    latest = models.DateTimeField()
    zone = models.TextField(default="UTC")
    reason_code = models.TextField()
    reason_params = models.JSONField(default=dict)
    rule = models.TextField()
    also = models.JSONField(default=list)
    items = models.JSONField(default=list)
    answers = models.TextField(null=True)
    for_people = models.JSONField(default=list)
    state = models.TextField(default=TouchpointState.PLANNED)
    state_code = models.TextField(default="")
    state_params = models.JSONField(default=dict)
    snoozed_until = models.DateTimeField(null=True)
    done_at = models.DateTimeField(null=True)
    moved_by_seeker = models.BooleanField(default=False)
    kept_by_seeker = models.BooleanField(default=False)

    class Meta:
        """One key, one touchpoint; the clock looks by state and date."""

        constraints = (models.UniqueConstraint(fields=["interview", "key"], name="touchpoint_key"),)
        indexes = (models.Index(fields=["state", "best"], name="touchpoint_due"),)


class Suggestion(models.Model):
    """Worth considering; made anew by every plan."""

    interview = models.ForeignKey(Interview, models.CASCADE, related_name="suggestions")
    key = models.TextField()
    person = models.TextField(null=True)
    purpose = models.TextField()
    reason_code = models.TextField()
    reason_params = models.JSONField(default=dict)
    rule = models.TextField()


class Withheld(models.Model):
    """What a rule forbids; made anew by every plan."""

    interview = models.ForeignKey(Interview, models.CASCADE, related_name="withheld")
    person = models.TextField()
    purpose = models.TextField()
    reason_code = models.TextField()
    reason_params = models.JSONField(default=dict)
