"""What a person does with all they told: a copy, and an erasure that can be undone for a day."""

import re
from datetime import timedelta

import pytest
from django.db.models.functions import Now
from django.urls import reverse

from nexus.claims.models import Claim
from nexus.vault.models import ClaimKey
from tests.wizard.people import Person

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
CODE = re.compile(r'class="code"[^>]*>([^<]+)<')
SURE = {"sure": "yes"}


@pytest.fixture(autouse=True)
def ledger_file(settings, tmp_path):
    settings.ERASURES_FILE = tmp_path / "erasures.log"


@pytest.fixture
def closing(ada):
    ada.send("personal-narrative/story", {"story": "It hurt."})
    ada.client.post(ada.address("erase"), SURE)
    return ada


def the_day_is_over(person: Person) -> None:
    Claim.objects.filter(pk=person.claim.pk).update(erase_at=Now() - timedelta(seconds=1))


def shown(response) -> str:
    page: str = response.content.decode()
    return page


def test_the_list_of_tasks_leads_there_and_tells_how_long_it_is_kept(ada):
    assert ada.address("data") in shown(ada.client.get(ada.address("tasks")))
    assert "We keep your letter until" in shown(ada.client.get(ada.address("data")))


def test_without_the_tick_nothing_is_erased_and_the_page_says_what_to_do(ada):
    refused = ada.client.post(ada.address("erase"))
    assert refused.status_code == 422
    assert "Tick the box" in shown(refused)
    assert Claim.objects.get(pk=ada.claim.pk).erase_at is None


def test_with_it_the_letter_is_closed_and_the_page_says_when_it_is_gone(ada):
    page = shown(ada.client.post(ada.address("erase"), SURE, follow=True))
    assert "It will be gone for good on" in page
    assert "Keep my letter after all" in page


@pytest.mark.parametrize(
    "name", ["tasks", "check", "bring", "data", "erase", "export", "drafts", "missing", "code"]
)
def test_whatever_of_it_is_asked_for_leads_to_the_page_that_says_so(closing, name):
    answer = closing.client.get(closing.address(name))
    assert answer["Location"] == closing.address("closing")


def test_what_is_sent_to_it_is_not_saved_and_the_page_says_so(closing):
    answer = closing.client.post(
        closing.address("page", "personal-narrative/story"), {"story": "More", "version": "1"}
    )
    assert answer.status_code == 404
    assert "wasn’t saved" in shown(answer)
    assert "More" not in str(closing.claim.pages.values())


def test_its_own_code_still_opens_that_page(closing, client):
    page = client.post(reverse("wizard:return"), {"code": closing.code}, follow=True)
    assert "Keep my letter after all" in shown(page)


def test_a_button_keeps_it_as_it_was(closing):
    back = closing.client.post(closing.address("closing"))
    assert back["Location"] == closing.address("tasks")
    assert closing.given()["story"] == "It hurt."
    assert closing.client.get(closing.address("tasks")).status_code == 200


def test_after_the_day_whoever_opens_it_ends_it(closing):
    the_day_is_over(closing)
    gone = closing.client.get(closing.address("tasks"), follow=True)
    assert gone.status_code == 404
    assert "Your letter was erased" in shown(gone)
    assert not Claim.objects.filter(pk=closing.claim.pk).exists()
    assert not ClaimKey.objects.filter(claim=closing.claim.pk).exists()


def test_after_the_day_the_button_comes_too_late(closing):
    the_day_is_over(closing)
    assert "was erased" in shown(closing.client.post(closing.address("closing")))
    assert not ClaimKey.objects.filter(claim=closing.claim.pk).exists()


def test_its_code_is_then_one_like_any_that_never_was(closing, client):
    the_day_is_over(closing)
    closing.client.get(closing.address("closing"))
    known = client.post(reverse("wizard:return"), {"code": closing.code})
    assert known.status_code == 404


def test_nobody_else_learns_that_it_is_being_erased(closing, dan):
    absent = dan.address("closing").replace(str(dan.claim.pk), "0" * 8 + str(dan.claim.pk)[8:])
    theirs = dan.client.get(closing.address("closing"))
    assert theirs.status_code == 404
    assert theirs.content == dan.client.get(absent).content


# ── A copy ───────────────────────────────────────────────────────────────────────────────────────


def test_a_copy_has_the_answers_and_a_code_of_its_own(ada, client):
    ada.send("personal-narrative/story", {"story": "It hurt."})
    ada.client.post(ada.address("make"))
    found = CODE.search(shown(ada.client.post(ada.address("copy"))))
    assert found
    client.post(reverse("wizard:return"), {"code": found.group(1)})
    [opened] = client.session["claims"]
    copy = Person(Claim.objects.get(pk=opened), found.group(1), client)
    assert copy.claim.pk != ada.claim.pk
    assert copy.given() == ada.given()
    assert not copy.claim.drafts.exists()


def test_what_changes_in_one_stays_in_the_other_and_so_does_an_erasure(ada):
    ada.send("personal-narrative/story", {"story": "It hurt."})
    ada.client.post(ada.address("copy"))
    copy = Person(Claim.objects.exclude(pk=ada.claim.pk).get(), client=ada.client)
    ada.client.post(ada.address("erase"), SURE)
    the_day_is_over(ada)
    ada.client.get(ada.address("closing"))
    assert copy.given()["story"] == "It hurt."


def test_a_form_that_arrives_twice_makes_one_copy(ada):
    for _twice in range(2):
        ada.client.post(ada.address("copy"), {"once": "a" * 22})
    assert Claim.objects.count() == 2
