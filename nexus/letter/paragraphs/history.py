"""The history as the patient reports it: before, in service, after, and now."""

from nexus.facts.case import Case
from nexus.letter.document import Block, Section
from nexus.letter.gathering import section
from nexus.letter.paragraphs.course import course
from nexus.letter.paragraphs.event import events
from nexus.letter.paragraphs.gaps import gaps
from nexus.letter.paragraphs.own_words import own_words
from nexus.letter.paragraphs.separation import separation
from nexus.letter.paragraphs.service import service


def history(case: Case, *, service_claimed: bool = True) -> Section:
    """The paragraphs in the order of a life; times are named by service where it is claimed."""
    blocks: list[Block] = [
        service(case, claimed=service_claimed),
        *events(case, time="before", named=service_claimed),
        *own_words(case, place="before"),
        *events(case, time="service", named=service_claimed),
        *events(case, time="", named=service_claimed),
        *own_words(case, place="event"),
        course(case),
        *([separation(case)] if service_claimed else []),
        *gaps(case),
        *events(case, time="after", named=service_claimed),
        *own_words(case, place="after"),
        *own_words(case, place="now"),
    ]
    return section("history", "History as reported", blocks)
