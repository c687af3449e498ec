"""What the back still allows and what it takes, as reported, and whether the findings fit."""

from nexus.facts.case import Case
from nexus.letter.document import Blank, Form, Room, Section
from nexus.letter.gathering import section
from nexus.letter.paragraphs.aids import aids
from nexus.letter.paragraphs.daily_life import daily_life
from nexus.letter.paragraphs.flare_ups import flare_ups
from nexus.letter.paragraphs.full_day import full_day
from nexus.letter.paragraphs.limits import limits
from nexus.letter.paragraphs.medication import medication
from nexus.letter.paragraphs.repeated_use import repeated_use
from nexus.letter.paragraphs.rest import rest
from nexus.letter.paragraphs.scores import scores
from nexus.letter.paragraphs.work import work

CHOICE = Blank(
    "function/choice",
    "These limits are",
    Room.CHOICE,
    options=(
        "consistent with my findings",
        "consistent in part",
        "not consistent with them",
        "not assessed",
    ),
)
FLARE_UP = "Function in a flare-up or after repeated use: my estimate, or why I give none"
WHOLE_DAY = (
    "In an eight-hour day, five days a week: hours of sitting, of standing or walking, pounds, days"
    " absent: my estimate, or why I give none"
)
"""What a medical source is asked for: 20 CFR 404.1513(a)(2); SSR 96-8p."""


def function(case: Case, *, estimate: str = FLARE_UP) -> Section:
    """From the usual day to the worst, then work and help; last, whether it fits the findings."""
    own = Blank("function/estimate", estimate, Room.LINES, 2)
    return section(
        "function",
        "Function and flare-ups as reported",
        [
            *limits(case),
            *full_day(case),
            repeated_use(case),
            flare_ups(case),
            *rest(case),
            daily_life(case),
            work(case),
            *medication(case),
            *aids(case),
            *scores(case),
            Form("function-own", (CHOICE, own)),
        ],
    )
