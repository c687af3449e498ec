"""The letter on condition and function: what it is and what it limits, not where it came from."""

from functools import partial

from nexus.letter.compose import Outline
from nexus.letter.paragraphs.agreement import agreement
from nexus.letter.paragraphs.author import author
from nexus.letter.paragraphs.care import care
from nexus.letter.paragraphs.diagnosis import diagnosis
from nexus.letter.paragraphs.examination import examination
from nexus.letter.paragraphs.function import FLARE_UP, function
from nexus.letter.paragraphs.head import head
from nexus.letter.paragraphs.history import history
from nexus.letter.paragraphs.kept_private import kept_private
from nexus.letter.paragraphs.question import function_question
from nexus.letter.paragraphs.reviewed import reviewed
from nexus.letter.paragraphs.signature import signature
from nexus.letter.paragraphs.symptoms import symptoms


def function_outline(
    *, program: str, to: str, service_claimed: bool = False, estimate: str = FLARE_UP
) -> Outline:
    """No section asks for an opinion on the cause; normal values stand only in letters to VA."""
    told = partial(history, service_claimed=service_claimed, causes_asked=False)
    return Outline(
        program=program,
        title="Letter on condition and function",
        head=partial(head, to=to, condition="Low back: condition and function"),
        sections=(
            author,
            function_question,
            reviewed,
            told,
            care,
            kept_private,
            agreement,
            diagnosis,
            partial(examination, for_rating=service_claimed),
            symptoms,
            partial(function, estimate=estimate),
            signature,
        ),
    )
