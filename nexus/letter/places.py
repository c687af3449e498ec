"""Places on the body in words, so that what they share is said once."""

from collections.abc import Iterable

from nexus.facts.value import Felt, Option
from nexus.letter.words import listed

_SHARED = (" of the low back", " on the left", " on the right")
Chosen = tuple[Option, ...] | None
Feelings = tuple[Felt, ...] | None


def placed(places: Iterable[Option], before: str = "in ") -> str:
    """Such as "in the middle of the low back and in the calf and the shin on the left"."""
    groups: dict[str, list[str]] = {}
    for place in places:
        shared = next((end for end in _SHARED if place.words.endswith(end)), "")
        groups.setdefault(shared, []).append(place.words.removesuffix(shared))
    return listed([f"{before}{listed(named)}{shared}" for shared, named in groups.items()])


def felt_there(where: Chosen, felt: Feelings) -> str:
    """What is felt at which places; without a word on that, they are where it hurts.

    A feeling at a place that was taken back is left out.
    """
    told = _told(where, felt)
    if not told:
        return f"pain {placed(where or ())}"
    groups: dict[tuple[Option, ...], list[Option]] = {}
    for place, feelings in told.items():
        groups.setdefault(feelings, []).append(place)
    return "; ".join(
        f"{listed([one.words for one in feelings])} {placed(places)}"
        for feelings, places in groups.items()
    )


def undescribed(where: Chosen, felt: Feelings) -> tuple[Option, ...]:
    """Places that were chosen beside others of which it was said what is felt there."""
    told = _told(where, felt)
    return tuple(place for place in where or () if told and place not in told)


def _told(where: Chosen, felt: Feelings) -> dict[Option, tuple[Option, ...]]:
    return {one.place: one.feelings for one in felt or () if where is None or one.place in where}
