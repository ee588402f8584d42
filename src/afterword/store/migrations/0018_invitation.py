from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0017_stamp"),
    ]

    operations = [
        migrations.AddField(
            model_name="touchpoint",
            name="invitation",
            field=models.JSONField(null=True),
        ),
    ]
