"""From the first page to a letter in hand, as a new person goes it, and the same letter elsewhere.

With a script and without one; the answers come out as they went in, and the command line makes of
them the letter that the site made.
"""

import json
from pathlib import Path

import pytest
from django.core.management import call_command
from django.utils import timezone
from pypdf import PdfReader

from tests.browsing import Walker, answers_of

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, databases=["default", "keys"]),
]


def download(tab, name: str, folder: Path) -> Path:
    with tab.expect_download() as coming:
        tab.get_by_role("link", name=name, exact=True).click()
    file = folder / str(coming.value.suggested_filename)
    coming.value.save_as(file)
    return file


def text_of(pdf: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(pdf).pages).split())


@pytest.mark.parametrize(
    ("case", "scripted"),
    [
        ("ssa_function", False),
        pytest.param("va_direct_parachute", False, marks=pytest.mark.proof),
        pytest.param("va_direct_lifting", True, marks=pytest.mark.proof),
    ],
)
def test_a_new_person_leaves_with_a_letter(live_server, open_tab, tmp_path, case, scripted):
    given = {key: answer for key, answer in answers_of(case).items() if answer != []}
    tab = open_tab(java_script_enabled=scripted, viewport={"width": 390, "height": 844})
    walker = Walker(tab, live_server.url, given)
    code = walker.start()
    met = walker.answer_everything()
    assert met[0] == "about-you/identity"
    assert met[-1] == "clinician/confirmation"

    tasks = tab.url
    exported = download(tab, "Keep a copy of my answers", tmp_path)
    kept = json.loads(exported.read_text())["answers"]
    assert sorted(kept) == sorted(given)
    assert {key: value for key, value in kept.items() if value != given[key]} == {}
    tab.get_by_role("button", name="Make my draft letter").click()
    doctor = text_of(download(tab, "Get the PDF for my doctor", tmp_path))
    assert str(given["last_name"]) in doctor
    assert "Not a medical opinion unless completed and signed by the clinician." in doctor
    tab.get_by_text("Other ways to take it along").click()
    on_site = download(tab, "As plain text", tmp_path).read_text()

    today = timezone.localdate().isoformat()
    call_command(
        "draft",
        str(exported),
        "--out",
        str(tmp_path / "drafted"),
        "--format",
        "txt",
        "--as-of",
        today,
    )
    drafted = next((tmp_path / "drafted").glob("*.txt")).read_text()
    assert drafted == on_site

    elsewhere = open_tab(java_script_enabled=scripted)
    elsewhere.goto(f"{live_server.url}/return/")
    elsewhere.locator("#id_code").fill(code.lower())
    elsewhere.get_by_role("button", name="Open my letter").click()
    assert elsewhere.url == tasks
