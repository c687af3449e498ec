"""What the pain takes from a day and what is still done, in the patient's own words."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.daily_life import DailyLife
from nexus.facts.fact import Fact, derive
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, paragraph
from nexus.letter.telling import labeled, unsettled
from nexus.letter.wording import say
from nexus.letter.words import quoted


def daily_life(case: Case) -> Paragraph:
    """Care of oneself and the house, what was given up, and what is still done."""
    return paragraph("daily_life", _said(case.daily_life))


def _said(told: DailyLife) -> Iterator[Said]:
    yield labeled(
        "daily_life/tasks",
        ("washing, dressing and the toilet", told.self_care),
        ("cooking, cleaning, shopping and the yard", told.housework),
        ("caring for others", told.care_for_others),
        lead="Of what is hard in daily life [they says], ",
    )
    yield _quoted("given_up", "Given up, or done in a new way, by [their] account", told.given_up)
    yield _quoted("still_does", "What [they does] still, though it takes effort", told.still_does)
    yield labeled(
        "daily_life/mood",
        ("what the pain does to [their] mood", told.mood),
        ("what it changes in intimate life", told.intimate_life),
    )
    topics = {
        "what is hard about washing, dressing or the toilet": told.self_care,
        "what is hard about housework": told.housework,
        "what the pain does to the mood": told.mood,
        "what the pain changes in intimate life": told.intimate_life,
    }
    yield from unsettled("daily_life", topics)


def _quoted(key: str, lead: str, fact: Fact[str]) -> Said:
    return say(f"daily_life/{key}", f"{lead}: {{words}}.", words=derive(quoted, fact))
