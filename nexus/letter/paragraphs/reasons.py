"""Room for the clinician's reasons under questions that "no" answers as well as "yes"."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.course import Gap
from nexus.facts.event import Event
from nexus.facts.fact import Known, derive, together, value_of
from nexus.facts.sources import Standing
from nexus.letter.document import Blank, Form, Room, Section, Sentence, Voice
from nexus.letter.gathering import Said, section
from nexus.letter.paragraphs.contrary import earlier_trouble, judgments, opposed
from nexus.letter.paragraphs.event import event_date
from nexus.letter.wording import fixed, say, sources_of, spanned
from nexus.letter.words import capitalized, words

COVERED = Standing("what a reasoned opinion has to cover")
MOST = 4
"""More prompts than this of one kind would bury the page; then one prompt asks for all of them."""


def reasons(case: Case) -> Section:
    """A prompt for each event, the examination at separation, gaps, and records against."""
    prompts = [
        *_events(case.service_events),
        *earlier_trouble(case.before),
        *_separation(case),
        *_gaps(case.course.gaps),
        *opposed(case),
        *judgments(case),
        _dates(case),
        fixed(
            "reasons/findings",
            "The diagnosis, imaging and examination: what do they tell you, and what not?",
            because=COVERED.reason,
        ),
    ]
    forms = [
        Form(
            f"reasons-{number}",
            (Blank(f"{said.key}-room", "Reasons", Room.LINES, _lines(said)),),
            lead=(said,),
        )
        for number, said in enumerate(prompts, start=1)
        if isinstance(said, Sentence)
    ]
    return section("reasons", "Reasons", forms, clinician=True)


def _lines(said: Sentence) -> int:
    """Most room where the reasoning is: what happened, and what is found now."""
    return 3 if said.key.startswith(("reasons/event", "reasons/findings")) else 2


def _dates(case: Case) -> Said:
    """Asked of every letter; where the patient tells of such papers, it says so."""
    rely = "which do you rely on, and does it change your view?"
    if isinstance(case.against.dates, Known):
        return say(
            "reasons/dates",
            "Where the account and the records differ, in dates or otherwise, as [they tells]"
            f" above: {rely}",
            also=sources_of(case.against.dates),
        )
    return say(
        "reasons/dates",
        f"Where the account and the records differ, in dates or otherwise: {rely}",
        also=(COVERED, *sources_of(case.against.dates)),
        voice=Voice.FIXED,
    )


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
