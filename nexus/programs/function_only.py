"""What programs share that receive a letter on condition and function alone."""

from nexus.interview.clinician import STAGE as CLINICIAN
from nexus.interview.marking import _
from nexus.interview.medical_evidence import STAGE as MEDICAL_EVIDENCE
from nexus.interview.pain_impact import STAGE as PAIN_IMPACT
from nexus.interview.personal_narrative import STAGE as PERSONAL_NARRATIVE
from nexus.programs.program import without
from nexus.readiness.checks.condition import (
    a_condition_is_named_or_described,
    a_flare_up_is_described,
    a_symptom_is_not_the_only_diagnosis,
    function_is_given_in_numbers,
)
from nexus.readiness.checks.evidence import (
    a_diagnosis_has_a_record,
    a_record_can_be_cited,
    records_are_listed,
)
from nexus.readiness.checks.request import (
    sharing_is_allowed,
    the_answers_are_confirmed,
    the_patient_is_named,
    the_story_still_holds_what_was_chosen,
    what_could_not_be_said_is_filled_in,
)
from nexus.readiness.checks.timeline import (
    a_gap_has_a_reason,
    dates_follow_birth,
    pain_is_felt_before_it_is_diagnosed,
)

OF_SERVICE = ("service-papers", "entrance", "separation")
OF_A_CONNECTION = ("connecting-condition", "gait", "made-worse")
STAGES = (
    PAIN_IMPACT,
    without(MEDICAL_EVIDENCE, *OF_SERVICE),
    without(PERSONAL_NARRATIVE, "service_periods", *OF_A_CONNECTION),
    without(CLINICIAN, "request"),
)
NOTICE = _(
    "You get a letter on your condition and what it limits. It does not ask about the cause."
)
CHECKS = (
    the_patient_is_named,
    a_condition_is_named_or_described,
    a_symptom_is_not_the_only_diagnosis,
    function_is_given_in_numbers,
    a_flare_up_is_described,
    dates_follow_birth,
    pain_is_felt_before_it_is_diagnosed,
    a_gap_has_a_reason,
    records_are_listed,
    a_record_can_be_cited,
    a_diagnosis_has_a_record,
    the_story_still_holds_what_was_chosen,
    sharing_is_allowed,
    the_answers_are_confirmed,
    what_could_not_be_said_is_filled_in,
)
