"""The cover of a letter as one page of PDF, and as plain text."""

from collections.abc import Iterator
from io import BytesIO

import pikepdf

from nexus.interview.marking import _
from nexus.letter.cover import Cover, cover_of
from nexus.letter.document import Letter
from nexus.rendering.finishing import finished
from nexus.rendering.html import lay_out
from nexus.rendering.pdf import typeset

TITLE = _("Before you read the draft")
LEAD = _(
    "Your patient asks whether you would consider the letter that follows. It was drafted from "
    "their own account; each sentence says whose words it gives, or which record. The medical "
    "parts are empty. What you sign is yours: strike, change or add any word."
)
ASKED, STANDARD, RECORDS = _("What is asked"), _("The standard"), _("The records")
OPEN, HOW, NO = _("What is open"), _("Ten minutes with it"), _("You may say no")
STEPS = (
    _("Tick the records that you read, and no others."),
    _("Agree with the history, or say where you do not."),
    _("Fill in on screen or by hand what you can speak to; leave the rest empty."),
    _("Sign by hand, or with a PDF signature of your own."),
)
DECLINE = _("You may decline, or do a part of it.")
ANY_ANSWER = _(
    "A letter on what the back limits, without an opinion on the cause, helps too. “Less likely” "
    "and “cannot say”, with reasons, are as welcome as “likely”."
)
FEE = _("If you charge, then for your time, never for an outcome.")
FOR_WHOM, ABOUT = _("For"), _("Regarding")
LEFT_EMPTY = _("Empty, for you:")
NO_RECORDS = _("No records are listed.")
FEWER = (16, 10, 6, 3, 0)
"""How many records are listed: as many as leave it one page."""


def more(cover: Cover) -> str:
    """What the list of records leaves out; empty when nothing."""
    if not cover.more_records:
        return "" if cover.records else NO_RECORDS
    if cover.records:
        wording = _("And {many} more, in section {section}.")
    else:
        wording = _("{many}, in section {section}.")
    return wording.format(many=cover.more_records, section=cover.records_section)


def freedom(cover: Cover) -> str:
    """That no, in part and yes are equally well."""
    return " ".join((DECLINE, ANY_ANSWER, FEE) if cover.on_the_cause else (DECLINE, FEE))


def render_cover_pdf(letter: Letter, *, draft: str = "") -> bytes:
    """One page, whatever the letter holds; `draft` is printed in the foot."""
    made = b""
    for most in FEWER:
        cover = cover_of(letter, records=most)
        context = {"cover": cover, "more": more(cover), "no": freedom(cover), "words": _words()}
        markup = lay_out("cover.html", letter=letter, draft=draft, **context)
        made = typeset(markup, "letter.css", "cover.css")
        if _pages(made) == 1:
            break
    return finished(made, sources={})


def _pages(made: bytes) -> int:
    with pikepdf.open(BytesIO(made)) as pdf:
        return len(pdf.pages)


def _words() -> dict[str, object]:
    return {name.lower(): value for name, value in globals().items() if name.isupper()}


def render_cover_text(letter: Letter) -> str:
    """The same words as plain text, with every record."""
    return "\n".join(_lines(cover_of(letter, records=len(letter.sections) * 1_000), letter)) + "\n"


def _lines(cover: Cover, letter: Letter) -> Iterator[str]:
    yield from (TITLE, letter.title, "")
    yield from (f"{name}: {said}" for name, said in heads(cover) if said)
    yield from ("", LEAD)
    yield from ("", ASKED, *cover.asked)
    yield from ("", STANDARD, cover.standard)
    yield from ("", RECORDS, *map(" ".join, cover.records), *filter(None, [more(cover)]))
    if cover.standing_open:
        yield from ("", OPEN, *cover.standing_open)
    steps = (f"{number}. {step}" for number, step in enumerate(STEPS, start=1))
    yield from ("", HOW, *steps, f"{LEFT_EMPTY} {'; '.join(cover.yours)}.")
    yield from ("", NO, freedom(cover), "", letter.foot)


def heads(cover: Cover) -> tuple[tuple[str, str], ...]:
    """The lines at the head."""
    return ((FOR_WHOM, cover.prepared_for), (ABOUT, cover.regarding))
