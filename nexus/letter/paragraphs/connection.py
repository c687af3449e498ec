"""The other condition, the gait, and the back before and after it was made worse."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.connection import Gait, Primary, Worsening
from nexus.facts.fact import Fact, Known, derive, together, value_of
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, aside
from nexus.letter.telling import labeled, unsettled
from nexus.letter.wording import say, sources_of
from nexus.letter.words import partial_date, quoted, unended, voiced


def connection(case: Case) -> tuple[Paragraph, ...]:
    """What hurt the back by another road, and how far it was made worse."""
    return (
        aside("connection", _primary(case.primary)),
        aside("connection@gait", _gait(case.primary.gait)),
        aside("connection@worse", _worse(case.worsening, case.pain.usual.strength)),
    )


def _primary(told: Primary) -> Iterator[Said]:
    details: Fact[tuple[str, ...]] = together(
        (
            derive(lambda status: str(status.words), told.status),
            derive("since {}".format, derive(partial_date, told.since)),
            derive("rating: {}".format, derive(quoted, told.rating)),
        )
    )
    yield say(
        "connection/primary",
        "[They reports] another condition: {name} ({details}).",
        "[They reports] another condition: {name}.",
        "About another condition [they reports]: {details}.",
        name=derive(voiced, derive(unended, told.name)),
        details=derive("; ".join, details),
    )
    yield say(
        "connection/words", "About it [they says]: {words}.", words=derive(quoted, told.words)
    )
    topics = {
        "what VA says about the other condition": told.status,
        "since when [they has] it": told.since,
        "how it is rated": told.rating,
    }
    yield from unsettled("connection", topics)


def _gait(told: Gait) -> Iterator[Said]:
    changed = value_of(told.changed)
    if changed is not None:
        how = "changed" if changed.key == "yes" else "did not change"
        yield say(
            "connection/gait",
            f"By [their] account it {how} how [they walks], since {{since}}.",
            f"By [their] account it {how} how [they walks].",
            since=told.since,
            also=sources_of(told.changed),
        )
    elif isinstance(told.since, Known):
        yield say(
            "connection/gait",
            "A change in how [they walks] dates, by [their] account, from {since}.",
            since=derive(partial_date, told.since),
            also=sources_of(told.changed),
        )
    yield labeled(
        "connection/gait_words",
        ("[their] walk now", told.words),
        ("who noticed it, and in which record", told.seen),
        ("falls", told.falls),
        ("weight and fitness", told.weight),
    )
    topics = {
        "whether it changed how [they walks]": told.changed,
        "since when": told.since,
        "how [they walks] now": told.words,
        "who noticed it": told.seen,
        "whether it made [them] fall": told.falls,
        "whether it changed [their] weight": told.weight,
    }
    yield from unsettled("connection@gait", topics)


def _worse(told: Worsening, now: Fact[int]) -> Iterator[Said]:
    yield say(
        "connection/worse",
        "[They dates] the worsening of the back to {since}.",
        since=told.since,
    )
    yield say(
        "connection/pain",
        "By [their] account the pain was {then} of 10 before that, and is {now} of 10 on a usual"
        " day now.",
        "By [their] account the pain was {then} of 10 before that.",
        then=told.pain_then,
        now=now,
    )
    yield labeled(
        "connection/then",
        ("what was possible before", told.could_then),
        ("what got worse, and whether it stayed so", told.words),
        ("which paper shows the back before", told.paper),
    )
    topics = {
        "when the back began to get worse": told.since,
        "how strong the pain was before that": told.pain_then,
        "what [they] could do before that": told.could_then,
        "what got worse": told.words,
        "which paper shows the back before": told.paper,
    }
    yield from unsettled("connection@worse", topics)
