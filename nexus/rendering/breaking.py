"""Where a very long word may go on in the next line."""

import re
import unicodedata

LONGEST = 40
"""Words of everyday are shorter and stay whole."""
PIECE = 12
"""So few characters fit a line of the narrowest column."""
MAY_BREAK = "\u200b"
_LONG = re.compile(rf"\S{{{LONGEST + 1},}}")
_VIRAMA = 9
"""The combining class of a sign that ties two letters of an Indian script into one."""


def breakable(text: str) -> str:
    """The same text, with places to break in words that would not end.

    Without them the typesetter measures what remains of such a word again for every line.
    """
    return _LONG.sub(lambda found: _broken(found.group()), text)


def _broken(word: str) -> str:
    pieces, start = [], 0
    for place in range(1, len(word)):
        if place - start >= PIECE and _begins_anew(word[place - 1], word[place]):
            pieces.append(word[start:place])
            start = place
    return MAY_BREAK.join([*pieces, word[start:]])


def _begins_anew(last: str, here: str) -> bool:
    tied = unicodedata.combining(last) == _VIRAMA or unicodedata.category(last) == "Cf"
    return not tied and (here.isascii() or unicodedata.category(here)[0] in "LN")
