"""The elements that a decision-maker looks for: what is on file, missing, or for the clinician.

A checklist, not a measure: nothing is counted or weighed (Shedden v. Principi, 381 F.3d 1163 (Fed.
Cir. 2004); 38 CFR 3.303, 3.310).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from nexus.facts.case import Case
from nexus.facts.fact import Known, Unsure
from nexus.interview.marking import _
from nexus.readiness.finding import View


class Standing(StrEnum):
    """Who has to do something for an element, if anybody."""

    ON_FILE = "on-file"
    MISSING = "missing"
    FOR_CLINICIAN = "for-clinician"


@dataclass(frozen=True)
class Element:
    """One thing that a reader looks for, and the path of the question that holds it."""

    name: str
    standing: Standing
    path: str = ""


FROM_SERVICE = {"direct", "chronic", "intercurrent"}
FROM_ANOTHER = {"caused", "aggravated"}
FROM_BEFORE = {"existed", "natural", "increased", "progress"}


def elements(view: View) -> tuple[Element, ...]:
    """The elements of the letter that the answers lead to, in the order of the letter."""
    asked = {
        block.key.partition("@")[2]
        for section in view.letter.sections
        if section.key == "question"
        for block in section.blocks
    }
    opinion = any(section.key == "opinion" for section in view.letter.sections)
    return (*_told(view.case), *_cause(view.case, asked), *_clinicians(opinion=opinion))


def _told(case: Case) -> Iterator[Element]:
    function = case.function
    limits = (function.sitting, function.standing, function.walking, function.lifting)
    yield _element(_("A condition you have now"), case.diagnoses, "diagnoses")
    yield _element(_("What it stops you from doing"), _answered(*limits), "sitting")
    yield _element(_("Papers that the doctor can read"), case.exhibits, "records")


def _cause(case: Case, asked: set[str]) -> Iterator[Element]:
    if asked & FROM_SERVICE:
        yield _element(_("What happened in service"), case.service_events, "events")
        yield _element(
            _("How it went from then to now"), _answered(case.course.since_then), "since_then"
        )
    if asked & FROM_ANOTHER:
        yield _element(_("The other condition"), _answered(case.primary.name), "primary")
    if asked & FROM_BEFORE:
        yield _element(
            _("What was noted when you joined"), _answered(case.before.exam), "entrance_exam"
        )
    if asked & (FROM_ANOTHER | FROM_BEFORE):
        yield _element(
            _("How your back was before it got worse"),
            _answered(case.worsening.could_then),
            "could_then",
        )


def _clinicians(*, opinion: bool) -> Iterator[Element]:
    yield Element(_("The exam and the diagnosis"), Standing.FOR_CLINICIAN)
    if opinion:
        yield Element(_("The link between them, and the reasons"), Standing.FOR_CLINICIAN)


def _element(name: str, held: object, path: str) -> Element:
    return Element(name, Standing.ON_FILE if held else Standing.MISSING, path)


def _answered(*facts: object) -> bool:
    return any(isinstance(fact, Known | Unsure) for fact in facts)
