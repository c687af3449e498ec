"""What is missing or unclear, in plain words, with the rule behind it and where to mend it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from nexus.facts.case import Case
from nexus.letter.document import Letter


class Severity(StrEnum):
    """How much it matters. Nothing ever stops a person from saving or downloading."""

    BLOCKS = "blocks"
    """A clinician could not sign with good conscience."""
    WARNS = "warns"
    INFORMS = "informs"


class Light(StrEnum):
    """Which of the three lights a finding belongs to."""

    FACTS = "facts"
    EVIDENCE = "evidence"
    LETTER = "letter"


@dataclass(frozen=True)
class Finding:
    """One thing to add, to explain, or to confirm."""

    key: str
    """The name of the check, and "@item" where it concerns one of a list."""
    message: str
    severity: Severity
    light: Light
    questions: tuple[str, ...] = ()
    """Paths of the questions that would settle it."""
    authority: str = ""


@dataclass(frozen=True)
class View:
    """What a check may look at."""

    case: Case
    letter: Letter
    today: date


Check: TypeAlias = Callable[[View], Iterable[Finding]]
