from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0014_model"),
    ]

    operations = [
        migrations.AddField(
            model_name="finding",
            name="remedy",
            field=models.JSONField(null=True),
        ),
    ]
