"""Direct connection: did it begin in service, or was it caused by what happened there?"""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.sources import Authority, Sources
from nexus.interview.choice import Option
from nexus.interview.marking import _
from nexus.letter.gathering import Said
from nexus.letter.paragraphs.opinion import LIKELIHOOD
from nexus.letter.paragraphs.question import Asked, events_named, times_of
from nexus.letter.paragraphs.weighed import after_service, in_service
from nexus.letter.wording import fixed, say
from nexus.programs.va.checks import DIRECT_CHECKS
from nexus.programs.va.theory import CHECKED, STANDARD, Theory

DIRECT = Authority("38 CFR 3.303(a), (d)", CHECKED)
EVIDENCE = Authority("38 U.S.C. 1154(a)", CHECKED)
MEANING = fixed(
    "opinion/meaning",
    "“At least as likely as not” means that the evidence for is about equal to, or greater than,"
    " the evidence against.",
    because="the standard of proof",
    authority=STANDARD,
)


def began_in_service(case: Case, *, also: Sources = ()) -> Asked:
    """The question, which a theory about the time before service falls back on; `also` says why."""
    rests = (*times_of(case.service_events), *also)
    return Asked(
        key="direct",
        said=say(
            "question/direct",
            "Is it at least as likely as not that [their] current low back condition"
            " began in service, or was caused by what [they reports] from service ({events})?",
            "Is it at least as likely as not that [their] current low back condition"
            " began in service, or is otherwise due to service?",
            events=events_named(case.service_events, told="below"),
            also=(DIRECT, STANDARD, *rests),
        ),
        claim=say(
            "opinion/lead@direct",
            "Weighing all of the evidence, that [their] current low back"
            " condition began in service, or was caused by it, is:",
            also=(DIRECT, *also),
        ),
        choices=LIKELIHOOD,
        meaning=MEANING,
    )


def _prompts(case: Case) -> Iterator[Said]:
    yield from in_service(case)
    yield from after_service(case)


def _touched(case: Case) -> str:
    if case.service_events:
        return _(
            "You told of something that happened in service. It touches the path “hurt, or worn"
            " down in service”."
        )
    return ""


THEORY = Theory(
    order=10,
    option=Option("direct", _("Something in service hurt it, or wore it down")),
    name="direct service connection",
    notice=_("your back was hurt in service or by it"),
    touched=_touched,
    questions=lambda case: (began_in_service(case),),
    prompts=_prompts,
    authorities=(DIRECT, EVIDENCE, STANDARD),
    checks=DIRECT_CHECKS,
)
