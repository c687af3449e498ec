"""Each file that a letter can be taken away as is what its name says, and says the same words."""

import json
import re
from html import unescape
from io import BytesIO

import pytest
from docx import Document
from pypdf import PdfReader

from nexus.letter.document import Letter
from nexus.letter.serial import read_letter
from nexus.rendering.formats import BY_FILE, FORMATS, Name
from tests.rendering.making import DRAFT
from tests.rendering.sample import sample

OPENS_WITH = {"pdf": b"%PDF-", "docx": b"PK\x03\x04", "html": b"<!DOCTYPE html>", "json": b"{"}


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_is_what_its_name_says(name: Name) -> None:
    one = FORMATS[name]
    made = one.make(sample(), DRAFT)
    assert made.startswith(OPENS_WITH.get(one.ending, b""))
    assert one.file.endswith(f".{one.ending}")
    assert BY_FILE[one.file] is one


def test_no_two_files_have_the_same_name() -> None:
    assert len(BY_FILE) == len(FORMATS)
    assert len({one.file_of(2) for one in FORMATS.values()}) == len(FORMATS)


def test_a_file_of_a_draft_says_which() -> None:
    assert FORMATS["record"].file_of(3) == "letter-record-draft-3.pdf"


def test_the_json_is_the_letter_itself(letter: Letter) -> None:
    assert read_letter(json.loads(FORMATS["json"].make(letter, ""))) == letter


def test_the_words_of_the_head_are_in_every_format(letter: Letter) -> None:
    """The whole is compared format by format in their own tests."""
    name = re.sub(r"\W", "", letter.patient)
    for one in FORMATS.values():
        assert name in re.sub(r"\W", "", _text(one.ending, one.make(letter, "")))


def _text(ending: str, made: bytes) -> str:
    if ending == "pdf":
        return " ".join(page.extract_text() for page in PdfReader(BytesIO(made)).pages)
    if ending == "docx":
        return " ".join(line.text for line in Document(BytesIO(made)).paragraphs)
    return unescape(made.decode())
