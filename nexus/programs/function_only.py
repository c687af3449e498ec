"""What programs share that receive a letter on condition and function alone."""

from nexus.interview.clinician import STAGE as CLINICIAN
from nexus.interview.marking import _
from nexus.interview.medical_evidence import STAGE as MEDICAL_EVIDENCE
from nexus.interview.pain_impact import STAGE as PAIN_IMPACT
from nexus.interview.personal_narrative import STAGE as PERSONAL_NARRATIVE
from nexus.programs.program import without
from nexus.readiness.checks.against import (
    a_paper_that_denies_pain_is_explained,
    dates_of_one_thing_agree,
)
from nexus.readiness.checks.agreement import (
    a_course_goes_with_its_years,
    a_doctor_is_new_or_known,
    a_paper_goes_with_what_was_told_of_it,
    a_time_without_care_has_no_care_in_it,
    pain_that_never_left_is_always_there,
    the_back_before_goes_with_what_was_noted,
)
from nexus.readiness.checks.bladder_bowel import (
    new_trouble_is_seen_by_a_doctor,
    no_trouble_is_not_described,
)
from nexus.readiness.checks.condition import (
    a_condition_is_named_or_described,
    a_flare_up_is_described,
    a_symptom_is_not_the_only_diagnosis,
    function_is_given_in_numbers,
    pain_is_told_at_its_usual_best_and_worst,
)
from nexus.readiness.checks.decision import (
    a_decision_has_its_reasons,
    an_examination_against_has_its_reasons,
)
from nexus.readiness.checks.evidence import (
    a_diagnosis_has_a_record,
    a_record_can_be_cited,
    records_are_listed,
    the_newest_examination_is_recent,
)
from nexus.readiness.checks.legs import (
    a_feeling_is_at_a_place_that_was_chosen,
    each_leg_is_described,
    the_legs_agree_with_where_it_is_felt,
)
from nexus.readiness.checks.papers import (
    a_paper_in_hand_is_listed,
    papers_on_care_are_accounted_for,
)
from nexus.readiness.checks.private import what_is_kept_private_is_told_nowhere_else
from nexus.readiness.checks.request import (
    sharing_is_allowed,
    the_answers_are_confirmed,
    the_patient_is_named,
    the_story_still_holds_what_was_chosen,
    what_could_not_be_said_is_filled_in,
)
from nexus.readiness.checks.severity import (
    a_load_goes_with_what_can_be_lifted,
    days_in_bed_go_with_work,
    pain_has_a_better_hour_or_a_word_why_not,
    work_goes_on_or_has_ended,
)
from nexus.readiness.checks.timeline import (
    a_gap_has_a_reason,
    dates_follow_birth,
    pain_is_felt_before_it_is_diagnosed,
    pain_is_felt_before_it_is_treated,
)
from nexus.readiness.checks.witnesses import (
    a_statement_in_hand_is_listed,
    a_witness_has_written_it_down,
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
    pain_is_told_at_its_usual_best_and_worst,
    each_leg_is_described,
    the_legs_agree_with_where_it_is_felt,
    a_feeling_is_at_a_place_that_was_chosen,
    new_trouble_is_seen_by_a_doctor,
    no_trouble_is_not_described,
    a_load_goes_with_what_can_be_lifted,
    pain_has_a_better_hour_or_a_word_why_not,
    days_in_bed_go_with_work,
    work_goes_on_or_has_ended,
    dates_follow_birth,
    pain_is_felt_before_it_is_diagnosed,
    pain_is_felt_before_it_is_treated,
    the_back_before_goes_with_what_was_noted,
    a_course_goes_with_its_years,
    pain_that_never_left_is_always_there,
    a_gap_has_a_reason,
    a_time_without_care_has_no_care_in_it,
    a_paper_goes_with_what_was_told_of_it,
    a_doctor_is_new_or_known,
    records_are_listed,
    a_record_can_be_cited,
    a_diagnosis_has_a_record,
    the_newest_examination_is_recent,
    papers_on_care_are_accounted_for,
    a_paper_in_hand_is_listed,
    an_examination_against_has_its_reasons,
    a_decision_has_its_reasons,
    a_paper_that_denies_pain_is_explained,
    dates_of_one_thing_agree,
    a_witness_has_written_it_down,
    a_statement_in_hand_is_listed,
    the_story_still_holds_what_was_chosen,
    what_is_kept_private_is_told_nowhere_else,
    sharing_is_allowed,
    the_answers_are_confirmed,
    what_could_not_be_said_is_filled_in,
)
