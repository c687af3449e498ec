"""A stage: the pages of one of the four parts of the questionnaire, or of what comes before."""

from dataclasses import dataclass
from typing import TypeAlias

from nexus.interview.page import Page
from nexus.interview.several import Several

Step: TypeAlias = Page | Several
"""What a stage is made of: a page, or a list whose items share a page."""


@dataclass(frozen=True, kw_only=True)
class Stage:
    """Pages that belong together, with the stage's plain name and its movement."""

    key: str
    title: str
    movement: str = ""
    steps: tuple[Step, ...]
