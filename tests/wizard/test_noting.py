"""Somebody may leave an address for a note before their letter is erased, and take it back."""

import pytest

from nexus.claims.notices import left_address

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_it_is_offered_and_says_what_the_mail_says(ada):
    page = ada.client.get(ada.address("note")).content.decode()
    assert "You don’t have to." in page
    assert "Its subject is “Your saved form”." in page
    assert "Take my address out" not in page


def test_an_address_is_left_shown_and_taken_out(ada):
    answer = ada.client.post(ada.address("note"), {"email": " ada@example.org "})
    assert answer.headers["Location"] == ada.address("note")
    assert left_address(ada.claim) == "ada@example.org"
    assert "ada@example.org" in ada.client.get(ada.address("note")).content.decode()
    ada.client.post(ada.address("note"), {"wish": "out"})
    assert left_address(ada.claim) == ""
    assert "ada@example.org" not in ada.client.get(ada.address("note")).content.decode()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "Type your e-mail address."),
        ("ada", "Write it like name@example.org."),
        ("ada@example.org\nBcc: dan@example.org", "Write it like name@example.org."),
        ("a" * 250 + "@example.org", "Write it like name@example.org."),
    ],
)
def test_what_is_no_address_is_told_beside_the_line_and_nothing_is_kept(ada, typed, told):
    answer = ada.client.post(ada.address("note"), {"email": typed})
    assert answer.status_code == 422
    assert told in answer.content.decode()
    assert left_address(ada.claim) == ""


def test_it_is_found_under_your_data(ada):
    assert ada.address("note") in ada.client.get(ada.address("data")).content.decode()
