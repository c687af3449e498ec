"""The guide: open to anyone, plain to read, and each part of it leads somewhere."""

import re

import html5lib
import pytest
from django.test import Client

from nexus.pages.guide import BY_KEY, CHAPTERS
from nexus.pages.sources import SOURCES, Checked
from nexus.programs.choosing import every_stage
from nexus.wizard.place import places_in
from tests.grading import ALL_OF_IT, ROOT, graded, in_templates, marked
from tests.interview.test_reading_grade import HIGHEST

HIGHEST_SENTENCE = 8.0
OF_A_LETTER = "templates/guide/samples/"
"""A letter is for doctors and deciders; what stands beside it is for everyone."""
PLACES = tuple(places_in(every_stage()))
PLACE = re.compile('<span id="([a-z-]+)"></span>')
LINK = re.compile(r'href="(/[^"#]*)(?:#([^"]*))?"')


def addresses() -> list[str]:
    return ["/guide/", *(f"/guide/{chapter.key}/" for chapter in CHAPTERS)]


@pytest.mark.parametrize("address", addresses())
def test_a_chapter_is_read_without_a_claim_and_without_a_cookie(client: Client, address: str):
    response = client.get(address)
    assert response.status_code == 200
    assert response["Cache-Control"] == "no-cache"
    assert not response.cookies
    assert len(response.content) < 60_000
    assert response.content.count(b"<h1") == 1
    html5lib.HTMLParser(strict=True).parse(response.content.decode())


def test_a_chapter_that_is_not_there_is_not_found(client: Client):
    assert client.get("/guide/odds/").status_code == 404


def test_each_stage_with_a_movement_has_a_chapter_with_the_same():
    told = {stage.key: stage.movement for stage in every_stage() if stage.movement}
    assert told == {one.key: one.movement for one in CHAPTERS if one.movement}
    assert len(told) == 4


def test_every_chapter_is_reached_from_the_first_one(client: Client):
    met, address = [], "/guide/before/"
    while address:
        met.append(address)
        page = client.get(address).content.decode().partition('class="onward"')[2]
        further = re.search(r'href="(/guide/[a-z-]+/)"', page)
        address = further[1] if further else ""
    assert met == addresses()[1:]


@pytest.mark.parametrize("address", addresses())
def test_every_link_within_the_guide_leads_to_what_it_names(client: Client, address: str):
    page = client.get(address).content.decode()
    for path, anchor in LINK.findall(page):
        if path.startswith("/guide/"):
            there = client.get(path)
            assert there.status_code == 200
            assert not anchor or f'id="{anchor}"' in there.content.decode()


def test_no_page_of_the_guide_is_harder_than_grade_6_and_no_sentence_than_8():
    strings = [one for one in in_templates("templates/guide") if OF_A_LETTER not in one[0]]
    found = list(graded([*strings, *marked("nexus/pages")]))
    pages = [one for one in found if one.text == ALL_OF_IT]
    assert len(pages) >= len(CHAPTERS)
    assert {one.where: one.grade for one in pages if one.grade > HIGHEST} == {}
    assert {one.text: one.grade for one in found if one.grade > HIGHEST_SENTENCE} == {}


def test_the_guide_names_no_odds_and_does_not_choose_a_way_for_anyone():
    said = " ".join(text for _where, text in in_templates("templates/guide")).lower()
    assert not re.search(r"\d ?%|percent|\bchances?\b|\bodds\b|success rate|you should claim", said)


def test_an_example_is_said_to_be_made_up_and_not_to_be_copied(client: Client):
    for key in ("signed", "in-part"):
        page = client.get(f"/guide/{BY_KEY[key].key}/").content.decode()
        assert "made up" in page
        assert "Don’t copy these words." in page


def test_each_source_says_when_and_how_far_it_was_checked(client: Client):
    page = client.get("/guide/sources/").content.decode()
    found = [one for source in SOURCES for one in source.found]
    assert page.count('class="checked"') == len(found)
    assert all(one.how in page for one in found)
    assert {one.checked for one in found} == set(Checked)
    assert all(bool(one.copy) == (one.checked is Checked.COPY) for one in found)


def test_each_source_is_called_upon_somewhere():
    folder = ROOT / "templates/guide"
    said = "".join(path.read_text() for path in folder.glob("*.html"))
    unused = [source.key for source in SOURCES if f'"sources" %}}#{source.key}"' not in said]
    assert unused == []


@pytest.mark.parametrize("key", [one.key for one in CHAPTERS if one.movement])
def test_a_place_in_a_chapter_is_where_a_page_of_its_stage_leads(client: Client, key: str):
    """A page without a place of its own leads to the top of the chapter."""
    pages = {place.path.split("/")[1] for place in PLACES if place.stage.key == key}
    places = PLACE.findall(client.get(f"/guide/{key}/").content.decode())
    assert set(places) <= pages
    assert len(places) == len(set(places))
    assert len(places) > 3


def test_the_words_stand_in_the_order_of_the_alphabet(client: Client):
    page = client.get("/guide/glossary/").content.decode()
    words = [word.lower() for word in re.findall("<dt>([^<]+)</dt>", page)]
    assert words == sorted(words)
    assert len(words) > 40


def test_no_example_shows_a_blank_that_is_filled_in_or_a_box_that_is_ticked(client: Client):
    for key in ("signed", "in-part"):
        page = client.get(f"/guide/{key}/").content.decode().partition("<main")[2]
        assert not re.search(r'class="(?:blank|square|held-open)', page)
        assert "checked" not in page
