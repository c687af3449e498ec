"""What the records show, for and against, each with its exhibit, date and page."""

import re
from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.fact import Fact, derive, maybe, together, value_of
from nexus.facts.record import Record
from nexus.facts.sources import Standing
from nexus.facts.value import PartialDate
from nexus.letter.document import Section, Voice
from nexus.letter.gathering import Said, paragraph, section
from nexus.letter.wording import say, sources_of
from nexus.letter.words import NBSP, exhibits_named, isolated, partial_date, quoted, unended

_MANY = re.compile(r"[-–,&]|\band\b")
LEAD = Standing("how to tell a record’s words from a summary")


def records(case: Case) -> Section:
    """The records in hand in the order of their dates, then which of them may weigh against."""
    said = [(record, _record(record)) for record in case.exhibits]
    shown = [paragraph(f"records@{record.id}", [sentence]) for record, sentence in said]
    lead = say(
        "records/lead",
        "In the order of their dates. Words in double quotation marks are given by the patient as"
        " copied from the record; the rest is the patient’s summary, to be compared with it.",
        also=(LEAD, *sources_of(*(record.status for record in case.exhibits))),
        voice=Voice.FIXED,
    )
    blocks = [paragraph("records", [lead] if case.exhibits else []), *shown]
    return section(
        "records",
        "What the records say, as the patient gives it",
        [*blocks, paragraph("against", _against(case))],
    )


def citation(record: Record) -> Fact[str]:
    """As much as is known of "Exhibit B (clinic note, February 12, 2009, p. 1)"."""
    return derive(
        lambda source, date, page: _cited(record.exhibit, source, date, page),
        record.source,
        maybe(record.date),
        maybe(record.page),
    )


def _cited(exhibit: str, source: str, date: PartialDate | None, page: str | None) -> str:
    parts = [isolated(source)]
    if date:
        parts.append(partial_date(date))
    if page:
        parts.append(_page(page))
    return f"Exhibit{NBSP}{exhibit} ({', '.join(parts)})"


def _page(page: str) -> str:
    """One page or several, "p. 12" or "pp. 12-13"; its own "p." is left alone."""
    if page.lower().startswith(("p.", "pp.", "page")):
        return page
    return f"{'pp.' if _MANY.search(page) else 'p.'}{NBSP}{page}"


def _record(record: Record) -> Said:
    exact = value_of(record.exact) is True
    summary = "the writer says" if record.is_a("statement") else ""
    lead = "{exhibit} reads" if exact else f"{{exhibit}}{summary and f', {summary}'}"
    return say(
        f"records/says@{record.id}",
        f"{lead}: {{says}}.",
        exhibit=citation(record),
        says=derive(quoted if exact else unended, record.says),
        also=sources_of(record.exact, record.kind, record.status),
    )


def _against(case: Case) -> Iterator[Said]:
    against = [record for record in case.exhibits if record.against]
    if not against:
        return
    exhibits: Fact[tuple[str, ...]] = together(
        derive(
            lambda _weight, _source, letter=record.exhibit: letter,
            record.weight,
            maybe(record.source),
        )
        for record in against
    )
    named = derive(exhibits_named, exhibits)
    also = sources_of(*(record.status for record in against))
    yield say(
        "against/list",
        "[They] marked {exhibits} as speaking against the claim, or open to being read so.",
        exhibits=named,
        also=also,
        voice=Voice.PATIENT,
    )
