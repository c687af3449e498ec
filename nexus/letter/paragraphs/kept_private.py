"""What the letter leaves out at the patient's wish: a gap that every reader can see."""

from nexus.facts.case import Case
from nexus.facts.fact import derive, value_of
from nexus.letter.document import Section
from nexus.letter.gathering import paragraph, section
from nexus.letter.wording import say


def kept_private(case: Case) -> Section:
    """One sentence that names what is left out, or nothing."""
    chosen = case.request.private
    options = value_of(chosen) or ()
    said = say(
        "kept_private/list",
        "This letter leaves out, at [their] wish: {topics}. The clinician can ask [them].",
        topics=derive(lambda many: "; ".join(option.words for option in many), chosen),
    )
    some = any(option.key != "none" for option in options)
    return section(
        "kept_private", "Kept private", [paragraph("kept_private", [said] if some else [])]
    )
