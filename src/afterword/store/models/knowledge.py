"""What is known: the sources, what the seeker brought home, and facts about the seeker."""

from __future__ import annotations

from django.db import models

from afterword.store.models.candidacy import Interview


class SourceFile(models.Model):
    """A file as it was read: its text, and its bytes where they are small."""

    interview = models.ForeignKey(Interview, models.CASCADE, related_name="sources")
    file = models.TextField()
    text = models.TextField(default="")
    content = models.BinaryField(null=True)

    class Meta:
        """One name, one file."""

        constraints = (models.UniqueConstraint(fields=["interview", "file"], name="source_file"),)


class DebriefItem(models.Model):
    """One thing brought home. `by_hand` once the seeker added or corrected it: then it is theirs.

    `removed_at` once they took it out: it stays, so that no reading brings it back unasked.
    `typed_at` is the last keystroke in it, `typed_on` the page where that was.
    """

    interview = models.ForeignKey(Interview, models.CASCADE, related_name="items")
    key = models.TextField()
    kind = models.TextField()
    text = models.TextField()
    source = models.JSONField()
    person = models.TextField(null=True)
    answer = models.TextField(null=True)
    answer_source = models.JSONField(null=True)
    due = models.DateField(null=True)
    ok_to_mention = models.BooleanField(default=True)
    by_hand = models.BooleanField(default=False)
    removed_at = models.DateTimeField(null=True)
    typed_at = models.DateTimeField(null=True)
    typed_on = models.TextField(default="")

    class Meta:
        """One key, one item."""

        constraints = (models.UniqueConstraint(fields=["interview", "key"], name="item_key"),)


class Evidence(models.Model):
    """A fact about the seeker that a draft may rest on."""

    interview = models.ForeignKey(Interview, models.CASCADE, related_name="evidence")
    text = models.TextField()
    source = models.JSONField()
    employer = models.TextField(null=True)
