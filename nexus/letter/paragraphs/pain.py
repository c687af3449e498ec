"""Where it hurts, what it feels like and how strong it is: usually, at its best and worst."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.condition import Level, Pain
from nexus.facts.fact import Known, Unsure, derive, maybe
from nexus.letter.document import Block, Row
from nexus.letter.gathering import Said, paragraph
from nexus.letter.places import Chosen, Feelings, felt_there, placed, undescribed
from nexus.letter.telling import joined, line, settled, table, unsettled
from nexus.letter.wording import say, sources_of
from nexus.letter.words import quoted

HEADS = ("Pain from 0, none, to 10, the worst imaginable", "As the patient rates it")


def pain(case: Case) -> tuple[Block, ...]:
    """Places and character, then a table of levels."""
    return (
        paragraph("pain", _said(case.pain)),
        *table("pain-levels", HEADS, _levels(case.pain)),
    )


def _said(told: Pain) -> Iterator[Said]:
    where, felt = maybe(told.where), maybe(told.felt)
    anywhere = where.value is not None or felt.value is not None
    places = derive(felt_there, where, felt) if anywhere else told.where
    also = sources_of(told.where, told.felt)
    yield say("pain/where", "[They reports] {places}.", places=places, also=also)
    yield say(
        "pain/where_words",
        "More on where, in [their] words: {words}.",
        words=derive(quoted, told.where_words),
    )
    if undescribed(where.value, felt.value):
        yield say(
            "pain/marked",
            "[They] also marked {places}, without saying what is felt there.",
            places=derive(_marked, where, felt),
        )
    yield say(
        "pain/like",
        "By [their] account the pain is {constant}: {like}.",
        "By [their] account the pain is {constant}.",
        "Of the pain [they says]: {like}.",
        constant=told.constant,
        like=derive(quoted, told.like),
    )
    topics = {
        "where it is felt": told.where,
        "what is felt in each place": told.felt,
        "whether the pain is always there": told.constant,
    }
    yield from unsettled("pain", topics)


def _marked(where: Chosen, felt: Feelings) -> str:
    return placed(undescribed(where, felt), before="")


def _levels(told: Pain) -> Iterator[Row]:
    yield from _level("usual", "On a usual day", told.usual)
    yield from _level("best", "At its best", told.best)
    yield from _level("worst", "At its worst", told.worst)
    yield from line("pain/now", "When answering", settled(str, told.now), of=(told.now,))


def _level(key: str, label: str, level: Level) -> Iterator[Row]:
    strength = settled(str, level.strength)
    often = settled(quoted, level.often)
    if not isinstance(strength, Known) or isinstance(level.often, Unsure):
        often = derive("how often: {}".format, often)
    told = joined(strength, often, by=", ")
    yield from line(f"pain/{key}", label, told, of=(level.strength, level.often))
