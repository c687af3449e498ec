"""What the back still allows, in numbers as the patient gives them, and room for the clinician."""

from collections.abc import Callable, Iterator

from nexus.facts.case import Case
from nexus.facts.fact import Fact, Unsure, derive, together
from nexus.facts.function import Function
from nexus.facts.value import Special
from nexus.letter.document import Blank, Form, Paragraph, Room, Section
from nexus.letter.gathering import Said, paragraph, section
from nexus.letter.paragraphs.flare_ups import flare_ups
from nexus.letter.paragraphs.pain import pain
from nexus.letter.wording import say, sources_of
from nexus.letter.words import count, listed


def function(case: Case) -> Section:
    """Pain, limits and flare-ups as reported; then whether they fit the examination."""
    choice = Blank(
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
    estimate = Blank(
        "function/estimate",
        "Function in a flare-up or after repeated use: my estimate, or why I give none",
        Room.LINES,
        2,
    )
    return section(
        "function",
        "Function and flare-ups",
        [pain(case), _limits(case), flare_ups(case), Form("function-own", (choice, estimate))],
    )


def _limits(case: Case) -> Paragraph:
    return paragraph("function", _said(case.function))


def _said(told: Function) -> Iterator[Said]:
    postures = (
        _minutes("sitting", told.sitting),
        _minutes("standing", told.standing),
        _minutes("walking", told.walking),
    )
    known: Fact[tuple[str, ...]] = together(postures)
    yield say(
        "function/minutes",
        "On a usual day [they] can manage, by [their] account, {limits} before having to stop or"
        " change position.",
        limits=derive(listed, known),
    )
    yield say(
        "function/lifting",
        "[They reports] lifting at most {most} now and then and {often} often.",
        "[They reports] lifting at most {most} now and then.",
        "[They reports] lifting at most {often} often.",
        most=derive(_pounds, told.lifting),
        often=derive(_pounds, told.lifting_often),
    )
    yield from _unmeasured(told)


def _minutes(doing: str, fact: Fact[int]) -> Fact[str]:
    name: Callable[[int], str] = lambda minutes: f"{count(minutes, 'minute', 'minutes')} of {doing}"  # noqa: E731 - typed rule
    return derive(name, fact)


def _pounds(pounds: int) -> str:
    return count(pounds, "pound", "pounds")


def _unmeasured(told: Function) -> Iterator[Said]:
    limits = {
        "how long [they] can sit": told.sitting,
        "how long [they] can stand": told.standing,
        "how long [they] can walk": told.walking,
        "how much [they] can lift now and then": told.lifting,
        "how much [they] can lift often": told.lifting_often,
    }
    for number, (limit, fact) in enumerate(limits.items()):
        if isinstance(fact, Unsure):
            varies = fact.special is Special.VARIES
            yield say(
                f"function/unmeasured_{number}",
                f"[They says] that {limit} varies." if varies else f"[They is] not sure {limit}.",
                also=sources_of(fact),
            )
