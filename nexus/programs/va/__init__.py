"""VA disability compensation: was the back hurt in service, or by it?"""

from nexus.facts.case import gather
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
from nexus.programs.va.checks import VA_CHECKS, a_connection_is_chosen
from nexus.programs.va.connection import THEORIES, chosen, is_made_worse, is_secondary, is_unsure
from nexus.programs.va.outline import TO, outline
from nexus.programs.va.theory import Theory
from nexus.readiness.finding import Check

A_LETTER = _("You get a letter that asks your doctor if {asked}.")
FUNCTION = _("You get a letter on your condition and your limits.")
AS_CHOSEN = _("You get a letter on your condition and your limits, as you chose.")
CHOOSE = _(
    "Choose how your back is connected to your service to get one that asks about the cause. A"
    " representative can help you choose."
)
NOT_YET = _("It doesn’t ask about the cause yet.")
SAYS = _("If a path fits is for a representative to say, free of charge.")
VA_CARE = _(
    "Harm from VA care has a law of its own. This letter doesn’t ask about it. See a"
    " representative, free of charge."
)


def asking(answers: Answers) -> tuple[Theory, ...]:
    """The theories that the letter asks about; none where it is on condition and function."""
    wanted = answers[REQUEST]
    if wanted is not None and wanted.key != "opinion":
        return ()
    return tuple(theory for theory in chosen(answers) if theory.has_letter)


def _outline(answers: Answers) -> Outline:
    theories = asking(answers)
    if theories:
        return outline(theories)
    return function_outline(program="va", to=TO, service_claimed=True)


def _notice(answers: Answers) -> str:
    return " ".join(_told(answers))


def _told(answers: Answers) -> list[str]:
    """What letter it is, and where the person finds help."""
    theories, wanted = asking(answers), answers[REQUEST]
    elsewhere = [VA_CARE] if any(not one.has_letter for one in chosen(answers)) else []
    if theories:
        asked = _("; and if ").join(theory.notice for theory in theories)
        return [A_LETTER.format(asked=asked), *elsewhere]
    if wanted is not None and wanted.key != "opinion":
        return [AS_CHOSEN, *elsewhere]
    if is_unsure(answers):
        return [FUNCTION, NOT_YET, *touched(answers), SAYS]
    return [FUNCTION, *(elsewhere or [CHOOSE])]


def touched(answers: Answers) -> list[str]:
    """Of each path that the answers touch, why; whether it fits is for a representative."""
    case = gather(answers)
    return [said for theory in THEORIES if (said := theory.touched(case))]


def _checks(answers: Answers) -> tuple[Check, ...]:
    theories = chosen(answers)
    settled = {check for theory in theories for check in theory.settles}
    own = [check for theory in theories for check in theory.checks if check not in settled]
    return tuple(dict.fromkeys((*CHECKS, *VA_CHECKS, *(own or [a_connection_is_chosen]))))


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
