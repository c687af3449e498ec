"""A draft keeps the answers that it was made from; those of earlier versions kept none."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="draft",
            name="sealed_answers",
            field=models.BinaryField(null=True),
        ),
    ]
