"""Each view asks the databases as often for a full claim as for an empty one, and as is told here.

Seeded fault, tried once and taken back: `Visit.state_at` reading its row from the database instead
of from what was read already; it turns every page of a list red.
"""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connections
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from nexus.accounts import staying
from nexus.claims.actions import add_item
from nexus.claims.answers_file import read_file
from nexus.claims.beginning import import_answers
from nexus.claims.queries import page_state, states_of
from nexus.interview.question import JSON
from nexus.programs.choosing import every_stage
from nexus.rendering.formats import BY_FILE, PDF
from nexus.wizard.entering import VISITOR
from nexus.wizard.place import Place, places_in
from tests.visiting import filled
from tests.wizard.people import Person

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

CASES = sorted(Path(__file__).parents[1].glob("letters/*/answers.json"))
PLACES = [*{place.row: place for place in places_in(every_stage())}.values()]
LISTS = [place for place in PLACES if place.several]
STORY = next(place for place in PLACES if place.row == "story")
Queries = tuple[int, int]
"""How many of the site's own database, and how many of the one with the keys."""

READING = (3, 1)
"""Whose session it is, the claim, its rows; and its key."""
WITH_DRAFTS = (4, 1)
WITH_A_LETTER = (4, 2)
"""The draft as well, and once more the key."""
WRITTEN = (3, 1)
"""Whose session it is, the claim, the draft; and its key. The answers are left alone."""
MADE_AND_KEPT = (10, 2)
KEPT = (4, 1)
"""The draft, and the file that was made of it before."""


def fullest() -> dict[str, JSON]:
    """The answers of the case that answers most."""
    files = [json.loads(case.read_text(encoding="utf-8")) for case in CASES]
    return max((read_file(file)[0] for file in files), key=len)


def person_with(given: dict[str, JSON]) -> Person:
    """A claim with these answers, at least one item in every list, and a draft of its letter."""
    claim, code = import_answers(given=given, by=VISITOR)
    person = Person(claim, code)
    person.client.post(reverse("wizard:return"), {"code": code})
    for place in LISTS:
        if not any(state.item for state in states_of(claim) if state.page == place.row):
            add_item(claim=claim, page=place.row, by=person.actor)
    person.client.post(person.address("make"))
    return person


def first_item(person: Person, place: Place) -> Place:
    items = [one.item for one in states_of(person.claim) if one.page == place.row and one.item]
    return place.at(min(items, key=int))


Sending = tuple[str, dict[str, Any] | None]
"""An address, and what is posted there; nothing where it is only looked at."""
Way = Callable[[Person], Sending]


def shown(name: str, *more: object) -> Way:
    return lambda person: (person.address(name, *more), None)


def pressed(name: str, *more: object) -> Way:
    return lambda person: (person.address(name, *more), {})


def sent(place: Place, **more: str) -> Way:
    """The page sent back as it is stored, with what `more` replaces."""

    def send(person: Person) -> Sending:
        state = page_state(person.claim, place.row)
        fields: dict[str, Any] = {}
        for name, value in filled(place.page, state.answers):
            fields.setdefault(name, []).append(value)
        hidden = {"version": str(state.version), "questionnaire-current_step": place.path}
        return person.address("page", place.path), {**fields, **hidden, **more}

    return send


def item_of(place: Place, name: str = "page") -> Way:
    return lambda person: (person.address(name, first_item(person, place).path), None)


def removed(place: Place) -> Way:
    def send(person: Person) -> Sending:
        item = first_item(person, place)
        version = page_state(person.claim, place.row, item.item).version
        return person.address("remove", item.path), {"version": str(version)}

    return send


def filed(person: Person) -> Sending:
    """The person's own answers, begun anew from their file."""
    answers = person.client.get(person.address("export")).content
    return reverse("wizard:import"), {"file": SimpleUploadedFile("answers.json", answers)}


def compared(person: Person) -> Sending:
    """The draft, and what one would be now."""
    return f"{person.address('compare')}?from=1", None


def typeset(file: str) -> bool:
    return BY_FILE[file].media_type == PDF


def asked_for(file: str) -> Queries:
    """The first time: what was typeset is also kept."""
    return MADE_AND_KEPT if typeset(file) else WRITTEN


WAYS: dict[str, tuple[Way, Queries]] = {
    **{place.path: (shown("page", place.path), READING) for place in PLACES},
    **{f"an item of {place.row}": (item_of(place), READING) for place in LISTS},
    "remove": (item_of(LISTS[0], "remove"), READING),
    "tasks": (shown("tasks"), WITH_DRAFTS),
    "bring": (shown("bring"), WITH_DRAFTS),
    "check": (shown("check"), READING),
    "check-stage": (shown("check-stage", "pain-impact"), READING),
    "looked": (shown("looked"), (5, 0)),
    "missing": (shown("missing"), READING),
    "signposts": (shown("signposts"), READING),
    "break": (shown("break", STORY.path), READING),
    "code": (shown("code"), READING),
    "data": (shown("data"), READING),
    "note": (shown("note"), (4, 1)),
    "erase": (shown("erase"), WITH_DRAFTS),
    "keep": (shown("keep"), (5, 1)),
    "letter": (shown("letter", 1), WITH_A_LETTER),
    "drafts": (shown("drafts"), (5, 1)),
    "compare": (compared, WITH_A_LETTER),
    **{f"take {file}": (shown("take", 1, file), asked_for(file)) for file in BY_FILE},
    **{f"{file} again": (shown("take", 1, file), KEPT) for file in BY_FILE if typeset(file)},
    "papers": (shown("exhibits:papers"), (5, 2)),
    "export": (shown("export"), (9, 2)),
    "a page saved": (sent(STORY), (10, 2)),
    "a page refused": (sent(STORY, story="x" * 20_000), (10, 2)),
    "a page left for a break": (sent(STORY, story="Just begun", **{"break": "1"}), (10, 2)),
    "a page saved in the background": (sent(STORY, story="Just beg", background="1"), (10, 2)),
    "a page saved elsewhere": (sent(STORY, version="99"), (9, 3)),
    "an item added": (pressed("add", LISTS[0].path), (10, 2)),
    "an item removed": (removed(LISTS[0]), (10, 1)),
    "a draft made": (pressed("make"), (14, 3)),
    "a new code": (pressed("code"), (10, 1)),
    "a letter begun from a file": (filed, (19, 1)),
    "the letter closed": (pressed("close"), (5, 0)),
}
"""Every view, what is written down last and closing the letter at the very end; what each asks.

Of those that write, two or three are the ends of a transaction, and two tell the audit: what the
last event was, and the new one.
"""


def queries_of(person: Person, way: Way) -> Queries:
    address, fields = way(person)
    with (
        CaptureQueriesContext(connections["default"]) as own,
        CaptureQueriesContext(connections["keys"]) as keys,
    ):
        client = person.client
        response = client.get(address) if fields is None else client.post(address, fields)
    assert response.status_code in {200, 302, 409, 422}
    return len(own), len(keys)


@pytest.fixture(scope="module")
def told() -> dict[str, JSON]:
    return fullest()


def test_every_view_asks_as_often_for_a_full_claim_as_for_an_empty_one(db, told, monkeypatch):
    monkeypatch.setattr(staying, "NOTED", timedelta(days=1))  # however long this machine takes
    empty, full = person_with({}), person_with(told)
    asked = {
        name: (queries_of(empty, way), queries_of(full, way)) for name, (way, _) in WAYS.items()
    }
    assert {name: pair for name, pair in asked.items() if pair[0] != pair[1]} == {}
    assert {name: pair[1] for name, pair in asked.items()} == {
        name: count for name, (_, count) in WAYS.items()
    }
