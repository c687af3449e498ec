"""Where each sentence of a letter comes from, and the way to the question that would change it.

The letter may be older than the answers: the ways lead to today's questions, and what is no longer
among them is said to be gone. What is kept private shows neither its question nor its answer.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from django.utils.translation import gettext_lazy as _

from nexus.facts.record import exhibit_number
from nexus.facts.sources import Answered, Recorded, Sources, Unanswered, Witnessed, union
from nexus.interview.medical_evidence.records import RECORDS
from nexus.letter.citing import cite
from nexus.letter.document import Block, Letter, Row, Sentence, Table, Voice, block_cells
from nexus.rendering.beside import Behind, Beside, Note, Part
from nexus.rendering.html import identity, opening
from nexus.wizard.directions import Directions

LEADS = {
    Voice.PATIENT: _("You told us"),
    Voice.RECORD: _("A record shows it"),
    Voice.WITNESS: _("Someone else saw it"),
    Voice.FIXED: _("Set words, filled in from what you told us"),
}
WORDS = {
    "heading": _("Where this comes from"),
    "unanswered": _("Not answered yet"),
    "gone": _("This isn’t asked any more."),
    "removed": _("This entry is no longer in your answers."),
    "sources": _("Show the list"),
    "parts": _("Go to a part of the letter"),
}
FIRST_WORDS = 8


def provenance_of(letter: Letter, directions: Directions) -> Beside:
    """A note after each line and block that rests on more than set words, and the list's ways."""
    origins = Origins(directions)
    notes: dict[str, tuple[Note, ...]] = {}
    for line in letter.head:
        if isinstance(line.content, Sentence):
            notes[line.content.key] = tuple(noted([(line.content,)], origins))
    for section in letter.sections:
        for block in section.blocks:
            notes[opening(block)] = tuple(noted(told_together(block), origins))
    return Beside(
        notes=notes,
        parts={
            entry.mark: tuple(origins.parts_of(entry.sources)) for entry in cite(letter).entries
        },
        words={name: str(words) for name, words in WORDS.items()},
    )


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


def noted(many: Iterable[tuple[Sentence, ...]], origins: "Origins") -> Iterator[Note]:
    for said in many:
        parts = tuple(origins.parts_of(union(one.sources for one in said)))
        if parts and said[0].voice in LEADS:
            yield Note(
                ids=tuple(identity(one.key) for one in said),
                first_words=beginning(said[0].text),
                lead=str(LEADS[said[0].voice]),
                parts=parts,
            )


def beginning(text: str) -> str:
    words = text.split(" ")
    return text if len(words) <= FIRST_WORDS else f"{' '.join(words[:FIRST_WORDS])}…"


@dataclass(frozen=True)
class Origins:
    """What sentences rest on, as it stands today; each question is looked up once."""

    directions: Directions

    def parts_of(self, sources: Sources) -> Iterator[Part]:
        """Records and statements, each with its questions; then the other entries and pages."""
        by_entry: dict[str, tuple[Behind, ...]] = {}
        for source in sources:
            if isinstance(source, Answered | Unanswered):
                entry = source.path.rpartition("/")[0]
                by_entry[entry] = by_entry.get(entry, ()) + self._behind(source)
        for source in sources:
            if isinstance(source, Recorded | Witnessed):
                yield self._named(source, by_entry)
        for entry, behind in by_entry.items():
            if behind:
                directions = self.directions
                yield Part(directions.name(entry), "", behind, gone=directions.lost(entry))

    def _named(self, source: Recorded | Witnessed, by_entry: dict[str, tuple[Behind, ...]]) -> Part:
        """A record or statement by the name that it had when the letter was made."""
        if isinstance(source, Witnessed):
            entry, name = source.path.strip("/"), source.name
        else:
            entry = f"{RECORDS.key}/{exhibit_number(source.exhibit)}"
            name = f"Exhibit {source.exhibit}, {source.record}".removesuffix(", ")
        questions = by_entry.pop(entry, ())
        return Part(name, self.directions.to(entry), questions, gone=self.directions.lost(entry))

    def _behind(self, source: Answered | Unanswered) -> tuple[Behind, ...]:
        if source not in self._known:
            self._known[source] = tuple(question_behind(source, self.directions))
        return self._known[source]

    @cached_property
    def _known(self) -> dict[Answered | Unanswered, tuple[Behind, ...]]:
        return {}


def question_behind(source: Answered | Unanswered, directions: Directions) -> Iterator[Behind]:
    """One question, or none where it was left open because it is private or not asked any more."""
    way = directions.to(source.path)
    if isinstance(source, Answered):
        yield Behind(source.asked, way, directions.words(source.path))
    elif way and directions.is_open(source.path):
        yield Behind(directions.ask(source.path), way, unanswered=True)
