"""Room for the clinician's reasons after questions that "no" answers as well as "yes"."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from nexus.facts.case import Case
from nexus.letter.compose import numbered
from nexus.letter.document import Blank, Form, Paragraph, Room, Section, Sentence
from nexus.letter.gathering import Said, section
from nexus.letter.paragraphs.contrary import earlier_trouble, judgments, opposed
from nexus.letter.paragraphs.question import Asked
from nexus.letter.paragraphs.told_twice import told_twice
from nexus.letter.paragraphs.weighed import findings, statements, without_care

LEAST, MOST, EACH = 8, 10, 5
"""Lines of the one answer by the number of prompts, and of each room that stands undivided."""

AND_ON = "and on a separate sheet where there is more"
WHOSE = "For the clinician alone; what is repeated is the patient’s account"
"""Said once, so that no prompt has to."""


def reasons(
    case: Case, *, asked: Sequence[Asked], prompts: Callable[[Case], Iterable[Said]]
) -> Section:
    """The prompts in a numbered list, those of the theories first; then room, not under each."""
    said = {one.key: one for one in _all(case, prompts) if isinstance(one, Sentence)}
    blocks = [Paragraph(_address(key), (numbered(one),)) for key, one in said.items()]
    rooms = [Form(_address(one.key), (one,)) for one in _rooms(asked, prompts=len(said))]
    return section("reasons", "Reasons", [*blocks, *rooms], clinician=True, instruction=WHOSE)


def _all(case: Case, prompts: Callable[[Case], Iterable[Said]]) -> Iterator[Said]:
    yield from prompts(case)
    yield from earlier_trouble(case.before)
    yield from without_care(case)
    yield from statements(case)
    yield from opposed(case)
    yield from judgments(case)
    yield told_twice(case)
    yield findings(case)


def _address(key: str) -> str:
    """The paragraph of a prompt: "reasons@event" for "reasons/event"."""
    return key.replace("/", "@", 1)


def _rooms(asked: Sequence[Asked], *, prompts: int) -> Iterator[Blank]:
    """For one question, in two parts that a page may end between; else one for each question."""
    if len(asked) == 1:
        more = min(MOST, max(LEAST, prompts + 2)) - EACH
        yield Blank("reasons/room", "My reasons", Room.LINES, EACH)
        yield Blank("reasons/more", "My reasons, continued", Room.LINES, more, hint=AND_ON)
        return
    hint = "continued on a separate sheet where there is more"
    for number, one in enumerate(asked, start=1):
        label = f"My reasons on question {number}"
        yield Blank(f"reasons/room@{one.key}", label, Room.LINES, EACH, hint=hint)
