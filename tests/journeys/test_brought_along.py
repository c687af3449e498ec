"""Each of the ten cases, brought as a file: the site makes the letter that the file makes."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from nexus.claims.answers_file import read_file
from nexus.claims.drafting import draft
from nexus.claims.models import Claim
from nexus.rendering.text import render_text
from tests.browsing import CASES
from tests.wizard.people import Person

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

TEN = sorted(path.parent.name for path in CASES.glob("*/answers.json"))


def bring(client: Client, content: bytes) -> Person:
    client.post(reverse("wizard:import"), {"file": SimpleUploadedFile("answers.json", content)})
    return Person(Claim.objects.latest("created_at"), client=client)


@pytest.mark.parametrize("case", TEN)
def test_a_case_brought_as_a_file_makes_the_letter_of_the_file(client, case):
    content = (CASES / case / "answers.json").read_bytes()
    person = bring(client, content)
    made = client.post(person.address("make"))
    assert made.status_code == 302
    on_site = client.get(person.address("take", 1, "letter.txt")).content.decode()
    given, problems = read_file(json.loads(content))
    assert not problems
    assert on_site == render_text(draft(given, as_of=timezone.localdate()).letter)


@pytest.mark.parametrize("case", TEN)
def test_a_case_brought_as_a_file_leaves_the_same(client, case):
    content = (CASES / case / "answers.json").read_bytes()
    exported = client.get(bring(client, content).address("export")).json()
    given = json.loads(content)["answers"]
    assert exported["answers"] == {key: one for key, one in given.items() if one != []}
