"""What else in the history could explain it: the clinician says of each how it counts."""

from nexus.facts.case import Case
from nexus.facts.event import Event
from nexus.facts.fact import derive
from nexus.letter.document import Blank, Block, Cell, Form, Room, Row, Section, Sentence, Table
from nexus.letter.gathering import section
from nexus.letter.paragraphs.event import event_date
from nexus.letter.wording import say, sources_of
from nexus.letter.words import capitalized, cited, words

CHOICES = ("explains it", "adds to it", "does neither", "cannot say")


def other_causes(case: Case) -> Section:
    """A row for each event outside service, and lines for what the clinician adds."""
    outside = [event for event in case.events if not event.in_service]
    rows = [row for event in outside for row in _row(event)]
    blocks: list[Block] = []
    if rows:
        heads = ("In the history", "In my judgment, it")
        blocks.append(Table("other_causes", heads, tuple(rows)))
    others = Blank(
        "other_causes/others",
        "Other causes I considered (age, work, weight, other illness), and how each counts",
        Room.LINES,
        3,
    )
    blocks.append(Form("other_causes-others", (others,)))
    return section("other_causes", "Other causes considered", blocks, clinician=True)


def _row(event: Event) -> list[Row]:
    said = say(
        f"other_causes/what@{event.id}",
        "{kind}, {date}: {words}",
        "{kind}: {words}",
        "{kind}, {date}",
        "{kind}",
        "{words}",
        kind=derive(lambda option: capitalized(words(option)), event.kind),
        date=event_date(event),
        words=derive(cited, event.words),
        also=sources_of(event.time),
    )
    if not isinstance(said, Sentence):
        return []
    cells: tuple[Cell, ...] = (
        said,
        Blank(f"other_causes/choice@{event.id}", "It", Room.CHOICE, options=CHOICES),
    )
    return [Row(event.id, cells)]
