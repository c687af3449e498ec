"""Taking everything along is one event, and nobody takes what is another's or being erased."""

import pytest

from nexus.audit.models import Event
from nexus.audit.recording import What
from nexus.claims.access import Closed
from nexus.claims.actions import record_answers
from nexus.claims.erasing import ask_to_erase
from nexus.claims.exporting import export_everything
from nexus.claims.locking import ForeignClaim

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_it_is_the_file_of_all_answers_and_is_noted(claim, ada):
    record_answers(claim=claim, page="story", version=0, answers={"story": "It hurt."}, by=ada)
    assert export_everything(claim=claim, by=ada) == {"format": 1, "answers": {"story": "It hurt."}}
    assert Event.objects.filter(claim=claim.pk, what=What.EVERYTHING_EXPORTED).count() == 1


def test_nobody_takes_the_claim_of_another(claim, dan):
    with pytest.raises(ForeignClaim):
        export_everything(claim=claim, by=dan)


def test_what_is_being_erased_is_not_taken(claim, ada):
    ask_to_erase(claim=claim, by=ada)
    with pytest.raises(Closed):
        export_everything(claim=claim, by=ada)
