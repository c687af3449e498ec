"""A saved answer survives a power cut."""

import pytest
from django.db import connections

from nexus.pages.durability import acknowledged_means_durable

pytestmark = pytest.mark.django_db(databases=["default", "keys"], transaction=True)


def test_the_databases_are_set_up_to_keep_what_they_acknowledge():
    assert acknowledged_means_durable(["default", "keys"]) == []


@pytest.mark.parametrize("weaker", ["OFF", "NORMAL"])
def test_a_database_that_may_forget_is_refused(weaker):
    with connections["keys"].cursor() as cursor:
        cursor.execute(f"PRAGMA synchronous={weaker}")
    try:
        errors = acknowledged_means_durable(["default", "keys"])
    finally:
        connections["keys"].close()
    assert [error.id for error in errors] == ["nexus.E001"]


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("secure_delete", 1)],
)
@pytest.mark.parametrize("alias", ["default", "keys"])
def test_every_connection_is_opened_so(alias, pragma, value):
    connections[alias].close()
    with connections[alias].cursor() as cursor:
        cursor.execute(f"PRAGMA {pragma}")
        assert cursor.fetchone()[0] == value
