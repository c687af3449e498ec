"""Two people, two letters, four tabs on several devices, all of them saving as they type.

Whatever the order: what was acknowledged is there until somebody replaces it who has seen it; a
form never quarrels with itself; and no word gets into another letter.

Seeded faults, each tried once and taken back: a version that is not compared, a form that is not
known again, a turn that is not counted, and a choice that is not taken: each turns this red.
"""

import itertools
import re
from dataclasses import dataclass, field
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from nexus.claims.models import Claim, Throttle
from nexus.claims.queries import page_state
from tests.wizard.people import Person, begin

QUICK, MANY = 6, 1_500
PLACES = {"personal-narrative/story": "story", "clinician/visit": "wish"}
HIDDEN = {name: re.compile(rf'name="{name}" value="([^"]*)"') for name in ("version", "form")}
TABS = st.sampled_from([0, 0, 0, 1, 1, 2, 3])


@dataclass
class Stored:
    """What one page of one letter holds, by the book: a text, and the form that wrote it."""

    text: str = ""
    form: str = ""
    turn: int = 0
    number: int = 0
    """Counts what was written, so that a tab can say what it has seen."""

    def take(self, text: str, tab: "Tab", turn: int) -> None:
        self.text, self.form, self.turn = text, tab.form, turn
        self.number += 1


@dataclass
class Tab:
    """A page that stands open on one device."""

    person: Person
    client: Client
    step: str
    stored: Stored
    version: str = "0"
    form: str = ""
    turn: int = 1
    text: str = ""
    seen: int = 0
    other: str | None = None
    """What stood beside, where it shows both."""
    late: list[tuple[int, str]] = field(default_factory=list)
    """Saves that are still on their way."""

    @property
    def key(self) -> str:
        return PLACES[self.step]

    def take_up(self, page: str) -> None:
        """The hidden fields of a page that was just shown."""
        found = {name: pattern.search(page) for name, pattern in HIDDEN.items()}
        self.version, self.form = (found[name][1] for name in HIDDEN)  # type: ignore[index]  # both are there
        self.turn, self.seen = 1, self.stored.number

    def open(self) -> None:
        page = self.client.get(f"{self.person.address('page', self.step)}?begin=1")
        assert page.status_code == 200
        self.take_up(page.content.decode())
        self.text, self.other = self.stored.text, None
        assert self.text in page.content.decode()

    def send(self, turn: int, text: str, to: Person | None = None, **more: Any) -> Any:
        given = {
            "questionnaire-current_step": self.step,
            "version": self.version,
            "form": self.form,
            "turn": str(turn),
            self.key: text,
        }
        return self.client.post((to or self.person).address("page", self.step), given | more)

    def goes_on(self, turn: int) -> bool:
        """Nobody else wrote since it was opened, and nothing later of its own came before."""
        if self.stored.form == self.form:
            return turn > self.stored.turn
        return self.seen == self.stored.number


class Tabs(RuleBasedStateMachine):
    """Everything that may happen between them."""

    def __init__(self) -> None:
        super().__init__()
        Throttle.objects.all().delete()  # not what is tried here
        people = [begin(), begin()]
        self.stored = {(one.claim.pk, step): Stored() for one in people for step in PLACES}
        self.words = (f"Word{number:05}" for number in itertools.count())
        self.tabs = [self.opened(people[place > 2], place) for place in range(4)]

    def opened(self, person: Person, place: int) -> Tab:
        device = person.client
        if place == 1:  # a second device of the same person
            device = Client()
            device.post(reverse("wizard:return"), {"code": person.code})
        step = "personal-narrative/story"
        tab = Tab(person, device, step, self.stored[person.claim.pk, step])
        tab.open()
        return tab

    @rule(which=TABS, step=st.sampled_from(sorted(PLACES)))
    def open(self, which: int, step: str) -> None:
        tab = self.tabs[which]
        tab.step, tab.stored, tab.late = step, self.stored[tab.person.claim.pk, step], []
        tab.open()

    @rule(which=TABS)
    def type(self, which: int) -> None:
        """And then it is saved in the background."""
        tab = self.tabs[which]
        tab.text = next(self.words)
        self.arrive(tab, self.turn_of(which), tab.text)

    @rule(which=TABS)
    def type_while_the_line_is_slow(self, which: int) -> None:
        tab = self.tabs[which]
        tab.text = next(self.words)
        tab.late.append((self.turn_of(which), tab.text))

    @rule(which=TABS)
    def be_overtaken_by_a_later_save(self, which: int) -> None:
        self.type_while_the_line_is_slow(which)
        self.type(which)
        self.arrive_late(which)

    @rule(which=TABS)
    def arrive_late(self, which: int) -> None:
        tab = self.tabs[which]
        if tab.late:
            self.arrive(tab, *tab.late.pop())

    def turn_of(self, which: int) -> int:
        self.tabs[which].turn += 1
        return self.tabs[which].turn

    def arrive(self, tab: Tab, turn: int, text: str) -> None:
        if tab.other is not None:  # a page with both saves nothing by itself
            return
        goes_on = tab.goes_on(turn)
        answer = tab.send(turn, text, background="1")
        own = tab.stored.form == tab.form
        assert answer.status_code == (200 if goes_on or own else 409), "quarrels with itself"
        if goes_on and text != tab.stored.text:
            tab.stored.take(text, tab, turn)

    @rule(which=TABS, other=st.booleans(), rest=st.booleans())
    def press_the_button(self, which: int, *, other: bool, rest: bool) -> None:
        tab, turn = self.tabs[which], self.turn_of(which)
        chosen = {f"keep-{tab.key}": "other"} if other and tab.other is not None else {}
        text = tab.stored.text if chosen else tab.text  # the other one, as it is by now
        goes_on = tab.goes_on(turn)
        pressed: dict[str, Any] = {"break": "1"} if rest else {}
        answer = tab.send(turn, tab.text, **{**chosen, **pressed})
        if answer.status_code == 409:
            assert not goes_on, "quarrels with itself"
            assert tab.text in answer.content.decode()
            assert tab.stored.text in answer.content.decode()
            tab.take_up(answer.content.decode())
            tab.other = tab.stored.text
            return
        assert answer.status_code == 302
        assert goes_on or text == tab.stored.text, "overwrites what nobody here has seen"
        tab.other = None
        if goes_on and not (rest and text == tab.stored.text):  # a break keeps only what is new
            tab.stored.take(text, tab, turn)

    @rule(other=st.booleans())
    def quarrel(self, *, other: bool) -> None:
        """Two devices at the same page; then one of both answers is chosen."""
        self.open(1, self.tabs[0].step)
        self.type(0)
        self.tabs[1].text = next(self.words)
        self.press_the_button(1, other=False, rest=False)
        self.press_the_button(1, other=other, rest=False)

    @rule(which=TABS)
    @precondition(lambda self: len({tab.person.claim.pk for tab in self.tabs}) > 1)
    def send_to_the_wrong_letter(self, which: int) -> None:
        tab = self.tabs[which]
        [stranger] = {
            one.person.claim.pk: one.person
            for one in self.tabs
            if one.person.claim.pk != tab.person.claim.pk
        }.values()
        assert tab.send(self.turn_of(which), tab.text, to=stranger).status_code == 404

    @invariant()
    def what_is_stored_is_what_was_acknowledged(self) -> None:
        for (claim_id, step), stored in self.stored.items():
            state = page_state(Claim.objects.get(pk=claim_id), step.split("/")[1])
            held = state.answers if state.unfinished is None else state.unfinished
            assert (held.get(PLACES[step]) or "") == stored.text


@pytest.mark.django_db(databases=["default", "keys"])
def test_no_word_is_overwritten_unseen_or_gets_into_another_letter():
    run_state_machine_as_test(
        Tabs,
        settings=settings(
            max_examples=MANY if settings().max_examples > 100 else QUICK,
            stateful_step_count=12,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
