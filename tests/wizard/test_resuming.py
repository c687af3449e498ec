"""What is brought along with the code is read with care; the way itself is in test_away.py."""

import json

import pytest
from django.http import QueryDict

from nexus.wizard.resuming import left_in
from nexus.wizard.storage import brought_along


def asked(**told: str) -> QueryDict:
    query = QueryDict(mutable=True)
    query.update(told)
    return query


def test_a_form_comes_along_as_it_was_but_for_its_token():
    sent = QueryDict("story=one&story=two&csrfmiddlewaretoken=x&background=1&version=3")
    again = left_in(asked(sent=brought_along(sent), page="personal-narrative/story"))
    assert dict(again.sent.lists()) == {"story": ["one", "two"], "version": ["3"]}
    assert again.page == "personal-narrative/story"


@pytest.mark.parametrize("page", ["", "/", "x", "https://a.example/", "a/b/../c", "a/b\n"])
def test_only_a_page_of_the_form_is_led_back_to(page):
    assert left_in(asked(page=page)).page == ""


@pytest.mark.parametrize("sent", ["", "no", "3", "null", "[1]", json.dumps([["a", 1]]), "[" * 9000])
def test_what_can_not_be_read_brings_nothing_along(sent):
    assert not left_in(asked(sent=sent)).sent
