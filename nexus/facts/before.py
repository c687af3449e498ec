"""How the back was before service or work, and what the examination at entry said of it."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told, value_of
from nexus.interview.answers import Answers
from nexus.interview.choice import Option
from nexus.interview.medical_evidence.entrance import (
    ENTRANCE_EXAM,
    ENTRANCE_WAIVER,
    ENTRANCE_WORDS,
)
from nexus.interview.personal_narrative.before import BACK_BEFORE, BEFORE_WORDS


@dataclass(frozen=True)
class Before:
    """What came before, as the person tells it."""

    back: Fact[Option]
    words: Fact[str]
    exam: Fact[Option]
    """What the examination at entry said, as the person knows it."""
    waiver: Fact[bool]
    exam_words: Fact[str]

    @property
    def troubled(self) -> bool:
        """The person tells of some back trouble before."""
        back = value_of(self.back)
        return back is not None and back.key == "some"

    @property
    def noted(self) -> bool:
        """Something about the back was noted at entry, or waived."""
        exam = value_of(self.exam)
        return (exam is not None and exam.key == "noted") or value_of(self.waiver) is True


def before(answers: Answers) -> Before:
    """Gather what came before."""
    return Before(
        back=told(answers, BACK_BEFORE),
        words=told(answers, BEFORE_WORDS),
        exam=told(answers, ENTRANCE_EXAM),
        waiver=told(answers, ENTRANCE_WAIVER),
        exam_words=told(answers, ENTRANCE_WORDS),
    )
