"""A page says and does more on a computer that others use too."""

import re

import pytest

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.mark.parametrize("device", ["own", "shared"])
def test_one_is_asked_whether_one_is_there_only_on_a_shared_computer(ada, device):
    ada.client.post("/return/", {"code": ada.code, "device": device})
    page = ada.open("pain-impact/function").content.decode()
    for what in ('id="away"', "/static/js/away", "save for half an hour"):
        assert (what in page) == (device == "shared"), what
    assert ('data-idle="1800" data-warned="300"' in page) == (device == "shared")


def test_nobody_is_asked_where_no_letter_is_shown(ada):
    assert 'id="away"' not in ada.client.get("/privacy/").content.decode()


def test_the_question_carries_a_token_of_its_own_and_the_page_to_come_back_to(ada):
    page = ada.open("pain-impact/function").content.decode()
    dialog = page[page.index("<dialog") : page.index("</dialog>")]
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w{64})"', dialog)
    assert token
    assert token[1] in page[: page.index("<dialog")]  # the same as in the page's other forms
    assert 'name="page" value="pain-impact/function"' in dialog
    assert "closes in {count} minutes" in dialog
