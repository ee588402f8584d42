"""What was heard, and how well the machine hears."""

from __future__ import annotations

from django.db import models

from afterword.domain.send.moment import Listening as HowWell
from afterword.store.models.candidacy import Interview
from afterword.store.models.seeker import Seeker


class Signal(models.Model):
    """What one mail means. `dismissed_at` once the seeker said that it was misread.

    `read_as` is the kind the machine read, where the seeker said that it is another (`corrected_at`).
    While there is a `doubt` nothing follows from it, and it stands as dismissed: `sender` where nobody
    known vouches for it, `whose` where it may belong to any of the interviews in `candidates`.
    `settled` are the codes of what it offers and the seeker has decided on.
    """

    interview = models.ForeignKey(Interview, models.CASCADE, related_name="signals")
    kind = models.TextField()
    person = models.TextField(null=True)
    at = models.DateTimeField()
    message_id = models.TextField()
    file = models.TextField(default="")
    subject = models.TextField(default="")
    until = models.DateField(null=True)
    evidence = models.TextField(default="")
    automatic = models.BooleanField(default=False)
    in_thread_of = models.TextField(null=True)
    failed = models.JSONField(default=list)
    questions = models.JSONField(default=list)
    decision_date = models.DateField(null=True)
    lifts_contact_rule = models.BooleanField(default=False)
    forbids_contact = models.BooleanField(default=False)
    sender_name = models.TextField(null=True)
    sender_email = models.TextField(null=True)
    about = models.TextField(null=True)
    answer_by = models.DateField(null=True)
    reopens = models.DateField(null=True)
    particulars = models.JSONField(default=dict)
    heard_at = models.DateTimeField()
    dismissed_at = models.DateTimeField(null=True)
    read_as = models.TextField(default="")
    corrected_at = models.DateTimeField(null=True)
    doubt = models.TextField(default="")
    candidates = models.JSONField(default=list)
    settled = models.JSONField(default=list)

    class Meta:
        """A mail is heard once."""

        constraints = (models.UniqueConstraint(fields=["interview", "message_id"], name="heard_once"),)


class Written(models.Model):
    """A mail that the seeker wrote elsewhere to one person, and what it did, as far as that was told.

    `purposes` empty: plain contact. `items` are the keys of the promises it kept, `answers` is the
    Message-ID of what it answers, of all that was heard. `dismissed_at` once the seeker said that it
    is nothing of the kind.
    """

    interview = models.ForeignKey(Interview, models.CASCADE, related_name="written")
    person = models.TextField()
    at = models.DateTimeField()
    message_id = models.TextField()
    subject = models.TextField(default="")
    purposes = models.JSONField(default=list)
    items = models.JSONField(default=list)
    answers = models.TextField(null=True)
    noted_at = models.DateTimeField()
    dismissed_at = models.DateTimeField(null=True)

    class Meta:
        """A mail is noticed once for each whom it went to."""

        constraints = (
            models.UniqueConstraint(fields=["interview", "message_id", "person"], name="written_once"),
        )


class Listening(models.Model):
    """How well one mailbox of this seeker is heard. No row: the seeker listens by hand.

    `mailbox` is the account's address; empty is the example's own. `total` is how many messages lay
    there at the last good look, `mark` where it ended. `cause` names the failure that keeps us from
    hearing, `done` of `of` how far a long look has come, `rest_until` when the clock looks again: a
    provider locks out whoever knocks too often with a wrong password. `may_be_empty`: the seeker said
    that an empty mailbox is nothing odd.
    """

    seeker = models.ForeignKey(Seeker, models.CASCADE, related_name="listening")
    mailbox = models.TextField(default="")
    state = models.TextField(default=HowWell.WELL)
    total = models.PositiveIntegerField(default=0)
    heard_well_at = models.DateTimeField(null=True)
    detail = models.TextField(default="")
    cause = models.TextField(default="")
    mark = models.TextField(default="")
    rest_until = models.DateTimeField(null=True)
    done = models.PositiveIntegerField(default=0)
    of = models.PositiveIntegerField(default=0)
    may_be_empty = models.BooleanField(default=False)

    class Meta:
        """One mailbox, one row."""

        constraints = (models.UniqueConstraint(fields=["seeker", "mailbox"], name="listening_mailbox"),)
