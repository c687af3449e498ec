"""Where each paper is that every reader looks for."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told, value_of
from nexus.facts.record import MISSING, Record
from nexus.interview.answers import Answers
from nexus.interview.choice import Choice, Option
from nexus.interview.medical_evidence.papers import (
    AGENCY_EXAM_PAPER,
    DENIAL_PAPER,
    IMAGING_PAPER,
    OTHER_CLAIM_PAPER,
    TREATMENT_PAPER,
)
from nexus.interview.medical_evidence.service_papers import (
    ENTRANCE_PAPER,
    FIRST_CARE_PAPER,
    HISTORY_PAPER,
    PROFILE_PAPER,
    SEPARATION_PAPER,
    SICK_CALL_PAPER,
)


@dataclass(frozen=True)
class Paper:
    """One kind of paper, and where it is."""

    key: str
    name: str
    """What the letter calls it."""
    kinds: tuple[str, ...]
    """The kinds of record as which it would be listed."""
    of_service: bool
    state: Fact[Option]

    @property
    def missing(self) -> bool:
        """It is not in hand: asked for, lost, or never made.

        Papers of a claim that was never made are nothing that a reader could miss.
        """
        state = value_of(self.state)
        if state is None or (self.key == OTHER_CLAIM_PAPER.key and state.key == "never"):
            return False
        return state.key in MISSING

    @property
    def held(self) -> bool:
        """The person has it."""
        state = value_of(self.state)
        return state is not None and state.key == "have"

    def among(self, records: tuple[Record, ...]) -> bool:
        """Some record of its kind is listed, in hand or not."""
        return any(record.is_a(*self.kinds) for record in records)


_OF_SERVICE: tuple[tuple[Choice, str, tuple[str, ...]], ...] = (
    (ENTRANCE_PAPER, "examination at entry", ("entrance",)),
    (SICK_CALL_PAPER, "sick call and clinic notes from service", ("service_note",)),
    (PROFILE_PAPER, "light duty slips or profiles", ("service_note", "other")),
    (SEPARATION_PAPER, "examination at the end of service", ("separation",)),
    (HISTORY_PAPER, "history form of the end of service", ("separation",)),
    (FIRST_CARE_PAPER, "note of the first visit after service", ("care",)),
)
_OF_CARE: tuple[tuple[Choice, str, tuple[str, ...]], ...] = (
    (IMAGING_PAPER, "imaging reports", ("imaging",)),
    (TREATMENT_PAPER, "notes on therapy, injections or operations", ("care",)),
    (AGENCY_EXAM_PAPER, "report of an examination for a claim", ("agency_exam",)),
    (DENIAL_PAPER, "decision or denial letter", ("decision",)),
    (
        OTHER_CLAIM_PAPER,
        "papers of another claim",
        ("decision", "agency_exam", "injury_report", "other"),
    ),
)


def papers(answers: Answers) -> tuple[Paper, ...]:
    """All of them, those of service first."""
    return tuple(
        Paper(question.key, name, kinds, of_service, told(answers, question))
        for listed, of_service in ((_OF_SERVICE, True), (_OF_CARE, False))
        for question, name, kinds in listed
    )
