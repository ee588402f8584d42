"""Words on calendars that wait for the seeker's, or came before what they are about."""

from __future__ import annotations

from django.db import models

from afterword.store.models.candidacy import Interview, Session
from afterword.store.models.seeker import Seeker


class CalendarWord(models.Model):
    """What a mail says of an hour, where nothing follows from it by itself.

    `asks` says what the seeker is asked, as `domain.hear.calendar_mail.Asks` names it; `interview` is
    the round it may belong to, `session` the hour it speaks of. `content` is the calendar itself, kept
    until the answer: `settled_at`, with `agreed` where it was yes. A cancellation of what nobody
    knew is settled as it comes: it holds against an older invitation that comes later.
    """

    seeker = models.ForeignKey(Seeker, models.CASCADE, related_name="calendar_words")
    asks = models.TextField()
    interview = models.ForeignKey(Interview, models.CASCADE, null=True, related_name="calendar_words")
    session = models.ForeignKey(Session, models.SET_NULL, null=True, related_name="calendar_words")
    message_id = models.TextField()
    sender_name = models.TextField(default="")
    sender_email = models.TextField(default="")
    summary = models.TextField(default="")
    uid = models.TextField(default="", db_index=True)
    sequence = models.BigIntegerField(default=0)
    stamp = models.DateTimeField(null=True)
    start = models.DateTimeField(null=True)
    end = models.DateTimeField(null=True)
    zone = models.TextField(default="UTC")
    content = models.BinaryField(null=True)
    at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True)
    agreed = models.BooleanField(default=False)
