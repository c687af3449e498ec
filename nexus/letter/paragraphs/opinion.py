"""The opinion: neutral choices, none of them chosen, for the clinician alone."""

from nexus.facts.sources import Authority
from nexus.letter.document import Blank, Form, Room, Section
from nexus.letter.gathering import section
from nexus.letter.wording import fixed


def opinion(*, lead: str, choices: tuple[str, ...], meaning: str, standard: Authority) -> Section:
    """A lead-in, the choices a program allows, and what its standard of proof means."""
    because = "the question that the clinician is asked to answer"
    form = Form(
        "opinion",
        blanks=(
            Blank("opinion/choice", "My opinion", Room.CHOICE, options=choices),
            Blank(
                "opinion/speculation",
                "If no opinion can be given: what is missing, or why not",
                Room.LINES,
                2,
            ),
        ),
        lead=(fixed("opinion/lead", lead, because=because),),
        note=(
            fixed("opinion/meaning", meaning, because=because, authority=standard),
            fixed("opinion/strike", "Strike any words that are not yours.", because=because),
        ),
    )
    return section("opinion", "Opinion", [form], clinician=True)
