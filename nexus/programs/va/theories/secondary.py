"""Secondary connection: did another condition cause it, and, apart from that, did it worsen it?

Each of the two needs a finding and reasons of its own (Allen v. Brown; El-Amin v. Shinseki).
"""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.fact import Fact, Known, derive, value_of
from nexus.facts.sources import Authority
from nexus.interview.choice import Option
from nexus.interview.marking import _
from nexus.letter.gathering import Said
from nexus.letter.paragraphs.baseline import BASELINE, aggravated
from nexus.letter.paragraphs.opinion import LIKELIHOOD
from nexus.letter.paragraphs.question import Asked
from nexus.letter.paragraphs.secondary import another_condition
from nexus.letter.wording import say
from nexus.letter.words import quoted
from nexus.programs.va.checks import SECONDARY_CHECKS
from nexus.programs.va.theories.direct import MEANING
from nexus.programs.va.theory import CHECKED, STANDARD, Theory

CAUSED = Authority("38 CFR 3.310(a)", CHECKED)
BOTH = Authority(
    "Allen v. Brown, 7 Vet. App. 439 (1995); El-Amin v. Shinseki, 26 Vet. App. 136 (2013)", CHECKED
)


def _questions(case: Case) -> tuple[Asked, ...]:
    return (_caused(case), _aggravated(case))


def _caused(case: Case) -> Asked:
    claim = "[their] current low back condition is proximately due to, or the result of,"
    ways = "including by a changed walk or posture, or by its treatment"
    return Asked(
        key="caused",
        said=say(
            "question/caused",
            "Is it at least as likely as not that [their] current low back condition is"
            f" proximately due to, or the result of, {OTHER}, {ways}?",
            "Is it at least as likely as not that [their] current low back condition is"
            f" proximately due to, or the result of, another condition, {ways}?",
            name=_with_status(case),
            also=(CAUSED, BOTH, STANDARD),
        ),
        claim=say(
            "opinion/lead@caused",
            f"Weighing all of the evidence, that {claim} {OTHER}, is:",
            f"Weighing all of the evidence, that {claim} the other condition, is:",
            name=_name(case),
            also=(CAUSED,),
        ),
        choices=LIKELIHOOD,
        meaning=MEANING,
    )


def _aggravated(case: Case) -> Asked:
    worse = "aggravated, that is, made worse beyond its natural progress, by"
    then = "If so, what was the baseline, and what is the current level?"
    return Asked(
        key="aggravated",
        said=say(
            "question/aggravated",
            "Apart from that, is it at least as likely as not that [their] low back"
            f" condition was {worse} {OTHER}? {then}",
            "Apart from that, is it at least as likely as not that [their] low back"
            f" condition was {worse} another condition? {then}",
            name=_with_status(case),
            also=(BASELINE, BOTH, STANDARD),
        ),
        claim=say(
            "opinion/lead@aggravated",
            "Weighing all of the evidence, that [their] low back condition"
            f" was {worse} {OTHER}, is:",
            "Weighing all of the evidence, that [their] low back condition"
            f" was {worse} the other condition, is:",
            name=_name(case),
            also=(BASELINE,),
        ),
        choices=LIKELIHOOD,
        meaning=MEANING,
    )


OTHER = "the other condition that [they reports] ({name})"


def _name(case: Case) -> Fact[str]:
    return derive(quoted, case.primary.name)


def _with_status(case: Case) -> Fact[str]:
    """What VA says about it, where that is told."""
    named, status = _name(case), case.primary.status
    if isinstance(named, Known) and isinstance(status, Known):
        return derive(lambda name, said: f"{name}, {said.words}", named, status)
    return named


def _prompts(case: Case) -> Iterator[Said]:
    yield from another_condition(case)


def _touched(case: Case) -> str:
    gait = value_of(case.primary.gait.changed)
    if gait is not None and gait.key == "yes":
        return _("You told of a change in how you walk. It touches the path “another condition”.")
    if isinstance(case.primary.name, Known):
        return _("You told of one more condition. It touches the path “another condition”.")
    return ""


THEORY = Theory(
    order=30,
    option=Option(
        "secondary",
        _("Another condition led to it or made it worse"),
        hint=_("For example a bad knee or hip that changed how you walk."),
    ),
    name="secondary service connection",
    notice=_("another condition led to your back trouble, and if it made it worse"),
    touched=_touched,
    questions=_questions,
    prompts=_prompts,
    sections=(aggravated,),
    authorities=(CAUSED, BASELINE, BOTH, STANDARD),
    checks=SECONDARY_CHECKS,
)
