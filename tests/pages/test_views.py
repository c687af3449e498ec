"""The pages anyone may read."""

from unittest.mock import patch

import pytest
from django.db import OperationalError, connections
from django.test import Client

from nexus.claims.paper import blank_worksheet
from nexus.programs.choosing import PROGRAMS
from tests.wizard.people import begin


@pytest.mark.parametrize("address", ["/", "/privacy/"])
def test_a_public_page_may_be_kept_by_the_browser_but_asks_again(client: Client, address: str):
    response = client.get(address)
    assert response.status_code == 200
    assert response["Cache-Control"] == "no-cache"
    assert "X-Robots-Tag" not in response


def test_the_first_page_offers_to_start_and_to_come_back(client: Client):
    page = client.get("/").content.decode()
    assert 'href="/start/"' in page
    assert 'href="/return/"' in page


def test_the_privacy_page_names_who_keeps_the_answers(client: Client, settings):
    settings.OPERATOR_NAME = "Post 12 <Lawton>"
    settings.OPERATOR_CONTACT = "help@post12.example"
    page = client.get("/privacy/").content.decode()
    assert "Post 12 &lt;Lawton&gt;" in page
    assert "help@post12.example" in page


def test_the_privacy_page_gives_the_crisis_line(client: Client):
    page = client.get("/privacy/").content.decode()
    assert "tel:988" in page
    assert "sms:838255" in page


@pytest.mark.django_db(databases=["default", "keys"])
def test_help_in_a_hard_moment_stands_in_the_same_place_of_every_page(client: Client):
    ada = begin()
    of_a_claim = [ada.address("page", "pain-impact/where"), *map(ada.address, ("tasks", "check"))]
    pages = [client.get(address) for address in ("/", "/guide/", "/privacy/", "/comfort/", "/no/")]
    feet = {foot_of(page.content.decode()) for page in pages}
    feet |= {foot_of(ada.client.get(address).content.decode()) for address in of_a_claim}
    assert len(feet) == 1
    assert "tel:988" in feet.pop()


def foot_of(page: str) -> str:
    """The first column of the foot: who to call or text."""
    return page.partition('<div class="foot-columns">')[2].partition("</div>")[0]


@pytest.mark.django_db(databases=["default", "keys"])
def test_the_site_is_well_when_both_databases_answer(client: Client):
    response = client.get("/healthz")
    assert (response.status_code, response.content) == (200, b"ok\n")


@pytest.mark.django_db(databases=["default", "keys"])
@pytest.mark.parametrize("alias", ["default", "keys"])
def test_the_site_is_not_well_when_one_database_is_silent(client: Client, alias: str):
    with patch.object(connections[alias], "cursor", side_effect=OperationalError("secret")):
        response = client.get("/healthz")
    assert (response.status_code, response.content) == (503, b"unavailable\n")


@pytest.mark.parametrize("address", ["/", "/privacy/", "/healthz"])
def test_a_page_to_read_takes_no_answers(client: Client, address: str):
    assert client.post(address).status_code == 405


def test_the_questions_can_be_taken_home_on_paper(client: Client):
    page = client.get("/").content.decode()
    for program in PROGRAMS:
        assert f'href="/worksheet/{program.key}.pdf"' in page


def test_a_worksheet_is_set_once_and_kept(client: Client):
    with patch("nexus.claims.paper.render_worksheet", return_value=b"%PDF") as render:
        blank_worksheet.cache_clear()
        answers = [client.get("/worksheet/ssa.pdf") for _time in range(2)]
    blank_worksheet.cache_clear()
    assert [answer.content for answer in answers] == [b"%PDF"] * 2
    assert answers[0]["Content-Type"] == "application/pdf"
    assert answers[0]["Content-Disposition"] == 'attachment; filename="worksheet.pdf"'
    assert render.call_count == 1


def test_there_is_no_worksheet_of_a_program_that_is_not_there(client: Client):
    assert client.get("/worksheet/undecided.pdf").status_code == 404
