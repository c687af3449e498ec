"""The items of a list, as its page shows them."""

from dataclasses import dataclass

from django.utils.translation import gettext

from nexus.claims.queries import PageState
from nexus.interview.answers import Answers
from nexus.interview.several import Several
from nexus.wizard.place import Place
from nexus.wizard.visit import Visit


@dataclass(frozen=True)
class Row:
    """One item: where it is, what it is called, and whether it is finished."""

    place: Place
    name: str
    state: PageState
    finished: bool


def rows_of(visit: Visit, place: Place) -> tuple[Row, ...]:
    return tuple(
        row_of(place.at(state.item), state, number)
        for number, state in enumerate(visit.items_of(place), start=1)
    )


def row_of(place: Place, state: PageState, number: int) -> Row:
    finished = state.unfinished is None and bool(state.answers)
    name = name_of(place.several, state, number) if place.several else ""
    return Row(place, name, state, finished)


def name_of(several: Several, state: PageState, number: int) -> str:
    """As the list names it; by its number while too little is known."""
    known = several.name(Answers({**state.answers, **(state.unfinished or {})}))
    item = gettext(several.item)
    return known or f"{item[:1].upper()}{item[1:]} {number}"
