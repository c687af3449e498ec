"""What each record says, for and against, as the patient gives it, and which may weigh against."""

import re
from collections.abc import Iterable, Iterator

from nexus.facts.case import Case
from nexus.facts.fact import Fact, Unknown, admitted, derive, maybe, together, value_of
from nexus.facts.record import Record
from nexus.facts.sources import Standing
from nexus.letter.document import Paragraph, Unsaid, Voice
from nexus.letter.gathering import Said, paragraph
from nexus.letter.telling import joined
from nexus.letter.wording import say, sources_of
from nexus.letter.words import (
    NBSP,
    cited,
    exhibits_named,
    isolated,
    partial_date,
    unended,
    voiced,
)

_MANY = re.compile(r"[-–,&]|\band\b")
UNNAMED = "a record without a name"
LEAD = Standing("how to tell a record’s words from a summary")


def records(case: Case) -> Paragraph:
    """How to read what follows; of a record that says nothing yet, its words are asked for."""
    lead = say(
        "records/lead",
        "By date. Words in double quotation marks are copied from the record, as the patient gives"
        " them, unless said to be the patient’s; the rest is the patient’s summary, to be compared"
        " with it.",
        also=(LEAD, *sources_of(*(record.status for record in case.exhibits))),
        voice=Voice.FIXED,
    )
    open_ones = [
        Unsaid(f"records/says@{record.id}", record.says.questions)
        for record in case.exhibits
        if isinstance(record.says, Unknown)
    ]
    return paragraph("records", [lead, *open_ones] if case.exhibits else [])


def named(record: Record) -> Fact[str]:
    """As much as is known of "Clinic note, February 12, 2009, p. 1"."""
    return joined(
        derive(lambda name: isolated(voiced(name)), record.source),
        admitted(derive(partial_date, record.date), "date not sure"),
        derive(_page, record.page),
        by=", ",
    )


def told(record: Record) -> Fact[str]:
    """Its words in quotation marks, or their summary; of a statement, that its writer says so."""
    if value_of(record.exact) is True:
        lead = "the writer says: " if record.is_a("statement") else ""
        return derive(lambda says: f"{lead}{cited(says)}", record.says)
    return derive(_writers if record.is_a("statement") else _summary, record.says)


def _writers(says: str) -> str:
    told = voiced(unended(says))
    whose = (
        "the writer says" if told == unended(says) else "the writer says, in the patient’s words"
    )
    return f"{whose}: {isolated(told)}"


def _summary(says: str) -> str:
    """Where it speaks of "me", it is the patient who speaks, not the paper and not the author."""
    told = voiced(unended(says))
    return isolated(told) if told == unended(says) else f"the patient says of it: {told}"


def against(case: Case) -> Paragraph:
    """Which exhibits the patient marked as speaking against the claim."""
    return paragraph("against", _against(case))


def _page(page: str) -> str:
    """One page or several, "p. 12" or "pp. 12-13"; its own "p." is left alone."""
    if page.lower().startswith(("p.", "pp.", "page")):
        return page
    return f"{'pp.' if _MANY.search(page) else 'p.'}{NBSP}{page}"


def _against(case: Case) -> Iterator[Said]:
    """Those in hand; of what is not, the list of that says it."""
    marked = [one for one in case.exhibits if one.against]
    yield say(
        "against/list",
        "[They] marked {records} as speaking against the claim, or open to being read so.",
        records=derive(exhibits_named, _marked((one, one.exhibit) for one in marked)),
        also=sources_of(*(fact for one in marked for fact in (one.status, one.date))),
        voice=Voice.PATIENT,
    )


def _marked(named: Iterable[tuple[Record, str]]) -> Fact[tuple[str, ...]]:
    """By these names, where there are any."""
    return together(
        derive(lambda *_known, called=called: called, record.weight, maybe(record.source))
        for record, called in named
    )
