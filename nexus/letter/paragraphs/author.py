"""Who writes the letter: the clinician says it."""

from nexus.facts.case import Case
from nexus.letter.document import Blank, Form, Room, Section
from nexus.letter.gathering import section


def author(_case: Case) -> Section:
    """Name, degree, license, and how the patient is known; all for the clinician."""
    blanks = (
        Blank("author/name", "Name and degree"),
        Blank("author/specialty", "Specialty and board"),
        Blank("author/license", "License number and state"),
        Blank("author/npi", "NPI"),
        Blank("author/since", "Patient since, and number of visits"),
        Blank("author/seen", "Date last examined"),
        Blank("author/fee", "My fee, if any, does not depend on what this letter says.", Room.TICK),
    )
    return section("author", "The author", [Form("author", blanks, columns=2)], clinician=True)
