"""The history as the patient reports it: before, in service, after, and now."""

from nexus.facts.case import Case
from nexus.letter.document import Block, Section
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
        *gaps(case),
        *jobs(case),
        *connection(case),
        *events(case, time="after", named=service_claimed),
        *witnesses(case),
        *(() if causes_asked else _weighed_anyway(case)),
        against(case),
        *own_words(case, place="after"),
        *own_words(case, place="now"),
    ]
    return section("history", "History as reported", blocks)


def _until_it_happened(case: Case, *, claimed: bool) -> tuple[Block, ...]:
    return (
        before(case, claimed=claimed),
        *events(case, time="before", named=claimed),
        *own_words(case, place="before"),
        *([entrance(case), *service(case)] if claimed else []),
        *events(case, time="service", named=claimed),
        *events(case, time="", named=claimed),
    )


def _weighed_anyway(case: Case) -> tuple[Block, ...]:
    return (*health(case), ruled_out(case))
