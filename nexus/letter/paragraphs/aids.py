"""Canes, braces and other aids: how often, since when, and who prescribed them."""

from collections.abc import Iterator

from nexus.facts.aids import Aid
from nexus.facts.case import Case
from nexus.facts.fact import admitted, derive
from nexus.letter.document import Row, Table
from nexus.letter.telling import entry, joined, settled, table
from nexus.letter.words import capitalized, partial_date, quoted, voiced

HEADS = ("Aid", "Use, by the patient’s account", "Prescribed by, or how it came")


def aids(case: Case) -> tuple[Table, ...]:
    """One small table."""
    return table("aids", HEADS, (row for aid in case.aids for row in _row(aid)))


def _row(aid: Aid) -> Iterator[Row]:
    since = admitted(derive(partial_date, aid.since), "a date not recalled")
    kind = derive(lambda kind: capitalized(kind.words), aid.kind)
    yield from entry(
        "aids",
        aid.id,
        aid=joined(kind, derive(quoted, aid.words), by=": "),
        use=joined(
            settled(lambda use: use.words, aid.use),
            derive("since {}".format, since),
            by=", ",
        ),
        given_by=settled(voiced, aid.given_by),
    )
