"""Who saw it, what they saw by the person's account, and whether they have written it down."""

import re
from dataclasses import dataclass

from nexus.facts.fact import Fact, told, value_of
from nexus.facts.record import Record
from nexus.interview.answers import Answers
from nexus.interview.choice import Option
from nexus.interview.personal_narrative.witnesses import (
    WITNESS,
    WITNESS_RELATION,
    WITNESS_SAW,
    WITNESS_STATEMENT,
    WITNESS_WHEN,
    WITNESSES,
)

_WORD = re.compile(r"[^\W\d_]{3,}")
_COMMON = {"and", "from", "letter", "older", "statement", "the", "who", "younger"}
"""Words that name nobody."""


@dataclass(frozen=True)
class Witness:
    """One person who saw it."""

    id: str
    name: Fact[str]
    relation: Fact[str]
    saw: Fact[str]
    when: Fact[str]
    statement: Fact[Option]

    @property
    def has_written(self) -> bool:
        """Their statement is in hand."""
        statement = value_of(self.statement)
        return statement is not None and statement.key == "have"

    def statements(
        self, exhibits: tuple[Record, ...], everyone: tuple["Witness", ...]
    ) -> tuple[Record, ...]:
        """The exhibits that are theirs beyond doubt: the title names them and nobody else."""
        return tuple(
            record
            for record in exhibits
            if record.is_a("statement")
            and [one for one in everyone if one.may_have_written(record)] == [self]
        )

    def may_have_written(self, record: Record) -> bool:
        """The title has every word of their name, or a word of what they are to the person."""
        title, name = _words(value_of(record.source)), _words(value_of(self.name))
        return (bool(name) and name <= title) or bool(_words(value_of(self.relation)) & title)


def witnesses(answers: Answers) -> tuple[Witness, ...]:
    """All witnesses, in the order in which they were told of."""
    return tuple(
        Witness(
            id=item.id,
            name=told(item.answers, WITNESS),
            relation=told(item.answers, WITNESS_RELATION),
            saw=told(item.answers, WITNESS_SAW),
            when=told(item.answers, WITNESS_WHEN),
            statement=told(item.answers, WITNESS_STATEMENT),
        )
        for item in answers.items(WITNESSES)
    )


def _words(text: str | None) -> set[str]:
    return set(_WORD.findall(text.casefold())) - _COMMON if text else set()
