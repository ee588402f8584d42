"""What is written, approved and on its way out."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from afterword.domain.facts import Way
from afterword.domain.send.states import ALIVE, OutgoingState
from afterword.store.models.plan import Touchpoint

#: who wrote a version: the offline writer, the seeker, or a model of theirs
MACHINE, HAND, MODEL = "machine", "hand", "model"


class DraftVersion(models.Model):
    """One version of a message. `receipts` are [{"sentence", "sources": [quote]}].

    `code`, `params` say what the seeker had it made for; empty where nobody asked.
    """

    touchpoint = models.ForeignKey(Touchpoint, models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    subject = models.TextField(null=True)
    body = models.TextField()
    language = models.TextField(default="en")
    receipts = models.JSONField(default=list)
    author = models.TextField()
    written_at = models.DateTimeField()
    code = models.TextField(default="")
    params = models.JSONField(default=dict)

    class Meta:
        """One number, one version."""

        constraints = (models.UniqueConstraint(fields=["touchpoint", "number"], name="version_number"),)


class Finding(models.Model):
    """What the review says of a version. `remedy` is {"old", "new"} where one tap would mend it."""

    version = models.ForeignKey(DraftVersion, models.CASCADE, related_name="findings")
    level = models.TextField()
    code = models.TextField()
    params = models.JSONField(default=dict)
    sentence = models.TextField(null=True)
    remedy = models.JSONField(null=True)


class Approval(models.Model):
    """The seeker's approval of exactly this letter (`seal`), to exactly this address.

    `heard_through` is the number of the last signal that was known when it was given: what was
    heard since is told by that, not by clocks, which may be set back. `written_through` is the same of
    what the seeker wrote elsewhere.
    """

    version = models.ForeignKey(DraftVersion, models.CASCADE, related_name="approvals")
    seal = models.TextField()
    address = models.TextField(default="")
    approved_at = models.DateTimeField()
    heard_through = models.PositiveBigIntegerField(default=0)
    written_through = models.PositiveBigIntegerField(default=0)
    withdrawn_at = models.DateTimeField(null=True)


class Attachment(models.Model):
    """A file that goes with a message: its bytes as the seeker gave them, and their SHA-256."""

    touchpoint = models.ForeignKey(Touchpoint, models.CASCADE, related_name="attachments")
    name = models.TextField()
    media_type = models.TextField()
    content = models.BinaryField()
    digest = models.TextField()
    size = models.PositiveBigIntegerField()
    added_at = models.DateTimeField()


class Outgoing(models.Model):
    """A message on its way out; nothing here goes twice.

    Its Message-ID never changes, unless the seeker's own program sent it under another: then it is
    the one that answers refer to.

    `goes_at` is when it is to go, `not_before` is set by a hold or a refusal for now; `code`,
    `params` say why it stands as it does, `detail` is the server's own words. `copies` are
    [{"name", "address"}], `refused` what a server would not take of them, [{"address", "detail"}].
    `way` is how it leaves: by our own hand, or by the program it was handed over to.
    """

    touchpoint = models.ForeignKey(Touchpoint, models.CASCADE, related_name="outgoing")
    approval = models.ForeignKey(Approval, models.CASCADE, related_name="outgoing")
    state = models.TextField(default=OutgoingState.QUEUED)
    message_id = models.TextField(unique=True)
    sender_name = models.TextField()
    sender_email = models.TextField()
    to_name = models.TextField()
    to_email = models.TextField()
    subject = models.TextField()
    body = models.TextField()
    in_reply_to = models.TextField(null=True)
    references = models.JSONField(default=list)
    copies = models.JSONField(default=list)
    refused = models.JSONField(default=list)
    way = models.TextField(default=Way.SERVER)
    goes_at = models.DateTimeField(null=True)
    attempt = models.PositiveIntegerField(default=1)
    queued_at = models.DateTimeField()
    not_before = models.DateTimeField(null=True)
    claimed_at = models.DateTimeField(null=True)
    claimed_by = models.TextField(default="")
    ended_at = models.DateTimeField(null=True)
    code = models.TextField(default="")
    params = models.JSONField(default=dict)
    detail = models.TextField(default="")

    class Meta:
        """One live message per touchpoint, whatever the code above this believes."""

        constraints = (
            models.UniqueConstraint(
                fields=["touchpoint"],
                condition=Q(state__in=sorted(ALIVE)),
                name="one_alive_per_touchpoint",
            ),
        )
        indexes = (models.Index(fields=["state", "not_before"], name="outgoing_due"),)
