"""What people go by, and the pronoun that a source tells."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    """Two columns on Person; nothing is known of those captured before."""

    dependencies = (("store", "0007_contact_uploads"),)

    operations = (
        migrations.AddField("person", "nicknames", models.JSONField(default=list)),
        migrations.AddField("person", "pronoun", models.TextField(null=True)),
    )
