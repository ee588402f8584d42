"""The plan as it stands, and what it is made from beside what was captured and heard."""

from __future__ import annotations

from django.db import models

from afterword.domain.plan.preferences import Pace
from afterword.domain.touchpoints import TouchpointState
from afterword.store.models.candidacy import Interview
from afterword.store.models.seeker import Seeker


class Touchpoint(models.Model):
    """One contact planned or done. `key` is the planner's stable id within the interview.

    `reason_*` says why it is planned, `state_*` why it stands as it does. `moved_by_seeker`:
    its dates are the seeker's; `kept_by_seeker`: the seeker took back a cancellation, so the
    machine does not cancel it again. `zone` is the recipient's, in which dates are shown.
    `copies` are the keys of those who get a copy, `sends_from` the address chosen to send from;
    empty: the preferred account's. `invitation` is the meeting it proposes, as a
    `domain.send.proposal.Proposal` is written; null where it proposes none. `meeting_answer` is what
    their calendar answered to it: {"answer", "at", "offered"}; null while it said nothing.
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
    copies = models.JSONField(default=list)
    sends_from = models.TextField(default="")
    invitation = models.JSONField(null=True)
    meeting_answer = models.JSONField(null=True)

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


class Taken(models.Model):
    """A suggestion that the seeker took: `suggestion` is its key, `about` their own words on it."""

    interview = models.ForeignKey(Interview, models.CASCADE, related_name="taken")
    suggestion = models.TextField()
    person = models.TextField()
    purpose = models.TextField()
    about = models.TextField(default="")
    at = models.DateTimeField()

    class Meta:
        """Taken once."""

        constraints = (models.UniqueConstraint(fields=["interview", "suggestion"], name="taken_once"),)


class Told(models.Model):
    """News that only the seeker can tell, as of `at`; of whom it is, and the day that it names."""

    interview = models.ForeignKey(Interview, models.CASCADE, related_name="told")
    news = models.TextField()
    person = models.TextField(null=True)
    day = models.DateField(null=True)
    at = models.DateTimeField()


class Preferences(models.Model):
    """One seeker's own way with every plan; without a row it is the standard one.

    `weekdays` are numbers from Monday = 0, `days` pairs of days (ISO), `quiet` two times ("22:00")
    or empty, `best` spans by rule as policy files write them ("10bd"), `off` keys of rules.
    """

    seeker = models.OneToOneField(Seeker, models.CASCADE, related_name="preferences")
    pace = models.TextField(default=Pace.STANDARD)
    weekdays = models.JSONField(default=list)
    days = models.JSONField(default=list)
    daily = models.PositiveIntegerField(null=True)
    quiet = models.JSONField(default=list)
    best = models.JSONField(default=dict)
    off = models.JSONField(default=list)
    limits = models.JSONField(default=dict)
