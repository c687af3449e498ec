"""How long the parts take, as the guide and the first page say it."""

from django.test import Client

from nexus.interview.pacing import FEW, MANY, TO_TELL, TO_TICK, TO_TYPE
from nexus.pages.timing import parts, whole
from nexus.programs.choosing import every_stage


def test_every_part_has_its_minutes():
    assert {part.key for part in parts()} == {stage.key for stage in every_stage()}
    assert all(5 <= part.minutes.least <= part.minutes.most <= 180 for part in parts())


def test_the_first_page_and_the_start_say_what_the_parts_add_up_to(client: Client):
    """Should this fail, questions were added or removed: say the new hours in both places."""
    assert 60 <= whole().least < 90
    assert 270 < whole().most <= 345
    for address in ("/", "/start/"):
        assert "one to five hours, in pieces" in client.get(address).content.decode()


def test_the_guide_names_the_minutes_of_each_part_and_how_they_are_counted(client: Client):
    page = client.get("/guide/before/").content.decode()
    for part in parts():
        assert f"About {part.minutes.least} to {part.minutes.most} minutes" in page
    assert "That is a guess. We counted the questions" in page
    said = (
        "up to 15 seconds to tick one, half a minute",
        "two minutes",
        "one thing",
        "three things",
    )
    assert (TO_TICK[1], TO_TYPE[1], TO_TELL[1], FEW, MANY) == (15, 30, 120, 1, 3)
    assert all(words in page for words in said)
