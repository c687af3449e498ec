"""Which records are at hand; the clinician ticks those they read, and nothing is ticked."""

from collections.abc import Iterator
from typing import Any

from nexus.facts.case import Case
from nexus.facts.fact import Fact, Known, Unsure, admitted, derive, maybe, together
from nexus.facts.record import Record
from nexus.facts.sources import Standing
from nexus.facts.value import Option, PartialDate
from nexus.letter.document import Blank, Block, Cell, Form, Room, Row, Section, Table, Voice
from nexus.letter.gathering import Said, paragraph, section
from nexus.letter.wording import put, say, sources_of
from nexus.letter.words import partial_date, quoted, words

LEFT_OUT = Standing("the person left it out")


def reviewed(case: Case) -> Section:
    """The table of exhibits with room for a tick, and what is not in hand."""
    blocks: list[Block] = []
    if case.exhibits:
        heads = ("Read", "Exhibit", "Record", "Date", "Page")
        blocks.append(Table("reviewed", heads, tuple(_row(record) for record in case.exhibits)))
    blocks.append(paragraph("not_in_hand", _not_in_hand(case)))
    blocks.append(
        Form(
            "reviewed-others",
            (Blank("reviewed/others", "Other records read, with dates", Room.LINES, 2),),
        )
    )
    return section("reviewed", "Records reviewed", blocks, instruction="Tick what you read")


def _row(record: Record) -> Row:
    exhibit: Fact[str] = derive(lambda _name: record.exhibit, record.source)
    told = {
        "exhibit": exhibit,
        "source": record.source,
        "date": admitted(record.date, "not sure"),
        "page": record.page,
    }
    cells = [_cell(f"reviewed/{name}@{record.id}", fact, record) for name, fact in told.items()]
    return Row(record.id, (Blank(f"reviewed/read@{record.id}", "Read", Room.TICK), *cells))


def _cell(key: str, fact: Fact[Any], record: Record) -> Cell:
    also = sources_of(record.status)
    if isinstance(fact, Known):
        return put(key, fact, also=also)
    left_out = Known(record.exhibit if "/exhibit@" in key else "–", (LEFT_OUT,))
    return put(key, left_out, also=also, voice=Voice.FIXED)


def _not_in_hand(case: Case) -> Iterator[Said]:
    missing = tuple(record for record in case.records if record.missing)
    listed = tuple(record for record in missing if isinstance(record.source, Known))
    named = together([*map(_named, listed), *_papers(case, listed)])
    if isinstance(named, Known):
        yield say(
            "not_in_hand/list",
            "Not in hand: {records}.",
            records=derive("; ".join, named),
            also=sources_of(*(record.kind for record in missing)),
            voice=Voice.PATIENT,
        )
    yield from _unlisted(case)
    for record in missing:
        also = sources_of(record.status)
        says = derive(quoted, record.says)
        yield say(
            f"not_in_hand/says@{record.id}",
            "About {source}, not in hand, [they says]: {says}.",
            source=derive(quoted, record.source),
            says=says,
            also=also,
            voice=Voice.PATIENT,
        )


def _papers(case: Case, missing: tuple[Record, ...]) -> Iterator[Fact[str]]:
    """Papers asked for that no record stands for already, each with where it is."""
    for paper in case.papers:
        if isinstance(paper.state, Unsure):
            yield Known(f"{paper.name} (the patient is not sure)", paper.state.sources)
        elif paper.missing and not paper.among(missing):
            yield derive(lambda state, name=paper.name: f"{name} ({words(state)})", paper.state)


def _unlisted(case: Case) -> Iterator[Said]:
    held = [one for one in case.papers if one.held and not one.among(case.exhibits)]
    names: Fact[tuple[str, ...]] = together(
        derive(lambda _state, name=paper.name: name, paper.state) for paper in held
    )
    if isinstance(names, Known):
        facts = [fact for record in case.records for fact in (record.kind, record.status)]
        yield say(
            "not_in_hand/unlisted",
            "In hand by [their] account, but not among the exhibits: {papers}.",
            papers=derive("; ".join, names),
            also=sources_of(*facts),
            voice=Voice.PATIENT,
        )


def _named(record: Record) -> Fact[str]:
    return derive(_description, record.source, maybe(record.date), record.status)


def _description(source: str, date: PartialDate | None, status: Option) -> str:
    dated = f", {partial_date(date)}" if date else ""
    return f"{words(source)}{dated} ({status.words})"
