"""What the papers say against the person is faced, and dates for one thing agree."""

from collections.abc import Iterator

from nexus.facts.fact import Known, Unknown, value_of
from nexus.facts.two_dates import two_dates
from nexus.readiness.finding import Finding, Light, Severity, View


def a_paper_that_denies_pain_is_explained(view: View) -> Iterator[Finding]:
    """Where a paper says that there was no back pain, the person has said why."""
    told = view.case.against
    if value_of(told.denied) and isinstance(told.denied_words, Unknown):
        yield Finding(
            "a_paper_that_denies_pain_is_explained",
            "A paper says you had no back pain. That happens a lot. Say which paper it is and why"
            " it says so, in your words, so that your doctor can weigh it.",
            Severity.WARNS,
            Light.EVIDENCE,
            told.denied_words.questions or ("denied_pain",),
            "Caluza v. Brown, 7 Vet. App. 498 (1995); Reonal v. Brown, 5 Vet. App. 458 (1993)",
        )


def dates_of_one_thing_agree(view: View) -> Iterator[Finding]:
    """Two exact dates of one thing lie within sixty days, or the person has said how it is."""
    if isinstance(view.case.against.dates, Known):
        return
    for pair in two_dates(view.case):
        yield Finding(
            f"dates_of_one_thing_agree@{pair.path}",
            "Two of your dates seem to be of the same thing, but they are more than 60 days"
            " apart. Look at both. If both are right, say how that is.",
            Severity.WARNS,
            Light.FACTS,
            (pair.path, pair.other_path, "dates_differ"),
            "Caluza v. Brown, 7 Vet. App. 498 (1995); Swann v. Brown, 5 Vet. App. 229 (1993)",
        )
