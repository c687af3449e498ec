"""The opinion: for each question neutral choices, none of them chosen, for the clinician alone."""

from collections.abc import Sequence

from nexus.letter.document import Blank, Form, Room, Section
from nexus.letter.gathering import Said, aside, section
from nexus.letter.paragraphs.question import Asked, placed
from nexus.letter.wording import fixed

SPECULATION = "not something I can say without speculation, because of what I write below"
LIKELIHOOD = (
    "at least as likely as not",
    "more likely than not",
    "less likely than not",
    SPECULATION,
)
UNMISTAKABLE = (
    "clear and unmistakable from the evidence",
    "not clear and unmistakable from the evidence",
    SPECULATION,
)


def opinion(asked: Sequence[Asked]) -> Section:
    """A form for each question, in the same order; then what the standards mean, each once."""
    *first, last = (_form(one, placed(one.claim, asked)) for one in asked)
    strike = fixed(
        "opinion/strike",
        "Strike any words that are not yours.",
        because="the question that the clinician is asked to answer",
    )
    meanings = dict.fromkeys(one.meaning for one in asked)
    note = (*aside("", meanings).sentences, strike)
    forms = [*first, Form(last.key, last.blanks, last.lead, note)]
    return section("opinion", "Opinion", forms, clinician=True)


def _form(one: Asked, claim: Said) -> Form:
    why = "If no opinion can be given: what is missing, or why not"
    return Form(
        f"opinion@{one.key}",
        (
            Blank(f"opinion/choice@{one.key}", "My opinion", Room.CHOICE, options=one.choices),
            Blank(f"opinion/speculation@{one.key}", why, Room.LINES, 2),
        ),
        lead=aside("", [claim]).sentences,
    )
