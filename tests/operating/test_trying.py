"""Three invented claims are whole and open with their codes; never where real people are."""

import io
import re

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse

from nexus.claims.models import Claim
from nexus.claims.queries import given_of
from nexus.operating.trying import PEOPLE

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_each_opens_with_its_code_and_it_says_how_to_sign_in(client, settings):
    settings.MAIL_GOES_BY = {"file_path": "/srv/mail"}
    said = io.StringIO()
    call_command("demo", stdout=said)
    codes = re.findall(r"^  (\S+)  ", said.getvalue(), re.MULTILINE)
    assert reverse("account_login") in said.getvalue()
    assert "/srv/mail" in said.getvalue()
    assert len(codes) == len(PEOPLE) == Claim.objects.count() == 3
    for code in codes:
        answer = client.post(reverse("wizard:return"), {"code": code})
        assert answer.status_code == 302
    for claim in Claim.objects.all():
        assert given_of(claim)
        letter = client.get(reverse("wizard:letter", args=(claim.pk, 1)))
        assert letter.status_code == 200


def test_it_refuses_where_real_people_are(settings):
    settings.PRODUCTION = True
    with pytest.raises(CommandError, match="Not in production"):
        call_command("demo")
    assert not Claim.objects.exists()
