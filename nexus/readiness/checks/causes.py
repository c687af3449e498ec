"""Other causes that a doctor has to weigh are told, so that nobody finds them later."""

import re
from collections.abc import Iterator
from datetime import date

from nexus.facts.fact import Fact, Known, Unknown, value_of
from nexus.facts.value import Option
from nexus.readiness.finding import Finding, Light, Severity, View

FORTY = 40
"""From this age on, wear of discs and joints is common in people without pain."""
_WORN = re.compile(
    r"degenerat|arthr|spondylo(?!l)|stenosis|facet|osteophyt|spur|\bd[dj]d\b", re.IGNORECASE
)
STEFL = "Stefl v. Nicholson, 21 Vet. App. 120 (2007)"


def a_heavy_job_says_what_it_asked(view: View) -> Iterator[Finding]:
    """A job that was medium or heavy is described."""
    for job in view.case.jobs:
        if job.strenuous and isinstance(job.demands, Unknown):
            yield Finding(
                f"a_heavy_job_says_what_it_asked@{job.id}",
                "This job was hard on the back. Say what you lifted and how often, so that your"
                " doctor can weigh it fairly.",
                Severity.WARNS,
                Light.FACTS,
                job.demands.questions,
                STEFL,
            )


def a_later_injury_says_what_it_did(view: View) -> Iterator[Finding]:
    """An injury after service says when it was and what happened."""
    for event in view.case.events:
        told = (event.date, event.words)
        paths = tuple(path for fact in told if isinstance(fact, Unknown) for path in fact.questions)
        if event.period == "after" and paths:
            yield Finding(
                f"a_later_injury_says_what_it_did@{event.id}",
                "Say when this later injury was and what it did to your back. Your doctor must say"
                " how much it matters, or the letter can be set aside.",
                Severity.WARNS,
                Light.FACTS,
                paths,
                "38 CFR 3.303(b); Reonal v. Brown, 5 Vet. App. 458 (1993)",
            )


def age_can_be_weighed(view: View) -> Iterator[Finding]:
    """Where wear was found, the letter has the age, and the doctor is asked how it counts."""
    names = [value_of(found.name) or "" for found in view.case.diagnoses]
    arthritis = value_of(view.case.imaging.arthritis)
    worn = any(map(_WORN.search, names)) or (arthritis is not None and arthritis.key == "yes")
    born = view.case.person.born
    unknown = isinstance(born, Unknown)
    if worn and (unknown or _age(born, view.today) >= FORTY):
        yield Finding(
            "age_can_be_weighed",
            "Backs wear with age, with or without pain. Your doctor is asked how much age counts"
            " for you." + (" The letter needs your date of birth for that." if unknown else ""),
            Severity.WARNS if unknown else Severity.INFORMS,
            Light.LETTER,
            ("born",),
            "Nieves-Rodriguez v. Peake, 22 Vet. App. 295 (2008)",
        )


def weight_is_told_or_declined(view: View) -> Iterator[Finding]:
    """A doctor asks about weight with every sore back; "I'd rather not say" is an answer."""
    weight = view.case.risk.weight
    if isinstance(weight, Unknown) and weight.questions:
        yield Finding(
            "weight_is_told_or_declined",
            "Doctors ask about weight with every sore back. If you tell it, your doctor can say how"
            " much it counts. You can choose not to.",
            Severity.INFORMS,
            Light.FACTS,
            weight.questions,
            f"{STEFL}; VAOPGCPREC 1-2017",
        )


def other_causes_are_weighed(view: View) -> Iterator[Finding]:
    """Heavy work, tobacco, sports, family and illness have rows on which the doctor decides."""
    risk = view.case.risk
    told: dict[str, Fact[str]] = {
        "weight": risk.weight,
        "smoking_words": risk.smoking_words,
        "sports": risk.sports,
        "family_words": risk.family_words,
        "born_with": risk.born_with,
        "other_illness": risk.illness,
        "steroids": risk.steroids,
        "pregnancies": risk.pregnancies,
    }
    paths = [path for path, fact in told.items() if isinstance(fact, Known)]
    if _told_of(risk.smoking, "never") and "smoking_words" not in paths:
        paths.append("smoking")
    if _told_of(risk.family, "no") and "family_words" not in paths:
        paths.append("family_backs")
    paths += [f"jobs/{job.id}/job_effort" for job in view.case.jobs if job.strenuous]
    if paths:
        yield Finding(
            "other_causes_are_weighed",
            "You told of other things that a doctor thinks of. The letter lists them and asks your"
            " doctor how much each one counts. Leave them in: facing them makes it stronger.",
            Severity.INFORMS,
            Light.LETTER,
            tuple(paths),
            f"{STEFL}; 38 CFR 3.303(c)",
        )


def _told_of(fact: Fact[Option], none: str) -> bool:
    option = value_of(fact)
    return option is not None and option.key != none


def _age(born: Fact[date], today: date) -> int:
    known = value_of(born)
    if known is None:
        return 0
    return today.year - known.year - ((today.month, today.day) < (known.month, known.day))
