"""Whose turn to have a file made does not come is told to wait and try again."""

import pytest

from nexus.claims.models import KeptFile
from nexus.rendering import pdf
from tests.wizard.people import fill_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_somebody_whose_turn_does_not_come_is_told_what_to_do(ada, monkeypatch):
    fill_in(ada, {"last_name": "Ortiz"})
    ada.client.post(ada.address("make"))
    address = ada.address("take", 1, "cover.pdf")
    monkeypatch.setattr(pdf, "PATIENCE", 0.01)
    with pdf._ONE_AT_A_TIME:  # another's file is being made
        response = ada.client.get(address)
    assert response.status_code == 503
    assert int(response["Retry-After"]) > 0
    page = response.content.decode()
    assert "Wait a minute, then try again." in page
    assert f'href="{address}"' in page
    assert not KeptFile.objects.exists()
    assert ada.client.get(address).content.startswith(b"%PDF")


def test_who_asks_for_a_text_waits_for_nobody(ada):
    fill_in(ada, {"last_name": "Ortiz"})
    ada.client.post(ada.address("make"))
    with pdf._ONE_AT_A_TIME:
        assert ada.client.get(ada.address("take", 1, "letter.txt")).status_code == 200
