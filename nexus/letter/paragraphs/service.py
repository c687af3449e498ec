"""When the patient served, what the work asked of the back, combat, and how it ended."""

from collections.abc import Iterator
from typing import Any

from nexus.facts.case import Case
from nexus.facts.fact import Fact, Unknown, derive, value_of
from nexus.facts.person import Person
from nexus.facts.service import Service
from nexus.facts.sources import Authority
from nexus.letter.document import Paragraph, Voice
from nexus.letter.gathering import Said, aside, paragraph
from nexus.letter.telling import labeled, unsettled
from nexus.letter.wording import say, sources_of, spanned
from nexus.letter.words import count, quoted, voiced

SERVED = (
    "service in {branch} {component} {served}",
    "service in {branch} {served}",
    "service {component} {served}",
    "service in {branch} {component}",
    "service in {branch}",
    "military service {served}",
    "service {component}",
)
COMBAT = Authority("38 U.S.C. 1154(b)", "2026-11-16")


def helped(case: Case) -> Paragraph:
    """Who typed, where somebody else did."""
    return paragraph("service@helper", _helped(case.person))


def service(case: Case) -> tuple[Paragraph, ...]:
    """A paragraph for each time of service."""
    return tuple(paragraph(f"service@{period.id}", _period(period)) for period in case.services)


def _helped(person: Person) -> Iterator[Said]:
    typed_by = value_of(person.typed_by)
    if typed_by and typed_by.words:
        yield say(
            "service/helped",
            "The answers were typed by {by}, {name} ({relation}).",
            "The answers were typed by {by}, {name}.",
            "The answers were typed by {by} ({relation}).",
            "The answers were typed by {by}.",
            by=person.typed_by,
            name=derive(voiced, person.helper),
            relation=derive(voiced, person.helper_relation),
        )
        yield from _read_back(person)
    yield say(
        "service/language",
        "Of language and reading [they says]: {words}.",
        words=derive(quoted, person.language),
    )


def _read_back(person: Person) -> Iterator[Said]:
    read = value_of(person.read_back)
    if read is not None:
        yield say(
            "service/read_back",
            f"By [their] account {'all' if read else 'not all'} of them were read back to [them].",
            also=sources_of(person.typed_by, person.read_back),
        )


def _period(period: Service) -> Iterator[Said]:
    yield say(
        f"service/served@{period.id}",
        *(f"[They reports] {served}{job}." for served in SERVED for job in ("; job: {job}", "")),
        "[Their] job in service: {job}.",
        branch=period.branch,
        component=period.component,
        served=spanned(period.start, period.end),
        job=derive(quoted, period.job),
    )
    if isinstance(period.job, Unknown):
        yield say(f"service/job@{period.id}", "{job}", job=period.job)
    yield from aside("", _details(period)).sentences


def _details(period: Service) -> Iterator[Said]:
    """What is said where it was told, and not asked for where it was not."""
    yield from _strain(period)
    yield from _combat(period)
    yield say(
        f"service/ended@{period.id}",
        "How it ended: {ended}.",
        ended=derive(quoted, period.ended),
    )
    yield from unsettled(f"service@{period.id}", _open(period))


def _strain(period: Service) -> Iterator[Said]:
    yield labeled(
        f"service/duties@{period.id}",
        ("what it asked of the back", period.duties),
        ("loads", period.loads),
        ("vehicles, boats or aircraft", period.vehicles),
    )
    yield say(
        f"service/jumps@{period.id}",
        "[They reports] {jumps} from aircraft.",
        jumps=derive(_jumps, period.jumps),
    )


def _jumps(number: int) -> str:
    return count(number, "jump", "jumps") if number else "no jumps"


def _combat(period: Service) -> Iterator[Said]:
    combat, words = value_of(period.combat), derive(quoted, period.combat_words)
    if combat is False:
        yield say(
            f"service/combat@{period.id}",
            "[They reports] no combat, and adds: {words}.",
            "[They reports] no combat.",
            words=words,
            also=sources_of(period.combat),
        )
        return
    lead = "[They reports] that [they was] in combat" if combat else "About combat [they says]"
    yield say(
        f"service/combat@{period.id}",
        f"{lead}: {{words}}.",
        *([f"{lead}."] if combat else []),
        words=words,
        also=sources_of(period.combat),
    )
    if combat:
        yield say(
            f"service/combat_rule@{period.id}",
            "Whether 38 U.S.C. 1154(b) applies to it is for the adjudicator.",
            also=(COMBAT, *sources_of(period.combat)),
            voice=Voice.FIXED,
        )


def _open(period: Service) -> dict[str, Fact[Any]]:
    return {
        "when that service began": period.start,
        "when it ended": period.end,
        "what kind of service it was": period.component,
        "which loads [they] lifted or carried": period.loads,
        "which vehicles, boats or aircraft [they] rode, and how long": period.vehicles,
        "how many jumps [they] made": period.jumps,
        "whether it was combat": period.combat,
        "when and where combat was": period.combat_words,
        "how [their] service ended": period.ended,
    }
