"""What is good to have near you."""

from django.test import Client

from nexus.pages.gathering import GATHER


def test_every_thing_has_a_box_to_tick_with_a_pen(client: Client):
    page = client.get("/guide/before/").content.decode()
    things = [thing for _title, listed in GATHER for thing in listed]
    assert page.count('<span class="square"></span>') == len(things)
    assert len(things) == len(set(things))


def test_what_speaks_against_a_claim_is_on_the_list_too():
    assert "They count too." in str(GATHER)
