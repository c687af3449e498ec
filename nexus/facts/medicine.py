"""Which medicines are taken for the back, and what changes with and without them."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told
from nexus.interview.answers import Answers
from nexus.interview.pain_impact.medicine_effects import (
    SIDE_EFFECTS,
    WITH_MEDICINE,
    WITHOUT_MEDICINE,
)
from nexus.interview.pain_impact.medicines import (
    MEDICINE,
    MEDICINE_FROM,
    MEDICINE_TAKEN,
    MEDICINES,
)


@dataclass(frozen=True)
class Medicine:
    """One medicine as the person knows it."""

    id: str
    name: Fact[str]
    taken: Fact[str]
    given_by: Fact[str]


@dataclass(frozen=True)
class Medication:
    """All medicines, and what they change."""

    medicines: tuple[Medicine, ...]
    with_it: Fact[str]
    without_it: Fact[str]
    side_effects: Fact[str]


def medication(answers: Answers) -> Medication:
    """Gather the medicines in the order in which they were added."""
    return Medication(
        medicines=tuple(
            Medicine(
                id=item.id,
                name=told(item.answers, MEDICINE),
                taken=told(item.answers, MEDICINE_TAKEN),
                given_by=told(item.answers, MEDICINE_FROM),
            )
            for item in answers.items(MEDICINES)
        ),
        with_it=told(answers, WITH_MEDICINE),
        without_it=told(answers, WITHOUT_MEDICINE),
        side_effects=told(answers, SIDE_EFFECTS),
    )
