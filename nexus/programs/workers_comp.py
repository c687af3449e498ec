"""Workers' compensation: for now a letter on condition and function.

The opinion on cause follows the words of each state or of federal law, which this version does
not know; so it does not ask for one.
"""

from nexus.interview.about_you import work_claim
from nexus.interview.marking import _
from nexus.letter.function_letter import function_outline
from nexus.programs.function_only import CHECKS, STAGES
from nexus.programs.program import Program

PROGRAM = Program(
    key="workers_comp",
    name=_("Workers’ compensation"),
    order=30,
    pages=(work_claim.PAGE,),
    stages=STAGES,
    outline=lambda _answers: function_outline(program="workers_comp", to="To whom it may concern"),
    notice=lambda _answers: _(
        "Each state asks about the cause in its own words, and we don’t know them yet. You get a"
        " letter on your condition and your limits. Ask your representative what else is needed."
    ),
    checks=lambda _answers: CHECKS,
)
