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
from nexus.letter.statement import Statement, statement_of
from nexus.programs.choosing import program_for, stages_for
from nexus.readiness.finding import View
from nexus.readiness.report import Report, assess


@dataclass(frozen=True)
class Drafted:
    """A journey, the letter that it leads to with what it lacks, and the person's own statement.

    `notice` says what kind of letter it is; there is a statement only where they want one.
    """

    journey: Journey
    letter: Letter
    report: Report
    notice: str
    statement: Statement | None


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
    statement = statement_of(case, as_of=as_of)
    return Drafted(journey, letter, report, program.notice(journey.answers), statement)


def own_statement(given: Mapping[str, JSON], *, as_of: date) -> Statement | None:
    """The person's own statement alone, where they want one."""
    return statement_of(gather(shared(journey_of(given).answers)), as_of=as_of)
