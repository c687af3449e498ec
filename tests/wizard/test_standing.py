"""What a letter lacks, said once, with the way to every page that would settle it."""

import pytest

from nexus.readiness.finding import Finding, Light, Severity
from nexus.readiness.report import Report
from nexus.wizard.standing import lights_of
from nexus.wizard.visit import Visit
from tests.wizard.people import fill_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def finding(message: str, *questions: str, severity: Severity = Severity.WARNS) -> Finding:
    return Finding("a_check", message, severity, Light.FACTS, questions)


@pytest.fixture
def visit(ada):
    records = [{"id": "1", "record_source": "MRI"}, {"id": "2", "record_source": "A note"}]
    fill_in(ada, {"records": records})
    return Visit.of(ada.claim)


def ways_of(visit, *findings: Finding):
    facts = lights_of(Report(findings), visit)[0]
    return [[(way.place.path, way.name, way.key) for way in one.ways] for one in facts.findings]


def test_a_question_is_reached_on_its_page(visit):
    found = ways_of(visit, finding("Say when.", "first_symptoms"))
    assert found == [[("personal-narrative/course", "From then to now", "first_symptoms")]]


def test_a_question_of_an_item_is_reached_under_the_items_name(visit):
    found = ways_of(visit, finding("Say when.", "records/2/record_date"))
    assert found == [[("medical-evidence/records/2", "A note", "record_date")]]


def test_a_list_is_reached_as_a_whole(visit):
    found = ways_of(visit, finding("Add records.", "records"))
    assert found == [[("medical-evidence/records", "Records", "")]]


def test_the_same_of_several_items_is_said_once(visit):
    one, two = (finding("Say when.", f"records/{item}/record_date") for item in "12")
    assert [name for _path, name, _key in ways_of(visit, one, two)[0]] == ["MRI", "A note"]


def test_a_question_that_is_not_asked_leads_nowhere(visit):
    assert ways_of(visit, finding("Hm.", "no_such_question", "connection")) == [[]]


def test_what_only_informs_keeps_a_light_ready(visit):
    facts, evidence, _letter = lights_of(
        Report((finding("By the way.", "records", severity=Severity.INFORMS),)), visit
    )
    assert facts.ready
    assert evidence.ready
    assert facts.pressing == 0
