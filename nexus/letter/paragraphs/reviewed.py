"""Which records are at hand; the clinician ticks those they read, and nothing is ticked."""

from collections.abc import Callable, Iterator

from nexus.facts.case import Case
from nexus.facts.fact import Fact, Known, Unknown, Unsure, derive, maybe, together, value_of
from nexus.facts.record import Record
from nexus.facts.sources import Sources
from nexus.facts.value import Option, PartialDate
from nexus.letter.document import (
    Blank,
    Block,
    Form,
    Room,
    Row,
    Section,
    Sentence,
    Table,
    Voice,
)
from nexus.letter.gathering import Said, paragraph, section
from nexus.letter.paragraphs.records import UNNAMED, against, named, records, told
from nexus.letter.telling import DASH, LEFT_OUT
from nexus.letter.wording import put, say, sources_of
from nexus.letter.words import listed, partial_date, quoted, words

HEADS = ("Read", "Exhibit", "Record, date and page", "What it says, as the patient gives it")


def reviewed(case: Case) -> Section:
    """The table of exhibits with room for a tick, what each says, and what is not in hand."""
    blocks: list[Block] = [records(case)]
    if case.exhibits:
        blocks.append(Table("reviewed", HEADS, tuple(_row(record) for record in case.exhibits)))
    blocks.extend((against(case), paragraph("not_in_hand", _not_in_hand(case))))
    blocks.append(
        Form(
            "reviewed-others",
            (Blank("reviewed/others", "Other records read, with dates", Room.LINES, 2),),
        )
    )
    title = "Records reviewed, and what they say"
    return section("reviewed", title, blocks, instruction="Tick what you read")


def _row(record: Record) -> Row:
    exhibit: Fact[str] = derive(lambda _name: record.exhibit, record.source)
    also = sources_of(record.status)
    cells = (
        _cell(f"reviewed/exhibit@{record.id}", exhibit, also, otherwise=record.exhibit),
        _cell(f"reviewed/record@{record.id}", named(record), also),
        _cell(f"records/says@{record.id}", told(record), (*also, *_kind_of(record))),
    )
    return Row(record.id, (Blank(f"reviewed/read@{record.id}", "Read", Room.TICK), *cells))


def _kind_of(record: Record) -> Sources:
    return sources_of(record.exact, record.kind)


def _cell(key: str, fact: Fact[str], also: Sources, *, otherwise: str = DASH) -> Sentence:
    if isinstance(fact, Known):
        return put(key, fact, also=also)
    return put(key, Known(otherwise, (LEFT_OUT,)), also=also, voice=Voice.FIXED)


def _not_in_hand(case: Case) -> Iterator[Said]:
    missing = tuple(record for record in case.records if record.missing)
    found = together(_named(record) for record in missing if _nameable(record))
    if isinstance(found, Known):
        yield say(
            "not_in_hand/list",
            "Not in hand: {records}.",
            records=derive("; ".join, found),
            also=sources_of(*(record.kind for record in missing)),
            voice=Voice.PATIENT,
        )
    yield _papers(case)
    yield from _unlisted(case)
    for record in missing:
        if isinstance(record.source, Unknown):
            yield say(f"not_in_hand/says@{record.id}", "{source}", source=record.source)


def _papers(case: Case) -> Said:
    """Papers of each kind that are away, together with where they are.

    They are told beside the records that are away: none of these need be the only one of its kind.
    """
    away: dict[str, list[Fact[str]]] = {}
    for paper in case.papers:
        if isinstance(paper.state, Unsure):
            away.setdefault("not sure", []).append(Known(paper.name, paper.state.sources))
        elif paper.missing:
            where, name = derive(words, paper.state), derive(_always(paper.name), paper.state)
            away.setdefault(value_of(where) or "", []).append(name)
    kinds = (_at(where, names) for where, names in away.items())
    return say(
        "not_in_hand/papers",
        "Kinds of paper that are not in hand, by [their] account: {papers}.",
        papers=derive("; ".join, together(kinds)),
        voice=Voice.PATIENT,
    )


def _always(name: str) -> Callable[[object], str]:
    return lambda _state: name


def _at(where: str, names: list[Fact[str]]) -> Fact[str]:
    return derive(lambda known: f"{listed(known)} ({where})", together(names))


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
    told = (maybe(record.source), maybe(record.date), record.status, maybe(record.says))
    if not record.against:
        return derive(_description, *told)
    return derive(
        lambda *known: _description(*known[:-1], marked="; marked as speaking against the claim"),
        *told,
        record.weight,
    )


def _nameable(record: Record) -> bool:
    """It has a name, or something else tells which one is meant; one against is told anyway."""
    told = (record.source, record.date, record.says)
    return record.against or any(isinstance(fact, Known) for fact in told)


def _description(
    source: str | None,
    date: PartialDate | None,
    status: Option,
    says: str | None,
    *,
    marked: str = "",
) -> str:
    """Its name, date and whereabouts, how the patient marked it, and what they say of it."""
    dated = f", {partial_date(date)}" if date else ""
    said = f"; of it the patient says: {quoted(says)}" if says else ""
    return f"{words(source or UNNAMED)}{dated} ({status.words}{marked}{said})"
