"""What every format prints: numbered sections, marks, and the few words of the apparatus."""

from collections.abc import Iterable
from dataclasses import dataclass

from nexus.interview.marking import _
from nexus.letter.citing import Citations, Entry, cite
from nexus.letter.document import (
    Block,
    Form,
    Letter,
    Paragraph,
    Room,
    Row,
    Section,
    Sentence,
    Voice,
)

FOR_THE_CLINICIAN = _("For the clinician alone")
SOURCES = _("List of sources")
SOURCES_LEAD = {
    Voice.PATIENT: _("Patient’s answers"),
    Voice.RECORD: _("Record"),
    Voice.WITNESS: _("Statement"),
}
"""How the list of sources names whose voice it is; the list is in this order."""
KEY = _("P patient reports · R record shows · W witness saw · numbers: list of sources")
VOICES = _("P patient reports · R record shows · W witness saw")
"""On the clinician's copy, where whose voice it is matters and the questions do not."""
LEFT_EMPTY = _("left empty for the clinician")


@dataclass(frozen=True)
class Numbered:
    """A section with its number, the same in every format, and the blocks that say anything."""

    number: int
    section: Section
    blocks: tuple[Block, ...]

    @property
    def title(self) -> str:
        """The title with its number."""
        return f"{self.number}. {self.section.title}"

    @property
    def aside(self) -> str:
        """The small words under the title."""
        return self.section.instruction or (FOR_THE_CLINICIAN if self.section.clinician else "")


@dataclass(frozen=True)
class Printed:
    """A letter ready for any format."""

    letter: Letter
    sections: tuple[Numbered, ...]
    citations: Citations

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The list of sources: the patient's answers, then records, then statements."""
        voices = list(SOURCES_LEAD)
        return tuple(sorted(self.citations.entries, key=lambda entry: voices.index(entry.voice)))


def printed(letter: Letter) -> Printed:
    """Number the sections and mark the sentences."""
    sections = tuple(
        Numbered(number, section, tuple(block for block in section.blocks if _speaks(block)))
        for number, section in enumerate(letter.sections, start=1)
    )
    return Printed(letter, sections, cite(letter))


def is_prompt(form: Form) -> bool:
    """Whether the words that lead in are the question that the one blank answers."""
    return bool(form.lead) and [blank.room for blank in form.blanks] == [Room.LINES]


def words(sentences: Iterable[Sentence]) -> str:
    """The words of some sentences, without marks."""
    return " ".join(sentence.text for sentence in sentences)


def told(row: Row) -> str:
    """The words of a row, to name the blanks in it."""
    return words(cell for cell in row.cells if isinstance(cell, Sentence))


def source_lines(one: Printed) -> dict[str, str]:
    """The lines of the list of sources by their marks."""
    return {
        entry.mark: f"{entry.mark}, {SOURCES_LEAD[entry.voice]}: {entry.comes_from}"
        for entry in one.entries
    }


def _speaks(block: Block) -> bool:
    return not isinstance(block, Paragraph) or bool(block.sentences)
