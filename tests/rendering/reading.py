"""What a finished PDF says, read without the program that made it: words as tagged, and glyphs."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Pdf

_TO_UNICODE = re.compile(r"<([0-9a-f]{4})> <([0-9a-f]+)>", re.IGNORECASE)
_TO_GLYPH = re.compile(r"<([0-9a-f]{4})> (\d+)$", re.IGNORECASE | re.MULTILINE)
_UNSEEN = {"Cc", "Cf", "Zs", "Zl", "Zp"}
SHOWING = {"Tj", "TJ", "'", '"'}


def squeezed(text: str) -> str:
    """The characters that draw something: line breaks and spaces are the page's own affair."""
    return "".join(c for c in text if unicodedata.category(c) not in _UNSEEN)


def opened(data: bytes) -> Pdf:
    return pikepdf.open(BytesIO(data))


@dataclass(frozen=True)
class Face:
    """A font as a page uses it: which text and which glyph each code stands for."""

    name: str
    texts: dict[int, str]
    glyphs: dict[int, int] | None
    """Codes that stand for another glyph than the one of their own number."""
    width: int

    def codes(self, shown: bytes) -> Iterator[int]:
        for start in range(0, len(shown), self.width):
            yield int.from_bytes(shown[start : start + self.width])

    def is_missing(self, code: int) -> bool:
        """Whether the reader sees an empty box, or nothing, in place of a character."""
        return (code if self.glyphs is None else self.glyphs.get(code, 0)) == 0


@dataclass(frozen=True)
class Shown:
    """One string that a page shows, and the tag it belongs to, if it isn't decoration."""

    text: str
    missing: tuple[str, ...]
    mark: int | None


def face(font: Any) -> Face:
    mapped = font["/ToUnicode"].read_bytes().decode("ascii") if "/ToUnicode" in font else ""
    texts = {
        int(code, 16): bytes.fromhex(text).decode("utf-16-be")
        for code, text in _TO_UNICODE.findall(mapped)
    }
    encoding = font.get("/Encoding")
    glyphs = None
    if isinstance(encoding, pikepdf.Stream):
        found = _TO_GLYPH.findall(encoding.read_bytes().decode("ascii"))
        glyphs = {int(code, 16): int(glyph) for code, glyph in found}
    return Face(str(font["/BaseFont"]), texts, glyphs, 2 if font["/Subtype"] == "/Type0" else 1)


@dataclass
class State:
    """Which font is set, and which tag is open, at one place of a page."""

    faces: dict[str, Face]
    font: Face | None = None
    kept: list[Face | None] = field(default_factory=list)
    marks: list[int | None] = field(default_factory=lambda: [None])

    def follow(self, operator: str, operands: Any) -> None:
        match operator:
            case "q":
                self.kept.append(self.font)
            case "Q":
                self.font = self.kept.pop()
            case "BMC":
                self.marks.append(self.marks[-1])
            case "BDC":
                self.marks.append(operands[1].get("/MCID", self.marks[-1]))
            case "EMC":
                self.marks.pop()
            case "Tf":
                self.font = self.faces[str(operands[0])]


def shown(page: Any) -> Iterator[Shown]:
    """Every string of a page or of a drawing in it, in the order in which they are drawn."""
    state = State({name: face(font) for name, font in page.Resources.get("/Font", {}).items()})
    for instruction in pikepdf.parse_content_stream(page):
        operator, operands = str(instruction.operator), instruction.operands
        state.follow(operator, operands)
        if operator == "Do":
            drawing = page.Resources["/XObject"][str(operands[0])]
            if drawing["/Subtype"] == "/Form":
                yield from shown(_drawing(drawing))
        elif operator in SHOWING:
            assert state.font is not None
            yield _string(state.font, operands, state.marks[-1])


def drawings(page: Any) -> Iterator[bytes]:
    """What each drawing consists of that the page really shows."""
    for instruction in pikepdf.parse_content_stream(page):
        if str(instruction.operator) == "Do":
            yield page.Resources["/XObject"][str(instruction.operands[0])].read_bytes()


def _drawing(drawing: Any) -> Any:
    if "/Resources" not in drawing:
        drawing["/Resources"] = Dictionary()
    return drawing


def _string(font: Face, operands: Any, mark: int | None) -> Shown:
    parts = operands[0] if isinstance(operands[0], Array) else [operands[-1]]
    codes = [code for part in parts if isinstance(part, pikepdf.String)
             for code in font.codes(bytes(part))]  # fmt: skip
    missing = tuple(font.texts.get(code, "?") for code in codes if font.is_missing(code))
    return Shown("".join(font.texts.get(code, "") for code in codes), missing, mark)


def missing(data: bytes) -> set[str]:
    """The characters for which no font had a glyph."""
    return {one for page in opened(data).pages for string in shown(page) for one in string.missing}


@cache
def read_aloud(data: bytes) -> str:
    """The words in the order of the tags, as a screen reader says them: no heads, no feet."""
    with opened(data) as pdf:
        said: dict[tuple[Any, int], str] = defaultdict(str)
        for page in pdf.pages:
            for string in shown(page):
                if string.mark is not None:
                    said[page.obj.objgen, string.mark] += string.text
        return "".join(_spoken(pdf.Root.StructTreeRoot, said, None))


def _spoken(item: Any, said: dict[tuple[Any, int], str], page: Any) -> Iterator[str]:
    if isinstance(item, int):
        yield said[page, item]
    elif isinstance(item, Array):
        for kid in item.as_list():
            yield from _spoken(kid, said, page)
    elif "/MCID" in item:
        yield said[item["/Pg"].objgen if "/Pg" in item else page, int(item["/MCID"])]
    elif "/K" in item:
        yield from _spoken(item["/K"], said, item["/Pg"].objgen if "/Pg" in item else page)
