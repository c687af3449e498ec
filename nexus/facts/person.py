"""Who the letter is about, and how it speaks of them."""

from dataclasses import dataclass
from datetime import date

from nexus.facts.fact import Fact, derive, maybe, told, value_of
from nexus.interview.about_you.helper import HELPER_NAME, HELPER_RELATION, LANGUAGE_WORDS, TYPED_BY
from nexus.interview.about_you.identity import (
    BORN,
    FILE_NUMBER,
    FIRST_NAMES,
    LAST_NAME,
    NAME_SUFFIX,
    NAME_TITLE,
    PRONOUN,
)
from nexus.interview.answers import Answers
from nexus.interview.choice import Option
from nexus.interview.clinician.confirmation import READ_BACK


@dataclass(frozen=True)
class Naming:
    """The words that stand for the patient: full name, name with title, and pronoun key."""

    full: str
    short: str
    pronoun: str
    """"he", "she", "they", or "" where only the name is to be used."""


@dataclass(frozen=True)
class Person:
    """The patient, and who typed for them."""

    name: Fact[str]
    born: Fact[date]
    file_end: Fact[str]
    """The last four characters of a claim or file number."""
    typed_by: Fact[Option]
    helper: Fact[str]
    helper_relation: Fact[str]
    language: Fact[str]
    """Of language and reading, in the person's words."""
    read_back: Fact[bool]
    """What was typed for them was read back to them."""
    naming: Naming


NOBODY = "The patient"


def person(answers: Answers) -> Person:
    """Gather the patient."""
    name: Fact[str] = derive(
        _full,
        maybe(told(answers, FIRST_NAMES)),
        told(answers, LAST_NAME),
        maybe(told(answers, NAME_SUFFIX)),
    )
    return Person(
        name=name,
        born=told(answers, BORN),
        file_end=derive(_end, told(answers, FILE_NUMBER)),
        typed_by=told(answers, TYPED_BY),
        helper=told(answers, HELPER_NAME),
        helper_relation=told(answers, HELPER_RELATION),
        language=told(answers, LANGUAGE_WORDS),
        read_back=told(answers, READ_BACK),
        naming=_naming(value_of(name) or NOBODY, answers),
    )


def _full(first: str | None, last: str, suffix: str | None) -> str:
    return " ".join(part for part in (first, last, suffix) if part)


def _end(number: str) -> str:
    return number[-4:]


def _naming(full: str, answers: Answers) -> Naming:
    title, last, pronoun = answers[NAME_TITLE], answers[LAST_NAME], answers[PRONOUN]
    short = f"{title.words}\u00a0{last}" if title and title.words and last else full
    return Naming(full, short, pronoun.key if pronoun and pronoun.key != "none" else "")
