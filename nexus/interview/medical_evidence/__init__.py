"""Stage 2: what doctors and papers say, for and against."""

from nexus.interview.marking import _
from nexus.interview.medical_evidence import diagnoses, records, separation
from nexus.interview.stage import Stage

STAGE = Stage(
    key="medical-evidence",
    title=_("Medical evidence"),
    movement=_("Composition"),
    steps=(diagnoses.DIAGNOSES, records.RECORDS, separation.PAGE),
)
