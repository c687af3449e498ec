"""The head of the letter: date, to whom, about whom, which condition by which names."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.fact import derive, maybe, together
from nexus.letter.document import Blank, HeadLine, Room, Sentence, Unsaid
from nexus.letter.wording import fixed, say, sources_of
from nexus.letter.words import exact_date, isolated, unended, voiced


def head(case: Case, *, to: str, condition: str) -> tuple[HeadLine, ...]:
    """Room for a letterhead and the date, then the hanging names."""
    return (
        HeadLine(
            "Letterhead", Blank("head/letterhead", "Room for your letterhead", Room.LETTERHEAD)
        ),
        HeadLine("Date", Blank("head/date", "Date", Room.DATE)),
        HeadLine("To", fixed("head/to", to, because="the office that decides")),
        *_for(case),
        HeadLine("Regarding", _regarding(case)),
        HeadLine("Condition", fixed("head/condition", condition, because="the kind of letter")),
        *_diagnoses(case),
    )


def _for(case: Case) -> Iterator[HeadLine]:
    clinician = say("head/for", "{clinician}", clinician=case.request.clinician)
    if isinstance(clinician, Sentence):
        yield HeadLine("Prepared for", clinician)


def _diagnoses(case: Case) -> Iterator[HeadLine]:
    """By their names alone; dates and makers stand with the clinician's own."""
    names = together(derive(voiced, derive(unended, found.name)) for found in case.diagnoses)
    said = say(
        "head/diagnoses",
        "{names}, as reported",
        names=derive("; ".join, names),
        also=sources_of(*(found.date for found in case.diagnoses)),  # their order
    )
    if isinstance(said, Sentence):
        yield HeadLine("Diagnosis" if len(case.diagnoses) == 1 else "Diagnoses", said)


def _regarding(case: Case) -> Sentence:
    person = case.person
    name = derive(isolated, person.name)
    born = derive(lambda day: day and f", born {exact_date(day)}", maybe(person.born))
    number = derive(lambda end: end and f", claim number ending {end}", maybe(person.file_end))
    whole = derive(lambda *parts: "".join(part or "" for part in parts), name, born, number)
    said = say("head/regarding", "{whole}", whole=whole)
    if isinstance(said, Unsaid):
        return fixed("head/regarding", "The patient", because="no name was given")
    return said
