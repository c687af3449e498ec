"""An erasure at the moment of a page or a form wins, and nobody meets a failure for it."""

import pytest

from nexus.claims.models import Claim
from nexus.vault.ledger import destroy_key
from nexus.vault.models import ClaimKey

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture(autouse=True)
def ledger_file(settings, tmp_path):
    settings.ERASURES_FILE = tmp_path / "erasures.log"


@pytest.mark.parametrize("name", ["tasks", "check", "export", "make", "data"])
def test_a_page_whose_key_was_destroyed_meanwhile_says_that_it_was_erased(ada, name):
    ada.send("personal-narrative/story", {"story": "It hurt."})
    destroy_key(ada.claim.pk)
    send = ada.client.post if name == "make" else ada.client.get
    gone = send(ada.address(name))
    assert gone.status_code == 404
    assert "Your letter was erased" in gone.content.decode()


def test_a_claim_that_is_no_more_is_told_only_to_who_could_open_it(ada, dan):
    Claim.objects.filter(pk=ada.claim.pk).delete()
    assert b"was erased" in ada.client.get(ada.address("tasks")).content
    assert b"was erased" not in dan.client.get(ada.address("tasks")).content


def test_a_key_that_is_missing_for_another_reason_stays_a_failure(ada):
    ClaimKey.objects.all().delete()
    ada.client.raise_request_exception = False
    assert ada.client.get(ada.address("tasks")).status_code == 500
