"""Ways to change the audit behind its back, for somebody who may do anything to the database."""

import random
from collections.abc import Callable
from contextlib import contextmanager
from functools import partial
from typing import Any

from django.db import connection

from nexus.audit.verifying import GUARDS

COLUMNS = ("number", "at", "actor", "what", "claim", "detail", "key_id", "seal")
Row = dict[str, Any]
Rows = list[Row]
Tamper = Callable[[Rows, random.Random], Rows]


def edit(rows: Rows, chance: random.Random, *, column: str) -> Rows:
    """One value of one event becomes that of another event, or a made-up one."""
    row = chance.choice(rows)
    others = [one[column] for one in rows if one[column] != row[column]]
    row[column] = chance.choice(others) if others else "other"
    return rows


def delete(rows: Rows, chance: random.Random) -> Rows:
    rows.remove(chance.choice(rows))
    return rows


def delete_and_close_up(rows: Rows, chance: random.Random) -> Rows:
    """The gap in the numbers is closed as well."""
    return renumbered(delete(rows, chance))


def insert(rows: Rows, chance: random.Random) -> Rows:
    """An event that never was, with everything else moved up."""
    at = chance.randrange(len(rows) + 1)
    made_up = {
        **chance.choice(rows),
        "what": "claim-opened",
        "seal": f"{chance.getrandbits(256):x}",
    }
    return renumbered([*rows[:at], made_up, *rows[at:]])


def append(rows: Rows, chance: random.Random) -> Rows:
    made_up = {**rows[-1], "seal": f"{chance.getrandbits(256):064x}"}
    return renumbered([*rows, made_up])


def reorder(rows: Rows, chance: random.Random) -> Rows:
    one, other = chance.sample(range(len(rows)), 2)
    rows[one], rows[other] = rows[other], rows[one]
    return renumbered(rows)


def truncate(rows: Rows, chance: random.Random) -> Rows:
    return rows[: -chance.randint(1, len(rows))]


def behead(rows: Rows, chance: random.Random) -> Rows:
    return renumbered(rows[chance.randint(1, len(rows) - 1) :])


def swap_keys(rows: Rows, chance: random.Random) -> Rows:
    row = chance.choice(rows)
    row["key_id"] = f"{chance.getrandbits(32):08x}"
    return rows


def copy_over(rows: Rows, chance: random.Random) -> Rows:
    """One whole event, its seal too, takes the place of another."""
    source, target = chance.sample(rows, 2)
    target |= {name: value for name, value in source.items() if name != "number"}
    return rows


def copy_to_end(rows: Rows, chance: random.Random) -> Rows:
    return renumbered([*rows, dict(chance.choice(rows))])


def renumbered(rows: Rows) -> Rows:
    return [{**row, "number": number} for number, row in enumerate(rows, 1)]


TAMPERS: dict[str, Tamper] = {
    **{f"edit {name}": partial(edit, column=name) for name in COLUMNS if name != "number"},
    "delete": delete,
    "delete and close up": delete_and_close_up,
    "insert": insert,
    "append": append,
    "reorder": reorder,
    "truncate": truncate,
    "behead": behead,
    "swap keys": swap_keys,
    "copy over": copy_over,
    "copy to the end": copy_to_end,
}


def stored() -> Rows:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(COLUMNS)} FROM audit_event ORDER BY number")
        return [dict(zip(COLUMNS, row, strict=True)) for row in cursor.fetchall()]


def store(rows: Rows) -> None:
    """Instead of what is stored now."""
    places = ", ".join(["%s"] * len(COLUMNS))
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM audit_event")
        cursor.executemany(
            f"INSERT INTO audit_event ({', '.join(COLUMNS)}) VALUES ({places})",
            [tuple(row[name] for name in COLUMNS) for row in rows],
        )


@contextmanager
def guards_off():
    """What the owner of the database can do; afterwards all looks as before."""
    with connection.cursor() as cursor:
        put_back = switch_off(cursor)
        yield
        for statement in put_back:
            cursor.execute(statement)


def switch_off(cursor: Any) -> list[str]:
    if connection.vendor == "postgresql":
        cursor.execute("ALTER TABLE audit_event DISABLE TRIGGER USER")
        return ["ALTER TABLE audit_event ENABLE TRIGGER USER"]
    cursor.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger'")
    put_back = [row[0] for row in cursor.fetchall()]
    for name in GUARDS["sqlite"]:
        cursor.execute(f"DROP TRIGGER {name}")
    return put_back
