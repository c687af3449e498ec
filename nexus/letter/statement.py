"""The person's own statement: their story word for word, for them to sign, if they want it.

It is no part of the letter and no form of any office. Its certificate is the one that the VA takes
from lay witnesses (VA Form 21-10210): true and correct to the best of knowledge and belief.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from nexus.facts.case import Case
from nexus.facts.fact import value_of
from nexus.facts.person import NOBODY, Person
from nexus.letter.words import exact_date

CERTIFIED = (
    "I certify that this statement is true and correct to the best of my knowledge and belief."
)


@dataclass(frozen=True)
class Statement:
    """What it says; every paragraph of the story as it was typed."""

    name: str
    born: str
    number: str
    """The end of the claim or file number; empty when none was given."""
    story: tuple[str, ...]
    typed_by: str
    """Who typed it, when that was not the person; empty otherwise."""
    as_of: str
    language: str = "en"


def statement_of(case: Case, *, as_of: date) -> Statement | None:
    """The statement, or none when nobody asked for it or there is no story."""
    story = value_of(case.story.told)
    if not story or not value_of(case.story.own_statement):
        return None
    born = value_of(case.person.born)
    return Statement(
        name=value_of(case.person.name) or NOBODY,
        born=exact_date(born) if born else "",
        number=value_of(case.person.file_end) or "",
        story=tuple(line.strip() for line in story.splitlines() if line.strip()),
        typed_by=" ".join(_typed_by(case.person)),
        as_of=as_of.isoformat(),
    )


def _typed_by(person: Person) -> Iterator[str]:
    by = value_of(person.typed_by)
    if by is None or by.key == "self":
        return
    helper = value_of(person.helper) or by.words
    relation = value_of(person.helper_relation)
    told = f"{helper} ({relation})" if relation else helper
    yield f"Typed for me by {told}."
    read = value_of(person.read_back)
    if read is not None:
        yield "It was read back to me." if read else "Not all of it was read back to me."
