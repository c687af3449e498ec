"""The back year by year, as a small table in the patient's words."""

from nexus.facts.case import Case
from nexus.facts.fact import Fact, Known, derive
from nexus.facts.value import PartialDate
from nexus.letter.document import Table
from nexus.letter.telling import entry, settled, table
from nexus.letter.wording import spanned
from nexus.letter.words import partial_date, quoted, words

HEADS = ("Year by year", "Usual pain, 0 to 10", "In the patient’s words")


def years(case: Case) -> tuple[Table, ...]:
    """A row for each year or stretch of years."""
    rows = (
        row
        for year in case.years
        for row in entry(
            "years",
            year.id,
            time=settled(str, stretch(year.start, year.end)),
            pain=settled(words, year.pain),
            told=derive(quoted, year.words),
        )
    )
    return table("years", HEADS, rows)


def stretch(start: Fact[PartialDate], end: Fact[PartialDate]) -> Fact[str]:
    """One year stands alone; a stretch has both its ends."""
    return spanned(start, end) if isinstance(end, Known) else derive(partial_date, start)
