"""From answers to a draft and what it still lacks: the one way for the web and the command line."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from nexus.facts.case import gather
from nexus.interview.clinician.private import shared
from nexus.interview.journey import Journey, travel
from nexus.interview.question import JSON
from nexus.letter.compose import compose
from nexus.letter.document import Letter
from nexus.programs.choosing import program_for, stages_for
from nexus.readiness.finding import View
from nexus.readiness.report import Report, assess


@dataclass(frozen=True)
class Drafted:
    """The journey, the letter it leads to, what is missing, and what kind of letter it is."""

    journey: Journey
    letter: Letter
    report: Report
    notice: str


def journey_of(given: Mapping[str, JSON], unfinished: Collection[str] = ()) -> Journey:
    """The pages and answers that count."""
    return travel(stages_for(given), given, unfinished)


def draft(given: Mapping[str, JSON], *, as_of: date, journey: Journey | None = None) -> Drafted:
    """Compose the letter as of a day and look at what it lacks; `journey` where it is known."""
    journey = journey or journey_of(given)
    program = program_for(given)
    case = gather(shared(journey.answers))
    letter = compose(program.outline(journey.answers), case, as_of=as_of)
    report = assess(program.checks(journey.answers), View(case, letter, as_of))
    return Drafted(journey, letter, report, program.notice(journey.answers))
