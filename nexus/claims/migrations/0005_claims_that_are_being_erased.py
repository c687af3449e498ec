from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("claims", "0004_forms_that_were_sent")]

    operations = [
        migrations.AddField("claim", "erase_at", models.DateTimeField(null=True)),
    ]
