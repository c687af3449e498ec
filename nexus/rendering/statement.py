"""The person's own statement as PDF and as plain text."""

from collections.abc import Iterator

from nexus.interview.marking import _
from nexus.letter.statement import CERTIFIED, Statement
from nexus.rendering.finishing import finished
from nexus.rendering.html import lay_out
from nexus.rendering.pdf import typeset

TITLE = _("My own statement")
ABOUT, BORN = _("By"), _("Born")
NUMBER, NUMBER_ENDS = _("Claim number"), _("ending in {end}")
SIGNATURE, SIGNED_ON = _("Signature, by hand"), _("Date signed")
FOOT = _(
    "The words are the writer’s own. Not signed until signed by hand. A statement to a federal "
    "office that the writer knows to be false is a crime (18 U.S.C. 1001)."
)
RULE = "_" * 40


def heads(statement: Statement) -> Iterator[tuple[str, str]]:
    """The lines at the head that have something to say."""
    yield ABOUT, statement.name
    if statement.born:
        yield BORN, statement.born
    if statement.number:
        yield NUMBER, NUMBER_ENDS.format(end=statement.number)


def render_statement_pdf(statement: Statement, *, draft: str = "") -> bytes:
    """Its pages, with room to sign; `draft` is printed in the foot."""
    words = {name.lower(): value for name, value in globals().items() if name.isupper()}
    words |= {"certified": CERTIFIED}
    markup = lay_out("statement.html", one=statement, heads=tuple(heads(statement)), words=words,
                     draft=draft)  # fmt: skip
    return finished(typeset(markup, "letter.css", "statement.css"), sources={})


def render_statement_text(statement: Statement) -> str:
    """The same words as plain text."""
    return "\n".join(_lines(statement)) + "\n"


def _lines(statement: Statement) -> Iterator[str]:
    yield from (TITLE, "")
    yield from (f"{name}: {said}" for name, said in heads(statement))
    yield ""
    for paragraph in statement.story:
        yield from (paragraph, "")
    if statement.typed_by:
        yield from (statement.typed_by, "")
    yield from (CERTIFIED, "", f"{SIGNATURE}: {RULE}", f"{SIGNED_ON}: {RULE}", "", FOOT)
