"""Places on the body in words, so that what they share is said once."""

from collections.abc import Iterable

from nexus.facts.value import Felt, Option
from nexus.letter.words import listed

_SHARED = (" of the low back", " on the left", " on the right")
UNDESCRIBED = "symptoms not described further"


def placed(places: Iterable[Option]) -> str:
    """Such as "in the middle of the low back and in the calf and the shin on the left"."""
    groups: dict[str, list[str]] = {}
    for place in places:
        shared = next((end for end in _SHARED if place.words.endswith(end)), "")
        groups.setdefault(shared, []).append(place.words.removesuffix(shared))
    return listed([f"in {listed(named)}{shared}" for shared, named in groups.items()])


def felt_there(where: tuple[Option, ...] | None, felt: tuple[Felt, ...] | None) -> str:
    """What is felt at which places; a place without a feeling stays, one taken back does not."""
    chosen = where if where is not None else tuple(one.place for one in felt or ())
    told = {one.place: one.feelings for one in felt or () if one.place in chosen}
    if not told:
        return f"pain {placed(chosen)}"
    groups: dict[tuple[Option, ...], list[Option]] = {}
    for place in chosen:
        groups.setdefault(told.get(place, ()), []).append(place)
    said = [
        f"{listed([one.words for one in feelings]) or UNDESCRIBED} {placed(places)}"
        for feelings, places in sorted(groups.items(), key=lambda group: not group[0])
    ]
    return "; ".join(said)
