"""A fact: known with its sources, unsure, or unknown with the questions that would settle it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from nexus.facts.sources import Answered, Sources, Standing, Unanswered, union
from nexus.interview.answers import Answers
from nexus.interview.question import Question, Special

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True)
class Known(Generic[T]):
    """A value, and everything that it rests on."""

    value: T
    sources: Sources


@dataclass(frozen=True)
class Unsure:
    """The person was asked and does not know, or it varies; it may be said as such."""

    sources: Sources
    special: Special = Special.UNSURE


@dataclass(frozen=True)
class Unknown:
    """Nobody has said yet; `questions` are the paths of the questions that would settle it.

    Those in `declined` the person would rather not answer: they are never asked for again.
    """

    questions: tuple[str, ...] = ()
    declined: tuple[str, ...] = ()

    @property
    def sources(self) -> Sources:
        """The questions that were left open, for a sentence that stands because they were."""
        return tuple(Unanswered(path) for path in (*self.questions, *self.declined))


Fact: TypeAlias = Known[T] | Unsure | Unknown


def told(answers: Answers, question: Question[T]) -> Fact[T]:
    """What the person answered to a question."""
    path = answers.path + question.key
    sources = (Answered(path, question.ask),)
    value = answers[question]
    if value is not None:
        return Known(value, sources)
    special = answers.special(question)
    if special is Special.DECLINED:
        return Unknown(declined=(path,))
    return Unsure(sources, special) if special else Unknown((path,))


def derive(rule: Callable[..., R], *facts: Fact[Any]) -> Fact[R]:
    """What follows from facts: sources add up, and what is unknown stays unknown."""
    if len(facts) == 1:  # as most that is derived: nothing adds up
        [fact] = facts
        return Known(rule(fact.value), fact.sources) if isinstance(fact, Known) else fact
    values = [fact.value for fact in facts if isinstance(fact, Known)]
    if len(values) == len(facts):
        return Known(rule(*values), union([fact.sources for fact in facts]))
    unknown = [fact for fact in facts if isinstance(fact, Unknown)]
    if unknown:
        return Unknown(
            tuple(dict.fromkeys(path for fact in unknown for path in fact.questions)),
            tuple(dict.fromkeys(path for fact in unknown for path in fact.declined)),
        )
    [special, *_more] = [fact.special for fact in facts if isinstance(fact, Unsure)]
    return Unsure(union(fact.sources for fact in facts), special)


def maybe(fact: Fact[T]) -> Known[T | None]:
    """The value or None, for a rule that can do without it."""
    if isinstance(fact, Known):
        return Known(fact.value, fact.sources)
    return Known(None, fact.sources if isinstance(fact, Unsure) else ())


def admitted(fact: Fact[T], words: R) -> Fact[T | R]:
    """What is known, or, where the person is unsure or it varies, `words` that say so."""
    if isinstance(fact, Unsure):
        return Known(words, fact.sources)
    return Known(fact.value, fact.sources) if isinstance(fact, Known) else fact


def together(facts: Iterable[Fact[T]]) -> Fact[tuple[T, ...]]:
    """The known ones as one fact; unknown when there are none."""
    known = [fact for fact in facts if isinstance(fact, Known)]
    if not known:
        return Unknown()
    return Known(tuple(fact.value for fact in known), union(fact.sources for fact in known))


def standing(value: T, reason: str) -> Known[T]:
    """A value that stands in every letter of its kind."""
    return Known(value, (Standing(reason),))


def value_of(fact: Fact[T]) -> T | None:
    """The value where it is known, for a condition rather than for words."""
    return fact.value if isinstance(fact, Known) else None
