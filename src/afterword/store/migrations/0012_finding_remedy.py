from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0011_called_off"),
    ]

    operations = [
        migrations.AddField(
            model_name="finding",
            name="remedy",
            field=models.JSONField(null=True),
        ),
    ]
