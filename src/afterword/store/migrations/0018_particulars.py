from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0016_ways_out"),
    ]

    operations = [
        migrations.AddField(
            model_name="signal",
            name="particulars",
            field=models.JSONField(default=dict),
        ),
    ]
