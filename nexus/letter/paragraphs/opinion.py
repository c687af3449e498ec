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
WHY = "If no opinion can be given: what is missing, or why not"
WHY_OF_MANY = "If no opinion can be given on a question: on which, what is missing, or why not"


def opinion(asked: Sequence[Asked]) -> Section:
    """A form for each question, in the same order; then what the standards mean, each once."""
    many = len(asked) > 1
    forms = [
        Form(
            f"opinion@{one.key}",
            (_choice(one, f"My opinion on question {number}" if many else "My opinion"),),
            lead=aside("", [placed(one.claim, asked)]).sentences,
        )
        for number, one in enumerate(asked, start=1)
    ]
    why = Blank("opinion/speculation", WHY_OF_MANY if many else WHY, Room.LINES, 2)
    forms.append(Form("opinion", (why,), note=aside("", _notes(asked)).sentences))
    return section("opinion", "Opinion", forms, clinician=True)


def _choice(one: Asked, label: str) -> Blank:
    return Blank(f"opinion/choice@{one.key}", label, Room.CHOICE, options=one.choices)


def _notes(asked: Sequence[Asked]) -> list[Said]:
    strike = fixed(
        "opinion/strike",
        "Strike any words that are not yours.",
        because="the question that the clinician is asked to answer",
    )
    return [*dict.fromkeys(one.meaning for one in asked), strike]
