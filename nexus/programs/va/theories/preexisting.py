"""A back from before service: sound at entry or not, and made worse by service or not.

What the entrance examination noted decides who must show what (38 U.S.C. 1111, 1153). Where it
noted nothing, the law takes the back as sound: the letter asks, and concedes nothing. Where
nobody knows what it noted, both are asked.
"""

from collections.abc import Iterator

from nexus.facts.before import Before
from nexus.facts.case import Case
from nexus.facts.fact import value_of
from nexus.facts.sources import Authority, Sources
from nexus.interview.choice import Option
from nexus.interview.marking import _
from nexus.letter.document import Voice
from nexus.letter.gathering import Said
from nexus.letter.paragraphs.baseline import INCREASE
from nexus.letter.paragraphs.baseline import in_service as levels
from nexus.letter.paragraphs.opinion import LIKELIHOOD, UNMISTAKABLE
from nexus.letter.paragraphs.question import Asked
from nexus.letter.paragraphs.secondary import worsening
from nexus.letter.paragraphs.weighed import after_service, in_service
from nexus.letter.wording import fixed, say, sources_of
from nexus.programs.va.checks import DIRECT_CHECKS, WORSE_CHECKS
from nexus.programs.va.theories.direct import MEANING, began_in_service
from nexus.programs.va.theory import CHECKED, STANDARD, Theory
from nexus.readiness.checks.before import what_was_noted_at_entry_fits_the_question

SOUND = Authority(
    "38 U.S.C. 1111; 38 CFR 3.304(b); Wagner v. Principi, 370 F.3d 1089 (Fed. Cir. 2004)", CHECKED
)
CLEAR = fixed(
    "opinion/meaning@clear",
    "“Clear and unmistakable” means undebatable: the evidence allows no other conclusion.",
    because="the standard that VA has to meet",
    authority=SOUND,
)


INCREASE_ASKED = (
    "If it did, is it clear and unmistakable that the increase was no more than natural progress?",
    "an increase in service was no more than natural progress",
)
SOUNDNESS_ASKED = (
    "If so, is it as clear and unmistakable that service did not worsen it past natural progress?",
    "service did not make a condition from before worse beyond its natural progress",
)
"""The question about natural progress, and what the opinion then speaks of."""


def _entry(told: Before) -> Sources:
    return sources_of(told.exam, told.waiver)


def _not_noted(told: Before) -> bool:
    exam = value_of(told.exam)
    return not told.noted and exam is not None and exam.key == "normal"


def _questions(case: Case) -> tuple[Asked, ...]:
    told = case.before
    if told.noted:
        return (_increased(told), _natural(told))
    sound = (_existed(told), _natural(told), began_in_service(case, also=_entry(told)))
    return sound if _not_noted(told) else (*sound, _increased(told))


def _existed(told: Before) -> Asked:
    return Asked(
        key="existed",
        said=say(
            "question/existed",
            "Is there clear and unmistakable evidence that a low back condition existed"
            " before [their] service?",
            also=(SOUND, *_entry(told)),
            voice=Voice.FIXED,
        ),
        claim=say(
            "opinion/lead@existed",
            "Weighing all of the evidence, that a low back condition"
            " existed before [their] service is:",
            also=(SOUND, *_entry(told)),
            voice=Voice.FIXED,
        ),
        choices=UNMISTAKABLE,
        meaning=CLEAR,
    )


def _natural(told: Before) -> Asked:
    """Against an increase that was noted, or against worsening of what may have been there."""
    asked, claimed = INCREASE_ASKED if told.noted else SOUNDNESS_ASKED
    return Asked(
        key="natural",
        said=say(
            "question/natural",
            f"{asked}",
            also=(INCREASE if told.noted else SOUND, *_entry(told)),
            voice=Voice.FIXED,
        ),
        claim=say(
            "opinion/lead@natural",
            f"Weighing all of the evidence, that {claimed} is:",
            also=(INCREASE if told.noted else SOUND, *_entry(told)),
            voice=Voice.FIXED,
        ),
        choices=UNMISTAKABLE,
        meaning=CLEAR,
    )


def _increased(told: Before) -> Asked:
    asked = (
        "Is it at least as likely as not that the low back condition which was noted at entry, by"
        " [their] account, increased in severity during service?"
        if told.noted
        else "If a low back condition was noted at entry: is it at least as likely as not that it"
        " increased in severity during service?"
    )
    return Asked(
        key="increased",
        said=say(
            "question/increased",
            f"{asked}",
            also=(INCREASE, STANDARD, *_entry(told)),
            voice=None if told.noted else Voice.FIXED,
        ),
        claim=say(
            "opinion/lead@increased",
            "Weighing all of the evidence, that a low back condition which"
            " was noted at entry increased in severity during service is:",
            also=(INCREASE, *_entry(told)),
            voice=Voice.FIXED,
        ),
        choices=LIKELIHOOD,
        meaning=MEANING,
    )


def _remarks(case: Case) -> Iterator[Said]:
    """What is not noted is not conceded; what nobody knows is asked both ways."""
    told = case.before
    if told.noted:
        return
    yield say(
        "question/sound",
        "Where nothing was noted at entry the law takes the back as sound then: this letter does"
        " not concede that a condition existed before service, and the account of earlier years is"
        " history alone.",
        also=(SOUND, *_entry(told)),
        voice=Voice.FIXED,
    )
    if not _not_noted(told):
        yield say(
            "question/entry_unknown",
            "What the entrance examination noted is not known here, so both are asked.",
            also=(SOUND, *_entry(told)),
            voice=Voice.FIXED,
        )


def _prompts(case: Case) -> Iterator[Said]:
    yield from in_service(case)
    yield from worsening(case.worsening)
    yield from after_service(case)


def _touched(case: Case) -> str:
    earlier = any(event.period == "before" for event in case.events)
    if earlier or case.before.troubled or case.before.noted:
        return _(
            "You told of back trouble from before you joined. It touches the path “I had it"
            " before”."
        )
    return ""


THEORY = Theory(
    order=40,
    option=Option("preexisting", _("I had it before, and service made it worse")),
    name="soundness at entry or aggravation in service",
    notice=_("your back was sound when you joined, and if service made it worse"),
    touched=_touched,
    questions=_questions,
    remarks=_remarks,
    prompts=_prompts,
    sections=(levels,),
    authorities=(SOUND, INCREASE, STANDARD),
    checks=(*DIRECT_CHECKS, *WORSE_CHECKS),
    settles=(what_was_noted_at_entry_fits_the_question,),
)
