"""Who is acting: a person who holds a claim's return code, or the site itself."""

from dataclasses import dataclass
from typing import TypeAlias
from uuid import UUID

WITH_HELPER = "code-holder-with-helper"
"""The label of somebody who types for the person."""


@dataclass(frozen=True)
class CodeHolder:
    """Whoever opened this claim with its return code; perhaps somebody helps them type."""

    claim: UUID
    helper: str = ""

    @property
    def label(self) -> str:
        """What is written down: never a name, which would outlive the claim in the audit."""
        return WITH_HELPER if self.helper else "code-holder"


@dataclass(frozen=True)
class System:
    """The site itself, for a reason of one or two words: "visitor", "retention"."""

    reason: str

    @property
    def label(self) -> str:
        """What is written down; the reason stays in the code that gave it."""
        return "system"


Actor: TypeAlias = CodeHolder | System
