"""What was told in the person's own words, what was left unsettled, and small tables of both."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar

from nexus.facts.fact import Fact, Known, Unknown, Unsure, derive, together
from nexus.facts.sources import Sources, Standing
from nexus.facts.value import Special
from nexus.letter.document import Row, Sentence, Table, Unsaid, Voice
from nexus.letter.gathering import Said
from nexus.letter.wording import fill, put, say, sources_of
from nexus.letter.words import capitalized, listed, quoted

T = TypeVar("T")
LEFT_OUT = Standing("the person left it out")
DASH = "–"
UNSETTLED = {Special.UNSURE: "not sure", Special.VARIES: "varies too much to say"}


def in_words(*told: tuple[str, Fact[str]]) -> Fact[str]:
    """Labels, each with the words that were given: "how often: “weekly”; how long: “a day”"."""
    known: Fact[tuple[str, ...]] = together(
        derive(lambda words, label=label: f"{label}: {quoted(words)}", fact) for label, fact in told
    )
    return derive("; ".join, known)


def labeled(key: str, *told: tuple[str, Fact[str]], lead: str = "") -> Said:
    """A sentence of labels, each with the words given; a label may stand for the patient.

    What was not told is not in it and not asked for.
    """
    facts = {f"words{number}": fact for number, (_label, fact) in enumerate(told)}
    labels = dict(zip(facts, (label for label, _fact in told), strict=True))
    known = [name for name, fact in facts.items() if isinstance(fact, Known)]
    said = f"{lead}{'; '.join(f'{labels[name]}: {{{name}}}' for name in known)}."
    if not known:
        return Unsaid(key, ())
    quotations = {name: derive(quoted, facts[name]) for name in known}
    return fill(key, (_begun(said),), quotations)


def _begun(wording: str) -> str:
    """With its first letter large, be it that of a place where the patient is named."""
    return f"[{capitalized(wording[1:])}" if wording.startswith("[") else capitalized(wording)


def noted(*told: tuple[str, Fact[str]]) -> Fact[str]:
    """As `in_words`, for a cell: what is not sure or varies is said there too."""
    return joined(
        *(
            derive(lambda words, label=label: f"{label}: {words}", settled(quoted, fact))
            for label, fact in told
        )
    )


def unsettled(key: str, topics: Mapping[str, Fact[Any]]) -> Iterator[Said]:
    """One sentence for what the person is not sure of, one for what varies."""
    for special, wording in (
        (Special.UNSURE, "[They is] not sure {}."),
        (Special.VARIES, "It varies, by [their] account, {}."),
    ):
        found = {
            topic: fact
            for topic, fact in topics.items()
            if isinstance(fact, Unsure) and fact.special is special
        }
        if found:
            also = sources_of(*found.values())
            said = wording.replace("{}", listed(list(found)))
            yield say(f"{key}/{special.value}", said, also=also)


def settled(rule: Callable[[T], str], fact: Fact[T]) -> Fact[str]:
    """The value by a rule, or, in a table, the words that it is not sure or varies."""
    if isinstance(fact, Unsure):
        return Known(UNSETTLED[fact.special], fact.sources)
    return derive(rule, fact)


def joined(*facts: Fact[str], by: str = "; ") -> Fact[str]:
    """Whatever is known of several, in one cell."""
    known: Fact[tuple[str, ...]] = together(facts)
    return derive(by.join, known)


def line(key: str, label: str, told: Fact[str], *, of: Iterable[Fact[Any]]) -> Iterator[Row]:
    """A row of a label and what was told, where anything was; it lists every fact that decides."""
    if isinstance(told, Known):
        also = sources_of(*of)
        name = key.partition("/")[2]
        cells = (put(key, Known(label, also)), put(f"{key}_told", Known(told.value, also)))
        yield Row(name, cells)


def entry(table: str, item: str, **cells: Fact[str]) -> Iterator[Row]:
    """A row for one of a list; a dash where nothing was told, no row where nothing was at all."""
    if not all(isinstance(fact, Unknown) for fact in cells.values()):
        also = sources_of(*cells.values())
        yield Row(
            item,
            tuple(_cell(f"{table}/{name}@{item}", fact, also) for name, fact in cells.items()),
        )


def table(key: str, heads: tuple[str, ...], rows: Iterable[Row]) -> tuple[Table, ...]:
    """The table, unless it would be empty."""
    found = tuple(rows)
    return (Table(key, heads, found),) if found else ()


def _cell(key: str, fact: Fact[str], also: Sources) -> Sentence:
    if isinstance(fact, Known):
        return put(key, Known(fact.value, also))
    return put(key, Known(DASH, (LEFT_OUT,)), also=also, voice=Voice.FIXED)
