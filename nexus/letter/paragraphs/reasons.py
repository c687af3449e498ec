"""Room for the clinician's reasons under questions that "no" answers as well as "yes"."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.course import Gap
from nexus.facts.event import Event
from nexus.facts.fact import Known, derive, maybe, together, value_of
from nexus.facts.record import Record
from nexus.letter.document import Blank, Form, Room, Section, Sentence
from nexus.letter.gathering import Said, section
from nexus.letter.paragraphs.event import event_date
from nexus.letter.wording import fixed, say, sources_of, spanned
from nexus.letter.words import capitalized, exhibits_named, words

MOST = 4
"""More prompts than this of one kind would bury the page; then one prompt asks for all of them."""


def reasons(case: Case) -> Section:
    """A prompt for each event, the examination at separation, gaps, and records against."""
    prompts = [
        *_events(case.service_events),
        *_separation(case),
        *_gaps(case.course.gaps),
        *_against(case),
        fixed(
            "reasons/dates",
            "Where the account and the records differ, in dates or otherwise: which do you rely"
            " on, and does it change your view?",
            because="what a reasoned opinion has to cover",
        ),
        fixed(
            "reasons/findings",
            "The diagnosis, imaging and examination: what do they tell you, and what not?",
            because="what a reasoned opinion has to cover",
        ),
    ]
    forms = [
        Form(
            f"reasons-{number}",
            (Blank(f"{said.key}-room", "Reasons", Room.LINES, 3),),
            lead=(said,),
        )
        for number, said in enumerate(prompts, start=1)
        if isinstance(said, Sentence)
    ]
    return section("reasons", "Reasons", forms, clinician=True)


def _events(found: tuple[Event, ...]) -> Iterator[Said]:
    if len(found) > MOST:
        yield say(
            "reasons/events",
            "What [they reports] from service: does it fit the findings and the records, or not,"
            " and why?",
            also=sources_of(*(event.time for event in found)),
        )
        return
    for event in found:
        yield say(
            f"reasons/event@{event.id}",
            "{kind}, {date}, as reported: does it fit the findings and the records, or not,"
            " and why?",
            "{kind}, as reported: does it fit the findings and the records, or not, and why?",
            "What [they reports] from service, {date}: does it fit the findings and the records,"
            " or not, and why?",
            "What [they reports] from service: does it fit the findings and the records, or not,"
            " and why?",
            kind=derive(lambda option: capitalized(words(option)), event.kind),
            date=event_date(event),
            also=sources_of(*(one.time for one in found)),
        )


def _separation(case: Case) -> Iterator[Said]:
    papers = case.course.separation
    exam, history = value_of(papers.exam), value_of(papers.history)
    if exam and exam.key == "normal":
        yield say(
            "reasons/separation",
            "An examination at separation that {exam}: what does it tell you, and what not?",
            exam=papers.exam,
        )
    if history and history.key == "no":
        yield say(
            "reasons/history_form",
            "A history form on which [they] {history}: what does it tell you, or not?",
            history=papers.history,
        )


def _gaps(found: tuple[Gap, ...]) -> Iterator[Said]:
    spans = together(spanned(gap.start, gap.end) for gap in found)
    if isinstance(spans, Known):
        yield say(
            "reasons/gaps", "No recorded care {spans}: what does it tell you, or not?", spans=spans
        )


def _against(case: Case) -> Iterator[Said]:
    """Records marked against, and every examination and decision of an agency however marked."""
    judged = [record for record in case.exhibits if record.is_a("agency_exam", "decision")]
    against = [record for record in case.exhibits if record.against and record not in judged]
    yield from _prompt("reasons/against", against, "where do you agree, where not, and why?")
    yield from _prompt(
        "reasons/judged",
        judged,
        "with what is said and decided there, where do you agree, where not, and why?",
    )


def _prompt(key: str, found: list[Record], asked: str) -> Iterator[Said]:
    letters = together(
        derive(lambda *_known, letter=record.exhibit: letter, maybe(record.source))
        for record in found
    )
    named = derive(exhibits_named, letters)
    if isinstance(named, Known):
        also = [fact for record in found for fact in (record.weight, record.status, record.kind)]
        yield say(key, f"{{exhibits}}: {asked}", exhibits=named, also=sources_of(*also))
