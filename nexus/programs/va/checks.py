"""What VA looks for beyond what every letter needs."""

from collections.abc import Iterator

from nexus.facts.fact import value_of
from nexus.readiness.checks.arthritis import (
    early_arthritis_is_shown_to_a_representative,
    pain_that_went_on_has_more_than_its_course,
)
from nexus.readiness.checks.before import (
    earlier_trouble_is_described,
    earlier_trouble_was_noted_at_entry,
    pain_in_youth_is_told_as_from_before,
    what_was_noted_at_entry_fits_the_question,
)
from nexus.readiness.checks.causes import (
    a_heavy_job_says_what_it_asked,
    a_later_injury_says_what_it_did,
    age_can_be_weighed,
    other_causes_are_weighed,
    weight_is_told_or_declined,
)
from nexus.readiness.checks.connection import (
    a_changed_gait_was_seen,
    a_worsening_has_a_baseline,
    a_worsening_says_whether_it_lasted,
    the_other_condition_came_first,
    the_other_condition_is_connected_or_claimed,
    the_other_condition_is_named,
)
from nexus.readiness.checks.decision import a_decision_is_well_within_its_year
from nexus.readiness.checks.event import (
    a_drill_names_an_injury,
    a_later_injury_is_weighed,
    an_event_has_something_that_supports_it,
    an_event_in_service_lies_within_it,
    an_event_says_when_where_and_how,
    something_happened_in_service,
)
from nexus.readiness.checks.evidence import (
    a_normal_separation_examination_is_faced,
    the_separation_examination_is_known,
)
from nexus.readiness.checks.papers import (
    another_claim_is_told_alike,
    papers_from_service_are_accounted_for,
)
from nexus.readiness.checks.rest import (
    chosen_bed_rest_is_told_apart,
    ordered_bed_rest_is_on_paper,
)
from nexus.readiness.checks.timeline import (
    a_silence_of_years_has_a_reason,
    pain_that_began_after_service_is_explained,
)
from nexus.readiness.finding import Finding, Light, Severity, View


def a_connection_is_chosen(view: View) -> Iterator[Finding]:
    """The doctor's question depends on it, unless no question about the cause is wanted."""
    wanted = value_of(view.case.request.wanted)
    if wanted is None or wanted.key != "function":
        yield Finding(
            "a_connection_is_chosen",
            "This letter does not ask about the cause. Choose how your back is connected to your"
            " service, or ask a representative which path fits.",
            Severity.WARNS,
            Light.FACTS,
            ("connection", "request"),
            "Schroeder v. West, 212 F.3d 1265 (Fed. Cir. 2000)",
        )


VA_CHECKS = (
    ordered_bed_rest_is_on_paper,
    chosen_bed_rest_is_told_apart,
    papers_from_service_are_accounted_for,
    a_decision_is_well_within_its_year,
    earlier_trouble_is_described,
    pain_in_youth_is_told_as_from_before,
    another_claim_is_told_alike,
)
"""Of every letter to VA, whatever connects the back to service."""
COMPETING_CHECKS = (
    a_later_injury_is_weighed,
    a_later_injury_says_what_it_did,
    a_heavy_job_says_what_it_asked,
    age_can_be_weighed,
    weight_is_told_or_declined,
    other_causes_are_weighed,
)
"""Of every letter that asks for the cause: what else a doctor has to weigh."""
DIRECT_CHECKS = (
    something_happened_in_service,
    an_event_says_when_where_and_how,
    an_event_in_service_lies_within_it,
    a_drill_names_an_injury,
    pain_that_began_after_service_is_explained,
    an_event_has_something_that_supports_it,
    the_separation_examination_is_known,
    a_normal_separation_examination_is_faced,
    a_silence_of_years_has_a_reason,
    what_was_noted_at_entry_fits_the_question,
    earlier_trouble_was_noted_at_entry,
    early_arthritis_is_shown_to_a_representative,
    pain_that_went_on_has_more_than_its_course,
    *COMPETING_CHECKS,
)
WORSE_CHECKS = (a_worsening_has_a_baseline, a_worsening_says_whether_it_lasted)
"""Where the back may have been made worse, by service or by another condition."""
SECONDARY_CHECKS = (
    the_other_condition_is_named,
    the_other_condition_is_connected_or_claimed,
    a_changed_gait_was_seen,
    the_other_condition_came_first,
    *WORSE_CHECKS,
    a_silence_of_years_has_a_reason,
    *COMPETING_CHECKS,
)
