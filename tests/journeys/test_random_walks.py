"""Walks through the real pages that nobody planned: every way on is tried, and nothing is lost.

A walker follows links, sends forms filled in well, badly or not at all, goes back to an old tab,
adds and removes, changes programs, takes breaks, closes the letter and comes back with the code.
After each step: no page failed, every page offers a way on, and what is stored is exactly what was
acknowledged, also where it lies off the way. On the list of tasks every status is true.

Seeded faults, each tried once and taken back: saving a page that also empties another one, answers
off the way being erased, a page that waits shown as completed, and a break page without its link
and form: each turns this red.
"""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit

import pytest
from django.http import QueryDict
from django.test import Client
from django.urls import Resolver404, ResolverMatch, resolve, reverse
from hypothesis import given as drawn
from hypothesis import strategies as st

from nexus.claims.drafting import journey_of
from nexus.claims.models import Claim, Throttle
from nexus.claims.queries import PageState, given_in, states_of, unfinished_in
from nexus.interview.question import JSON
from nexus.interview.several import Several
from nexus.interview.stage import Step
from nexus.programs.choosing import CHOSEN_PROGRAM, every_stage
from nexus.wizard.forms import form_for
from nexus.wizard.place import Place, places_in
from tests.answering import pages
from tests.oddities import plain_texts
from tests.seeing import Form, Pairs, Seen
from tests.visiting import filled

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

STEPS = 14
FORM = "application/x-www-form-urlencoded"
PLACES = {place.path: place for place in places_in(every_stage())}
PROGRAM = next(path for path, place in PLACES.items() if CHOSEN_PROGRAM.key in place.page.keys)
ODD = [value for _sort, value in plain_texts()]
ELSEWHERE = {f"wizard:{name}" for name in ("start", "import", "copy", "erase", "closing")}
"""Buttons that lead to another letter, or to none."""
NOTHING_DONE = {400, 404, 409}
"""Whoever is answered so is told that nothing was saved, and shown the words."""


@dataclass(frozen=True)
class Tab:
    """A page as it was shown, and where; it may be old."""

    url: str
    seen: Seen

    @property
    def where(self) -> ResolverMatch | None:
        try:
            return resolve(urlsplit(self.url).path)
        except Resolver404:
            return None

    @property
    def place(self) -> Place | None:
        """The place in the questionnaire that it shows, if it does."""
        if self.where is None or self.where.view_name != "wizard:page":
            return None
        stage, step, *item = self.where.kwargs["step"].split("/")
        return PLACES[f"{stage}/{step}"].at("".join(item))

    @property
    def asking(self) -> Form | None:
        """The form with the questions, if there is one."""
        return next((form for form in self.seen.forms if self.place and not form.action), None)

    def links(self) -> list[str]:
        """Where one can go from its main part, but for files to print and other sites."""
        ways = [urljoin(self.url, link) for link in self.seen.links if link[:1] in {"/", "?"}]
        return [way for way in ways if not way.endswith((".pdf", ".zip"))]

    def buttons(self) -> list[tuple[Form, str]]:
        """All other forms, each with the name of what it leads to."""
        leads = [
            (form, resolve(urlsplit(urljoin(self.url, form.action or self.url)).path).view_name)
            for form in self.seen.forms
            if form is not self.asking and form.method == "post"
        ]
        own = [(form, name) for form, name in leads if name.startswith("wizard:")]
        return [(form, name) for form, name in own if name not in ELSEWHERE]


@dataclass
class Walk:
    """One person with a browser, and what the site has acknowledged to them."""

    data: st.DataObject
    client: Client = field(default_factory=Client)
    kept: dict[tuple[str, str], dict[str, JSON]] = field(default_factory=dict)
    tabs: list[Tab] = field(default_factory=list)
    is_open: bool = True

    def __post_init__(self) -> None:
        Throttle.objects.all().delete()
        begun = self.client.post(reverse("wizard:start"))
        self.claim: Claim = begun.context["claim"]
        self.code: str = begun.context["code"]
        self.look(self.home)

    @property
    def home(self) -> str:
        return reverse("wizard:tasks", args=(self.claim.pk,))

    @property
    def tab(self) -> Tab:
        return self.tabs[-1]

    # ── What can be done ─────────────────────────────────────────────────────────────────────────

    def step(self) -> None:
        ways = [self.follow] * 2 if self.tab.links() else []
        ways += [self.fill_in_well] * 4 + [self.fill_in_badly] * 2 if self.tab.asking else []
        ways += [self.press] * 2 if self.tab.buttons() else []
        ways += [self.jump, self.change_program, self.go_back_to_an_old_tab]
        ways += [self.come_back] * (1 if self.is_open else 8)
        self.data.draw(st.sampled_from(ways))()

    def follow(self) -> None:
        self.look(self.data.draw(st.sampled_from(self.tab.links())))

    def jump(self) -> None:
        """To any page there is, on the way or off it."""
        place = PLACES[self.data.draw(st.sampled_from(list(PLACES)))]
        self.look(reverse("wizard:page", args=(self.claim.pk, place.path)) + "?begin=1")

    def change_program(self) -> None:
        self.look(reverse("wizard:page", args=(self.claim.pk, PROGRAM)))
        if self.tab.asking:
            self.fill_in_well()

    def go_back_to_an_old_tab(self) -> None:
        self.tabs.append(self.data.draw(st.sampled_from(self.tabs)))

    def come_back(self) -> None:
        response = self.client.post(reverse("wizard:return"), {"code": self.code.lower()})
        assert response.status_code == 302
        self.is_open = True
        self.look(response["Location"])

    def fill_in_well(self) -> None:
        place, form = self.tab.place, self.tab.asking
        assert place
        assert form
        answers = self.data.draw(st.just({}) | pages(place.page, garbage=False))
        hidden = [(one.name, one.value) for one in form.controls if one.kind == "hidden"]
        self.save(place, [*hidden, *filled(place.page, answers)])

    def fill_in_badly(self) -> None:
        """Odd words in any place to type, ticks anywhere; the rest as it was shown."""
        place, form = self.tab.place, self.tab.asking
        assert place
        assert form
        self.save(place, list(spoiled(form, random.Random(self.data.draw(st.integers(0, 9999))))))

    def press(self) -> None:
        form, leads_to = self.data.draw(st.sampled_from(self.tab.buttons()))
        pairs = form.pairs()
        if leads_to == "wizard:return":
            pairs = [(name, self.code if name == "code" else value) for name, value in pairs]
        self.send(urljoin(self.tab.url, form.action or self.tab.url), leads_to, pairs)

    # ── What must come of it ─────────────────────────────────────────────────────────────────────

    def save(self, place: Place, pairs: Pairs) -> None:
        """Send the questions, with "Save and continue" or to take a break."""
        row = place.row, place.item
        breaks = self.data.draw(st.integers(0, 4)) == 0
        before = self.state(row)
        raw = {**typed(place, pairs), **chosen(pairs, before)}
        response = self.client.post(
            self.tab.url, urlencode([*pairs, *([("break", "1")] if breaks else [])]), FORM
        )
        after, read = self.state(row), place.page.read(raw)
        if response.status_code in NOTHING_DONE:
            assert after == before
        elif response.status_code == 302 and not breaks:
            assert not read.faults
            assert after.unfinished is None
            self.kept[row] = read.answers
        else:
            assert response.status_code == (302 if breaks else 422)
            as_stored = read.answers == {**raw_blank(place), **before.answers}
            nothing_new = as_stored and (after.unfinished is None if breaks else before == after)
            assert after.unfinished == raw or nothing_new
        self.arrive(response, self.tab.url)

    def send(self, url: str, leads_to: str, pairs: Pairs) -> None:
        """Press a button that is not of a page of questions."""
        before = states_of(self.claim)
        response = self.client.post(url, urlencode(pairs), FORM)
        if response.status_code in NOTHING_DONE:
            assert states_of(self.claim) == before
        else:
            self.note(url, leads_to, response)
        self.arrive(response, url)

    def note(self, url: str, leads_to: str, response: Any) -> None:
        """What a button has changed."""
        path = resolve(urlsplit(url).path).kwargs.get("step", "")
        if leads_to == "wizard:add":
            item = resolve(urlsplit(response["Location"]).path).kwargs["step"].split("/")[-1]
            row = (PLACES[path].row, item)
            assert row not in self.kept
            self.kept[row] = {}
        elif leads_to == "wizard:remove":
            place, _slash, item = path.rpartition("/")
            del self.kept[PLACES[place].row, item]
        elif leads_to in {"wizard:close", "wizard:leave", "wizard:return"}:
            self.is_open = leads_to == "wizard:return"
        elif leads_to == "wizard:code":
            self.code = response.context["code"]
        else:
            assert leads_to == "wizard:make"

    def look(self, url: str) -> None:
        self.arrive(self.client.get(url), url)

    def arrive(self, response: Any, url: str) -> None:
        """Where the answer leads; it must be a sound page from which there is a way on."""
        while response.status_code == 302:
            url = urljoin(url, response["Location"])
            response = self.client.get(url)
        assert response.status_code in {200, 400, 404, 409, 422}
        assert self.stored() == self.kept
        if not response["Content-Type"].startswith("text/html"):
            return
        tab = Tab(url, Seen(response.content.decode()))
        assert tab.links() or tab.seen.forms, url
        assert response.status_code != 404 or not self.is_open or self.is_gone(url), url
        self.tabs.append(tab)
        if tab.where and tab.where.view_name == "wizard:tasks" and response.status_code == 200:
            self.look_at_statuses(tab.seen)

    def is_gone(self, url: str) -> bool:
        """It led to an item that was removed: a link in an old tab."""
        where = resolve(urlsplit(url).path).kwargs.get("step", "")
        place, _slash, item = where.rpartition("/")
        return place in PLACES and (PLACES[place].row, item) not in self.kept

    def look_at_statuses(self, seen: Seen) -> None:
        """Each status that is shown is the one that follows from what is stored."""
        states = states_of(self.claim)
        journey = journey_of(given_in(states), unfinished_in(states))
        known = {(one.page, one.item): one for one in states}
        expected: dict[str, str] = {}
        tasks = set()
        for stage in journey.stages:
            for number, task in enumerate(stage.tasks, start=1):
                of_pages = {step.key: status_of(step, known) for step in task.steps}
                alike = len(set(of_pages.values())) == 1
                tasks.add(f"{stage.key}-{number}")
                expected |= of_pages
                first = next(iter(of_pages.values()))
                expected[f"{stage.key}-{number}"] = first if alike else "begun"
        shown = {name.removeprefix("status-"): kind for name, kind in seen.statuses.items() if name}
        assert {name: expected.get(name) for name in shown} == shown
        assert tasks <= shown.keys()

    def state(self, row: tuple[str, str]) -> PageState:
        found = {(one.page, one.item): one for one in states_of(self.claim)}
        return found.get(row, PageState(page=row[0], item=row[1]))

    def stored(self) -> dict[tuple[str, str], dict[str, JSON]]:
        states = states_of(self.claim)
        return {(one.page, one.item): one.answers for one in states if one.answers or one.item}

    def end(self) -> None:
        """All of it is in the file that the person can take away."""
        self.come_back()
        exported = self.client.get(reverse("wizard:export", args=(self.claim.pk,))).content
        expected: dict[str, Any] = {}
        for (row, item), answers in sorted(
            self.kept.items(), key=lambda kept: int(kept[0][1] or 0)
        ):
            if item:
                expected.setdefault(row, []).append({"id": item, **answers})
            else:
                expected |= answers
        assert json.loads(exported) == {"format": 1, "answers": expected}


def status_of(step: Step, known: dict[tuple[str, str], PageState]) -> str:
    """How far a page or a list is, told from its rows alone."""
    own = known.get((step.key, ""))
    whole = status_in(own, finished=f"{step.key}_finished") if own else "open"
    items = [state for (row, item), state in known.items() if row == step.key and item]
    if not isinstance(step, Several) or (not items and whole != "done"):
        return whole
    every = {status_in(one) for one in items}
    said_so = own is not None and own.answers.get(f"{step.key}_finished") is True
    return "done" if said_so and whole == "done" and every <= {"done"} else "begun"


def status_in(state: PageState, finished: str = "") -> str:
    if state.unfinished is not None or state.answers.get(finished) is False:
        return "begun"
    return "done" if state.answers else "open"


def chosen(pairs: Pairs, stored: PageState) -> dict[str, JSON]:
    """Where two answers stood side by side, what was taken in place of one's own."""
    there = stored.answers if stored.unfinished is None else stored.unfinished
    keys = [name.removeprefix("keep-") for name, kept in pairs if kept == "other"]
    return {key: there.get(key) for key in keys}


def typed(place: Place, pairs: Pairs) -> dict[str, JSON]:
    return form_for(place.page)(QueryDict(urlencode(pairs))).raw()


def raw_blank(place: Place) -> dict[str, JSON]:
    return dict.fromkeys(place.page.keys)


def spoiled(form: Form, chance: random.Random) -> Iterator[tuple[str, str]]:
    for one in filter(lambda control: control.name, form.controls):
        if one.typed and chance.random() < 0.4:
            yield one.name, chance.choice(ODD)
        elif one.sent or (one.kind in {"radio", "checkbox"} and chance.random() < 0.1):
            yield one.name, one.value


@drawn(data=st.data())
def test_a_walk_leads_nowhere_without_a_way_on_and_loses_nothing(data):
    walk = Walk(data)
    for _ in range(STEPS):
        walk.step()
    walk.end()
