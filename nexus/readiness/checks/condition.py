"""A current condition is shown, by diagnosis or by what the pain prevents."""

from collections.abc import Iterator

from nexus.facts.fact import Known, Unknown, value_of
from nexus.readiness.finding import Finding, Light, Severity, View

_SYMPTOMS = {"back pain", "low back pain", "lower back pain", "lumbago", "lbp", "backache"}


def a_condition_is_named_or_described(view: View) -> Iterator[Finding]:
    """There is a diagnosis, or function is described (Saunders: pain that limits can suffice)."""
    if not view.case.diagnoses and not _limits(view):
        yield Finding(
            "a_condition_is_named_or_described",
            "We don’t have a diagnosis yet, or what your back pain stops you from doing. Add one or"
            " both.",
            Severity.BLOCKS,
            Light.FACTS,
            ("diagnoses", "sitting", "standing", "walking", "lifting"),
            "38 U.S.C. 1110; Brammer v. Derwinski, 3 Vet. App. 223 (1992); Saunders v. Wilkie, 886"
            " F.3d 1356 (Fed. Cir. 2018)",
        )


def function_is_given_in_numbers(view: View) -> Iterator[Finding]:
    """Sitting, standing, walking and lifting are told."""
    function = view.case.function
    missing = {
        "sitting": function.sitting,
        "standing": function.standing,
        "walking": function.walking,
        "lifting": function.lifting,
    }
    paths = tuple(
        path for path, fact in missing.items() if isinstance(fact, Unknown) and fact.questions
    )
    if paths:
        yield Finding(
            "function_is_given_in_numbers",
            "Some limits are missing: how long you can sit, stand or walk, or how much you can"
            " lift. Best guesses are fine.",
            Severity.WARNS,
            Light.FACTS,
            paths,
            "38 CFR 4.40, 4.45; Saunders v. Wilkie, 886 F.3d 1356 (Fed. Cir. 2018)",
        )


def pain_is_told_at_its_usual_best_and_worst(view: View) -> Iterator[Finding]:
    """A fair picture has all three, and how often each is."""
    pain = view.case.pain
    levels = (pain.usual, pain.best, pain.worst)
    facts = [fact for level in levels for fact in (level.strength, level.often)]
    paths = tuple(path for fact in facts if isinstance(fact, Unknown) for path in fact.questions)
    if paths:
        yield Finding(
            "pain_is_told_at_its_usual_best_and_worst",
            "Say how strong your pain is on a usual day, at its best and at its worst, and how"
            " often each is so. The worst alone doesn’t show a fair picture.",
            Severity.WARNS,
            Light.FACTS,
            paths,
            "38 CFR 4.10, 4.40; 20 CFR 404.1529(c)(3)(ii)",
        )


def a_symptom_is_not_the_only_diagnosis(view: View) -> Iterator[Finding]:
    """“Back pain” alone is a symptom."""
    names = [value_of(found.name) for found in view.case.diagnoses]
    told = [name.lower().strip() for name in names if name]
    if told and all(name in _SYMPTOMS for name in told) and not _limits(view):
        yield Finding(
            "a_symptom_is_not_the_only_diagnosis",
            "“Back pain” is a symptom. Ask your doctor if there is a diagnosis. If not, say what"
            " the pain stops you from doing.",
            Severity.WARNS,
            Light.FACTS,
            ("diagnoses", "sitting"),
            "Saunders v. Wilkie, 886 F.3d 1356 (Fed. Cir. 2018)",
        )


def a_flare_up_is_described(view: View) -> Iterator[Finding]:
    """Frequency, length and what is lost are told when there are flare-ups."""
    flare_ups = view.case.pain.flare_ups
    if value_of(flare_ups.any) is not True:
        return
    told = (flare_ups.frequency, flare_ups.length, flare_ups.triggers, flare_ups.loss)
    paths = tuple(path for fact in told if isinstance(fact, Unknown) for path in fact.questions)
    if paths:
        yield Finding(
            "a_flare_up_is_described",
            "Say how often flare-ups come, how long they last, what sets them off and what you"
            " can’t do then.",
            Severity.WARNS,
            Light.FACTS,
            paths,
            "Sharp v. Shulkin, 29 Vet. App. 26 (2017); DeLuca v. Brown, 8 Vet. App. 202 (1995)",
        )


def _limits(view: View) -> bool:
    function = view.case.function
    told = (function.sitting, function.standing, function.walking, function.lifting)
    return any(isinstance(fact, Known) for fact in told)
