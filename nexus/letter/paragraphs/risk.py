"""What a doctor asks about with every sore back, in the patient's words: never a verdict.

Where the cause is asked, each thing told is a row of "Other causes considered"; where it is not,
a row of a table in the history. What the patient says there was none of is one sentence.
"""

from typing import Any, NamedTuple

from nexus.facts.case import Case
from nexus.facts.fact import Fact, Known, Unknown, derive, together, value_of
from nexus.facts.risk import Risk
from nexus.facts.value import Option
from nexus.letter.document import Paragraph, Table
from nexus.letter.gathering import aside
from nexus.letter.telling import in_words, joined, line, table, unsettled
from nexus.letter.wording import say
from nexus.letter.words import quoted, words

NONE = {"no", "none", "no one", "nobody", "never", "nothing", "not at all", "n/a", "nope"}
HEADS = ("Asked about", "In the patient’s words")


class Cue(NamedTuple):
    """One thing asked about: its key, what it is called, what was told, and on which answers."""

    key: str
    label: str
    told: Fact[str]
    facts: tuple[Fact[Any], ...]


def cues(told: Risk) -> tuple[Cue, ...]:
    """Everything that was told, but not what there was none of."""
    smoked, family = _some(told.smoking, "never"), _some(told.family, "no")
    change = in_words(("over time", told.weight_change))
    body = joined(derive(quoted, told.height), derive(quoted, told.weight), change)
    of_body = (told.height, told.weight, told.weight_change)
    tobacco = joined(derive(words, smoked), derive(quoted, told.smoking_words), by=": ")
    others = joined(derive(_others, family), derive(quoted, told.family_words), by=": ")
    return (
        Cue("weight", "Height and weight", body, of_body),
        Cue("tobacco", "Tobacco", tobacco, (told.smoking, told.smoking_words)),
        _cue("sports", "Sports and hobbies", told.sports),
        Cue("family", "Family", others, (told.family, told.family_words)),
        _cue("born_with", "A curve, a slip or an odd bone in the spine", told.born_with),
        _cue("illness", "Other health problems", told.illness),
        _cue("steroids", "Steroid pills for long", told.steroids),
        _cue("pregnancies", "Pregnancies", told.pregnancies),
    )


def health(case: Case) -> tuple[Table, ...]:
    """What was told as a table, for a letter that does not ask for causes."""
    rows = (
        row
        for cue in cues(case.risk)
        for row in line(f"risk/{cue.key}", cue.label, cue.told, of=cue.facts)
    )
    return table("risk", HEADS, rows)


def ruled_out(case: Case) -> Paragraph:
    """What there was none of, and what the patient is not sure of."""
    told = case.risk
    facts = {
        "tobacco": _none(told.smoking, "never"),
        "bad backs in the family": _none(told.family, "no"),
        "sports or hobbies hard on the back": _denied(told.sports),
        "a curve, a slip or an odd bone in the spine": _denied(told.born_with),
        "other health problems": _denied(told.illness),
        "steroid pills for long": _denied(told.steroids),
        "pregnancies": _denied(told.pregnancies),
    }
    known = {name: fact for name, fact in facts.items() if isinstance(fact, Known)}
    names = together(derive(lambda _fact, name=name: name, fact) for name, fact in known.items())
    alone = "Asked about {names}, [they reports] none."
    several = "[They reports] none of these: {names}."
    said = say(
        "risk/none",
        several if len(known) > 1 else alone,
        names=derive("; ".join, names),
    )
    return aside("risk", [said, *unsettled("risk", _open(told))])


def _open(told: Risk) -> dict[str, Fact[Any]]:
    return {
        "how tall [they is]": told.height,
        "what [they weighs]": told.weight,
        "how [their] weight changed": told.weight_change,
        "about tobacco": told.smoking,
        "how much tobacco, and when": told.smoking_words,
        "which sports and hobbies [they] did": told.sports,
        "whether others in the family have bad backs": told.family,
        "who in the family, and what it is": told.family_words,
        "about a curve, a slip or an odd bone in the spine": told.born_with,
        "about other health problems": told.illness,
        "about steroid pills": told.steroids,
        "how the back was in pregnancy": told.pregnancies,
    }


def _cue(key: str, label: str, fact: Fact[str]) -> Cue:
    told = Unknown() if says_none(fact) else derive(quoted, fact)
    return Cue(key, label, told, (fact,))


def _some(fact: Fact[Option], none: str) -> Fact[Option]:
    option = value_of(fact)
    return Unknown() if option is not None and option.key == none else fact


def _none(fact: Fact[Option], none: str) -> Fact[Option]:
    option = value_of(fact)
    return fact if option is not None and option.key == none else Unknown()


def _denied(fact: Fact[str]) -> Fact[str]:
    return fact if says_none(fact) else Unknown()


def says_none(fact: Fact[str]) -> bool:
    """All that was told is that there is none."""
    return (value_of(fact) or "").casefold().rstrip(".") in NONE


def _others(_family: Option) -> str:
    return "others have bad backs"
