"""Every page: a small answer, kept nowhere, sound HTML."""

import html5lib
import pytest

from nexus.programs.choosing import every_stage
from nexus.wizard.place import places_in
from tests.browsing import answers_of
from tests.wizard.people import Person, fill_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

PLACES = sorted({place.path for place in places_in(every_stage())})
STAGES = sorted({stage.key for stage in every_stage()})
WHOLE = ("tasks", "check", "missing", "code", "bring")
LIMIT = 60_000
AS_LONG_AS_IT_IS = {"letter", "check"}
"""A whole letter and all answers at once, to be read or printed; each part has its own page."""


def pages_of(person: Person) -> dict[str, str]:
    named = {name: person.address(name) for name in WHOLE}
    placed = {path: person.address("page", path) for path in PLACES}
    items = {
        f"{row}/1": person.address("page", f"{row}/1") for row in ("medical-evidence/records",)
    }
    parts = {key: person.address("check-stage", key) for key in STAGES}
    return {**named, **placed, **items, **parts, "letter": person.address("letter", 1)}


@pytest.fixture
def told(ada):
    fill_in(ada, answers_of("va_direct_hatch"))
    ada.client.post(ada.address("make"))
    return ada


def test_every_page_is_small_sound_and_kept_nowhere(told):
    parser = html5lib.HTMLParser(strict=True)
    for name, address in pages_of(told).items():
        response = told.client.get(address)
        assert response["Cache-Control"] == "no-store", name
        assert name in AS_LONG_AS_IT_IS or len(response.content) < LIMIT, name
        parser.parse(response.content.decode())


def test_every_page_has_one_heading_and_a_title_that_tells_nothing(told):
    titles = set()
    for name, address in pages_of(told).items():
        page = told.client.get(address).content.decode()
        title = page.split("<title>")[1].split("</title>")[0]
        assert page.count("<h1") == 1, name
        assert title.endswith(" – Back to Life"), name
        assert "back pain" not in title
        assert "Enlistment" not in title
        titles.add(title)
    assert len(titles) == len(pages_of(told))


def test_help_stands_in_the_same_place_on_every_page(told):
    for name, address in pages_of(told).items():
        foot = told.client.get(address).content.decode().split("<footer")[1]
        assert foot.index("tel:988") < foot.index("sms:838255") < foot.index("We are not the VA"), (
            name
        )


def test_a_first_visit_is_light(client):
    page = client.get("/start/")
    assert len(page.content) < 10_000
