"""Which other claims share much of a claim's own words: how much, and never which words."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction
from django.db.models import Count

from nexus.likeness.models import Trace
from nexus.likeness.tracing import traces

LARGE = 0.2
"""Share of a claim's traces from which on a representative is told. People who were at the same
event tell it alike, but not in the same words; ten real cases share none of theirs."""
FEWEST = 8
"""Traces that must be shared at least: a very short story can be like another by chance."""


@dataclass(frozen=True)
class Likeness:
    """Another claim, and the share of this claim's own words that stand there too (0 to 1)."""

    claim: UUID
    share: float


@transaction.atomic
def keep_traces(claim: UUID, texts: Iterable[str]) -> None:
    """Keep the traces of what a claim tells now, in place of those it left before."""
    now = traces(texts)
    kept = set(Trace.objects.filter(claim=claim).values_list("digest", flat=True))
    Trace.objects.filter(claim=claim, digest__in=kept - now).delete()
    Trace.objects.bulk_create(
        [Trace(claim_id=claim, digest=digest) for digest in sorted(now - kept)],
        ignore_conflicts=True,
    )


def alike(claim: UUID) -> tuple[Likeness, ...]:
    """The claims that share a large part of this one's words, the most alike first."""
    own = Trace.objects.filter(claim=claim)
    total = own.count()
    shared = (
        Trace.objects.filter(digest__in=own.values("digest"))
        .exclude(claim=claim)
        .values("claim")
        .annotate(number=Count("digest"))
        .order_by("-number", "claim")
    )
    return tuple(
        Likeness(found["claim"], found["number"] / total)
        for found in shared
        if found["number"] >= max(FEWEST, LARGE * total)
    )
