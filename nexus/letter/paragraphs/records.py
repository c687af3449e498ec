"""What the records show, for and against, each with its exhibit, date and page."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.fact import Fact, derive, maybe, together, value_of
from nexus.facts.record import Record
from nexus.facts.value import PartialDate
from nexus.letter.document import Section
from nexus.letter.gathering import Said, paragraph, section
from nexus.letter.words import NBSP, listed, partial_date, quoted
from nexus.letter.wording import say, sources_of


def records(case: Case) -> Section:
    """The records in hand in the order of their dates, then which of them may weigh against."""
    said = [sentence for record in case.exhibits for sentence in _record(record)]
    return section(
        "records",
        "What the records show",
        [paragraph("records", said), paragraph("against", _against(case))],
    )


def citation(record: Record) -> Fact[str]:
    """"Exhibit B (clinic note, February 12, 2009, p. 1)", as much of it as is known."""
    return derive(
        lambda source, date, page: _cited(record.exhibit, source, date, page),
        record.source, maybe(record.date), maybe(record.page),
    )  # fmt: skip


def _cited(exhibit: str, source: str, date: PartialDate | None, page: str | None) -> str:
    parts = [source]
    if date:
        parts.append(partial_date(date))
    if page:
        parts.append(_page(page))
    return f"Exhibit{NBSP}{exhibit} ({', '.join(parts)})"


def _page(page: str) -> str:
    """"p. 12"; a page that was entered as "p. 12" or "pp. 2-3" is left alone."""
    return page if page.lower().startswith(("p.", "pp.", "page")) else f"p.{NBSP}{page}"


def _record(record: Record) -> Iterator[Said]:
    exact = value_of(record.exact)
    wording = {
        True: "{exhibit} reads: {says}.",
        False: "{exhibit}, in the patient’s summary, says: {says}.",
        None: "{exhibit}, as entered by the patient, says: {says}.",
    }[exact]
    yield say(
        f"records/says@{record.id}", wording,
        exhibit=citation(record), says=derive(quoted, record.says),
        also=sources_of(record.exact, record.status),
    )  # fmt: skip


def _against(case: Case) -> Iterator[Said]:
    against = [record for record in case.exhibits if record.against]
    if not against:
        return
    exhibits: Fact[tuple[str, ...]] = together(
        derive(lambda _weight, _source, letter=record.exhibit: letter, record.weight, record.source)
        for record in against
    )
    named = derive(lambda letters: f"Exhibit{'s' if len(letters) > 1 else ''}{NBSP}{listed(letters)}", exhibits)
    also = sources_of(*(record.status for record in against))
    yield say(
        "against/list",
        "Of these, {exhibits} may speak against the claim, or could be read so; they are set out here to be weighed.",
        exhibits=named, also=also,
    )  # fmt: skip
