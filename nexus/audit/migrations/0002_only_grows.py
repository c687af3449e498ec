"""An event is never changed or removed: the database itself refuses, on SQLite and PostgreSQL."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

RAISE = {
    "sqlite": [
        f"""
        CREATE TRIGGER audit_event_no_{verb} BEFORE {verb} ON audit_event
        BEGIN SELECT RAISE(ABORT, 'the audit only grows'); END
        """
        for verb in ("update", "delete")
    ]
    + [  # INSERT OR REPLACE removes a row without asking the trigger above
        """
        CREATE TRIGGER audit_event_no_replace BEFORE INSERT ON audit_event
        WHEN EXISTS (SELECT 1 FROM audit_event WHERE id = NEW.id)
        BEGIN SELECT RAISE(ABORT, 'the audit only grows'); END
        """
    ],
    "postgresql": [
        """
        CREATE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'the audit only grows'; END $$
        """,
        """
        CREATE TRIGGER audit_event_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
        FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows()
        """,
    ],
}
LOWER = {
    "sqlite": [
        "DROP TRIGGER audit_event_no_update",
        "DROP TRIGGER audit_event_no_delete",
        "DROP TRIGGER audit_event_no_replace",
    ],
    "postgresql": [
        "DROP TRIGGER audit_event_only_grows ON audit_event",
        "DROP FUNCTION audit_only_grows",
    ],
}


def guard(_apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    for statement in RAISE[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def unguard(_apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    for statement in LOWER[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_initial")]
    operations = [migrations.RunPython(guard, unguard)]
