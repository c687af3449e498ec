"""What is felt in each leg, one row a leg, so that neither is lost in the other."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.fact import Fact, Unknown, Unsure, derive, value_of
from nexus.facts.legs import Leg, Legs
from nexus.letter.document import Block, Row
from nexus.letter.gathering import Said, paragraph
from nexus.letter.telling import joined, line, noted, settled, table, unsettled
from nexus.letter.wording import say, sources_of

HEADS = ("Leg", "What is felt there, in the patient’s words")


def legs(case: Case) -> tuple[Block, ...]:
    """Neither leg in one sentence; else a table of them."""
    told = case.legs
    return (
        paragraph("legs", _said(told)),
        *table("legs-felt", HEADS, () if _free(told) else _rows(told)),
    )


def _free(told: Legs) -> bool:
    return value_of(told.left.any) is False and value_of(told.right.any) is False


def _said(told: Legs) -> Iterator[Said]:
    if _free(told):
        yield say(
            "legs/any",
            "[They reports] no pain, numbness, tingling or weakness in either leg.",
            also=sources_of(told.left.any, told.right.any),
        )
        return
    left, right = told.left.any, told.right.any
    if isinstance(left, Unsure) and isinstance(right, Unsure):
        both: Fact[bool] = Unsure((*left.sources, *right.sources))
        yield from unsettled("legs", {"whether it is felt in either leg": both})
        return
    topics = {
        "whether it is felt in the left leg": left,
        "whether it is felt in the right leg": right,
    }
    yield from unsettled("legs", topics)


def _rows(told: Legs) -> Iterator[Row]:
    yield from _row("left", "Left leg", told.left, told.right)
    yield from _row("right", "Right leg", told.right, told.left)


def _row(key: str, label: str, leg: Leg, other: Leg) -> Iterator[Row]:
    felt = value_of(leg.any)
    if felt is None:
        return
    strength = settled("{} of 10".format, leg.strength)
    details = joined(
        derive("pain {}".format, strength),
        noted(("where and how often", leg.pain)),
        *(_noted(what, fact) for what, fact in _beside_pain(leg).items()),
    )
    if not felt:
        details = derive(lambda _none: "nothing felt there", leg.any)
    elif isinstance(details, Unknown):
        details = derive(lambda _some: "felt there; not described further", leg.any)
    yield from line(f"legs/{key}", label, details, of=(*vars(leg).values(), other.any))


def _beside_pain(leg: Leg) -> dict[str, Fact[str]]:
    return {
        "tingling or burning": leg.tingling,
        "numbness": leg.numbness,
        "weakness": leg.weakness,
    }


def _noted(what: str, fact: Fact[str]) -> Fact[str]:
    """What is there in the person's words; the lone word "none" as no more than that."""
    if (value_of(fact) or "").strip(" .").lower() == "none":
        return derive(lambda _none: f"no {what}", fact)
    return noted((what, fact))
