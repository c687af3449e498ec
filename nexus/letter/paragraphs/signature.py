"""The signature: ink, and nobody's but the clinician's."""

from nexus.facts.case import Case
from nexus.letter.document import Blank, Form, Room, Section
from nexus.letter.gathering import section
from nexus.letter.wording import fixed


def signature(_case: Case) -> Section:
    """The clinician's declaration, room to sign, and how to reach them."""
    lead = fixed(
        "signature/own",
        "The opinions here are my own. I read this draft, which was prepared with the patient’s"
        " information, and changed it where needed.",
        because="what a signature under a prepared draft has to say",
    )
    blanks = (
        Blank("signature/signature", "Signature", Room.SIGNATURE),
        Blank("signature/date", "Date signed", Room.DATE),
        Blank("signature/printed", "Printed name and title"),
        Blank("signature/contact", "Telephone or address"),
    )
    form = Form("signature", blanks, lead=(lead,), columns=2)
    return section("signature", "Signature", [form], clinician=True)
