"""What it has been called, by whom and on what basis; the diagnosis itself is the clinician's."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.condition import Diagnosis
from nexus.facts.fact import Fact, admitted, derive, together
from nexus.facts.value import Option
from nexus.letter.document import Blank, Form, Room, Section
from nexus.letter.gathering import Said, paragraph, section
from nexus.letter.wording import say
from nexus.letter.words import listed, partial_date, quoted, unended


def diagnosis(case: Case) -> Section:
    """The diagnoses as reported, then room for the clinician's own."""
    said = [sentence for found in case.diagnoses for sentence in _diagnosis(found)]
    blanks = (
        Blank("diagnosis/own", "Diagnosis, with level and side", Room.LINES, 2),
        Blank("diagnosis/icd", "ICD-10 (optional)"),
        Blank("diagnosis/basis", "Based on"),
    )
    return section(
        "diagnosis",
        "Diagnosis",
        [paragraph("diagnosis", said), Form("diagnosis-own", blanks)],
    )


def _diagnosis(found: Diagnosis) -> Iterator[Said]:
    yield say(
        f"diagnosis/name@{found.id}",
        "[They reports] this diagnosis: {name} ({details}).",
        "[They reports] this diagnosis: {name}.",
        name=derive(unended, found.name),
        details=_details(found),
    )


def _details(found: Diagnosis) -> Fact[str]:
    known: Fact[tuple[str, ...]] = together(
        (
            admitted(derive(partial_date, found.date), "date not recalled"),
            derive("by {}".format, found.by),
            derive(_from, found.basis),
            derive("where: {}".format, derive(quoted, found.where)),
        )
    )
    return derive("; ".join, known)


def _from(basis: tuple[Option, ...]) -> str:
    return f"from {listed([option.words for option in basis])}"
