"""Where it hurts and how strongly: usual, best and worst, with how often each."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.condition import Level, Pain
from nexus.facts.fact import Fact, Known, Unsure, derive, maybe, together
from nexus.facts.value import Special
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, paragraph
from nexus.letter.wording import say, sources_of
from nexus.letter.words import listed, quoted


def pain(case: Case) -> Paragraph:
    """Places, then the three levels in one sentence, then what varies."""
    return paragraph("pain", _said(case.pain))


def _said(told: Pain) -> Iterator[Said]:
    yield say("pain/where", "[They reports] pain in {where}.", where=told.where)
    levels = (
        _level(told.usual, "on a usual day"),
        _level(told.best, "at its best"),
        _level(told.worst, "at its worst"),
    )
    known: Fact[tuple[str, ...]] = together(levels)
    yield say(
        "pain/levels",
        "On a scale on which 0 is no pain and 10 the worst imaginable, [they rates] it {levels}.",
        levels=derive(listed, known),
    )
    yield from _unrated(told)


def _level(level: Level, at: str) -> Fact[str]:
    often = maybe(level.often)
    return derive(lambda strength, said: _strength(strength, at, said), level.strength, often)


def _strength(strength: int, at: str, often: str | None) -> str:
    return f"{strength} {at} ({quoted(often)})" if often else f"{strength} {at}"


def _unrated(told: Pain) -> Iterator[Said]:
    for key, level, at in (
        ("usual", told.usual, "on a usual day"),
        ("best", told.best, "at its best"),
        ("worst", told.worst, "at its worst"),
    ):
        if isinstance(level.strength, Unsure):
            varies = level.strength.special is Special.VARIES
            wording = (
                "How strong it is {at}, [they says], varies too much for one number"
                if varies
                else "[They is] not sure how strong it is {at}"
            )
            yield say(
                f"pain/{key}_unrated",
                f"{wording}; it is like that {{often}}.",
                f"{wording}.",
                at=Known(at, sources_of(level.strength)),
                often=derive(quoted, level.often),
            )
