"""Every event is sealed together with the one before it; those of earlier versions join the chain.

Until now an event had an id that could leave gaps; now it is its number in the chain. That the
earlier events were not changed before this day, no seal can tell.
"""

from functools import partial
from typing import Any

from django.db import migrations, models, transaction
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

from nexus.audit.chain import START, Link, Written, seal_of
from nexus.audit.head import note_head
from nexus.vault.ring import current_ring

LIFT = {
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
GUARD = {
    "sqlite": [
        f"""
        CREATE TRIGGER audit_event_no_{verb} BEFORE {verb} ON audit_event
        BEGIN SELECT RAISE(ABORT, 'the audit only grows'); END
        """
        for verb in ("update", "delete")
    ]
    + [  # also INSERT OR REPLACE, which removes a row without asking the trigger above
        """
        CREATE TRIGGER audit_event_only_at_the_end BEFORE INSERT ON audit_event
        WHEN NEW.number IS NOT (SELECT COALESCE(MAX(number), 0) + 1 FROM audit_event)
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
        """
        CREATE FUNCTION audit_only_at_the_end() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN
            IF NEW.number <> (SELECT COALESCE(MAX(number), 0) + 1 FROM audit_event) THEN
                RAISE EXCEPTION 'the audit only grows';
            END IF;
            RETURN NEW;
        END $$
        """,
        """
        CREATE TRIGGER audit_event_only_at_the_end BEFORE INSERT ON audit_event
        FOR EACH ROW EXECUTE FUNCTION audit_only_at_the_end()
        """,
    ],
}


def lift(_apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    for statement in LIFT[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def guard(_apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    for statement in GUARD[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def seal_all(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """In the order in which they were written; an empty audit needs no key yet."""
    events: Any = apps.get_model("audit", "Event").objects.using(schema_editor.connection.alias)
    last = START
    columns = ("id", "at", "actor", "what", "claim", "detail")
    for old, at, actor, what, claim, detail in events.order_by("id").values_list(*columns):
        ring = current_ring()
        written = Written(
            number=last.number + 1,
            at=at,
            actor=actor,
            what=what,
            claim=claim,
            detail=detail,
            key_id=ring.active,
        )
        seal = seal_of(written, before=last, ring=ring)
        events.filter(id=old).update(id=written.number, key_id=ring.active, seal=seal)
        last = Link(written.number, seal)
    if last != START:
        transaction.on_commit(partial(note_head, last, START))


class Migration(migrations.Migration):
    dependencies = [("audit", "0002_only_grows")]
    operations = [
        migrations.RunPython(lift),
        migrations.AddField("event", "key_id", models.CharField(max_length=16, default="")),
        migrations.AddField("event", "seal", models.CharField(max_length=64, default="")),
        migrations.RunPython(seal_all),
        migrations.AlterField("event", "key_id", models.CharField(max_length=16)),
        migrations.AlterField("event", "seal", models.CharField(max_length=64)),
        migrations.AlterField("event", "at", models.DateTimeField(editable=False)),
        migrations.AlterField(
            "event", "id", models.BigIntegerField(primary_key=True, serialize=False)
        ),
        migrations.RenameField("event", "id", "number"),
        migrations.CreateModel(
            name="Tally",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("what", models.CharField(max_length=40)),
                ("claim", models.CharField(blank=True, max_length=36)),
                ("minute", models.BigIntegerField()),
                ("count", models.PositiveIntegerField()),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("minute", "what", "claim"), name="one_tally_of_a_kind_a_minute"
                    )
                ],
            },
        ),
        migrations.RunPython(guard),
    ]
