"""All facts of one claim, gathered from the answers that count."""

from dataclasses import dataclass

from nexus.facts.condition import Diagnosis, Pain, diagnoses, pain
from nexus.facts.course import Course, course
from nexus.facts.event import Event, events
from nexus.facts.function import Function, function
from nexus.facts.person import Person, person
from nexus.facts.record import Record, records
from nexus.facts.request import Request, request
from nexus.facts.service import Service, services
from nexus.facts.story import Story, story
from nexus.interview.answers import Answers


@dataclass(frozen=True)
class Case:
    """What the letter speaks from and what readiness looks at."""

    person: Person
    services: tuple[Service, ...]
    events: tuple[Event, ...]
    diagnoses: tuple[Diagnosis, ...]
    records: tuple[Record, ...]
    pain: Pain
    function: Function
    course: Course
    story: Story
    request: Request

    @property
    def exhibits(self) -> tuple[Record, ...]:
        """The records in hand."""
        return tuple(record for record in self.records if not record.missing)

    @property
    def service_events(self) -> tuple[Event, ...]:
        """What happened during service."""
        return tuple(event for event in self.events if event.in_service)


def gather(answers: Answers) -> Case:
    """Establish the facts; give it the answers of a `Journey`, so that only those that count do."""
    return Case(
        person=person(answers),
        services=services(answers),
        events=events(answers),
        diagnoses=diagnoses(answers),
        records=records(answers),
        pain=pain(answers),
        function=function(answers),
        course=course(answers),
        story=story(answers),
        request=request(answers),
    )
