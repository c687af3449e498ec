"""One letter for the theories that were chosen: their questions, one history, one table of causes.

Adding a theory changes nothing here.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from nexus.facts.case import Case
from nexus.letter.compose import Outline
from nexus.letter.document import Section
from nexus.letter.gathering import Said
from nexus.letter.paragraphs.agreement import agreement
from nexus.letter.paragraphs.author import author
from nexus.letter.paragraphs.care import care
from nexus.letter.paragraphs.diagnosis import diagnosis
from nexus.letter.paragraphs.examination import examination
from nexus.letter.paragraphs.function import function
from nexus.letter.paragraphs.head import head
from nexus.letter.paragraphs.history import history
from nexus.letter.paragraphs.kept_private import kept_private
from nexus.letter.paragraphs.opinion import opinion
from nexus.letter.paragraphs.other_causes import other_causes
from nexus.letter.paragraphs.question import Asked, questions, wish
from nexus.letter.paragraphs.reasons import reasons
from nexus.letter.paragraphs.reviewed import reviewed
from nexus.letter.paragraphs.signature import signature
from nexus.letter.paragraphs.symptoms import symptoms
from nexus.letter.words import listed
from nexus.programs.va.theory import Theory

TO = "Department of Veterans Affairs"
CONNECTION = "service connection"
NAMED = 2
"""More theories than this are not named one by one in the title."""


def outline(theories: Sequence[Theory]) -> Outline:
    """The letter that asks what these theories ask."""
    names = [theory.name for theory in theories]
    called = _together(names) if len(names) <= NAMED else CONNECTION
    return Outline(
        program="va",
        title=f"Letter on {called}",
        head=partial(head, to=TO, condition=f"Low back condition; {_together(names)}"),
        sections=(*_told(theories), *_judged(theories), signature),
    )


def _together(names: Sequence[str]) -> str:
    """What names end with alike is said once: "direct and secondary service connection"."""
    end = f" {CONNECTION}"
    if all(name.endswith(end) for name in names):
        return f"{listed([name.removesuffix(end) for name in names])}{end}"
    return listed(names)


def asked(theories: Sequence[Theory], case: Case) -> tuple[Asked, ...]:
    """The questions in order; what two theories ask alike is asked once."""
    found: dict[str, Asked] = {}
    for theory in theories:
        for one in theory.questions(case):
            found.setdefault(one.key, one)
    return tuple(found.values())


def _told(theories: Sequence[Theory]) -> tuple[Callable[[Case], Section], ...]:
    """What is asked, and what is told for it."""
    return (
        author,
        partial(_questions, theories=theories),
        reviewed,
        history,
        care,
        symptoms,
        function,
        kept_private,
    )


def _judged(theories: Sequence[Theory]) -> tuple[Callable[[Case], Section], ...]:
    """What is the clinician's alone."""
    return (
        agreement,
        examination,
        diagnosis,
        *_own(theories),
        lambda case: opinion(asked(theories, case)),
        partial(_reasons, theories=theories),
        other_causes,
    )


def _own(theories: Sequence[Theory]) -> Iterator[Callable[[Case], Section]]:
    """The sections that theories bring with them."""
    for theory in theories:
        yield from theory.sections


def _questions(case: Case, *, theories: Sequence[Theory]) -> Section:
    remarks = [*(said for theory in theories for said in theory.remarks(case)), *wish(case)]
    return questions(asked(theories, case), remarks)


def _reasons(case: Case, *, theories: Sequence[Theory]) -> Section:
    def prompts(told: Case) -> Iterator[Said]:
        for theory in theories:
            yield from theory.prompts(told)

    return reasons(case, asked=asked(theories, case), prompts=prompts)
