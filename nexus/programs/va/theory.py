"""A theory: one way in which a back can be connected to service, and all that it brings along."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from nexus.facts.case import Case
from nexus.facts.sources import Authority
from nexus.interview.choice import Option
from nexus.letter.document import Section
from nexus.letter.gathering import Said
from nexus.letter.paragraphs.question import Asked
from nexus.readiness.finding import Check

CHECKED = "2026-11-16"
"""When the authorities of the theories were last checked."""
STANDARD = Authority("38 U.S.C. 5107(b); 38 CFR 3.102", CHECKED)
"""The standard of proof in every claim, where no rule sets a stricter one."""


@dataclass(frozen=True, kw_only=True)
class Theory:
    """A module in `theories` that exports THEORY is one."""

    order: int
    """Its place among the answers offered, and among the questions of a letter."""
    option: Option
    """The answer by which a person chooses it; its key is the theory's."""
    name: str
    """What the head of the letter calls it."""
    notice: str
    """What the doctor is then asked, for the person: "if …"."""
    touched: Callable[[Case], str]
    """For who isn't sure: which answers touch this path, in a sentence; empty where none do."""
    questions: Callable[[Case], tuple[Asked, ...]] = lambda _case: ()
    """None where the law is special, and the person is shown to a representative instead."""
    remarks: Callable[[Case], Iterable[Said]] = lambda _case: ()
    """What the law adds to the questions."""
    prompts: Callable[[Case], Iterable[Said]] = lambda _case: ()
    """What the reasons have to face, from the facts."""
    sections: tuple[Callable[[Case], Section], ...] = ()
    """Sections of its own, such as a baseline."""
    authorities: tuple[Authority, ...]
    checks: tuple[Check, ...]
    settles: tuple[Check, ...] = ()
    """Checks that lead to this theory, and so have nothing left to say where it is chosen."""

    @property
    def key(self) -> str:
        """The key of its option."""
        return self.option.key

    @property
    def has_letter(self) -> bool:
        """It asks a doctor something."""
        return bool(self.notice)
