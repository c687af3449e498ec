"""Stage 2: what doctors and papers say, for and against."""

from nexus.interview.marking import _
from nexus.interview.medical_evidence import (
    against,
    agency_exam,
    agency_exam_details,
    decision,
    decision_details,
    diagnoses,
    entrance,
    habits,
    imaging,
    other_causes,
    papers,
    records,
    separation,
    service_papers,
    surgeries,
    treatments,
)
from nexus.interview.stage import Stage

STAGE = Stage(
    key="medical-evidence",
    title=_("Medical evidence"),
    movement=_("Composition"),
    steps=(
        diagnoses.DIAGNOSES,
        imaging.PAGE,
        treatments.TREATMENTS,
        surgeries.SURGERIES,
        service_papers.PAGE,
        papers.PAGE,
        records.RECORDS,
        entrance.PAGE,
        separation.PAGE,
        agency_exam.PAGE,
        agency_exam_details.PAGE,
        decision.PAGE,
        decision_details.PAGE,
        against.PAGE,
        habits.PAGE,
        other_causes.PAGE,
    ),
)
