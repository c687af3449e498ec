"""The table of the cache, where it is kept in the database: nobody has to think of it."""

from django.core.management import call_command
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def make_table(_apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    call_command("createcachetable", database=editor.connection.alias, verbosity=0)


class Migration(migrations.Migration):
    dependencies = [("accounts", "0001_accounts_without_passwords")]

    operations = [migrations.RunPython(make_table, migrations.RunPython.noop, elidable=False)]
