"""Two long texts, narrowed to where they differ, with some words around."""

from itertools import takewhile

KEPT = 12
"""How many of the same words stay before and after what differs."""
LONG = 60
"""From how many words on a text is narrowed."""


def narrowed(before: str, after: str) -> tuple[str, str]:
    """What begins and ends the same is left out, with an ellipsis in its place."""
    old, new = before.split(" "), after.split(" ")
    if not before or not after or max(len(old), len(new)) < LONG:
        return before, after
    start = max(0, alike(old, new) - KEPT)
    most = min(len(old), len(new)) - alike(old, new)
    end = max(0, min(alike(old[::-1], new[::-1]), most) - KEPT)
    return cut(old, start, end), cut(new, start, end)


def alike(old: list[str], new: list[str]) -> int:
    """How many words are the same from the beginning on."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))


def cut(words: list[str], start: int, end: int) -> str:
    middle = words[start : len(words) - end]
    return " ".join((["…"] if start else []) + middle + (["…"] if end else []))
