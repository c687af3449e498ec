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

    def statements(self, exhibits: tuple[Record, ...]) -> tuple[Record, ...]:
        """The exhibits that are theirs: statements whose title names them or their relation."""
        own = _words(value_of(self.name)) | _words(value_of(self.relation))
        return tuple(
            record
            for record in exhibits
            if record.is_a("statement") and own & _words(value_of(record.source))
        )


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
    return set(_WORD.findall(text.casefold())) if text else set()
