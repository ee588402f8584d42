"""The seeker's voice: what was seen of it, and what they set themselves."""

from __future__ import annotations

from typing import Any

import django.db.models.deletion
from django.db import migrations, models

_ID = ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"))
_WHAT = (
    ("kind", models.TextField()),
    ("language", models.TextField()),
    ("spot", models.TextField()),
    ("was", models.TextField(default="")),
    ("now", models.TextField(default="")),
)


def _of(table: str, related: str, **more: Any) -> models.ForeignKey[Any, Any]:
    gone = django.db.models.deletion.CASCADE
    return models.ForeignKey(on_delete=gone, related_name=related, to=f"store.{table}", **more)


def _one_for(related: str) -> models.OneToOneField[Any, Any]:
    gone = django.db.models.deletion.CASCADE
    return models.OneToOneField(on_delete=gone, related_name=related, to="store.seeker")


class Migration(migrations.Migration):
    """Three tables, empty for everybody who was here before: their letters are learned from when next written."""

    dependencies = (("store", "0012_versions_made_for"),)

    operations = (
        migrations.CreateModel(
            "VoiceMemory",
            [
                _ID,
                ("learning", models.BooleanField(default=True)),
                ("learned_to", models.PositiveBigIntegerField(default=0)),
                ("forgotten_at", models.DateTimeField(null=True)),
                ("seeker", _one_for("voice_memory")),
            ],
        ),
        migrations.CreateModel(
            "VoiceSign",
            [
                _ID,
                ("mail", models.TextField(default="")),
                *_WHAT,
                ("how", models.TextField()),
                ("at", models.DateTimeField()),
                ("seeker", _of("seeker", "voice_signs")),
                ("version", _of("draftversion", "voice_signs", null=True)),
            ],
        ),
        migrations.CreateModel(
            "VoiceHabit",
            [
                _ID,
                *_WHAT,
                ("by_hand", models.BooleanField(default=False)),
                ("on", models.BooleanField(default=True)),
                ("seeker", _of("seeker", "voice_habits")),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("seeker", "kind", "language", "spot"), name="voice_habit_spot"
                    )
                ]
            },
        ),
    )
