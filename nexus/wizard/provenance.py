"""Where each sentence of a letter comes from, and the way to the question that would change it.

The letter may be older than the answers: the ways lead to today's questions, and what is no longer
among them is said to be gone. What is kept private shows neither its question nor its answer.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from django.template.loader import render_to_string
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from nexus.facts.record import exhibit_number
from nexus.facts.sources import Answered, Recorded, Sources, Unanswered, Witnessed, union
from nexus.interview.medical_evidence.records import RECORDS
from nexus.letter.citing import cite
from nexus.letter.document import Block, Letter, Row, Sentence, Table, Voice, block_cells
from nexus.rendering.html import identity, opening
from nexus.wizard.directions import Directions

LEADS = {
    Voice.PATIENT: _("You told us"),
    Voice.RECORD: _("A record shows it"),
    Voice.WITNESS: _("Someone else saw it"),
    Voice.FIXED: _("Set words, filled in from what you told us"),
}
FIRST_WORDS = 8


@dataclass(frozen=True)
class Behind:
    """A question behind a sentence; without a `way` when it is gone."""

    ask: str
    way: str
    words: str = ""
    unanswered: bool = False


@dataclass(frozen=True)
class Part:
    """An entry with its name, or a page without one, and its questions; `gone` when removed."""

    name: str
    way: str
    questions: tuple[Behind, ...] = ()
    gone: bool = False


@dataclass(frozen=True)
class Note:
    """Whose voice some sentences are, and all that they rest on."""

    ids: tuple[str, ...]
    first_words: str
    lead: str
    parts: tuple[Part, ...]


def provenance_of(letter: Letter, directions: Directions) -> dict[str, str]:
    """Markup for `render_html`: a note after each block, and the ways of the list of sources."""
    beside: dict[str, str] = {}
    for line in letter.head:
        if isinstance(line.content, Sentence):
            beside[line.content.key] = shown(noted([(line.content,)], directions))
    for section in letter.sections:
        for block in section.blocks:
            beside[opening(block)] = shown(noted(told_together(block), directions))
    for entry in cite(letter).entries:
        parts = tuple(parts_of(entry.sources, directions))
        beside[entry.mark] = render_to_string("components/source_line.html", {"parts": parts})
    return beside


def told_together(block: Block) -> Iterator[tuple[Sentence, ...]]:
    """Sentences that share a note: those of a row, and neighbors that rest on the same."""
    if isinstance(block, Table):
        yield from (sentences_in(row) for row in block.rows)
        return
    said = (cell for cell in block_cells(block) if isinstance(cell, Sentence))
    for _same, together in groupby(said, key=lambda one: (one.voice, one.sources)):
        yield tuple(together)


def sentences_in(row: Row) -> tuple[Sentence, ...]:
    return tuple(cell for cell in row.cells if isinstance(cell, Sentence))


def noted(many: Iterable[tuple[Sentence, ...]], directions: Directions) -> tuple[Note, ...]:
    """A note for whatever rests on more than set words."""
    return tuple(
        Note(
            ids=tuple(identity(one.key) for one in said),
            first_words=Truncator(said[0].text).words(FIRST_WORDS),
            lead=str(LEADS[said[0].voice]),
            parts=parts,
        )
        for said in many
        if said and said[0].voice in LEADS
        if (parts := tuple(parts_of(union(one.sources for one in said), directions)))
    )


def shown(notes: tuple[Note, ...]) -> str:
    if not notes:
        return ""
    return render_to_string("components/provenance.html", {"notes": notes})


def parts_of(sources: Sources, directions: Directions) -> Iterator[Part]:
    """Records and statements first, each with its questions; then the other entries and pages."""
    asked = [one for one in sources if isinstance(one, Answered | Unanswered)]
    questions = {
        entry: tuple(questions_behind(entry, asked, directions))
        for entry in dict.fromkeys(entry_in(one.path) for one in asked)
    }
    for source in sources:
        if isinstance(source, Recorded | Witnessed):
            entry, name = named(source)
            gone = directions.lost(entry)
            yield Part(name, directions.to(entry), questions.pop(entry, ()), gone=gone)
    for entry, behind in questions.items():
        if behind:
            yield Part(directions.name(entry), "", behind, gone=directions.lost(entry))


def entry_in(path: str) -> str:
    """The entry of a list that a path is in, as list/item; nothing for a question by itself."""
    return path.rpartition("/")[0]


def named(source: Recorded | Witnessed) -> tuple[str, str]:
    """The entry of a record or statement, and the name that it had when the letter was made."""
    if isinstance(source, Witnessed):
        return source.path.strip("/"), source.name
    name = f"Exhibit {source.exhibit}, {source.record}" if source.record else source.exhibit
    return f"{RECORDS.key}/{exhibit_number(source.exhibit)}", name


def questions_behind(
    entry: str, asked: Iterable[Answered | Unanswered], directions: Directions
) -> Iterator[Behind]:
    for source in asked:
        behind = question_behind(source, directions) if entry_in(source.path) == entry else None
        if behind:
            yield behind


def question_behind(source: Answered | Unanswered, directions: Directions) -> Behind | None:
    """Nothing for a list as a whole, and nothing for what is kept private or no longer asked."""
    way = directions.to(source.path)
    if isinstance(source, Unanswered):
        left_open = way and directions.is_open(source.path)
        return Behind(directions.ask(source.path), way, unanswered=True) if left_open else None
    return Behind(source.asked, way, directions.words(source.path))
