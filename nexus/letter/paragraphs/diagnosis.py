"""What it has been called, by whom and on what basis; the diagnosis itself is the clinician's."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.condition import Diagnosis
from nexus.facts.fact import Fact, Unknown, admitted, derive
from nexus.facts.value import Option
from nexus.letter.document import Blank, Form, Room, Row, Section
from nexus.letter.gathering import Said, paragraph, section
from nexus.letter.telling import entry, joined, settled, table
from nexus.letter.wording import say
from nexus.letter.words import listed, partial_date, quoted, unended, voiced

HEADS = ("Diagnosis, as the patient reports it", "When", "By whom", "From")


def diagnosis(case: Case) -> Section:
    """The diagnoses as reported, then room for the clinician's own."""
    rows = (row for found in case.diagnoses for row in _row(found))
    blanks = (
        Blank("diagnosis/own", "Diagnosis, with level and side", Room.LINES, 2),
        Blank("diagnosis/icd", "ICD-10 (optional)"),
        Blank("diagnosis/basis", "Based on"),
    )
    return section(
        "diagnosis",
        "Diagnosis",
        [
            *table("diagnosis", HEADS, rows),
            paragraph("diagnosis@unnamed", _unnamed(case.diagnoses)),
            Form("diagnosis-own", blanks),
        ],
    )


def _row(found: Diagnosis) -> Iterator[Row]:
    return entry(
        "diagnosis",
        found.id,
        name=joined(derive(voiced, derive(unended, found.name)), _where(found)),
        when=admitted(derive(partial_date, found.date), "date not recalled"),
        by=settled(voiced, found.by),
        basis=settled(_listed, found.basis),
    )


def _where(found: Diagnosis) -> Fact[str]:
    return derive("where: {}".format, derive(quoted, found.where))


def _listed(basis: tuple[Option, ...]) -> str:
    return listed([option.words for option in basis])


def _unnamed(many: tuple[Diagnosis, ...]) -> Iterator[Said]:
    """Nothing can be told of a diagnosis without its name; it is asked for."""
    for found in many:
        if isinstance(found.name, Unknown):
            yield say(f"diagnosis/unnamed@{found.id}", "{name}", name=found.name)
