"""Arthritis as a chronic disease: was it shown in service or within a year, and does it go on?

What a name means is for the clinician: a disc disease is not named in 38 CFR 3.309(a), and a
picture that shows facet or joint disease may be arthritis all the same.
"""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.fact import Fact, Known, Unknown, derive, together, value_of
from nexus.facts.service import Service
from nexus.facts.sources import Authority, Sources
from nexus.facts.value import PartialDate
from nexus.interview.choice import Option
from nexus.interview.marking import _
from nexus.letter.document import Voice
from nexus.letter.gathering import Said
from nexus.letter.paragraphs.baseline import arthritis
from nexus.letter.paragraphs.opinion import LIKELIHOOD, SPECULATION
from nexus.letter.paragraphs.question import Asked, events_named, times_of
from nexus.letter.paragraphs.weighed import after_service, first_signs
from nexus.letter.wording import fixed, say, sources_of
from nexus.letter.words import partial_date
from nexus.programs.va.checks import DIRECT_CHECKS
from nexus.programs.va.theories.direct import MEANING
from nexus.programs.va.theory import CHECKED, STANDARD, Theory
from nexus.readiness.checks.arthritis import A_YEAR, early_arthritis_is_shown_to_a_representative

CHRONIC = Authority("38 CFR 3.303(b); Walker v. Shinseki, 708 F.3d 1331 (Fed. Cir. 2013)", CHECKED)
PRESUMED = Authority("38 CFR 3.307(a), (d), 3.309(a)", CHECKED)
SERVED = Authority("38 CFR 3.6(a), 3.307(a); Smith v. Shinseki, 24 Vet. App. 40 (2010)", CHECKED)
TRAINING = {"acdutra", "inacdutra"}
CLEARLY = ("clear from the evidence", "not clear from the evidence", SPECULATION)
CLEAR = fixed(
    "opinion/meaning@intercurrent",
    "An intercurrent cause is one that came after service; the rule asks whether the condition is"
    " clearly attributable to one.",
    because="the exception of the rule",
    authority=CHRONIC,
)


def _questions(case: Case) -> tuple[Asked, ...]:
    return (_continued(case), _intercurrent(case))


def _continued(case: Case) -> Asked:
    lead = (
        "If [their] current low back condition is or includes arthritis, is it at least"
        " as likely as not a continuation of what was shown in service or within one year after it"
    )
    return Asked(
        key="chronic",
        said=say(
            "question/chronic",
            f"{lead} ({{shown}})?",
            f"{lead}?",
            shown=_shown(case),
            also=(CHRONIC, PRESUMED, STANDARD, *_components(case)),
        ),
        claim=say(
            "opinion/lead@chronic",
            "Weighing all of the evidence, that the current arthritis of"
            " the low back continues what was shown in service or within one year after it, is:",
            also=(CHRONIC,),
        ),
        choices=(
            *LIKELIHOOD[:-1],
            "not arthritis, so that the question does not arise",
            SPECULATION,
        ),
        meaning=MEANING,
    )


def _intercurrent(case: Case) -> Asked:
    later = [event for event in case.events if event.period == "after"]
    return Asked(
        key="intercurrent",
        said=say(
            "question/intercurrent",
            "Or does a cause after service clearly explain it instead, such as what [they"
            " reports] from that time ({events})?",
            "Or does a cause after service clearly explain it instead?",
            events=events_named(later, told="below"),
            also=(CHRONIC, PRESUMED, *times_of(later)),
        ),
        claim=say(
            "opinion/lead@intercurrent",
            "Weighing all of the evidence, that a cause after service"
            " explains the current condition instead, is:",
            also=(CHRONIC,),
        ),
        choices=CLEARLY,
        meaning=CLEAR,
    )


def _shown(case: Case) -> Fact[str]:
    """When service ended, when the pain began, and when the first picture was made."""
    dates = {
        "service until {}": _end(case),
        "the first pain, by the patient’s account, {}": case.course.first_symptoms,
        "the first picture {}": case.imaging.first,
    }
    told: Fact[tuple[str, ...]] = together(
        derive(lambda date, words=words: words.format(partial_date(date)), fact)
        for words, fact in dates.items()
    )
    return derive("; ".join, told)


def _end(case: Case) -> Fact[PartialDate]:
    """The last known end of service that was more than training."""
    known = [
        time.end for time in case.services if isinstance(time.end, Known) and not _trained(time)
    ]
    return max(known, key=lambda end: end.value.last) if known else Unknown()


def _trained(period: Service) -> bool:
    """Training or drills, after which no disease is presumed."""
    component = value_of(period.component)
    return component is not None and component.key in TRAINING


def _remarks(case: Case) -> Iterator[Said]:
    if any(_trained(period) for period in case.services):
        yield say(
            "question/training",
            "Some of [their] service was training, by [their] account. A chronic disease is not"
            " generally presumed from training; whether it is here is for the adjudicator.",
            also=(SERVED, *_components(case)),
            voice=Voice.FIXED,
        )


def _components(case: Case) -> Sources:
    return sources_of(*(period.component for period in case.services))


def _prompts(case: Case) -> Iterator[Said]:
    yield from first_signs(case)
    yield from after_service(case)


def _touched(case: Case) -> str:
    first = [value_of(fact) for fact in (case.course.first_symptoms, case.imaging.first)]
    ends = [value_of(time.end) for time in case.services]
    known = [end for end in ends if end]
    early = known and any(
        date and date.first <= max(end.last for end in known) + A_YEAR for date in first
    )
    seen = value_of(case.imaging.arthritis)
    if early and seen is not None and seen.key == "yes":
        return _(
            "A report speaks of arthritis. You had pain or a picture in service, or in the year"
            " after. It touches the path “arthritis”."
        )
    return ""


THEORY = Theory(
    order=20,
    option=Option(
        "chronic",
        _("Arthritis showed in service, or in the year after"),
        hint=_("For example, on an X-ray soon after you left."),
    ),
    name="arthritis as a chronic disease",
    notice=_("arthritis that showed early has gone on since"),
    touched=_touched,
    questions=_questions,
    remarks=_remarks,
    prompts=_prompts,
    sections=(arthritis,),
    authorities=(CHRONIC, PRESUMED, SERVED, STANDARD),
    checks=DIRECT_CHECKS,
    settles=(early_arthritis_is_shown_to_a_representative,),
)
