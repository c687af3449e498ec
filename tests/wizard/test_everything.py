"""All that a person told, in one file that opens without this site and runs nothing."""

import csv
import hashlib
import io
import json
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from nexus.audit.models import Event
from nexus.audit.recording import What
from nexus.claims.models import Claim
from nexus.claims.queries import given_of
from nexus.rendering.pdf import Busy
from nexus.vault.cipher import Unopened
from nexus.vault.ledger import destroy_key
from nexus.wizard import everything
from nexus.wizard.everything import as_list, inert

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
STORY = "=HYPERLINK(1) <b>It hurt</b> when I fell."


@pytest.fixture
def told(ada, settings, tmp_path):
    settings.ERASURES_FILE = tmp_path / "erasures.log"
    ada.send("personal-narrative/story", {"story": STORY})
    ada.client.post(ada.address("make"))
    return ada


def taken(person) -> zipfile.ZipFile:
    response = person.client.get(person.address("everything"))
    assert response.status_code == 200
    assert response["Cache-Control"] == "no-store"
    assert response["Content-Disposition"] == 'attachment; filename="export.zip"'
    archive = zipfile.ZipFile(io.BytesIO(b"".join(response.streaming_content)))
    assert archive.testzip() is None
    return archive


def test_it_holds_all_that_is_promised(told):
    names = taken(told).namelist()
    assert names == [
        *("README.html", "answers.html", "answers.json", "answers.schema.json"),
        *("who_looked.csv", "shared_with.csv", "letters/letter-draft-1.pdf", "SHA256SUMS"),
    ]


def test_every_file_is_as_its_sum_says(told):
    archive = taken(told)
    lines = [line.split("  ") for line in archive.read("SHA256SUMS").decode().splitlines()]
    sums = {name: digest for digest, name in lines}
    assert sums.keys() == set(archive.namelist()) - {"SHA256SUMS"}
    for name, digest in sums.items():
        assert hashlib.sha256(archive.read(name)).hexdigest() == digest


def test_the_answers_are_as_the_schema_names_them_and_come_back_the_same(told):
    archive = taken(told)
    answers = archive.read("answers.json")
    schema = json.loads(archive.read("answers.schema.json"))
    known = schema["properties"]["answers"]["properties"]
    assert json.loads(answers)["answers"].keys() <= known.keys()
    file = SimpleUploadedFile("answers.json", answers)
    assert told.client.post(reverse("wizard:import"), {"file": file}).status_code == 200
    again = Claim.objects.exclude(pk=told.claim.pk).get()
    assert given_of(again) == given_of(told.claim)


def test_the_page_of_answers_needs_nothing_else_and_runs_nothing(told):
    page = taken(told).read("answers.html").decode()
    assert "&lt;b&gt;It hurt&lt;/b&gt;" in page
    for outside in ("src=", "href=", "<script", "<style", "url("):
        assert outside not in page


def test_an_address_left_for_a_note_comes_along(told):
    assert b"example.org" not in taken(told).read("README.html")
    told.client.post(told.address("note"), {"email": "ada@example.org"})
    assert b"We send it to ada@example.org." in taken(told).read("README.html")


def test_the_letter_is_a_pdf(told):
    assert taken(told).read("letters/letter-draft-1.pdf").startswith(b"%PDF-")


@pytest.mark.parametrize("trouble", ["busy", "erased"])
def test_where_a_sheet_cannot_be_made_now_the_letter_comes_as_text(told, monkeypatch, trouble):
    def no_turn(*_given: object) -> bytes:
        if trouble == "busy":
            raise Busy
        destroy_key(told.claim.pk)
        raise Unopened

    monkeypatch.setattr(everything, "typeset", no_turn)
    text = taken(told).read("letters/letter-draft-1.txt").decode()
    assert text.startswith("Letter on condition and function")


def test_who_looked_is_told_in_words_and_this_as_well(told):
    rows = list(csv.reader(io.StringIO(taken(told).read("who_looked.csv").decode("utf-8-sig"))))
    assert rows[0] == ["When", "What happened"]
    assert rows[1][1] == "You began this letter."
    assert rows[-1][1] == "You took a copy of all you told us."
    assert Event.objects.filter(claim=told.claim.pk, what=What.EVERYTHING_EXPORTED).count() == 1


def test_it_was_shared_with_nobody(told):
    assert len(taken(told).read("shared_with.csv").splitlines()) == 1


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "  =", "|", "%"])
def test_nothing_is_run_by_a_spreadsheet(start):
    cell = f"{start}cmd|'/c calc'!A0"
    assert inert(cell) == f"'{cell}"
    rows = list(csv.reader(io.StringIO(as_list(("a",), [(cell,)]).decode("utf-8-sig"), newline="")))
    assert rows[1][0].startswith("'")


def test_plain_words_stay_as_they_are():
    assert inert("You began this letter.") == "You began this letter."
