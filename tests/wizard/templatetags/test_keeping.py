"""Where a code is told and where the tasks are, the person reads how long their letter is kept."""

import pytest
from django.urls import reverse
from django.utils import formats, timezone

from nexus.claims.retention import months_after

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def until() -> str:
    day = formats.date_format(months_after(timezone.localdate(), 12), "F j, Y").replace(
        " ", "\N{NO-BREAK SPACE}"
    )
    return f"We keep your letter until {day}."


def test_the_task_list_says_until_when(ada):
    assert until() in ada.client.get(ada.address("tasks")).content.decode()


def test_it_stands_beside_the_code(client):
    assert until() in client.post(reverse("wizard:start")).content.decode()
