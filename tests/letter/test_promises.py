"""Each promise is broken on purpose, so that it is known to be kept and not to be blind."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from nexus.facts.sources import Answered, Standing, Unanswered
from nexus.letter.document import Blank, Letter, Paragraph, Section, Sentence, Voice
from nexus.rendering.docx import render_docx
from nexus.rendering.html import render_html_page
from nexus.rendering.pdf import Copy, render_pdf
from nexus.rendering.text import render_text
from tests.letter.promises import PROMISES, Told, listed_by, told, unlisted_changes
from tests.letter.unticked import in_docx, in_html, in_pdf, in_text
from tests.marked import Given, Teller
from tests.rendering.making import golden
from tests.rendering.reading import opened

Fault = Callable[[Letter], Letter]


def whole() -> Told:
    """A person who went through VA, kept their weight private, and has a record against them."""
    return told(
        {
            **Teller(5).given(),
            "chosen_program": "va",
            "connection": ["direct", "secondary"],
            "request": "opinion",
            "last_name": "Zxnnnn",
            "keep_private": ["weight"],
            "weight": "Zxwwww",
            "private_words": "Zxpppp",
            "denied_pain": True,
            "denied_pain_words": "Zxdddd",
            "sitting": 20,
            "smoking": "now",
        }
    )


def with_letter(one: Told, fault: Fault) -> Told:
    return Told(one.given, replace(one.drafted, letter=fault(one.drafted.letter)))


def sentence(text: str, *paths: str, sources: tuple[Any, ...] = ()) -> Sentence:
    """A sentence that nobody wrote, resting on the answers of these paths."""
    rests = sources or tuple(Answered(path, "") for path in paths)
    return Sentence("planted/one", (text,), rests, Voice.PATIENT, text)


def saying(planted: Sentence) -> Fault:
    """The letter with one more sentence."""
    block = Paragraph("planted", (planted,))
    return lambda letter: replace(
        letter, sections=(*letter.sections, Section("planted", "History", (block,)))
    )


def sourceless() -> Sentence:
    planted = sentence("In hand.", "denied_pain")
    object.__setattr__(planted, "sources", ())
    return planted


def silent_on(path: str) -> Fault:
    """The letter without the sentences that list an answer."""

    def without(block: Any) -> Any:
        if not isinstance(block, Paragraph):
            return block
        return replace(
            block, sentences=tuple(one for one in block.sentences if path not in listed_by(one))
        )

    return lambda letter: replace(
        letter,
        sections=tuple(
            replace(section, blocks=tuple(map(without, section.blocks)))
            for section in letter.sections
        ),
    )


def blank(**changed: Any) -> Fault:
    """The letter with a heading that has one more blank."""
    planted = Blank("opinion/rationale", **{"label": "Reasons", **changed})
    line = lambda letter: replace(letter.head[1], content=planted)  # noqa: E731 - one line of the head
    return lambda letter: replace(letter, head=(*letter.head, line(letter)))


FAULTS: list[tuple[str, Fault]] = [
    ("every sentence rests on something", saying(sourceless())),
    (
        "every sentence rests on something",
        saying(sentence("In hand.", sources=(Unanswered("sitting"),))),
    ),
    (
        "every sentence rests on something",
        saying(sentence("In hand.", sources=(Standing("nobody said it"),))),
    ),
    ("an answer stands only where it is listed", saying(sentence("“Zxdddd”", "sitting"))),
    (
        "an answer stands only where it is listed",
        lambda letter: replace(letter, foot=f"{letter.foot} Zxdddd"),
    ),
    ("an answer stands only where it is listed", blank(label="Reasons: Zxdddd")),
    ("nothing is invented", saying(sentence("For 35 minutes", "sitting"))),
    ("nothing is invented", saying(sentence("On February 11, 2009", "sitting"))),
    ("nothing is invented", saying(sentence("In February", "sitting"))),
    ("nothing is invented", saying(sentence("Spondylolisthesis", "denied_pain"))),
    ("nothing is invented", saying(sentence("Exhibit Q", "denied_pain"))),
    ("nothing is invented", saying(sentence("Dr. Brandywine", "denied_pain"))),
    ("no words are lost", silent_on("denied_pain_words")),
    ("what is unfavorable is said", silent_on("denied_pain")),
    ("what is unfavorable is said", silent_on("separation_exam")),
    ("what is private stays so, and a gap says it", silent_on("keep_private")),
    (
        "what is private stays so, and a gap says it",
        saying(sentence("Of the weight: Zxwwww", "denied_pain")),
    ),
    (
        "what is private stays so, and a gap says it",
        saying(sentence("Zxpppp", "private_words")),
    ),
    ("what is the clinician's stays empty", blank(label="Reasons: the fall explains everything")),
    ("what is the clinician's stays empty", blank(options=("at least as likely", "Zxdddd"))),
    ("what is the clinician's stays empty", blank(hint="probable")),
]


def test_without_a_fault_every_promise_is_kept() -> None:
    assert {name: promise(whole()) for name, promise in PROMISES.items() if promise(whole())} == {}


@pytest.mark.parametrize(("promise", "fault"), FAULTS)
def test_a_fault_breaks_its_promise(promise: str, fault: Fault) -> None:
    assert PROMISES[promise](with_letter(whole(), fault)) != []


def test_every_promise_has_a_fault_that_breaks_it() -> None:
    assert {promise for promise, _fault in FAULTS} == set(PROMISES)


def test_a_change_that_nobody_listed_is_found() -> None:
    before, after = whole(), with_letter(whole(), saying(sentence("In hand.", "sitting")))
    assert unlisted_changes(before, after, "sitting") == []
    assert unlisted_changes(before, after, "standing") == ["planted/one"]


def test_an_answer_that_chooses_pages_stands_apart() -> None:
    given: Given = dict(whole().given)
    before, after = told({**given, "decided": "waiting"}), told({**given, "decided": "denied"})
    assert before.road != after.road
    assert unlisted_changes(before, after, "decided") == []


def test_a_mark_in_a_box_is_found() -> None:
    text = render_text(golden("va_direct_hatch"))
    assert in_text(text) == []
    assert in_text(text.replace("[ ]", "[x]", 1)) == ["[x] "]
    assert in_text(text.replace("[ ]", "☒", 1)) == ["☒"]


def test_a_choice_made_in_a_page_is_found() -> None:
    page = render_html_page(golden("va_direct_hatch"))
    assert in_html(page) == []
    assert in_html(page.replace("</body>", "<input type=checkbox checked></body>")) == ["input"]


def test_a_mark_in_a_word_document_is_found() -> None:
    letter = golden("va_direct_hatch")
    ticked = replace(letter, foot="", sections=(*letter.sections, *ticking().sections))
    assert in_docx(render_docx(letter)) == []
    assert in_docx(render_docx(ticked)) == ["☒"]


def ticking() -> Letter:
    return saying(sentence("☒ at least as likely as not", "sitting"))(
        replace(golden("va_direct_hatch"), sections=())
    )


def test_a_field_that_holds_something_is_found() -> None:
    data = render_pdf(golden("va_function_unsure"), copy=Copy.CLINICIAN)
    assert in_pdf(data) == []
    assert len(in_pdf(filled_in(data))) == 2


def filled_in(data: bytes) -> bytes:
    """The same file with one line written and one box on."""
    out = BytesIO()
    with opened(data) as pdf:
        kinds = {str(field.get("/FT", "")): field for field in pdf.Root.AcroForm.Fields}
        kinds["/Tx"]["/V"] = pikepdf.String("at least as likely as not")
        kinds["/Btn"]["/AS"] = pikepdf.Name("/Yes")
        pdf.save(out)
    return out.getvalue()
