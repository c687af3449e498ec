"""Whoever opens the papers of a claim: as whom, and which records there are to cite them for."""

from dataclasses import dataclass
from uuid import UUID

from django.http import Http404, HttpRequest

from nexus.accounts.actor import Owner
from nexus.claims.access import is_opened, owner_of, readable_claim
from nexus.claims.models import Claim
from nexus.claims.queries import given_of
from nexus.exhibits.models import Paper
from nexus.facts.record import exhibit_letter
from nexus.interview.answers import Answers
from nexus.interview.medical_evidence.records import RECORDS


@dataclass(frozen=True)
class Entry:
    """A record of the list: its item, its letter in the exhibits, and what it is called."""

    item: str
    exhibit: str
    name: str


@dataclass(frozen=True)
class Desk:
    """A claim that this browser may open, and its answers, read once."""

    claim: Claim
    answers: Answers
    with_account: bool

    @classmethod
    def open(cls, request: HttpRequest, claim_id: UUID) -> "Desk":
        claim = readable_claim(request, claim_id)
        return cls(claim, Answers(given_of(claim)), not is_opened(request, claim.pk))

    @property
    def actor(self) -> Owner:
        return owner_of(self.claim, self.answers, with_account=self.with_account)

    @property
    def records(self) -> list[Entry]:
        """In the order of their letters."""
        items = [one for one in self.answers.items(RECORDS) if one.id.isdigit()]
        by_letter = sorted(items, key=lambda one: int(one.id))
        return [
            Entry(one.id, exhibit_letter(int(one.id)), RECORDS.name(one.answers))
            for one in by_letter
        ]

    def record(self, item: str) -> Entry | None:
        return next((one for one in self.records if one.item == item), None)

    def paper(self, number: int) -> Paper:
        found = self.claim.papers.filter(number=number).first()
        if found is None:
            raise Http404
        return found
