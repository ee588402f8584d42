from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0020_listening_progress"),
    ]

    operations = [
        migrations.AddField(
            model_name="signal",
            name="candidates",
            field=models.JSONField(default=list),
        ),
        migrations.AddField(
            model_name="signal",
            name="corrected_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="signal",
            name="doubt",
            field=models.TextField(default=""),
        ),
        migrations.AddField(
            model_name="signal",
            name="read_as",
            field=models.TextField(default=""),
        ),
        migrations.AddField(
            model_name="signal",
            name="settled",
            field=models.JSONField(default=list),
        ),
    ]
