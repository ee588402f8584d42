"""One candidacy: the application, its rounds and the people met."""

from __future__ import annotations

from django.db import models

from afterword.domain.facts import ContactPolicy, Role
from afterword.store.models.seeker import Seeker


class Application(models.Model):
    """One candidacy for one role. `decision_source` is a quote, {"file", "quote"}, or null.

    `decision_by_hand` once the seeker named the day: no later reading changes it.
    """

    seeker = models.ForeignKey(Seeker, models.CASCADE, related_name="applications")
    company = models.TextField()
    role = models.TextField()
    contact_policy = models.TextField(default=ContactPolicy.OPEN)
    decision_date = models.DateField(null=True)
    decision_source = models.JSONField(null=True)
    decision_by_hand = models.BooleanField(default=False)
    reference = models.TextField(null=True)
    language = models.TextField(default="en")
    country = models.TextField(null=True)
    sector = models.TextField(null=True)


class Person(models.Model):
    """Somebody met or to be met; `key` is theirs within the application.

    `by_hand` names the columns that the seeker gave: no later reading changes those.
    """

    application = models.ForeignKey(Application, models.CASCADE, related_name="people")
    key = models.TextField()
    name = models.TextField()
    role = models.TextField(default=Role.OTHER)
    given = models.TextField(null=True)
    family = models.TextField(null=True)
    email = models.TextField(null=True)
    phone = models.TextField(null=True)
    title = models.TextField(null=True)
    organization = models.TextField(null=True)
    timezone = models.TextField(null=True)
    zone_from = models.TextField(null=True)
    address = models.TextField(default="")
    prefers = models.TextField(null=True)
    silent = models.BooleanField(default=False)
    work_days = models.JSONField(null=True)
    met = models.BooleanField(default=True)
    nicknames = models.JSONField(default=list)
    pronoun = models.TextField(null=True)
    by_hand = models.JSONField(default=list)

    class Meta:
        """One key, one person."""

        constraints = (models.UniqueConstraint(fields=["application", "key"], name="person_key"),)


class Interview(models.Model):
    """One round. `people` are those of this round; `unread` are quotes no reading claimed.

    `problems` are files that could not be read: [{"error", "file", "detail"}], by the name of
    the error's class. `changed_at` while the seeker changed what is known and nobody has
    planned anew: when they last did.
    """

    application = models.ForeignKey(Application, models.CASCADE, related_name="interviews")
    stage = models.TextField(null=True)
    role_source = models.JSONField(null=True)
    people = models.ManyToManyField(Person, related_name="interviews")
    unread = models.JSONField(default=list)
    captured_at = models.DateTimeField()
    problems = models.JSONField(default=list)
    changed_at = models.DateTimeField(null=True)


class Session(models.Model):
    """One slot. `people` are keys; `zone` is the IANA name in which it was announced.

    One that was `called_off` stays as a row, so that a new invitation to it finds it. `sequence` and
    `stamp` say which word of its invitation holds, `instance` which occurrence of a series it is.
    """

    interview = models.ForeignKey(Interview, models.CASCADE, related_name="sessions")
    start = models.DateTimeField()
    end = models.DateTimeField()
    zone = models.TextField(default="UTC")
    uid = models.TextField(null=True, db_index=True)
    people = models.JSONField(default=list)
    sequence = models.BigIntegerField(default=0)
    called_off = models.BooleanField(default=False)
    stamp = models.DateTimeField(null=True)
    instance = models.TextField(null=True)
    place = models.TextField(default="")


class ContactRule(models.Model):
    """A rule on contact as somebody wrote it; `source` is a quote."""

    application = models.ForeignKey(Application, models.CASCADE, related_name="contact_rules")
    policy = models.TextField()
    source = models.JSONField()
    via = models.TextField(null=True)
