"""When the patient served, and what the work asked of the back."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.fact import derive, value_of
from nexus.facts.person import Person
from nexus.facts.service import Service
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, paragraph
from nexus.letter.wording import say, spanned
from nexus.letter.words import quoted


def service(case: Case, *, claimed: bool = True) -> Paragraph:
    """Who typed, then each time of service where service is claimed."""
    periods = (
        sentence for period in (case.services if claimed else ()) for sentence in _period(period)
    )
    return paragraph("service", [*_helped(case.person), *periods])


def _helped(person: Person) -> Iterator[Said]:
    typed_by = value_of(person.typed_by)
    if typed_by and typed_by.words:
        yield say(
            "service/helped",
            "The answers were typed by {by}, {name} ({relation}).",
            "The answers were typed by {by}, {name}.",
            "The answers were typed by {by}.",
            by=person.typed_by,
            name=person.helper,
            relation=person.helper_relation,
        )


def _period(period: Service) -> Iterator[Said]:
    yield say(
        f"service/served@{period.id}",
        "[They reports] service in {branch} {component} {served}.",
        "[They reports] service in {branch} {served}.",
        "[They reports] service {component} {served}.",
        "[They reports] service in {branch} {component}.",
        "[They reports] service in {branch}.",
        "[They reports] military service {served}.",
        branch=period.branch,
        component=period.component,
        served=spanned(period.start, period.end),
    )
    yield say(
        f"service/job@{period.id}",
        "[Their] job, in [their] words: {job}.",
        job=derive(quoted, period.job),
    )
    yield say(
        f"service/duties@{period.id}",
        "[They describes] what it asked of the back as follows: {duties}.",
        duties=derive(quoted, period.duties),
    )
