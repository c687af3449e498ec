"""A saved answers file begins a letter: whole, in memory, and only when all of it can be read."""

import json
import tempfile
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connections
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from nexus.claims.models import Claim
from nexus.claims.queries import given_of
from nexus.wizard.place import neutral
from tests.browsing import answers_of
from tests.wizard.people import Person, fill_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

ADDRESS = reverse("wizard:import")
HOSTILE = "<script>alert(1)</script>{{ 7*7 }}"


def file_of(answers: dict) -> bytes:
    return json.dumps({"format": 1, "answers": answers}).encode()


def send(client: Client, content: bytes, name: str = "answers.json"):
    return client.post(ADDRESS, {"file": SimpleUploadedFile(name, content)})


def imported() -> Claim:
    return Claim.objects.latest("created_at")


@pytest.mark.parametrize("case", ["va_direct_hatch", "ssa_function", "va_function_unsure"])
def test_what_was_exported_is_imported_and_exported_again_the_same(ada, client, case):
    fill_in(ada, answers_of(case))
    exported = ada.client.get(ada.address("export")).content
    page = send(client, exported)
    assert page.status_code == 200
    assert "Your return code" in page.content.decode()
    newcomer = Person(imported(), client=client)
    assert newcomer.claim != ada.claim
    assert client.get(newcomer.address("export")).content == exported


def test_the_new_letter_is_open_in_this_browser_alone(client, dan):
    send(client, file_of({"first_names": "Ana"}))
    claim = Person(imported(), client=client)
    assert client.get(claim.address("tasks")).status_code == 200
    assert dan.client.get(claim.address("tasks")).status_code == 404


def test_an_item_added_later_gets_an_id_that_the_file_never_used(client):
    records = [{"id": "7", "record_source": "A"}, {"id": "2", "record_source": "B"}]
    send(client, file_of({"records": records}))
    person = Person(imported(), client=client)
    added = client.post(person.address("add", "medical-evidence/records"))
    assert added["Location"].endswith(f"/{neutral('medical-evidence/records')}/8/")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "not JSON"),
        (b"no json", "not JSON"),
        (b"\xff\xfe\x00", "not JSON"),
        (b'{"format": 1, "answers": {"pain_usual": NaN}}', "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b'{"format": 1, "answers": {"pain_usual": ' + b"9" * 5000 + b"}}", "not JSON"),
        (b'{"format": 1, "answers": {"story": "a", "story": "b"}}', "stands twice"),
        (b"[]", "no answers file"),
        (b'{"format": 2, "answers": {}}', "format is not known"),
        (b'{"format": 1, "answers": {}}', "no answers in it"),
        (file_of({"pain_usual": 11}), "answers.pain_usual"),
        (file_of({"pain_usual": "11"}), "answers.pain_usual"),
        (file_of({"records": [{"record_source": "A"}]}), "answers.records[0]"),
        (file_of({"story": "x" * 10_001}), "answers.story"),
        (file_of({"where": ["nose"]}), "answers.where"),
        (file_of({"feelings_there": {"nose": ["pain"]}}), "answers.feelings_there"),
    ],
)
def test_a_file_that_cannot_be_used_is_told_why_and_nothing_is_stored(client, content, told):
    page = send(client, content)
    assert page.status_code == 422
    assert told in page.content.decode()
    assert not Claim.objects.exists()
    assert "claims" not in client.session


def test_every_problem_is_told_at_once_and_none_quotes_the_file(client):
    words = "Quetzalcoatl"
    answers = {"pain_usual": words, "born": words, "where": [words], "records": [{"id": words}]}
    page = send(client, file_of({**answers, f"{words} {words}": 1})).content.decode()
    assert page.count("<code>") == 5
    assert "Allowed: a whole number from 0 to 10" in page
    assert words not in page


def test_no_more_problems_are_shown_than_can_be_mended(client):
    page = send(client, file_of({f"wrong_{number}": 1 for number in range(60)})).content.decode()
    assert page.count("<code>") == 50
    assert "And 10 more." in page


def test_without_a_file_one_is_asked_for(client):
    page = client.post(ADDRESS, {"file": "answers.json"})
    assert page.status_code == 422
    assert "Choose your answers file." in page.content.decode()


def test_a_file_that_is_too_large_is_not_read(client, settings):
    settings.FILE_UPLOAD_MAX_MEMORY_SIZE = 1000
    page = send(client, file_of({"story": "x" * 2000}))
    assert page.status_code == 422
    assert "It is too large." in page.content.decode()
    assert not Claim.objects.exists()


def test_no_file_is_written_to_disk(client, monkeypatch):
    def refuse(*_told, **_more):
        raise AssertionError

    for name in ("NamedTemporaryFile", "TemporaryFile", "mkstemp", "SpooledTemporaryFile"):
        monkeypatch.setattr(tempfile, name, refuse)
    monkeypatch.setattr(Path, "write_bytes", refuse)
    assert send(client, file_of({"story": "x" * 9000})).status_code == 200


def test_a_form_that_does_not_come_from_us_begins_nothing():
    strict = Client(enforce_csrf_checks=True)
    assert send(strict, file_of({"first_names": "Ana"})).status_code == 403
    assert not Claim.objects.exists()


def test_imported_words_stay_words(client):
    words = {"story": HOSTILE, "last_name": HOSTILE, "clinician_name": HOSTILE}
    send(client, file_of({**answers_of("va_direct_hatch"), **words}))
    person = Person(imported(), client=client)
    letter = client.post(person.address("make"))["Location"]
    for address in (letter, person.address("check"), person.address("tasks")):
        page = client.get(address).content.decode()
        assert "<script>alert" not in page
    assert given_of(person.claim)["story"] == HOSTILE


def test_a_long_file_costs_no_more_queries_than_a_short_one(client):
    def queries(answers: dict) -> int:
        with (
            CaptureQueriesContext(connections["default"]) as stored,
            CaptureQueriesContext(connections["keys"]) as keys,
        ):
            assert send(Client(), file_of(answers)).status_code == 200
        return len(stored) + len(keys)

    assert queries({"first_names": "Ana"}) == queries(answers_of("va_direct_hatch"))


def test_the_way_to_it_stands_where_one_begins_and_comes_back(client):
    for name in ("start", "return"):
        assert ADDRESS in client.get(reverse(f"wizard:{name}")).content.decode()
