"""Social Security disability: what the person can still do; the cause is not asked.

20 CFR 404.1513(a)(2) wants function; 404.1520b(c) gives no weight to "disabled" or "cannot work".
"""

from nexus.interview.about_you import background
from nexus.interview.marking import _
from nexus.interview.pain_impact import full_day
from nexus.letter.function_letter import function_outline
from nexus.letter.paragraphs.function import WHOLE_DAY
from nexus.programs.function_only import CHECKS, STAGES
from nexus.programs.program import Program, after
from nexus.readiness.checks.whole_day import (
    a_whole_day_has_eight_hours,
    a_whole_day_is_told,
    an_aid_has_someone_who_prescribed_it,
    the_seven_factors_are_told,
)

PROGRAM = Program(
    key="ssa",
    name=_("Social Security disability"),
    order=20,
    pages=(background.PAGE,),
    stages=(after(STAGES[0], "function", full_day.PAGE), *STAGES[1:]),
    outline=lambda _answers: function_outline(
        program="ssa", to="Social Security Administration", estimate=WHOLE_DAY
    ),
    notice=lambda _answers: _(
        "Social Security does not ask where your pain comes from. It asks what you can still do. "
        "You get a letter on your condition and your limits."
    ),
    checks=lambda _answers: (
        *CHECKS,
        a_whole_day_is_told,
        a_whole_day_has_eight_hours,
        the_seven_factors_are_told,
        an_aid_has_someone_who_prescribed_it,
    ),
)
