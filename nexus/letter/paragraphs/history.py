"""The history as the patient reports it: before, in service, after, and now."""

from nexus.facts.case import Case
from nexus.facts.course import Gap
from nexus.facts.fact import value_of
from nexus.facts.order import by_date
from nexus.letter.document import Block, Paragraph, Section
from nexus.letter.gathering import section
from nexus.letter.paragraphs.against import against
from nexus.letter.paragraphs.before import before, entrance
from nexus.letter.paragraphs.connection import connection
from nexus.letter.paragraphs.course import course
from nexus.letter.paragraphs.event import events
from nexus.letter.paragraphs.gaps import gaps
from nexus.letter.paragraphs.jobs import jobs
from nexus.letter.paragraphs.own_words import own_words
from nexus.letter.paragraphs.risk import health, ruled_out
from nexus.letter.paragraphs.separation import separation
from nexus.letter.paragraphs.service import helped, service
from nexus.letter.paragraphs.witnesses import witnesses
from nexus.letter.paragraphs.years import years

OWN_WORDS = "From here on, words in quotation marks are the patient’s own"
"""Said once, so that it need not be said in each sentence."""


def history(case: Case, *, service_claimed: bool = True, causes_asked: bool = True) -> Section:
    """The paragraphs in the order of a life; times are named by service where it is claimed.

    Where no cause is asked for, what a doctor would weigh as one stands here.
    """
    blocks: list[Block] = [
        helped(case),
        *_until_it_happened(case, claimed=service_claimed),
        *own_words(case, place="event"),
        course(case),
        *years(case),
        *([separation(case)] if service_claimed else []),
        *_in_time(case, "after", _gaps_since(case), named=service_claimed),
        *jobs(case),
        *connection(case),
        *witnesses(case),
        *(() if causes_asked else _weighed_anyway(case)),
        against(case),
        *own_words(case, place="after"),
        *own_words(case, place="now"),
    ]
    return section("history", "History as reported", blocks, instruction=OWN_WORDS)


def _until_it_happened(case: Case, *, claimed: bool) -> tuple[Block, ...]:
    return (
        before(case, claimed=claimed),
        *_in_time(case, "before", _gaps_before(case), named=claimed),
        *own_words(case, place="before"),
        *([entrance(case), *service(case)] if claimed else []),
        *events(case, time="service", named=claimed),
        *events(case, time="", named=claimed),
    )


def _in_time(
    case: Case, time: str, between: tuple[Gap, ...], *, named: bool
) -> tuple[Paragraph, ...]:
    """The events of one time and its gaps, the earliest first; what has no date comes last."""
    dates = [event.date for event in case.events if event.period == time]
    told = [
        *zip(dates, events(case, time=time, named=named), strict=True),
        *zip((gap.start for gap in between), gaps(between, case.exhibits), strict=True),
    ]
    return tuple(block for _date, block in sorted(told, key=lambda one: by_date(one[0])))


def _gaps_before(case: Case) -> tuple[Gap, ...]:
    """The gaps that ended before service began."""
    entered = [start for time in case.services if (start := value_of(time.start))]
    first = min((start.last for start in entered), default=None)
    return tuple(
        gap
        for gap in case.course.gaps
        if first and (end := value_of(gap.end)) is not None and end.first <= first
    )


def _gaps_since(case: Case) -> tuple[Gap, ...]:
    before = _gaps_before(case)
    return tuple(gap for gap in case.course.gaps if gap not in before)


def _weighed_anyway(case: Case) -> tuple[Block, ...]:
    return (*health(case), ruled_out(case))
