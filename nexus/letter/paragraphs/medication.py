"""Medicines for the back, and what changes with them, without them, and because of them.

Where the rating criteria do not mention medicine, function without its relief counts (Jones v.
Shinseki, 26 Vet. App. 56 (2012)); both are told as facts, and nobody is told to stop any.
"""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.fact import Unknown
from nexus.facts.medicine import Medication
from nexus.letter.document import Block
from nexus.letter.gathering import Said, paragraph
from nexus.letter.telling import entry, labeled, settled, table, unsettled
from nexus.letter.wording import say
from nexus.letter.words import quoted, voiced

HEADS = ("Medicine for the back", "How it is taken", "From")


def medication(case: Case) -> tuple[Block, ...]:
    """The table of medicines, then what they do."""
    rows = (
        row
        for one in case.medication.medicines
        for row in entry(
            "medicines",
            one.id,
            name=settled(voiced, one.name),
            taken=settled(quoted, one.taken),
            given_by=settled(voiced, one.given_by),
        )
    )
    told = case.medication
    return (*table("medicines", HEADS, rows), paragraph("medication", _said(told)))


def _said(told: Medication) -> Iterator[Said]:
    yield labeled(
        "medication/told",
        ("with medicine", told.with_it),
        ("without it", told.without_it),
        ("what else the medicines do", told.side_effects),
        lead="By [their] account, ",
    )
    if isinstance(told.with_it, Unknown) and isinstance(told.without_it, Unknown):
        both = "{with_it} {without}"
        yield say("medication/effect", both, with_it=told.with_it, without=told.without_it)
    if isinstance(told.side_effects, Unknown):
        yield say("medication/side_effects", "{told}", told=told.side_effects)
    topics = {
        "what [they] can do with medicine": told.with_it,
        "what it was like without": told.without_it,
        "what else the medicines do": told.side_effects,
    }
    yield from unsettled("medication", topics)
