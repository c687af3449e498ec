"""All answers of a claim in words, stage by stage, each with the way to change it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils.translation import gettext

from nexus.accounts.actor import was_helped
from nexus.claims.queries import PageState
from nexus.interview.stage import Stage
from nexus.wizard.checking import anchor
from nexus.wizard.listing import rows_of
from nexus.wizard.place import Place
from nexus.wizard.visit import Visit
from nexus.wizard.wording import in_words


@dataclass(frozen=True)
class Line:
    """A question and what was answered; nothing when it was left blank or never asked."""

    key: str
    ask: str
    words: str
    helped: bool = False
    """Somebody else typed this one, where the person typed others."""


@dataclass(frozen=True)
class Sheet:
    """The answers of one page or item; without lines when nothing was ever saved there."""

    place: Place
    anchor: str
    title: str
    lines: tuple[Line, ...]
    unfinished: bool


def overview_of(
    visit: Visit, only: str = ""
) -> list[tuple[Stage, tuple[int, int] | None, list[Sheet]]]:
    """Every stage, or the one with the key `only`."""
    mixed = several_typed(visit.states)
    return [
        (
            stage,
            visit.part_of(stage),
            [
                sheet
                for place in visit.places()
                if place.stage is stage
                for sheet in sheets_of(visit, place, mixed=mixed)
            ],
        )
        for stage in visit.journey.stages
        if only in ("", stage.key)
    ]


def sheets_of(visit: Visit, place: Place, *, mixed: bool) -> Iterator[Sheet]:
    """`mixed`: some answers of the claim were typed by the person, some by somebody else."""
    state = visit.state_at(place)
    rows = rows_of(visit, place) if place.several else ()
    lines = lines_of(place, state, mixed=mixed) if state.answers or rows else ()
    title = gettext(place.page.title)
    yield Sheet(place, anchor(place), title, lines, state.unfinished is not None)
    for row in rows:
        lines = lines_of(row.place, row.state, mixed=mixed)
        held = row.state.unfinished is not None
        yield Sheet(row.place, anchor(row.place), row.name, lines, held)


def lines_of(place: Place, state: PageState, *, mixed: bool) -> tuple[Line, ...]:
    return tuple(
        Line(
            question.key,
            gettext(question.ask),
            in_words(question, state.answers.get(question.key)),
            helped=mixed and was_helped(state.typed.get(question.key, "")),
        )
        for question in place.page.questions
    )


def several_typed(states: Iterable[PageState]) -> bool:
    """Some answers were typed by the person, and some by somebody else for them."""
    return len({label for state in states for label in state.typed.values()}) > 1
