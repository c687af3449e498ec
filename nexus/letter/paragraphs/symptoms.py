"""The section of what is felt: pain, each leg, bladder and bowels."""

from nexus.facts.case import Case
from nexus.letter.document import Section
from nexus.letter.gathering import section
from nexus.letter.paragraphs.bladder_bowel import bladder_bowel
from nexus.letter.paragraphs.legs import legs
from nexus.letter.paragraphs.pain import pain
from nexus.letter.paragraphs.warning_signs import warning_signs


def symptoms(case: Case) -> Section:
    """From the back downwards."""
    return section(
        "symptoms",
        "Pain and other symptoms as reported",
        [*pain(case), *legs(case), bladder_bowel(case), warning_signs(case)],
    )
