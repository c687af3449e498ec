"""VA disability compensation: was the back hurt in service, or by it?"""

from nexus.interview.answers import Answers
from nexus.interview.clinician import STAGE as CLINICIAN
from nexus.interview.clinician.request import REQUEST
from nexus.interview.marking import _
from nexus.interview.medical_evidence import STAGE as MEDICAL_EVIDENCE
from nexus.interview.pain_impact import STAGE as PAIN_IMPACT
from nexus.interview.personal_narrative import STAGE as PERSONAL_NARRATIVE
from nexus.letter.compose import Outline
from nexus.letter.function_letter import function_outline
from nexus.programs.function_only import CHECKS
from nexus.programs.program import Program, along
from nexus.programs.va import connection
from nexus.programs.va.checks import (
    DIRECT_CHECKS,
    SECONDARY_CHECKS,
    VA_CHECKS,
    WORSE_CHECKS,
    a_connection_is_chosen,
    the_path_that_was_chosen_has_a_letter,
)
from nexus.programs.va.connection import CONNECTION, is_made_worse, is_secondary
from nexus.programs.va.direct import OUTLINE, TO
from nexus.readiness.finding import Check


def is_direct(answers: Answers) -> bool:
    """The person chose direct connection and did not ask for condition and function alone."""
    chosen, wanted = answers[CONNECTION], answers[REQUEST]
    return (
        chosen is not None
        and chosen.key == "direct"
        and (wanted is None or wanted.key == "opinion")
    )


def _outline(answers: Answers) -> Outline:
    return (
        OUTLINE
        if is_direct(answers)
        else function_outline(program="va", to=TO, service_claimed=True)
    )


def _notice(answers: Answers) -> str:
    chosen, wanted = answers[CONNECTION], answers[REQUEST]
    if is_direct(answers):
        return _(
            "You get a letter that asks your doctor whether your back was hurt in service or by it."
        )
    if wanted is not None and wanted.key == "function":
        return _("You get a letter on your condition and your limits, as you chose.")
    if chosen is None:
        return _(
            "You get a letter on your condition and your limits. Choose how your back is connected"
            " to your service to get one that asks about the cause. A representative can help you"
            " choose."
        )
    return _(
        "For this connection you get a letter on your condition and your limits for now. "
        "The letter that asks about this cause is still being built."
    )


def _checks(answers: Answers) -> tuple[Check, ...]:
    chosen = answers[CONNECTION]
    if is_direct(answers):
        return (*CHECKS, *VA_CHECKS, *DIRECT_CHECKS)
    if chosen is not None and chosen.key != "direct":
        of_path = SECONDARY_CHECKS if is_secondary(answers) else WORSE_CHECKS
        return (*CHECKS, *VA_CHECKS, *of_path, the_path_that_was_chosen_has_a_letter)
    return (*CHECKS, *VA_CHECKS, a_connection_is_chosen)


PROGRAM = Program(
    key="va",
    name=_("VA disability compensation"),
    order=10,
    pages=(connection.PAGE,),
    stages=(
        PAIN_IMPACT,
        MEDICAL_EVIDENCE,
        along(
            PERSONAL_NARRATIVE,
            connecting_condition=is_secondary,
            gait=is_secondary,
            made_worse=is_made_worse,
        ),
        CLINICIAN,
    ),
    outline=_outline,
    notice=_notice,
    checks=_checks,
)
