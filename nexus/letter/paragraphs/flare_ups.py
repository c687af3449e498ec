"""Flare-ups in the patient's own words: how often, how long, what sets them off, what is lost."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.condition import FlareUps
from nexus.facts.fact import Unsure, derive, value_of
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, paragraph
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


def _described(told: FlareUps) -> Iterator[Said]:
    yield say(
        "flare_ups/any",
        "[They reports] flare-ups: how often, {frequency}; how long, {length}; the pain then is"
        " {severity} of 10.",
        "[They reports] flare-ups: how often, {frequency}; how long, {length}.",
        "[They reports] flare-ups: how often, {frequency}; the pain then is {severity} of 10.",
        "[They reports] flare-ups: how often, {frequency}.",
        "[They reports] flare-ups: how long, {length}; the pain then is {severity} of 10.",
        "[They reports] flare-ups: how long, {length}.",
        "[They reports] flare-ups, in which the pain is {severity} of 10.",
        "[They reports] flare-ups.",
        frequency=derive(quoted, told.frequency),
        length=derive(quoted, told.length),
        severity=told.severity,
        also=sources_of(told.any),
    )


def _lost(told: FlareUps) -> Iterator[Said]:
    yield say(
        "flare_ups/triggers",
        "What sets one off, in [their] words: {triggers}.",
        triggers=derive(quoted, told.triggers),
    )
    yield say(
        "flare_ups/relief",
        "What helps, in [their] words: {relief}.",
        relief=derive(quoted, told.relief),
    )
    yield say(
        "flare_ups/loss",
        "What is lost during one, in [their] words: {loss}.",
        loss=derive(quoted, told.loss),
    )
