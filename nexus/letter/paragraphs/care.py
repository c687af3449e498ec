"""Pictures and tests, treatments, operations, and what offices decided, as the patient tells it."""

from nexus.facts.case import Case
from nexus.facts.fact import Fact, Known, Unknown, Unsure, derive, value_of
from nexus.facts.treatment import Surgery, Treatment
from nexus.letter.document import Block, Section, Table
from nexus.letter.gathering import section
from nexus.letter.paragraphs.imaging import imaging
from nexus.letter.paragraphs.judged import judged
from nexus.letter.telling import entry, joined, noted, settled, table
from nexus.letter.wording import spanned
from nexus.letter.words import partial_date, quoted, voiced, words

TRIED = ("Tried", "When", "What came of it")
OPERATIONS = ("Operation", "When, and by whom", "What came of it")
SCAR = {
    True: "the scar hurts or breaks open",
    False: "the scar does not hurt or break open",
}


def care(case: Case) -> Section:
    """Imaging, then the tables of what was tried and operated, then examinations and decisions."""
    blocks: list[Block] = [imaging(case), *_tried(case), *_operations(case), *judged(case)]
    return section("care", "Care, tests and decisions as reported", blocks)


def _tried(case: Case) -> tuple[Table, ...]:
    rows = (
        row
        for one in case.treatments
        for row in entry(
            "treatments",
            one.id,
            tried=_called(one),
            when=_time(one),
            effect=joined(
                settled(quoted, one.effect),
                noted(("why it ended, or was not done", one.stopped)),
            ),
        )
    )
    return table("treatments", TRIED, rows)


def _called(one: Treatment) -> Fact[str]:
    """Its kind and what it was, or its kind alone where that is all that was said."""
    kind, what = value_of(one.kind), value_of(one.what)
    if kind and what and what.strip(" .").casefold() == kind.words.casefold():
        return derive(lambda named, _same: words(named), one.kind, one.what)
    return joined(derive(words, one.kind), derive(quoted, one.what), by=": ")


def _time(one: Treatment) -> Fact[str]:
    """What has a start and no end told may go on, or not: only its start is said.

    What was offered and not done has a day, and no stretch.
    """
    if isinstance(one.end, Unknown) and (kind := value_of(one.kind)) and kind.key == "offered":
        return settled(partial_date, one.start)
    time = settled(str, spanned(one.start, one.end))
    if isinstance(one.start, Known) and isinstance(one.end, Unsure):
        return joined(time, derive("its end, {}".format, settled(str, one.end)))
    return time


def _operations(case: Case) -> tuple[Table, ...]:
    rows = (
        row
        for one in case.surgeries
        for row in entry(
            "surgeries",
            one.id,
            what=derive(voiced, one.name),
            when=joined(settled(partial_date, one.date), _by(one)),
            result=joined(settled(quoted, one.result), _scar(one)),
        )
    )
    return table("surgeries", OPERATIONS, rows)


def _by(one: Surgery) -> Fact[str]:
    told = settled(quoted, one.by)
    return derive("by whom, {}".format, told) if isinstance(one.by, Unsure) else told


def _scar(one: Surgery) -> Fact[str]:
    told = settled(lambda hurts: SCAR[hurts], one.scar)
    return told if told is one.scar else derive(_about_scar, told)


def _about_scar(told: str) -> str:
    return told if "scar" in told else f"about the scar, {told}"
