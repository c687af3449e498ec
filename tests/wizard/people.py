"""A browser of one person: it opens pages and sends their forms, as a person would fill them in."""

import re
from dataclasses import dataclass, field

from django.test import Client
from django.urls import reverse

from nexus.accounts.actor import CodeHolder, System
from nexus.claims.actions import add_item, record_answers
from nexus.claims.beginning import begin_claim
from nexus.claims.models import Claim
from nexus.claims.queries import PageState, given_of, states_of
from nexus.interview.several import Several
from nexus.programs.choosing import every_stage

VERSION = re.compile(r'name="version" value="(\d+)"')
TYPED = re.compile(r'<(?:textarea|input(?=[^>]* type="text"))[^>]* name="([^"]+)"')
"""The places to type, which a browser sends even when they are empty."""


def named(name: str) -> str:
    """The full name of an address: most are the wizard's."""
    return name if ":" in name else f"wizard:{name}"


@dataclass
class Person:
    """Whoever sits at this browser, and the claim that is open in it."""

    claim: Claim
    code: str = ""
    client: Client = field(default_factory=Client)

    def address(self, name: str, *more: object) -> str:
        return reverse(named(name), args=(self.claim.pk, *more))

    def open(self, step: str, **kwargs):
        return self.client.get(self.address("page", step), **kwargs)

    def send(self, step: str, answers: dict, **more):
        """Answer a page as it is now; `more` replaces what a browser would add by itself."""
        shown = self.client.get(f"{self.address('page', step)}?begin=1")
        page = shown.content.decode()
        empty = dict.fromkeys(TYPED.findall(page), "")
        hidden = {"version": version_in(page), "questionnaire-current_step": step}
        return self.client.post(self.address("page", step), {**empty, **hidden, **answers, **more})

    def state(self, page: str, item: str = "") -> PageState:
        found = {(one.page, one.item): one for one in states_of(self.claim)}
        return found.get((page, item), PageState(page=page, item=item))

    @property
    def actor(self) -> CodeHolder:
        return CodeHolder(self.claim.pk)

    def given(self) -> dict:
        return given_of(self.claim)


def version_in(page: str) -> str:
    found = VERSION.search(page)
    assert found
    return found[1]


def begin() -> Person:
    """Somebody who has started, in a browser of their own."""
    claim, code = begin_claim(by=System("visitor"))
    person = Person(claim, code)
    person.client.post(reverse("wizard:return"), {"code": code})
    return person


def fill_in(person: Person, given: dict) -> None:
    """All answers at once, as if each page had been saved."""
    steps = {step.key: step for stage in every_stage() for step in stage.steps}
    for step in steps.values():
        if isinstance(step, Several):
            for item in given.get(step.key, []):
                save_item(person, step, item)
        page = step.summary if isinstance(step, Several) else step
        save(person, step.key, {key: given[key] for key in page.keys if key in given})


def save_item(person: Person, several: Several, item: dict) -> None:
    number = add_item(claim=person.claim, page=several.key, by=person.actor)
    answers = {key: item[key] for key in several.page.keys if key in item}
    save(person, several.key, answers, item=number, version=1)


def save(person: Person, page: str, answers: dict, *, item: str = "", version: int = 0) -> None:
    if answers:
        record_answers(
            claim=person.claim,
            page=page,
            item=item,
            version=version,
            answers=answers,
            by=person.actor,
        )
