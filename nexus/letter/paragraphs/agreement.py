"""Whether the clinician finds the history consistent: theirs to say."""

from nexus.facts.case import Case
from nexus.letter.document import Blank, Form, Room, Section
from nexus.letter.gathering import section


def agreement(_case: Case) -> Section:
    """Three neutral choices and room for why."""
    choice = Blank(
        "agreement/choice",
        "Having read the records that I ticked, I find this history",
        Room.CHOICE,
        options=("consistent with them", "consistent in part", "not consistent with them"),
    )
    why = Blank("agreement/why", "Because", Room.LINES, 2)
    form = Form("agreement", (choice, why))
    return section("agreement", "Agreement with the history", [form], clinician=True)
