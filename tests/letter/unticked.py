"""Where a file holds anything that the clinician alone may put there: a tick, a choice, a word."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import html5lib

from tests.rendering.reading import opened

TICKED = re.compile(r"\[[^\]\s…]\] |[☑☒✓✔✗✘●◉]")
HELD = ("checked", "selected", "value")


def in_text(text: str) -> list[str]:
    """Boxes with a mark in them, and ticks without a box."""
    return TICKED.findall(text)


def in_docx(data: bytes) -> list[str]:
    """As in plain text; a Word document of ours has no form fields either."""
    with ZipFile(BytesIO(data)) as parts:
        written = parts.read("word/document.xml").decode()
    return TICKED.findall(written) + re.findall("w:(?:sdt|fldChar|ffData|checkBox)", written)


def in_html(markup: str) -> list[str]:
    """Elements that hold a value or a choice."""
    parsed: Any = html5lib.parse(markup, treebuilder="etree", namespaceHTMLElements=False)
    return [
        str(one.tag)
        for one in parsed.iter()
        if isinstance(one.tag, str) and (set(HELD) & set(one.attrib) or one.tag in FORMS)
        if one.tag not in ("li", "meta", "link")
    ]


FORMS = ("input", "textarea", "select", "button")
"""A page to read has none; the pages of a PDF that is filled in become fields."""


def in_pdf(data: bytes) -> list[str]:
    """Names of fields that hold anything: a value, one to fall back on, or a box that is on."""
    with opened(data) as pdf:
        return [str(one.get("/T", "")) for one in _fields(pdf.Root.AcroForm.Fields) if _holds(one)]


def _fields(fields: Any) -> Iterator[Any]:
    for field in fields:
        yield field
        yield from _fields(field.get("/Kids", []))


def _holds(field: Any) -> bool:
    values = {str(field.get(key, "")) for key in ("/V", "/DV", "/AS", "/RV", "/I")}
    return not values <= {"", "/Off"}
