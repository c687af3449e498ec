"""The papers that speak about the back, each an exhibit that can be cited."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from nexus.facts.fact import Fact, Known, told, value_of
from nexus.facts.sources import Recorded, Source, Witnessed
from nexus.interview.answers import Answers
from nexus.interview.choice import Option
from nexus.interview.medical_evidence.records import (
    RECORD_DATE,
    RECORD_EXACT,
    RECORD_KIND,
    RECORD_PAGE,
    RECORD_SAYS,
    RECORD_SOURCE,
    RECORD_STATUS,
    RECORD_WEIGHT,
    RECORDS,
)
from nexus.interview.partial_date import PartialDate

MISSING = {"requested", "lost", "never"}
ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without I and O, which look like numbers."""


@dataclass(frozen=True)
class Record:
    """One record; its exhibit letter follows from its id and so never changes."""

    id: str
    exhibit: str
    kind: Fact[Option]
    source: Fact[str]
    """What the person calls it; without a name of its own it is called by its kind."""
    date: Fact[PartialDate]
    page: Fact[str]
    says: Fact[str]
    exact: Fact[bool]
    weight: Fact[Option]
    status: Fact[Option]

    @property
    def missing(self) -> bool:
        """It is not in hand: asked for, lost, or never made."""
        status = value_of(self.status)
        return status is not None and status.key in MISSING

    @property
    def against(self) -> bool:
        """The person said that it may speak against the claim."""
        weight = value_of(self.weight)
        return weight is not None and weight.key == "against"

    def is_a(self, *kinds: str) -> bool:
        """It is of one of these kinds."""
        kind = value_of(self.kind)
        return kind is not None and kind.key in kinds


def records(answers: Answers) -> tuple[Record, ...]:
    """All records, the earliest known first."""
    found = (_record(item.id, item.answers) for item in answers.items(RECORDS))
    return tuple(sorted(found, key=_when))


def exhibit_letter(number: int) -> str:
    """The letters A to Z, then AA, AB and so on, for 1, 2 and so on."""
    letters = ""
    while number > 0:
        number, place = divmod(number - 1, len(ALPHABET))
        letters = ALPHABET[place] + letters
    return letters


def exhibit_number(letters: str) -> int:
    """The number that has these letters; 0 for none."""
    number = 0
    for letter in letters:
        number = number * len(ALPHABET) + ALPHABET.find(letter) + 1
    return number


def _record(item: str, answers: Answers) -> Record:
    exhibit = exhibit_letter(int(item)) if item.isdigit() else item
    kind, name = answers[RECORD_KIND], _name(answers)
    called = value_of(name) or ""
    source: Source = Recorded(exhibit, called)
    if kind is not None and kind.key == "statement":
        source = Witnessed(f"Exhibit {exhibit}, {called}", answers.path)
    says = told(answers, RECORD_SAYS)
    return Record(
        id=item,
        exhibit=exhibit,
        kind=told(answers, RECORD_KIND),
        source=_shown(name, (source,)),
        date=told(answers, RECORD_DATE),
        page=told(answers, RECORD_PAGE),
        says=_shown(says, (source,)),
        exact=told(answers, RECORD_EXACT),
        weight=told(answers, RECORD_WEIGHT),
        status=told(answers, RECORD_STATUS),
    )


def _name(answers: Answers) -> Fact[str]:
    """A record that nobody named is not lost: what it says may speak against the claim."""
    named, kind = told(answers, RECORD_SOURCE), told(answers, RECORD_KIND)
    if isinstance(named, Known) or not isinstance(kind, Known):
        return named
    return Known(kind.value.words, (*kind.sources, *named.sources))


def _shown(fact: Fact[str], sources: Iterable[Source]) -> Fact[str]:
    return replace(fact, sources=(*sources, *fact.sources)) if isinstance(fact, Known) else fact


def _when(record: Record) -> tuple[int, str, int, str]:
    date = value_of(record.date)
    number = int(record.id) if record.id.isdigit() else 0
    return (0 if date else 1, date.first.isoformat() if date else "", number, record.id)
