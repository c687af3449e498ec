"""A story cut into its sentences, without changing a letter of it."""

import re

_END = re.compile(r"(?<=[.!?…。！？؟।።])[\"'”’»)\]」』）]*(?=\s|[^\x00-\u2fff])|\n+")
_SHORTENED = re.compile(
    r"(?:^|[\s(\"“'])(?:Dr|Mr|Mrs|Ms|Mx|Jr|Sr|St|Sgt|Cpl|Pvt|Capt|Lt|Col|Gen|Maj|Ft|Mt|No|vs|etc|"
    r"approx|Inc|Co|Dept|[A-Z]|[ap]\.m|U\.S|e\.g|i\.e)\.$"
)
LONGEST = len(" approx.")
"""How far back a shortened word can begin; looking further would make long stories slow."""


def sentences(story: str) -> tuple[str, ...]:
    """The sentences in order; none is empty, and each stands in the story word for word."""
    found: list[str] = []
    start = 0
    for end in _END.finditer(story):
        tail = story[max(start, end.start() - LONGEST) : end.start()]
        if "\n" in end[0] or not _SHORTENED.search(tail):
            found.append(story[start : end.end()].strip())
            start = end.end()
    found.append(story[start:].strip())
    return tuple(sentence for sentence in found if sentence)
