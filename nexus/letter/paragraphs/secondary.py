"""Prompts on another condition and the back: the way between them, the order, the worsening."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.connection import Gait, Worsening
from nexus.facts.fact import Fact, Unknown, derive, value_of
from nexus.facts.sources import Authority
from nexus.letter.gathering import Said
from nexus.letter.paragraphs.contrary import excerpt
from nexus.letter.paragraphs.risk import NONE
from nexus.letter.paragraphs.weighed import EXPECTED, SPEAKS
from nexus.letter.wording import say, sources_of
from nexus.letter.words import quoted

WEIGHT = Authority("Walsh v. Wilkie, 32 Vet. App. 300 (2020)", "2026-11-16")


def another_condition(case: Case) -> Iterator[Said]:
    """From the condition itself to how the back was before and after."""
    told = case.primary
    way = "did it bring about the back condition, make it worse, or neither, and by what mechanism?"
    yield say(
        "reasons/primary",
        f"The other condition, {{name}}, since {{since}}: {way}",
        f"The other condition, {{name}}: {way}",
        name=derive(quoted, told.name),
        since=told.since,
    )
    yield from _gait(told.gait)
    yield say(
        "reasons/order",
        "The order of the two (the other condition since {since}, the first"
        f" back pain {{first}}): {SPEAKS}",
        since=told.since,
        first=case.course.first_symptoms,
    )
    yield from worsening(case.worsening)


def worsening(told: Worsening) -> Iterator[Said]:
    """Whether it was made worse beyond its natural course."""
    asked = "lasting and beyond its natural progress, or not, and how do you tell?"
    yield say(
        "reasons/worse",
        f"A back that became worse from {{since}} ({{words}}): {asked}",
        f"A back that became worse from {{since}}: {asked}",
        f"What became worse ({{words}}): {asked}",
        since=told.since,
        words=derive(excerpt, told.words),
    )


def _gait(told: Gait) -> Iterator[Said]:
    changed = value_of(told.changed)
    if changed is not None and changed.key == "yes":
        yield say(
            "reasons/gait",
            f"A walk that has changed ({{words}}): {EXPECTED}",
            f"A walk that has changed: {EXPECTED}",
            words=derive(excerpt, told.words),
            also=sources_of(told.changed),
        )
    elif changed is not None:
        yield say(
            "reasons/gait",
            f"A walk that has not changed: {SPEAKS}",
            also=sources_of(told.changed),
        )
    yield say(
        "reasons/falls",
        "Falls ({falls}): did one hurt the back, or not?",
        falls=_some(told.falls),
    )
    yield say(
        "reasons/weight",
        "Weight and fitness ({weight}): did the other condition"
        " change the weight, was the weight a substantial factor in the back condition, and would"
        " that be there without it, or not?",
        weight=_some(told.weight),
        also=(WEIGHT,),
    )


def _some(told: Fact[str]) -> Fact[str]:
    """What was told, unless it was that there is none."""
    if (value_of(told) or "").casefold().rstrip(".") in NONE:
        return Unknown()
    return derive(excerpt, told)
