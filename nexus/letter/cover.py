"""The page before the letter, for a doctor with ten minutes: what is asked, on what, and how.

It is made from the letter alone, so that an old draft has the cover that it had.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from nexus.letter.document import Form, Letter, Paragraph, Section, Sentence, Table

ROOM = 800
"""Characters of questions, or of what stands open, that leave room for the rest of the page."""
LONG = 90
"""Characters of the name of a record; the whole name stands in the letter."""
ASKS_NO_CAUSE = "No opinion on the cause is asked for: only what you find, and what it limits."
IN_THE_LETTER = {
    "against": "Section {number} names records that speak against the claim, or can be read so.",
    "not_in_hand": "Section {number} names records that are not in hand.",
}
"""What is said of a paragraph that is too long for the page."""


@dataclass(frozen=True)
class Cover:
    """What the page says; each part is whole, or says where in the letter the whole is."""

    prepared_for: str
    regarding: str
    asked: tuple[str, ...]
    standard: str
    on_the_cause: bool
    """An opinion on the cause is asked for."""
    records: tuple[tuple[str, str], ...]
    """Exhibits: the letter, and the name with its date and pages."""
    more_records: int
    """How many records the list leaves out."""
    records_section: int
    standing_open: tuple[str, ...]
    yours: tuple[str, ...]
    """The sections that are left empty, by number and title."""


def cover_of(letter: Letter, *, records: int) -> Cover:
    """The cover of a letter with so many of its records listed at most."""
    listed = tuple(_records(letter))
    heads = {line.name: line.content for line in letter.head}
    return Cover(
        prepared_for=_said(heads.get("Prepared for")),
        regarding=_said(heads.get("Regarding")),
        asked=_asked(letter),
        standard=_standard(letter),
        on_the_cause=_number(letter, "opinion") > 0,
        records=listed[:records],
        more_records=len(listed[records:]),
        records_section=_number(letter, "reviewed"),
        standing_open=tuple(_standing_open(letter)),
        yours=tuple(
            f"{number}. {section.title}"
            for number, section in enumerate(letter.sections, start=1)
            if section.clinician
        ),
    )


def _said(content: object) -> str:
    return content.text if isinstance(content, Sentence) else ""


def _number(letter: Letter, key: str) -> int:
    """The number of a section; 0 when the letter has none of that name."""
    keys = [section.key for section in letter.sections]
    return keys.index(key) + 1 if key in keys else 0


def _section(letter: Letter, key: str) -> Section | None:
    return next((section for section in letter.sections if section.key == key), None)


def _asked(letter: Letter) -> tuple[str, ...]:
    paragraphs = tuple(_paragraphs(_section(letter, "question")))
    if sum(map(len, paragraphs)) <= ROOM:
        return paragraphs
    many = "The letter asks {many} questions; section {number} has them."
    questions = sum(block.key.startswith("question@") for block in _question_blocks(letter))
    wording = many if questions > 1 else "Section {number} has the question."
    return (wording.format(many=questions, number=_number(letter, "question")),)


def _question_blocks(letter: Letter) -> Iterable[Paragraph]:
    section = _section(letter, "question")
    return [one for one in section.blocks if isinstance(one, Paragraph)] if section else []


def _paragraphs(section: Section | None) -> Iterable[str]:
    for block in section.blocks if section else ():
        if isinstance(block, Paragraph) and block.sentences:
            yield " ".join(sentence.text for sentence in block.sentences)


def _standard(letter: Letter) -> str:
    """What the opinion's words mean, as the letter says it."""
    section = _section(letter, "opinion")
    forms = [block for block in section.blocks if isinstance(block, Form)] if section else []
    meanings = [one.text for form in forms for one in form.note if one.key != "opinion/strike"]
    if not meanings:
        return ASKS_NO_CAUSE
    said = " ".join(meanings)
    return said if len(said) <= ROOM else meanings[0]


def _records(letter: Letter) -> Iterable[tuple[str, str]]:
    section = _section(letter, "reviewed")
    for block in section.blocks if section else ():
        if isinstance(block, Table):
            for row in block.rows:
                exhibit, name, *_says = [one.text for one in row.cells if isinstance(one, Sentence)]
                yield exhibit, _short(name)


def _short(name: str) -> str:
    """The beginning of a long name up to the end of a word, and a sign that there is more."""
    if len(name) <= LONG:
        return name
    return f"{name[:LONG].rsplit(' ', 1)[0]} …"


def _standing_open(letter: Letter) -> Iterable[str]:
    """What speaks against, what is not in hand, and the questions put for the reasons."""
    section = _number(letter, "reviewed")
    for block in letter.sections[section - 1].blocks if section else ():
        if isinstance(block, Paragraph) and block.key in IN_THE_LETTER and block.sentences:
            said = " ".join(sentence.text for sentence in block.sentences)
            yield (
                said if len(said) <= ROOM // 2 else IN_THE_LETTER[block.key].format(number=section)
            )
    reasons = _section(letter, "reasons")
    prompts = sum(isinstance(block, Paragraph) for block in reasons.blocks) if reasons else 0
    if prompts:
        wording = "Section {number} has {many} questions for your reasons, open to either answer."
        yield wording.format(many=prompts, number=_number(letter, "reasons"))
