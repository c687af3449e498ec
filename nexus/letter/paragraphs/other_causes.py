"""What else in the history could explain it: the clinician says of each how it counts."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.event import Event
from nexus.facts.fact import Known, derive, together, value_of
from nexus.facts.job import Job
from nexus.facts.person import Person
from nexus.letter.document import Blank, Block, Cell, Form, Room, Row, Section, Sentence, Table
from nexus.letter.gathering import Said, section
from nexus.letter.paragraphs.contrary import excerpt
from nexus.letter.paragraphs.event import event_date
from nexus.letter.paragraphs.question import OF_NO_KIND
from nexus.letter.paragraphs.risk import Cue, cues, ruled_out
from nexus.letter.wording import say, sources_of, spanned
from nexus.letter.words import capitalized, exact_date, quoted, voiced, words

CHOICES = ("explains it", "adds to it", "does neither", "cannot say")
HEADS = ("In the history", "In my judgment, it")


def other_causes(case: Case) -> Section:
    """A row for each thing outside service that a doctor weighs, and lines for further ones."""
    said = [
        *_age(case.person),
        *(_event(event) for event in case.events if not event.in_service),
        *(_job(job) for job in case.jobs if job.strenuous),
        _other_work(case),
        *(_cue(cue) for cue in cues(case.risk)),
    ]
    rows = [row for one in said for row in _row(one)]
    blocks: list[Block] = []
    if rows:
        blocks.append(Table("other_causes", HEADS, tuple(rows)))
    others = Blank(
        "other_causes/others",
        "Other causes I considered (age, work, weight, other illness), and how each counts",
        Room.LINES,
        2,
    )
    blocks.extend((ruled_out(case), Form("other_causes-others", (others,))))
    return section("other_causes", "Other causes considered", blocks, clinician=True)


def _age(person: Person) -> Iterator[Said]:
    if isinstance(person.born, Known):
        yield say("other_causes/what@age", "Age: born {born}", born=derive(exact_date, person.born))


def _event(event: Event) -> Said:
    """By kind and date; its words stand above, and here only where no other would tell it."""
    kind = value_of(event.kind)
    vague = ("{kind}, {date}, told above: {words}",) if kind and kind.key == OF_NO_KIND else ()
    return say(
        f"other_causes/what@{event.id}",
        *vague,
        "{kind}, {date}, told above",
        "{kind}, told above: {words}",
        "{kind}, told above",
        "What happened {date}, told above: {words}",
        "What happened, told above: {words}",
        "What happened {date}, told above",
        kind=derive(lambda option: capitalized(words(option)), event.kind),
        date=event_date(event),
        words=derive(excerpt, event.words),
        also=sources_of(event.time),
    )


def _job(job: Job) -> Said:
    return say(
        f"other_causes/what@job-{job.id}",
        "Work, {effort}, {span}: {job}",
        "Work, {effort}: {job}",
        "Work, {effort}, {span}",
        "Work, {effort}",
        effort=job.effort,
        span=spanned(job.start, job.end),
        job=derive(quoted, job.name),
    )


def _other_work(case: Case) -> Said:
    """Jobs of which nobody told how heavy they were, in one row: they may have been."""
    jobs = [job for job in case.jobs if not isinstance(job.effort, Known)]
    names = (derive(voiced, job.name) for job in jobs)
    return say(
        "other_causes/what@other-work",
        "Other work, told above: {jobs}",
        jobs=derive("; ".join, together(names)),
        also=sources_of(*(job.effort for job in jobs)),
    )


def _cue(cue: Cue) -> Said:
    return say(
        f"other_causes/what@{cue.key}",
        f"{cue.label}: {{told}}",
        told=cue.told,
        also=sources_of(*cue.facts),
    )


def _row(said: Said) -> Iterator[Row]:
    if isinstance(said, Sentence):
        item = said.key.rpartition("@")[2]
        choice = Blank(f"other_causes/choice@{item}", "It", Room.CHOICE, options=CHOICES)
        cells: tuple[Cell, ...] = (said, choice)
        yield Row(item, cells)
