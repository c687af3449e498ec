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


def history(case: Case) -> Section:
    """The paragraphs in the order of a life."""
    blocks: list[Block] = [
        service(case),
        *events(case, time="before"),
        *own_words(case, place="before"),
        *events(case, time="service"),
        *events(case, time=""),
        *own_words(case, place="event"),
        course(case),
        separation(case),
        *gaps(case),
        *own_words(case, place="after"),
        *events(case, time="after"),
        *own_words(case, place="now"),
    ]
    return section("history", "History as reported", blocks)
