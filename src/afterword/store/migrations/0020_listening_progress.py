from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0019_particulars"),
    ]

    operations = [
        migrations.AddField(
            model_name="listening",
            name="done",
            field=models.PositiveIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="listening",
            name="of",
            field=models.PositiveIntegerField(default=0),
        ),
    ]
