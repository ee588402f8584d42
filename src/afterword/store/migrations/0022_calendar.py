import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0021_corrected"),
    ]

    operations = [
        migrations.AddField(
            model_name="session",
            name="instance",
            field=models.TextField(null=True),
        ),
        migrations.AddField(
            model_name="session",
            name="place",
            field=models.TextField(default=""),
        ),
        migrations.AddField(
            model_name="session",
            name="stamp",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="touchpoint",
            name="meeting_answer",
            field=models.JSONField(null=True),
        ),
        migrations.CreateModel(
            name="CalendarWord",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("asks", models.TextField()),
                ("message_id", models.TextField()),
                ("sender_name", models.TextField(default="")),
                ("sender_email", models.TextField(default="")),
                ("summary", models.TextField(default="")),
                ("uid", models.TextField(db_index=True, default="")),
                ("sequence", models.BigIntegerField(default=0)),
                ("stamp", models.DateTimeField(null=True)),
                ("start", models.DateTimeField(null=True)),
                ("end", models.DateTimeField(null=True)),
                ("zone", models.TextField(default="UTC")),
                ("content", models.BinaryField(null=True)),
                ("at", models.DateTimeField()),
                ("settled_at", models.DateTimeField(null=True)),
                ("agreed", models.BooleanField(default=False)),
                (
                    "interview",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="calendar_words",
                        to="store.interview",
                    ),
                ),
                (
                    "seeker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="calendar_words",
                        to="store.seeker",
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="calendar_words",
                        to="store.session",
                    ),
                ),
            ],
        ),
    ]
