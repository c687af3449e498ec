"""What the pain takes from a day and what is still done, in the patient's own words."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.daily_life import DailyLife
from nexus.facts.fact import Fact, derive
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, paragraph
from nexus.letter.telling import in_words, unsettled
from nexus.letter.wording import say
from nexus.letter.words import quoted


def daily_life(case: Case) -> Paragraph:
    """Care of oneself and the house, what was given up, and what is still done."""
    return paragraph("daily_life", _said(case.daily_life))


def _said(told: DailyLife) -> Iterator[Said]:
    yield say(
        "daily_life/tasks",
        "About what is hard in daily life [they says], {tasks}.",
        tasks=in_words(
            ("on washing, dressing and the toilet", told.self_care),
            ("on cooking, cleaning, shopping and the yard", told.housework),
            ("on caring for others", told.care_for_others),
        ),
    )
    yield _quoted("given_up", "Given up, or done in a new way, in [their] words", told.given_up)
    yield _quoted("still_does", "What [they does] still, though it takes effort", told.still_does)
    yield say(
        "daily_life/mood",
        "In [their] words, {told}.",
        told=in_words(
            ("what the pain does to the mood", told.mood),
            ("what it changes in intimate life", told.intimate_life),
        ),
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
