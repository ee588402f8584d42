"""What the seeker takes up, tells and prefers."""

from __future__ import annotations

from typing import Any

import django.db.models.deletion
from django.db import migrations, models

_ID = ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"))


def _of_interview(related: str) -> tuple[str, models.ForeignKey[Any, Any]]:
    gone = django.db.models.deletion.CASCADE
    return "interview", models.ForeignKey(on_delete=gone, related_name=related, to="store.interview")


class Migration(migrations.Migration):
    """Three tables, empty for everybody who was here before."""

    dependencies = (("store", "0009_twins"),)

    operations = (
        migrations.CreateModel(
            "Taken",
            [
                _ID,
                ("suggestion", models.TextField()),
                ("person", models.TextField()),
                ("purpose", models.TextField()),
                ("about", models.TextField(default="")),
                ("at", models.DateTimeField()),
                _of_interview("taken"),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("interview", "suggestion"), name="taken_once"),
                ],
            },
        ),
        migrations.CreateModel(
            "Told",
            [
                _ID,
                ("news", models.TextField()),
                ("person", models.TextField(null=True)),
                ("day", models.DateField(null=True)),
                ("at", models.DateTimeField()),
                _of_interview("told"),
            ],
        ),
        migrations.CreateModel(
            "Preferences",
            [
                _ID,
                ("pace", models.TextField(default="standard")),
                ("weekdays", models.JSONField(default=list)),
                ("days", models.JSONField(default=list)),
                ("daily", models.PositiveIntegerField(null=True)),
                ("quiet", models.JSONField(default=list)),
                ("best", models.JSONField(default=dict)),
                ("off", models.JSONField(default=list)),
                ("limits", models.JSONField(default=dict)),
                (
                    "seeker",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="preferences",
                        to="store.seeker",
                    ),
                ),
            ],
        ),
    )
