"""Whom the seeker knows, where each was read, and where the seeker and they worked and learned."""

from __future__ import annotations

from django.db import models

from afterword.store.models.seeker import Seeker


class Contact(models.Model):
    """Somebody the seeker knows: all that their sources tell, put together.

    `key` is theirs for good. `messages` and `last_message_on` tell of mail on LinkedIn, whoever
    wrote it. What text looks like a formula is text.
    """

    seeker = models.ForeignKey(Seeker, models.CASCADE, related_name="contacts")
    key = models.TextField()
    name = models.TextField()
    given = models.TextField(default="")
    family = models.TextField(default="")
    emails = models.JSONField(default=list)
    phones = models.JSONField(default=list)
    organization = models.TextField(default="", db_index=True)
    title = models.TextField(default="")
    location = models.TextField(default="")
    url = models.TextField(default="")
    connected_on = models.DateField(null=True)
    notes = models.TextField(default="")
    messages = models.PositiveIntegerField(default=0)
    last_message_on = models.DateField(null=True)

    class Meta:
        """One key, one contact."""

        constraints = (models.UniqueConstraint(fields=["seeker", "key"], name="contact_key"),)


class ContactSource(models.Model):
    """What one source tells of one contact; several may stand behind one contact.

    `kind` is a ContactFrom, `uid` the contact's name within that kind: import after import
    finds this row again. `told` is a ContactTold, `raw` the cells or lines as they were written
    in `file`, at line `row` (from 1; 0 where it has no lines).
    """

    seeker = models.ForeignKey(Seeker, models.CASCADE, related_name="contact_sources")
    contact = models.ForeignKey(Contact, models.CASCADE, related_name="sources")
    kind = models.TextField()
    uid = models.TextField()
    file = models.TextField()
    row = models.PositiveIntegerField(default=0)
    told = models.JSONField(default=dict)
    raw = models.JSONField(default=dict)
    seen_at = models.DateTimeField()

    class Meta:
        """One name in one kind of source, one row."""

        constraints = (models.UniqueConstraint(fields=["seeker", "kind", "uid"], name="contact_source_uid"),)


class Employment(models.Model):
    """Where somebody worked; `contact` is null for the seeker. Days are `YYYY[-MM[-DD]]` or empty."""

    seeker = models.ForeignKey(Seeker, models.CASCADE, related_name="employments")
    contact = models.ForeignKey(Contact, models.CASCADE, null=True, related_name="employments")
    organization = models.TextField()
    title = models.TextField(default="")
    location = models.TextField(default="")
    started = models.TextField(default="")
    ended = models.TextField(default="")
    file = models.TextField(default="")
    row = models.PositiveIntegerField(default=0)


class Schooling(models.Model):
    """Where somebody learned; `contact` is null for the seeker. Days are `YYYY[-MM[-DD]]` or empty."""

    seeker = models.ForeignKey(Seeker, models.CASCADE, related_name="schoolings")
    contact = models.ForeignKey(Contact, models.CASCADE, null=True, related_name="schoolings")
    school = models.TextField()
    degree = models.TextField(default="")
    area = models.TextField(default="")
    started = models.TextField(default="")
    ended = models.TextField(default="")
    file = models.TextField(default="")
    row = models.PositiveIntegerField(default=0)


class Skill(models.Model):
    """What somebody can do, in their words; `contact` is null for the seeker."""

    seeker = models.ForeignKey(Seeker, models.CASCADE, related_name="skills")
    contact = models.ForeignKey(Contact, models.CASCADE, null=True, related_name="skills")
    name = models.TextField()
    file = models.TextField(default="")
    row = models.PositiveIntegerField(default=0)


class ContactUpload(models.Model):
    """A file of contacts on its way in: it waits for the seeker's word, and then tells what came of it.

    `content` goes once it was taken in. `columns` is what the seeker said each column holds;
    `outcome` an Imported, empty while the file waits. This table never leaves in an export.
    """

    seeker = models.ForeignKey(Seeker, models.CASCADE, related_name="contact_uploads")
    file = models.TextField()
    content = models.BinaryField(null=True)
    columns = models.JSONField(default=dict)
    outcome = models.JSONField(default=dict)
    at = models.DateTimeField()
