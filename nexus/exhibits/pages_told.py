"""Which pages a person means: "12", "12-13", "12–13", "pages 12 to 13"."""

import re

RANGE = re.compile(
    r"(?:pages?|pp?\.?)?\s*(\d{1,5})(?:\s*(?:-|–|—|to|and)\s*(\d{1,5}))?\.?", re.IGNORECASE
)


def pages_told(words: str, *, most: int) -> tuple[int, int] | None:
    """The first and the last; None for what is no page of a paper of so many."""
    found = RANGE.fullmatch(words.strip())
    if found is None:
        return None
    first = int(found[1])
    last = int(found[2] or first)
    return (first, last) if 1 <= first <= last <= most else None
