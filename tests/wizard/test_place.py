"""An address tells nothing of what is asked there, and whoever knows the code still finds it."""

import re

import pytest
from django.urls import NoReverseMatch, reverse

from nexus.programs.choosing import every_stage
from nexus.wizard.place import (
    PartConverter,
    PathConverter,
    keys_by_sign,
    neutral,
    paths_by_sign,
    places_in,
)

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

PLACES = list({place.path: place for place in places_in(every_stage())}.values())
WORDS = {
    word
    for place in PLACES
    for word in re.split("[/-]", place.path)
    if len(word) > 3 and word not in {"page", "part", "papers"}
}
"""Each word that the name of a page is made of."""


def test_every_page_has_a_sign_of_its_own():
    assert len(paths_by_sign()) == len({place.path for place in PLACES})
    assert len(keys_by_sign()) == len({stage.key for stage in every_stage()})


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.path)
def test_a_sign_leads_where_the_path_does(place):
    assert PathConverter().to_python(place.address) == place.path
    assert PathConverter().to_python(place.path) == place.path
    assert PathConverter().to_python(place.at("7").address) == f"{place.path}/7"


def test_an_address_and_a_title_tell_nothing_of_what_is_asked(ada):
    told = []
    for place in PLACES:
        address = ada.address("page", place.path)
        page = ada.client.get(address).content.decode()
        found = re.search("<title>(.*?)</title>", page)
        assert found
        title = found[1].partition(" – ")[0]  # behind it the name of the site
        told.append(f"{address.removeprefix(ada.address('tasks'))} {title}".lower())
    assert [(one, word) for one in told for word in WORDS if word in one] == []
    assert len(set(told)) == len(PLACES)


def test_with_names_in_the_addresses_that_search_finds_them():
    told = [place.path for place in PLACES]
    assert [one for one in told if any(word in one for word in WORDS)] == told


def test_no_link_on_any_page_of_a_letter_names_what_is_asked(ada):
    ada.client.post(ada.address("make"))
    for name in ("tasks", "check", "missing", "bring"):
        page = ada.client.get(ada.address(name)).content.decode()
        links = re.findall(r'(?:href|action)="(/claims/[^"#]*)', page)
        assert links
        assert [
            one for one in links if "/guide/" not in one and set(re.split("[/?=-]", one)) & WORDS
        ] == []


def test_whoever_looks_for_the_code_may_type_its_path(ada):
    path = ada.address("tasks") + "pain-impact/flare-ups/"
    assert ada.client.get(path).status_code == 200
    assert ada.client.get(ada.address("tasks") + "check/pain-impact/").status_code == 200


@pytest.mark.parametrize("sign", ["00000000", "0000000", "ffffffff/1", "zzzzzzzz", "%00%00%00%00"])
def test_a_sign_that_stands_for_nothing_is_not_found(ada, sign):
    assert ada.client.get(f"{ada.address('tasks')}{sign}/").status_code == 404


@pytest.mark.parametrize("told", ["", "Words", "a/b/c", "a b/c", "pain-impact/where/0"])
def test_no_address_is_made_of_what_is_no_path(told):
    with pytest.raises(NoReverseMatch):
        reverse("wizard:page", args=("00000000-0000-4000-8000-000000000000", told))


def test_a_part_is_named_by_its_sign():
    for stage in every_stage():
        assert PartConverter().to_python(PartConverter().to_url(stage.key)) == stage.key


def test_a_sign_is_the_same_for_ever():
    """Somebody may have kept it."""
    assert neutral("pain-impact/where") == "38d880dd"
