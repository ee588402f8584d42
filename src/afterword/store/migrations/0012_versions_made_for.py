from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0011_called_off"),
    ]

    operations = [
        migrations.AddField(
            model_name="draftversion",
            name="code",
            field=models.TextField(default=""),
        ),
        migrations.AddField(
            model_name="draftversion",
            name="params",
            field=models.JSONField(default=dict),
        ),
    ]
