"""Words of the person's own: kept as typed, without characters that draw nothing."""

import re
import unicodedata
from dataclasses import dataclass

from nexus.interview.marking import _
from nexus.interview.problem import Problem
from nexus.interview.question import JSON, Question

_LINE_BREAKS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNDRAWN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]"
)
"""Control characters, and marks that reorder what follows them: both change what a reader sees
without being words. Left-to-right and right-to-left marks stay; Hebrew and Arabic need them."""
_NO_CHARACTERS = "".join(chr(plane << 16 | end) for plane in range(17) for end in (0xFFFE, 0xFFFF))
_BROKEN = re.compile(f"[\ud800-\udfff\ufdd0-\ufdef\ufffd{_NO_CHARACTERS}]")
"""Half of a character, what is put in the place of one that could not be read, and what is none."""
_SPACES = re.compile(r"[^\S\n]+")
_MANY_LINES = re.compile(r"\n{3,}")
_UNSEEN = {"Cc", "Cf", "Zs", "Zl", "Zp"}


def tidy(text: str, *, lines: bool) -> str:
    """The same words: composed, without undrawn characters, white space evened out.

    Line breaks are kept when `lines`; otherwise they become spaces.
    """
    text = unicodedata.normalize("NFC", _UNDRAWN.sub("", _LINE_BREAKS.sub("\n", text)))
    text = text if lines else text.replace("\n", " ")
    evened = "\n".join(_SPACES.sub(" ", line).strip() for line in text.split("\n"))
    return _MANY_LINES.sub("\n\n", evened).strip()


def draws(text: str) -> bool:
    """Something in it can be seen; spaces of no width and marks of direction can't."""
    return any(unicodedata.category(character) not in _UNSEEN for character in text)


@dataclass(frozen=True, kw_only=True)
class Text(Question[str]):
    """A line of words, or several where `lines`; the value is the tidied text."""

    limit: int = 200
    """Most characters allowed."""
    lines: bool = False
    autocomplete: str = "off"
    """The HTML purpose of the field (WCAG 1.3.5); off for anything about health."""
    starters: tuple[str, ...] = ()
    """Beginnings of sentences, offered where an empty field is hard to begin; never filled in."""

    def read(self, given: JSON) -> str:
        """The words; too many, or a broken character, is a `Problem`."""
        if not isinstance(given, str):
            raise Problem(_("Enter words here."))
        if _BROKEN.search(given):
            raise Problem(_("One character here is broken and can’t be kept. Type it again."))
        text = tidy(given, lines=self.lines)
        if len(text) > self.limit:
            raise Problem(
                _("Use {limit} characters or fewer. This has {count}. Nothing was cut."),
                limit=self.limit,
                count=len(text),
            )
        return text

    def is_blank(self, given: JSON) -> bool:
        """Nothing was entered that draws anything."""
        return super().is_blank(given) or (isinstance(given, str) and not draws(given))

    def write(self, value: str) -> JSON:
        """The text itself."""
        return value

    def schema(self) -> dict[str, JSON]:
        """A string no longer than the limit."""
        return {"type": "string", "maxLength": self.limit}
