"""Whom the person asks, for what, and what they allow and confirm."""

from dataclasses import dataclass

from nexus.facts.fact import Fact, told
from nexus.interview.answers import Answers
from nexus.interview.choice import Option
from nexus.interview.clinician.clinician import (
    CLINICIAN_EXAMINED,
    CLINICIAN_NAME,
    CLINICIAN_RELATION,
    CLINICIAN_ROLE,
    CLINICIAN_SPECIALTY,
    CLINICIAN_VISITS,
    OTHER_CLINICIANS,
    TREATING_SINCE,
)
from nexus.interview.clinician.confirmation import CONFIRMED
from nexus.interview.clinician.permission import MAY_SHARE
from nexus.interview.clinician.private import KEEP_PRIVATE
from nexus.interview.clinician.request import REQUEST
from nexus.interview.clinician.visit import WISH
from nexus.interview.partial_date import PartialDate


@dataclass(frozen=True)
class Request:
    """The clinician as the person knows them, and what they are asked."""

    clinician: Fact[str]
    role: Fact[Option]
    specialty: Fact[str]
    relation: Fact[Option]
    treating_since: Fact[PartialDate]
    visits: Fact[str]
    examined: Fact[bool]
    others: Fact[str]
    """Who else treats the back."""
    wanted: Fact[Option]
    wish: Fact[str]
    """What the person would like looked at or explained, in their words."""
    private: Fact[tuple[Option, ...]]
    """What the letter leaves out at the person's wish."""
    may_share: Fact[bool]
    confirmed: Fact[bool]


def request(answers: Answers) -> Request:
    """Gather the request."""
    return Request(
        clinician=told(answers, CLINICIAN_NAME),
        role=told(answers, CLINICIAN_ROLE),
        specialty=told(answers, CLINICIAN_SPECIALTY),
        relation=told(answers, CLINICIAN_RELATION),
        treating_since=told(answers, TREATING_SINCE),
        visits=told(answers, CLINICIAN_VISITS),
        examined=told(answers, CLINICIAN_EXAMINED),
        others=told(answers, OTHER_CLINICIANS),
        wanted=told(answers, REQUEST),
        wish=told(answers, WISH),
        private=told(answers, KEEP_PRIVATE),
        may_share=told(answers, MAY_SHARE),
        confirmed=told(answers, CONFIRMED),
    )
