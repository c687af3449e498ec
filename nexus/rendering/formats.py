"""Every file that a letter can be taken away as: its name, its kind, and how it is made."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from nexus.letter.document import Letter
from nexus.letter.serial import write_letter
from nexus.rendering.chart import render_chart
from nexus.rendering.cover import render_cover_pdf
from nexus.rendering.docx import render_docx
from nexus.rendering.html import render_html_page
from nexus.rendering.pdf import Copy, render_pdf
from nexus.rendering.text import render_text

Name = Literal["pdf", "own", "cover", "record", "docx", "txt", "chart", "html", "json"]
PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True)
class Format:
    """One kind of file."""

    stem: str
    ending: str
    media_type: str
    make: Callable[[Letter, str], bytes]
    """From a letter and the words that tell its draft, such as "Draft 3, November 22, 2026"."""

    @property
    def file(self) -> str:
        """The name of the file on disk and in an address; it says nothing of the person."""
        return f"{self.stem}.{self.ending}"

    def file_of(self, number: int) -> str:
        """The name of the file of one of several drafts."""
        return f"{self.stem}-draft-{number}.{self.ending}"


def _pdf(copy: Copy) -> Callable[[Letter, str], bytes]:
    return lambda letter, draft: render_pdf(letter, copy=copy, draft=draft)


def _text(render: Callable[[Letter], str]) -> Callable[[Letter, str], bytes]:
    return lambda letter, _draft: render(letter).encode()


def _as_json(letter: Letter) -> str:
    return json.dumps(write_letter(letter), indent=1, ensure_ascii=False)


FORMATS: dict[Name, Format] = {
    "pdf": Format("letter", "pdf", PDF, _pdf(Copy.CLINICIAN)),
    "own": Format("letter-my-copy", "pdf", PDF, _pdf(Copy.CLAIMANT)),
    "cover": Format(
        "cover", "pdf", PDF, lambda letter, draft: render_cover_pdf(letter, draft=draft)
    ),
    "record": Format("letter-record", "pdf", PDF, _pdf(Copy.RECORD)),
    "docx": Format("letter", "docx", DOCX, lambda letter, _draft: render_docx(letter)),
    "txt": Format("letter", "txt", "text/plain; charset=utf-8", _text(render_text)),
    "chart": Format("letter-chart", "txt", "text/plain; charset=utf-8", _text(render_chart)),
    "html": Format("letter", "html", "text/html; charset=utf-8", _text(render_html_page)),
    "json": Format("letter", "json", "application/json", _text(_as_json)),
}
"""By the name that the command line knows."""

BY_FILE = {one.file: one for one in FORMATS.values()}
