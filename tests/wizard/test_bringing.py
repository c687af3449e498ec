"""What to bring: every paper once, under where it is, and no word of advice."""

import re
from html import unescape

import pytest

from nexus.interview.medical_evidence import papers, service_papers
from nexus.interview.medical_evidence.records import RECORD_KIND
from nexus.wizard.bringing import SAME_PAPER
from tests.wizard.people import fill_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

IN_2019 = {"year": 2019}
RECORDS = [
    {"id": "1", "record_source": "MRI report", "record_date": IN_2019, "record_status": "have"},
    {"id": "2", "record_source": "Sick call slip", "record_status": "lost"},
    {"id": "3", "record_source": "Harbor note", "record_status": "requested"},
    {"id": "4", "record_source": "Old letter"},
]


def lists_in(page: str) -> dict[str, list[str]]:
    """The names of the papers under each heading."""
    found = {}
    for part in page.split("<h2>")[1:]:
        heading, _tag, rest = part.partition("</h2>")
        entries = re.findall(r"<li>(.*?)</li>", rest.split("</ul>")[0], re.DOTALL)
        words = (re.sub(r"<a class=.*?</a>|<[^>]+>", "", one) for one in entries)
        found[unescape(heading)] = [" ".join(unescape(one).split()) for one in words]
    return found


def opened(person) -> str:
    page: str = person.client.get(person.address("bring")).content.decode()
    return page


def test_each_paper_stands_where_it_is(ada):
    states = {"imaging_paper": "have", "denial_paper": "never", "treatment_paper": "requested"}
    fill_in(ada, {"records": RECORDS, **states, "agency_exam_paper": {"answer": "unsure"}})
    lists = lists_in(opened(ada))
    assert lists["Take with you"] == [
        "Your draft letter – not made yet",
        "MRI report, 2019",
        papers.IMAGING_PAPER.ask,
    ]
    assert lists["Asked for, not here yet"] == ["Harbor note", papers.TREATMENT_PAPER.ask]
    assert papers.AGENCY_EXAM_PAPER.ask in lists["To find or ask for"]
    assert "Old letter" in lists["To find or ask for"]
    assert lists["Can’t be brought"] == [
        "Sick call slip – lost or destroyed",
        f"{papers.DENIAL_PAPER.ask} – never made",
    ]


def test_what_nobody_has_said_is_still_to_be_found(ada):
    lists = lists_in(opened(ada))
    assert list(lists) == ["Take with you", "To find or ask for"]
    assert {one.ask for one in papers.PAGE.questions} <= set(lists["To find or ask for"])


def test_a_kind_of_paper_that_is_on_the_list_of_records_is_not_looked_for_again(ada):
    scan = {"id": "1", "record_source": "MRI", "record_kind": "imaging", "record_status": "have"}
    fill_in(ada, {"records": [scan]})
    assert papers.IMAGING_PAPER.ask not in opened(ada)
    fill_in(ada, {"imaging_paper": "requested"})
    assert papers.IMAGING_PAPER.ask in opened(ada)


def test_every_kind_of_record_that_has_its_paper_is_one():
    assert set(SAME_PAPER) <= {option.key for option in RECORD_KIND.options}


def test_papers_of_a_road_not_taken_are_not_listed(ada):
    fill_in(ada, {"chosen_program": "ssa"})
    assert service_papers.ENTRANCE_PAPER.ask not in opened(ada)


def test_the_draft_letter_is_on_the_list(ada):
    ada.client.post(ada.address("make"))
    assert lists_in(opened(ada))["Take with you"] == ["Your draft letter, draft 1"]


def test_each_paper_can_be_changed_where_it_was_asked(ada):
    fill_in(ada, {"records": RECORDS})
    page = opened(ada)
    assert ada.address("page", "medical-evidence/records/2") in page
    assert f"{ada.address('page', 'medical-evidence/papers')}#id_denial_paper" in page


def test_the_way_to_it_stands_on_the_tasks_and_at_the_end_of_the_last_part(ada):
    for address in (ada.address("tasks"), ada.address("check-stage", "clinician")):
        assert ada.address("bring") in ada.client.get(address).content.decode()
