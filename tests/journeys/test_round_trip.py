"""Whatever is answered comes back the same: form, storage, export, import, export.

Seeded faults, each tried once and taken back: `pages_in` leaving out the last item of a list,
`write_file` leaving out blanks, and a `Time` widget that does not show "about": each turns this
red.
"""

import json
from dataclasses import dataclass, field

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from hypothesis import given as drawn
from hypothesis import strategies as st

from nexus.claims.answers_file import steps_by_key
from nexus.claims.models import Claim
from nexus.interview.page import Page
from nexus.interview.question import JSON
from nexus.interview.several import Several
from nexus.interview.stage import Step
from nexus.programs.choosing import every_stage
from nexus.wizard.place import Place, places_in
from tests.answering import pages
from tests.visiting import filled

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

MOST_AT_ONCE = 6
"""As many pages are answered in one try, so that many tries see each page often."""
PLACES = {place.step.key: place for place in places_in(every_stage())}


@dataclass
class Told:
    """A claim that is answered page by page, and what was acknowledged."""

    client: Client = field(default_factory=Client)
    answers: dict[str, JSON] = field(default_factory=dict)

    def __post_init__(self) -> None:
        begun = self.client.post(reverse("wizard:start"))
        self.claim: Claim = begun.context["claim"]

    def answer(self, place: Place, page: Page, given: dict[str, JSON], version: int = 0) -> bool:
        """Send a page; kept where it is as it should be, and refused where the page says so."""
        reading = page.read(given)
        address = reverse("wizard:page", args=(self.claim.pk, place.path))
        hidden = [("version", str(version)), ("questionnaire-current_step", place.path)]
        fields: dict[str, list[str]] = {}
        for name, value in [*hidden, *filled(page, given)]:
            fields.setdefault(name, []).append(value)
        response = self.client.post(address, fields)
        assert response.status_code == (422 if reading.faults else 302)
        return not reading.faults

    def answer_list(self, several: Several, items: list[dict[str, JSON]]) -> None:
        """Add each item, and one more before it that is taken away again, so that ids have gaps."""
        place, listed = PLACES[several.key], []
        for number, item in enumerate(items, start=1):
            taken_away = self.add(place)
            self.client.post(
                reverse("wizard:remove", args=(self.claim.pk, taken_away)), {"version": "1"}
            )
            assert self.add(place) == place.at(str(2 * number)).address
            kept = self.answer(place.at(str(2 * number)), several.page, item, version=1)
            own = several.page.read(item).answers if kept else {}
            listed.append({"id": str(2 * number), **own})
        if listed:
            self.answers[several.key] = [*listed]

    def add(self, place: Place) -> str:
        added = self.client.post(reverse("wizard:add", args=(self.claim.pk, place.path)))
        return str(added["Location"]).partition(f"{self.claim.pk}/")[2].rstrip("/")

    def exported(self) -> bytes:
        content: bytes = self.client.get(reverse("wizard:export", args=(self.claim.pk,))).content
        return content


@st.composite
def some_pages(draw: st.DrawFn) -> list[tuple[Step, list[dict[str, JSON]]]]:
    """Pages in any order with answers; lists with the answers of up to two items."""
    keys = draw(st.lists(st.sampled_from(list(PLACES)), max_size=MOST_AT_ONCE, unique=True))
    steps = steps_by_key()
    return [
        (
            steps[key],
            draw(st.lists(pages(step.page, garbage=False), max_size=2))
            if isinstance(step := steps[key], Several)
            else [draw(pages(step, garbage=False))],
        )
        for key in keys
    ]


@drawn(told=some_pages())
def test_what_is_answered_is_exported_imported_and_exported_again_the_same(told):
    ada = Told()
    for step, given in told:
        if isinstance(step, Several):
            ada.answer_list(step, given)
        elif ada.answer(PLACES[step.key], step, given[0]):
            ada.answers |= step.read(given[0]).answers
    exported = ada.exported()
    assert json.loads(exported) == {"format": 1, "answers": ada.answers}
    newcomer = Client()
    file = SimpleUploadedFile("answers.json", exported)
    imported = newcomer.post(reverse("wizard:import"), {"file": file})
    if not ada.answers:
        assert imported.status_code == 422
        return
    assert imported.status_code == 200, imported.context["problems"]
    claim = imported.context["claim"]
    assert newcomer.get(reverse("wizard:export", args=(claim.pk,))).content == exported
