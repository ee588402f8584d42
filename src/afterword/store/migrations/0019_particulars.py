from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0018_invitation"),
    ]

    operations = [
        migrations.AddField(
            model_name="signal",
            name="particulars",
            field=models.JSONField(default=dict),
        ),
    ]
