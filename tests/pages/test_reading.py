"""The guide beside a form: it leads back to where one was, and nobody else learns of the form."""

import re
from html import unescape

import pytest
from django.test import Client
from django.urls import reverse

from nexus.pages.guide import BY_KEY, CHAPTERS
from nexus.programs.choosing import every_stage
from nexus.wizard.place import places_in
from tests.wizard.people import Person, begin

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

FORM = "pain-impact/severity"
LINKS = re.compile(r'href="([^"]*/guide/[^"]*)"')


@pytest.fixture
def ada() -> Person:
    return begin()


def read(person: Person, key: str = "pain-impact", came_from: str = FORM) -> str:
    address = person.address("pages:chapter-beside", key)
    return person.client.get(address, {"from": came_from}).content.decode()


def test_every_page_of_a_stage_with_a_chapter_leads_to_it_and_back(ada):
    for place in places_in(every_stage()):
        if place.stage.key not in BY_KEY:
            continue
        shown = ada.client.get(f"{ada.address('page', place.path)}?begin=1").content.decode()
        led = [link for link in LINKS.findall(shown) if f"from={place.path}#" in link]
        assert led, place.path
        assert (
            f'href="{ada.address("page", place.path)}"' in ada.client.get(led[0]).content.decode()
        )


def test_the_way_back_stays_while_one_reads_on(ada):
    address, met = f"{ada.address('pages:guide-beside')}?from={FORM}", []
    for chapter in CHAPTERS:
        shown = ada.client.get(address).content.decode()
        assert f'href="{ada.address("page", FORM)}"' in shown
        main = shown.partition("<main")[2]
        assert [link for link in LINKS.findall(main) if f"from={FORM}" not in link] == []
        address = f"{ada.address('pages:chapter-beside', chapter.key)}?from={FORM}"
        met.append(chapter.key)
    assert met == list(BY_KEY)


def test_who_was_looking_over_answers_comes_back_to_do_so(ada):
    page = f"{ada.address('page', FORM)}?check=pain-impact"
    link = unescape(LINKS.findall(ada.client.get(page).content.decode().partition("<main")[2])[0])
    chapter = ada.client.get(link).content.decode()
    assert f'href="{page}"' in chapter
    onward = chapter.partition('class="onward"')[2]
    assert all("check=pain-impact" in further for further in LINKS.findall(onward))


def test_what_somebody_wrote_into_an_address_leads_nowhere_else(ada):
    address = ada.address("pages:chapter-beside", "pain-impact")
    shown = ada.client.get(address, {"from": FORM, "check": '"><b>'}).content.decode()
    assert f'href="{ada.address("page", FORM)}"' in shown
    assert "<b>" not in shown


@pytest.mark.parametrize("came_from", ["", "//elsewhere.example", "my words", "a/b/c/d", "../../"])
def test_who_comes_from_nowhere_goes_back_to_the_letter(ada, came_from):
    shown = read(ada, came_from=came_from)
    assert "Back to your form" not in shown
    assert f'href="{ada.address("tasks")}"' in shown
    assert not came_from or came_from not in shown


def test_a_chapter_beside_a_form_is_kept_nowhere(ada):
    response = ada.client.get(ada.address("pages:chapter-beside", "clinician"))
    assert response["Cache-Control"] == "no-store"


def test_a_stranger_does_not_find_it(ada, client: Client):
    assert client.get(ada.address("pages:chapter-beside", "clinician")).status_code == 404
    assert client.get(reverse("pages:chapter", args=("clinician",))).status_code == 200


def test_a_chapter_that_is_not_there_is_not_found(ada):
    assert ada.client.get(ada.address("pages:chapter-beside", "odds")).status_code == 404


def test_the_guide_is_named_for_no_stage_but_its_own(ada):
    """An address of a stage called "guide" would be taken by the guide."""
    assert "guide" not in {stage.key for stage in every_stage()}
