"""How long each part of the questionnaire takes, whoever the letter is for."""

from dataclasses import dataclass
from functools import cache

from nexus.interview.journey import travel
from nexus.interview.pacing import Minutes, minutes_for
from nexus.interview.question import JSON
from nexus.programs.choosing import CHOSEN_PROGRAM, PROGRAMS, stages_for


@dataclass(frozen=True)
class Part:
    """A stage by its title, and the minutes that it takes."""

    key: str
    title: str
    minutes: Minutes


@cache
def parts() -> tuple[Part, ...]:
    """The least is for the pages that everybody meets, the most for all that may be asked."""
    found: dict[str, Part] = {}
    for program in PROGRAMS:
        given: dict[str, JSON] = {CHOSEN_PROGRAM.key: program.key}
        every = stages_for(given)
        begun = {stage.key: stage for stage in travel(every, given).stages}
        for stage in every:
            least = minutes_for(begun[stage.key].steps).least
            most = minutes_for(stage.steps).most
            if stage.key in found:
                least = min(least, found[stage.key].minutes.least)
                most = max(most, found[stage.key].minutes.most)
            found[stage.key] = Part(stage.key, stage.title, Minutes(least, most))
    return tuple(found.values())


def whole() -> Minutes:
    """For all parts together."""
    each = [part.minutes for part in parts()]
    return Minutes(sum(one.least for one in each), sum(one.most for one in each))
