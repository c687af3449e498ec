"""All facts of one claim, gathered from the answers that count."""

from dataclasses import dataclass
from functools import cached_property

from nexus.facts.against import Against, against
from nexus.facts.aids import Aid, aids
from nexus.facts.before import Before, before
from nexus.facts.bladder_bowel import BladderBowel, bladder_bowel
from nexus.facts.condition import Diagnosis, Pain, diagnoses, pain
from nexus.facts.connection import Primary, Worsening, primary, worsening
from nexus.facts.course import Course, course
from nexus.facts.daily_life import DailyLife, daily_life
from nexus.facts.decision import AgencyExam, Decision, agency_exam, decision
from nexus.facts.event import Event, events
from nexus.facts.fact import Fact
from nexus.facts.full_day import FullDay, full_day
from nexus.facts.function import Function, function
from nexus.facts.imaging import Imaging, imaging
from nexus.facts.job import Job, jobs
from nexus.facts.legs import Legs, legs
from nexus.facts.medicine import Medication, medication
from nexus.facts.paper import Paper, papers
from nexus.facts.person import Person, person
from nexus.facts.record import Record, records
from nexus.facts.request import Request, request
from nexus.facts.rest import Rest, rest
from nexus.facts.risk import Risk, risk
from nexus.facts.scores import Score, scores
from nexus.facts.service import Service, services
from nexus.facts.story import Story, story
from nexus.facts.treatment import Surgery, Treatment, surgeries, treatments
from nexus.facts.warning import warning_signs
from nexus.facts.witness import Witness, witnesses
from nexus.facts.work import Work, work
from nexus.facts.work_claim import WorkClaim, work_claim
from nexus.facts.years import Year, years
from nexus.interview.answers import Answers
from nexus.interview.choice import Option


@dataclass(frozen=True)
class Case:
    """What the letter speaks from and what readiness looks at."""

    person: Person
    before: Before
    services: tuple[Service, ...]
    events: tuple[Event, ...]
    diagnoses: tuple[Diagnosis, ...]
    records: tuple[Record, ...]
    pain: Pain
    legs: Legs
    bladder_bowel: BladderBowel
    function: Function
    full_day: FullDay
    work_claim: WorkClaim
    rest: Rest
    daily_life: DailyLife
    work: Work
    medication: Medication
    aids: tuple[Aid, ...]
    scores: tuple[Score, ...]
    imaging: Imaging
    treatments: tuple[Treatment, ...]
    surgeries: tuple[Surgery, ...]
    papers: tuple[Paper, ...]
    agency_exam: AgencyExam
    decision: Decision
    against: Against
    risk: Risk
    course: Course
    years: tuple[Year, ...]
    jobs: tuple[Job, ...]
    primary: Primary
    worsening: Worsening
    witnesses: tuple[Witness, ...]
    warning_signs: Fact[tuple[Option, ...]]
    story: Story
    request: Request

    @cached_property
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
        before=before(answers),
        services=services(answers),
        events=events(answers),
        diagnoses=diagnoses(answers),
        records=records(answers),
        pain=pain(answers),
        legs=legs(answers),
        bladder_bowel=bladder_bowel(answers),
        function=function(answers),
        full_day=full_day(answers),
        work_claim=work_claim(answers),
        rest=rest(answers),
        daily_life=daily_life(answers),
        work=work(answers),
        medication=medication(answers),
        aids=aids(answers),
        scores=scores(answers),
        imaging=imaging(answers),
        treatments=treatments(answers),
        surgeries=surgeries(answers),
        papers=papers(answers),
        agency_exam=agency_exam(answers),
        decision=decision(answers),
        against=against(answers),
        risk=risk(answers),
        course=course(answers),
        years=years(answers),
        jobs=jobs(answers),
        primary=primary(answers),
        worsening=worsening(answers),
        witnesses=witnesses(answers),
        warning_signs=warning_signs(answers),
        story=story(answers),
        request=request(answers),
    )
