"""Hostile words from every question answered in words, in every file that can be taken away.

In each round every question has some vector for its answer, and in the next round the next one:
after as many rounds as there are vectors each of them has been in each place that can hold it.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from functools import cache
from io import BytesIO
from typing import Any
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import html5lib
import pytest

from nexus.interview.personal_narrative.sentences import sentences
from nexus.interview.personal_narrative.story import STORY
from nexus.interview.question import JSON, Question
from nexus.interview.text import Text, tidy
from nexus.letter.document import Letter
from nexus.letter.serial import read_letter
from nexus.rendering.chart import PLAIN
from nexus.rendering.formats import FORMATS, Name
from nexus.rendering.pdf import ASSETS
from nexus.rendering.statement import render_statement_pdf, render_statement_text
from tests.answering import changed, questions_by_path
from tests.letter.promises import lost, told
from tests.marked import Given, Teller
from tests.rendering.canary import FORBIDDEN, VECTORS, Canary, elements, named
from tests.rendering.reading import opened, read_aloud, squeezed

WAYS = {
    "va": ["direct", "chronic", "secondary", "preexisting"],
    "ssa": [],
    "workers_comp": [],
}
CHOSEN: Given = {
    "typed_by": "helper",
    "decided": "denied",
    "agency_exam": True,
    "has_flare_ups": True,
    "left_leg": True,
    "right_leg": True,
    "back_before": "some",
    "request": "opinion",
    "keep_private": ["none"],
}
"""What opens the pages that have something to write."""
SLOW: set[Name] = {"pdf", "own", "record"}
FIELDS = {"va": 130, "ssa": 110, "workers_comp": 110}
"""At least so many questions are answered in words on each way."""


class Writer(Teller):
    """Somebody who leaves nothing out, and has one of everything."""

    def _answer(self, question: Question[Any]) -> JSON:
        return self._value(question)

    def _many(self) -> int:
        return 1


@dataclass(frozen=True)
class Harm:
    """What came of the words in one file; all of it should be nothing."""

    fetched: int = 0
    carried: int = 0
    markup: int = 0
    lost: int = 0


def base(program: str) -> Given:
    """Everything answered, before any of it is hostile."""
    return {
        **Writer(3).given(),
        **CHOSEN,
        "chosen_program": program,
        "connection": WAYS[program] or None,
    }


def in_words(given: Given) -> Iterator[tuple[str, Text]]:
    for path, question in questions_by_path(given).items():
        if isinstance(question, Text):
            yield path, question


def hostile(program: str, words: tuple[str, ...], turn: int) -> Given:
    """Each answer in words is the next of these that its question has room for."""
    given = base(program)
    for place, (path, question) in enumerate(in_words(given)):
        fitting = [one for one in words if len(tidy(one, lines=True)) <= question.limit]
        given = changed(given, path, fitting[(place + turn) % len(fitting)])
    story = tidy(given[STORY.key], lines=True)
    passages = [{"quote": one, "place": "event"} for one in sentences(story)]
    return {**given, "story_passages": passages}


@cache
def harmless(program: str) -> Letter:
    """The same letter of somebody who writes plain words."""
    return told(hostile(program, ("Plain words",), 0)).letter


def harm(name: Name, letter: Letter, program: str) -> Harm:
    """What a file of the letter does that one of plain words would not."""
    data = FORMATS[name].make(letter, "Draft 1")
    match FORMATS[name].ending:
        case "pdf":
            return in_a_pdf(data, letter if name != "cover" else None)
        case "docx":
            plain = FORMATS[name].make(harmless(program), "Draft 1")
            return in_a_docx(data, plain, letter)
        case "html":
            plain = FORMATS[name].make(harmless(program), "Draft 1")
            return in_a_page(data.decode(), plain.decode(), letter)
        case "json":
            return Harm(lost=int(read_letter(json.loads(data)) != letter))
        case _:
            return Harm(lost=missing(data.decode(), letter, plain=name == "chart"))


def missing(text: str, letter: Letter, *, plain: bool = False) -> int:
    """How many sentences the text does not hold, in order; `plain` as in a chart."""
    said, place, found = squeezed(text), 0, 0
    for sentence in letter.sentences():
        words = sentence.text.translate(PLAIN) if plain else sentence.text
        at = said.find(squeezed(words), place)
        found += at < 0
        place = max(place, at)
    return found


def in_a_pdf(data: bytes, letter: Letter | None) -> Harm:
    with opened(data) as pdf:
        carried = len(named(data) & FORBIDDEN) + len(list(pdf.attachments))
        doing = [one for page in pdf.pages for one in page.get("/Annots", []) if "/A" in one]
    words = missing(read_aloud(data), letter) if letter else 0
    return Harm(carried=carried, markup=len(doing), lost=words)


def in_a_page(markup: str, plain: str, letter: Letter) -> Harm:
    more = Counter(elements(markup, fragment=False)) - Counter(elements(plain, fragment=False))
    return Harm(markup=more.total(), lost=missing(read(markup), letter))


def read(markup: str) -> str:
    """What a browser would show of a page."""
    parsed: Any = html5lib.parse(markup, treebuilder="etree", namespaceHTMLElements=False)
    return "".join(parsed.find("body").itertext())


def in_a_docx(data: bytes, plain: bytes, letter: Letter) -> Harm:
    parts, others = unzipped(data), unzipped(plain)
    linked = [one for name, one in parts.items() if name.endswith(".rels") if b"External" in one]
    body = ET.fromstring(parts["word/document.xml"])
    counts = [
        Counter(one.tag for one in ET.fromstring(each["word/document.xml"]).iter())
        for each in (parts, others)
    ]
    return Harm(
        carried=len(parts.keys() ^ others.keys()) + len(linked),
        markup=(counts[0] - counts[1]).total(),
        lost=missing("".join(body.itertext()), letter),
    )


def unzipped(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as parts:
        return {name: parts.read(name) for name in parts.namelist()}


@pytest.mark.parametrize("program", WAYS)
def test_there_are_many_questions_and_each_has_room_for_some_of_the_vectors(program: str) -> None:
    counted = told(hostile(program, VECTORS, 0)).counted
    limits = {path: question.limit for path, question in in_words(counted)}
    short = min(len(one) for one in VECTORS)
    assert len([path for path in limits if path in counted or "/" in path]) >= FIELDS[program]
    assert all(limit >= short for limit in limits.values())


@pytest.mark.parametrize("program", WAYS)
@pytest.mark.parametrize(
    "turn",
    [0, *(pytest.param(turn, marks=pytest.mark.proof) for turn in range(1, len(VECTORS)))],
)
def test_no_words_are_lost_on_the_way_into_the_letter(
    program: str, turn: int, canary: Canary
) -> None:
    assert lost(told(hostile(program, canary.vectors(), turn))) == []


FEW = [("va", name, 0) for name in FORMATS if name != "own"] + [
    ("ssa", name, 1) for name in FORMATS if name not in SLOW
]
"""The own copy is laid out as the others are; it has its turn among the rest."""
MORE = [
    (program, name, turn)
    for turn in range(2, len(VECTORS), 9)
    for program in WAYS
    for name in FORMATS
]


@pytest.mark.parametrize(
    ("program", "name", "turn"),
    [*FEW, *(pytest.param(*one, marks=pytest.mark.proof) for one in MORE)],
)
def test_words_do_nothing_in_any_file(
    program: str, name: Name, turn: int, canary: Canary, fetched: list[str]
) -> None:
    letter = told(hostile(program, canary.vectors(), turn)).letter
    found = harm(name, letter, program)
    assert astuple(found) == (0, 0, 0, 0), found
    assert canary.asked == []
    assert set(fetched) <= set(ASSETS)


def test_ones_own_statement_holds_every_vector_and_does_nothing(
    canary: Canary, fetched: list[str]
) -> None:
    story = "\n".join(canary.vectors())
    given = {**hostile("va", canary.vectors(), 0), "own_statement": True, STORY.key: story}
    statement = told(given).drafted.statement
    assert statement is not None
    data = render_statement_pdf(statement, draft="Draft 1")
    assert astuple(in_a_pdf(data, None)) == (0, 0, 0, 0)
    for said in (read_aloud(data), render_statement_text(statement)):
        words = [squeezed(tidy(one, lines=False)) for one in canary.vectors()]
        assert [one for one in words if one not in squeezed(said)] == []
    assert canary.asked == []
    assert set(fetched) <= set(ASSETS)


def test_harm_would_be_seen(canary: Canary) -> None:
    """Each way of looking finds what it looks for."""
    letter, vector = harmless("va"), "<img src=/x onerror=alert(1)>"
    page = FORMATS["html"].make(letter, "").decode()
    docx = FORMATS["docx"].make(letter, "")
    attacked = page.replace("Plain words", vector, 1)
    assert Counter(elements(attacked)) - Counter(elements(page))
    assert missing(page.replace("Plain words", ""), letter) > 0
    assert in_a_docx(with_a_link(docx), docx, letter).carried == 1
    assert in_a_docx(docx, docx, letter) == Harm()


def with_a_link(docx: bytes) -> bytes:
    """A Word document that leads out of itself."""
    out = BytesIO()
    with ZipFile(out, "w") as made:
        for name, part in unzipped(docx).items():
            leads_out = name == "word/_rels/document.xml.rels"
            made.writestr(name, part + b"<!-- External -->" if leads_out else part)
    return out.getvalue()
