"""The items of each list are called by what is known of them."""

import pytest

from nexus.interview.answers import Answers
from nexus.interview.medical_evidence.diagnoses import DIAGNOSES
from nexus.interview.medical_evidence.records import RECORDS
from nexus.interview.personal_narrative.event import EVENTS
from nexus.interview.personal_narrative.gaps import GAPS
from nexus.interview.personal_narrative.service import SERVICE_PERIODS
from nexus.interview.question import JSON
from nexus.interview.several import Several

UNSURE: JSON = {"answer": "unsure"}


@pytest.mark.parametrize(
    ("several", "given", "name"),
    [
        (DIAGNOSES, {"diagnosis": "Lumbar strain"}, "Lumbar strain"),
        (DIAGNOSES, {}, ""),
        (RECORDS, {"record_source": "Clinic note"}, "Clinic note"),
        (RECORDS, {"record_source": None}, ""),
        (EVENTS, {"event_kind": "fall", "event_date": {"year": 2004}}, "A fall, 2004"),
        (EVENTS, {"event_kind": "fall"}, "A fall"),
        (EVENTS, {"event_date": {"year": 2004, "month": 3}}, "2004"),
        (EVENTS, {"event_kind": UNSURE, "event_date": UNSURE}, ""),
        (GAPS, {"gap_start": {"year": 2004}, "gap_end": {"year": 2009}}, "2004 – 2009"),
        (GAPS, {"gap_start": {"year": 2004}}, "2004"),
        (GAPS, {"gap_end": {"year": 2009}}, "2009"),
        (GAPS, {}, ""),
        (SERVICE_PERIODS, {"branch": "navy", "service_start": {"year": 2004}}, "Navy, 2004"),
        (SERVICE_PERIODS, {"branch": "navy"}, "Navy"),
        (SERVICE_PERIODS, {"service_start": {"year": 2004}}, "2004"),
        (SERVICE_PERIODS, {}, ""),
    ],
)
def test_an_item_is_called_by_what_is_known(
    several: Several, given: dict[str, JSON], name: str
) -> None:
    assert several.name(Answers(given)) == name
