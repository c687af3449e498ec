"""Arthritis has rules of its own: seen within a year of service, or going on since then."""

import re
from collections.abc import Iterator
from datetime import timedelta

from nexus.facts.case import Case
from nexus.facts.fact import value_of
from nexus.readiness.finding import Finding, Light, Severity, View

A_YEAR = timedelta(days=365)
_NAMES = re.compile(r"arthr|spondylosis|facet|degenerative joint|\bdjd\b", re.IGNORECASE)
_WENT_ON = ("always", "comes_and_goes")


def early_arthritis_is_shown_to_a_representative(view: View) -> Iterator[Finding]:
    """Arthritis that a picture shows within a year of service may fall under a presumption."""
    first = value_of(view.case.imaging.first)
    ends = [value_of(time.end) for time in view.case.services]
    known = [end for end in ends if end]
    if not (_arthritis(view.case) and first and known):
        return
    end = max(end.last for end in known)
    if first.first <= end + A_YEAR and first.last >= min(known, key=lambda one: one.first).first:
        yield Finding(
            "early_arthritis_is_shown_to_a_representative",
            "Arthritis that a picture shows within a year of service may fall under a special rule."
            " Show this to your representative.",
            Severity.INFORMS,
            Light.EVIDENCE,
            ("first_imaging", "arthritis_seen"),
            "38 CFR 3.307(a), 3.309(a)",
        )


def pain_that_went_on_has_more_than_its_course(view: View) -> Iterator[Finding]:
    """For a strain or a disc, pain that never ended is not enough without a doctor's reason."""
    since = value_of(view.case.course.since_then)
    if since is None or since.key not in _WENT_ON or not view.case.diagnoses:
        return
    if not _arthritis(view.case):
        yield Finding(
            "pain_that_went_on_has_more_than_its_course",
            "Pain that went on since service is enough by itself only for some diseases, such as"
            " arthritis. For a strain or a disc your doctor has to give a reason. The letter asks"
            " for it.",
            Severity.INFORMS,
            Light.LETTER,
            ("since_then", "arthritis_seen", "diagnoses"),
            "38 CFR 3.303(b), 3.309(a); Walker v. Shinseki, 708 F.3d 1331 (Fed. Cir. 2013)",
        )


def _arthritis(case: Case) -> bool:
    """A report speaks of it as the person knows, or a diagnosis has its name."""
    seen = value_of(case.imaging.arthritis)
    named = any(_NAMES.search(value_of(found.name) or "") for found in case.diagnoses)
    return named or (seen is not None and seen.key == "yes")
