"""Who is acting: who holds a claim's return code, a person with an account, or the site itself."""

from dataclasses import dataclass
from typing import TypeAlias
from uuid import UUID

HELPED = "-with-helper"
"""How the label of somebody ends who types for the person."""


def was_helped(label: str) -> bool:
    """Whether somebody typed for the person, by what was written down."""
    return label.endswith(HELPED)


@dataclass(frozen=True)
class CodeHolder:
    """Whoever opened this claim with its return code; perhaps somebody helps them type."""

    claim: UUID
    helper: str = ""

    @property
    def label(self) -> str:
        """What is written down: never a name, which would outlive the claim in the audit."""
        return f"code-holder{HELPED if self.helper else ''}"


@dataclass(frozen=True)
class Person:
    """Whoever is signed in to the account that keeps this claim; perhaps somebody helps them."""

    claim: UUID
    helper: str = ""

    @property
    def label(self) -> str:
        """What is written down: that it was an account, not which."""
        return f"account{HELPED if self.helper else ''}"


@dataclass(frozen=True)
class System:
    """The site itself, for a reason of one or two words: "visitor", "retention"."""

    reason: str

    @property
    def label(self) -> str:
        """What is written down; the reason stays in the code that gave it."""
        return "system"


Owner: TypeAlias = CodeHolder | Person
Actor: TypeAlias = Owner | System
