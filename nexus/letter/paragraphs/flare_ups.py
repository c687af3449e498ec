"""Flare-ups in the patient's own words: how often, how long, what sets them off, what is lost."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.condition import FlareUps
from nexus.facts.fact import Unsure, derive, value_of
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, paragraph
from nexus.letter.telling import joined, labeled, unsettled
from nexus.letter.wording import say, sources_of
from nexus.letter.words import quoted


def flare_ups(case: Case) -> Paragraph:
    """What they are like, or that there are none."""
    return paragraph("flare_ups", _said(case.pain.flare_ups))


def _said(told: FlareUps) -> Iterator[Said]:
    if value_of(told.any) is False:
        yield say("flare_ups/any", "[They reports] no flare-ups.", also=sources_of(told.any))
        return
    if isinstance(told.any, Unsure):
        sure = "[They is] not sure whether [they has] flare-ups."
        yield say("flare_ups/any", sure, also=sources_of(told.any))
        return
    if value_of(told.any) is None:
        yield say("flare_ups/any", "{any}", any=told.any)
        return
    yield from _described(told)
    yield from _lost(told)
    topics = {
        "how often they come": told.frequency,
        "how long one lasts": told.length,
        "how strong the pain is then": told.severity,
        "what sets one off": told.triggers,
        "how one announces itself": told.warning,
        "what helps": told.relief,
        "what is lost during one": told.loss,
    }
    yield from unsettled("flare_ups", topics)


def _described(told: FlareUps) -> Iterator[Said]:
    details = joined(
        derive(lambda words: f"how often: {quoted(words)}", told.frequency),
        derive(lambda words: f"how long: {quoted(words)}", told.length),
        derive("pain then: {} of 10".format, told.severity),
    )
    yield say(
        "flare_ups/any",
        "[They reports] flare-ups ({details}).",
        "[They reports] flare-ups.",
        details=details,
        also=sources_of(told.any),
    )
    yield labeled(
        "flare_ups/circumstances",
        ("what sets one off", told.triggers),
        ("the warning", told.warning),
        ("what helps", told.relief),
    )


def _lost(told: FlareUps) -> Iterator[Said]:
    yield say(
        "flare_ups/loss",
        "What is lost during one: {loss}.",
        loss=derive(quoted, told.loss),
    )
    yield say(
        "flare_ups/words",
        "One of them, in [their] own words: {words}.",
        words=derive(quoted, told.words),
    )
