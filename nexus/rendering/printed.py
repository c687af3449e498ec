"""What every format prints: numbered sections, marks, and the few words of the apparatus."""

from dataclasses import dataclass

from nexus.letter.citing import Citations, cite
from nexus.letter.document import Block, Letter, Paragraph, Section, Voice

VOICES = {
    Voice.PATIENT: "the patient reports",
    Voice.RECORD: "a record shows",
    Voice.WITNESS: "a witness saw",
}
FOR_THE_CLINICIAN = "For the clinician alone"
SOURCES = "List of sources"
SOURCES_LEAD = {
    Voice.PATIENT: "Patient’s answers",
    Voice.RECORD: "Record",
    Voice.WITNESS: "Statement",
}
KEY = "P patient reports · R record shows · W witness saw · numbers: list of sources"
LEFT_EMPTY = "left empty for the clinician"


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


@dataclass(frozen=True)
class Printed:
    """A letter ready for any format."""

    letter: Letter
    sections: tuple[Numbered, ...]
    citations: Citations


def printed(letter: Letter) -> Printed:
    """Number the sections and mark the sentences."""
    sections = tuple(
        Numbered(number, section, tuple(block for block in section.blocks if _speaks(block)))
        for number, section in enumerate(letter.sections, start=1)
    )
    return Printed(letter, sections, cite(letter))


def _speaks(block: Block) -> bool:
    return not isinstance(block, Paragraph) or bool(block.sentences)
