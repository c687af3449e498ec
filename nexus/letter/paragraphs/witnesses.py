"""Who saw it and what they saw, by the patient's account; a listed statement by its exhibit."""

from nexus.facts.case import Case
from nexus.facts.fact import Fact, Known, derive
from nexus.facts.sources import Answered
from nexus.facts.witness import Witness
from nexus.letter.document import Table
from nexus.letter.telling import entry, joined, settled, table
from nexus.letter.wording import sources_of
from nexus.letter.words import exhibits_named, quoted, voiced, words

HEADS = ("Who saw it", "What they saw, by the patient’s account", "When", "In writing")


def witnesses(case: Case) -> tuple[Table, ...]:
    """A row for each; their own words are in their statements."""
    rows = (
        row
        for witness in case.witnesses
        for row in entry(
            "witnesses",
            witness.id,
            who=joined(derive(voiced, witness.name), derive(voiced, witness.relation), by=", "),
            saw=derive(quoted, witness.saw),
            when=settled(voiced, witness.when),
            written=_written(witness, case),
        )
    )
    return table("witnesses", HEADS, rows)


def _written(witness: Witness, case: Case) -> Fact[str]:
    """The exhibit where their statement is one; otherwise whether there is one."""
    told = settled(words, witness.statement)
    found = witness.statements(case.exhibits, case.witnesses)
    if not found:
        return told
    deciding = [
        *(fact for record in found for fact in (record.source, record.kind, record.status)),
        *(fact for one in case.witnesses for fact in (one.name, one.relation)),
    ]
    listed = [source for source in sources_of(*deciding) if isinstance(source, Answered)]
    exhibits = Known(exhibits_named([record.exhibit for record in found]), tuple(listed))
    return joined(exhibits) if witness.has_written else joined(exhibits, told)
