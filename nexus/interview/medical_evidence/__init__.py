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
from nexus.interview.stage import Stage, Task

STAGE = Stage(
    key="medical-evidence",
    title=_("Medical evidence"),
    movement=_("Composition"),
    tasks=(
        Task(
            _("What doctors found"),
            (
                diagnoses.DIAGNOSES,
                imaging.PAGE,
            ),
        ),
        Task(
            _("What was tried"),
            (
                treatments.TREATMENTS,
                surgeries.SURGERIES,
            ),
        ),
        Task(
            _("Papers and records"),
            (
                service_papers.PAGE,
                papers.PAGE,
                records.RECORDS,
            ),
        ),
        Task(
            _("When you joined and when you left"),
            (
                entrance.PAGE,
                separation.PAGE,
            ),
        ),
        Task(
            _("Exams and decisions on your claim"),
            (
                agency_exam.PAGE,
                agency_exam_details.PAGE,
                decision.PAGE,
                decision_details.PAGE,
            ),
        ),
        Task(
            _("What may speak against it"),
            (
                against.PAGE,
                habits.PAGE,
                other_causes.PAGE,
            ),
        ),
    ),
)
