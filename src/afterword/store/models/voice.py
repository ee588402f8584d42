"""The seeker's voice: what was seen of it, and what they set themselves."""

from __future__ import annotations

from django.db import models

from afterword.store.models.letters import DraftVersion
from afterword.store.models.seeker import Seeker


class VoiceMemory(models.Model):
    """Whether and how far one seeker's voice is learned; without a row: learned, from the beginning.

    `learned_to` is the number of the last entry of the history that was looked at; what was
    written before `forgotten_at` is never learned from again.
    """

    seeker = models.OneToOneField(Seeker, models.CASCADE, related_name="voice_memory")
    learning = models.BooleanField(default=True)
    learned_to = models.PositiveBigIntegerField(default=0)
    forgotten_at = models.DateTimeField(null=True)


class VoiceSign(models.Model):
    """One thing seen in one letter (`domain.learn.voice.Sign`): words of frames, never its facts.

    `version` is the text it was seen in, gone with it; `mail` instead the digest of a
    Message-ID, by which a mail is learned from once.
    """

    seeker = models.ForeignKey(Seeker, models.CASCADE, related_name="voice_signs")
    version = models.ForeignKey(DraftVersion, models.CASCADE, null=True, related_name="voice_signs")
    mail = models.TextField(default="")
    kind = models.TextField()
    language = models.TextField()
    spot = models.TextField()
    was = models.TextField(default="")
    now = models.TextField(default="")
    how = models.TextField()
    at = models.DateTimeField()


class VoiceHabit(models.Model):
    """A habit that the seeker set (`by_hand`), or a learned one that they switched on or off."""

    seeker = models.ForeignKey(Seeker, models.CASCADE, related_name="voice_habits")
    kind = models.TextField()
    language = models.TextField()
    spot = models.TextField()
    was = models.TextField(default="")
    now = models.TextField(default="")
    by_hand = models.BooleanField(default=False)
    on = models.BooleanField(default=True)

    class Meta:
        """One spot, one habit."""

        constraints = (
            models.UniqueConstraint(fields=["seeker", "kind", "language", "spot"], name="voice_habit_spot"),
        )
