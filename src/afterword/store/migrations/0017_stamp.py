from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0016_ways_out"),
    ]

    operations = [
        migrations.AddField(
            model_name="seeker",
            name="stamp",
            field=models.BigIntegerField(default=0),
        ),
    ]
