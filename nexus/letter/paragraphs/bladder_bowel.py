"""Trouble with bladder, bowels or sexual feeling: new and long-standing are never mixed."""

from collections.abc import Iterator

from nexus.facts.bladder_bowel import BladderBowel
from nexus.facts.case import Case
from nexus.facts.fact import Fact, Known, Unknown, derive, value_of
from nexus.facts.value import Option
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, paragraph
from nexus.letter.telling import unsettled
from nexus.letter.wording import say
from nexus.letter.words import listed, quoted

FREE = "no trouble with bladder or bowels and no loss of sexual feeling"


def bladder_bowel(case: Case) -> Paragraph:
    """What there is, since when, in their words, and what a doctor said."""
    return paragraph("bladder_bowel", _said(case.bladder_bowel))


def _said(told: BladderBowel) -> Iterator[Said]:
    yield say(
        "bladder_bowel/any",
        "[They reports] {since} {trouble}.",
        "[They reports] {trouble}.",
        "[They reports] trouble with bladder, bowels or sexual feeling that is {since}.",
        trouble=derive(_named, told.trouble),
        since=_dated(told),
    )
    words, doctor = derive(quoted, told.words), derive(quoted, told.doctor_said)
    if isinstance(words, Known) or isinstance(doctor, Known):
        yield say(
            "bladder_bowel/words",
            "Of it [they says]: {words}; what a doctor said about it: {doctor}.",
            "Of it [they says]: {words}.",
            "What a doctor said about it, by [their] account: {doctor}.",
            words=words,
            doctor=doctor,
        )
    topics = {
        "whether there is trouble with bladder or bowels": told.trouble,
        "whether it is new": told.since,
        "what it is like": told.words,
        "what a doctor said about it": told.doctor_said,
    }
    yield from unsettled("bladder_bowel", topics)


def _dated(told: BladderBowel) -> Fact[Option]:
    """Since when, where there is anything that could have begun."""
    some = value_of(told.trouble)
    return Unknown() if some and some[0].key == "none" else told.since


def _named(trouble: tuple[Option, ...]) -> str:
    return FREE if trouble[0].key == "none" else listed([one.words for one in trouble])
