"""A letter with everything in it, written by hand: any words can be put in every place."""

from collections.abc import Callable

from nexus.facts.sources import Answered, Recorded, Source, Standing, Witnessed
from nexus.letter.document import (
    Blank,
    Form,
    HeadLine,
    Letter,
    Paragraph,
    Room,
    Row,
    Section,
    Sentence,
    Table,
    Unsaid,
    Voice,
)

NAME = "Ada Ortiz"
FOOT = "Prepared from the patient’s account. Not a medical opinion unless signed."
DRAFT = "Draft 3, November 22, 2026"

Words = Callable[[str], str]
"""What stands in a place of the letter; the argument is what would stand there by itself."""


def same(text: str) -> str:
    return text


def said(key: str, text: str, *sources: Source, voice: Voice = Voice.FIXED) -> Sentence:
    return Sentence(key, (text,), sources or (Standing("a sample"),), voice, text)


def sample(words: Words = same, *, paragraphs: int = 3) -> Letter:
    """The letter; `words` is put wherever a person's own words can stand."""
    return Letter(
        program="va",
        title="Letter on direct service connection",
        patient=words(NAME),
        as_of="2026-11-22",
        foot=FOOT,
        head=(
            HeadLine("Letterhead", Blank("head/letterhead", "Room here", Room.LETTERHEAD)),
            HeadLine("Date", Blank("head/date", "Date", Room.DATE)),
            HeadLine("To", said("head/to", words("Department of Veterans Affairs"))),
            HeadLine("Regarding", _reported("head/regarding", words(f"{NAME}, born May 30, 1949"))),
        ),
        sections=(
            Section("author", "The author", (_author(),), clinician=True),
            Section("reviewed", "Records reviewed", _reviewed(words), instruction="Tick these"),
            Section("history", "History as reported", _history(words, paragraphs)),
            Section("opinion", "Opinion", (_opinion(),), clinician=True),
            Section("reasons", "Reasons", (_reasons(words),), clinician=True),
            Section("causes", "Other causes", (_causes(words),), clinician=True),
            Section("signature", "Signature", (_signature(),), clinician=True),
        ),
    )


def _reported(key: str, text: str) -> Sentence:
    return said(key, text, Answered(key, "What happened?"), voice=Voice.PATIENT)


def _author() -> Form:
    blanks = (
        Blank("author/name", "Name and degree"),
        Blank("author/flexion", "Forward flexion", hint="normal 90°"),
        Blank("author/fee", "My fee does not depend on this.", Room.TICK),
    )
    return Form("author", blanks, columns=2)


def _reviewed(words: Words) -> tuple[Table, Paragraph]:
    record = Recorded("A", words("Entry examination"))
    row = Row(
        "1",
        (
            Blank("reviewed/read@1", "Read", Room.TICK),
            said("reviewed/exhibit@1", "A", record, voice=Voice.RECORD),
            said("reviewed/record@1", words("Entry examination"), record),
            said("reviewed/date@1", "August 1968", record),
            Blank("reviewed/pages@1", "Pages", Room.LINE),
        ),
    )
    against = said("against/seen", words("The wife saw it."), voice=Voice.WITNESS)
    statement = said(
        "against/wife", against.text, Witnessed(words("Eve"), "x"), voice=against.voice
    )
    table = Table("reviewed", ("Read", "Exhibit", "Record", "Date", "Page"), (row,))
    return table, Paragraph("against", (statement,))


def _history(words: Words, paragraphs: int) -> tuple[Paragraph, ...]:
    many = tuple(
        Paragraph(
            f"event@{number}",
            (
                _reported(f"event/what@{number}", f"In her words: “{words('I fell.')}”"),
                said(f"event/after@{number}", "It was summer."),
            ),
            (Unsaid(f"event/when@{number}", ("events",)),),
        )
        for number in range(paragraphs)
    )
    return (*many, Paragraph("silent", ()))


def _opinion() -> Form:
    return Form(
        "opinion",
        (
            Blank("opinion/choice", "My opinion", Room.CHOICE, options=("likely", "less likely")),
            Blank("opinion/why", "If none can be given, why", Room.LINES, lines=2),
        ),
        lead=(said("opinion/lead", "Weighing all of the evidence, the condition:"),),
        note=(said("opinion/note", "Strike any words that are not yours."),),
    )


def _reasons(words: Words) -> Form:
    lead = _reported("reasons/event", f"{words('A fall')}: does it fit, or not, and why?")
    return Form("reasons-1", (Blank("reasons/1", "Reasons", Room.LINES, lines=3),), (lead,))


def _causes(words: Words) -> Table:
    row = Row(
        "1",
        (
            _reported("causes/what@1", words("A crash")),
            Blank("causes/choice@1", "It", Room.CHOICE, options=("explains it", "adds to it")),
        ),
    )
    return Table("causes", ("In the history", "In my judgment, it"), (row,))


def _signature() -> Form:
    return Form(
        "signature",
        (
            Blank("signature/signature", "Signature", Room.SIGNATURE),
            Blank("signature/date", "Date signed", Room.DATE),
        ),
        columns=2,
    )
