"""After a rotation everything opens with the new key alone, and nobody forgot anything.

Only two things ever use a key of the ring itself: what locks the keys of claims (those of mails and
of second factors stand among them), which a rotation locks anew; and seals that only vouch, of the
audit and of copies, whose older keys stay in the ring. The lists below say who belongs to which.
"""

import io
import json
import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db.models import BinaryField

from nexus.accounts.actor import CodeHolder, System
from nexus.accounts.second_factor import SecondFactors
from nexus.claims.actions import make_draft, record_answers
from nexus.claims.beginning import begin_claim
from nexus.claims.notices import leave_address, left_address
from nexus.claims.queries import given_of, snapshots_of
from nexus.operating.mails import Letter, letter_of, write_mail
from nexus.operating.models import Mail
from nexus.pages.management.commands import prepare
from nexus.vault.models import ClaimKey
from nexus.vault.ring import create_ring, current_ring

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
NEXUS = Path(__file__).parents[2] / "nexus"

UNDER_A_KEY_OF_ITS_CLAIM = {
    "claims.PageAnswers.sealed",
    "claims.NoticeAddress.sealed",
    "claims.Draft.sealed",
    "claims.Draft.sealed_answers",
    "claims.KeptFile.sealed",
    "exhibits.Paper.sealed",
    "exhibits.Thumbnail.sealed",
    "operating.Mail.sealed",  # one key for all mails
}
UNDER_THE_RING = {"vault.ClaimKey.wrapped"}
LOCKED_ANEW = {"vault/keys.py", "vault/management/commands/rotate_keys.py"}
VOUCHING = {
    "audit/chain.py",
    "audit/head.py",
    "audit/recording.py",
    "audit/verifying.py",
    "audit/migrations/0003_a_chain.py",
    "operating/backing_up.py",
    "operating/manifest.py",
}
ONLY_LOOKING = {
    "operating/status.py",
    "operating/verifying.py",
    "pages/management/commands/prepare.py",
    "vault/checks.py",
    "vault/management/commands/keycheck.py",
    "vault/management/commands/make_keys.py",
}


@pytest.fixture(autouse=True)
def ring_file(settings, tmp_path):
    settings.KEY_RING_FILE = tmp_path / "ring.json"
    create_ring()
    return settings.KEY_RING_FILE


def test_every_sealed_column_is_under_a_key_that_is_locked_anew():
    """One that is not listed fails here, until somebody has said which key seals it."""
    found = {
        f"{model._meta.app_label}.{model.__name__}.{field.name}"
        for model in apps.get_models()
        for field in model._meta.fields
        if isinstance(field, BinaryField)
    }
    assert found == UNDER_A_KEY_OF_ITS_CLAIM | UNDER_THE_RING


def test_everybody_who_reads_the_ring_is_known():
    readers = {
        str(path.relative_to(NEXUS))
        for path in NEXUS.rglob("*.py")
        if re.search(r"^from nexus\.vault\.ring import", path.read_text(), re.MULTILINE)
    }
    assert readers == LOCKED_ANEW | VOUCHING | ONLY_LOOKING


def test_everything_opens_without_the_older_keys(ring_file):
    claim, _code = begin_claim(by=System("visitor"))
    by = CodeHolder(claim.pk)
    record_answers(claim=claim, page="story", version=0, answers={"story": "Told"}, by=by)
    draft = make_draft(claim=claim, letter={"letter": {}}, answers={"story": "Told"}, by=by)
    leave_address(claim=claim, address="ada@example.org", by=by)
    write_mail(Letter(to="a@b.c", subject="s", words="w"), keeps=timedelta(days=1))
    secret = SecondFactors().encrypt("seed")
    before = current_ring().active
    call_command("rotate_keys", stdout=io.StringIO())
    ring = json.loads(ring_file.read_text())
    del ring["keys"][before]
    ring_file.write_text(json.dumps(ring))
    assert set(ClaimKey.objects.values_list("kek_id", flat=True)) == {ring["active"]}
    assert given_of(claim)["story"] == "Told"
    [kept] = snapshots_of([draft])
    assert kept.answers == {"story": "Told"}
    assert left_address(claim) == "ada@example.org"
    assert letter_of(Mail.objects.get()).to == "a@b.c"
    assert SecondFactors().decrypt(secret) == "seed"


def test_preparing_tells_of_a_rotation_that_was_not_finished():
    begin_claim(by=System("visitor"))
    ClaimKey.objects.update(kek_id="older")
    aside = io.StringIO()
    prepare.Command(stderr=aside).tell_of_older_keys()
    assert "1 keys are still locked with an older key" in aside.getvalue()
    assert "manage.py rotate_keys" in aside.getvalue()
