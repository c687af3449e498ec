"""The papers that every reader looks for are listed, or somebody has said where they are."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.fact import Unknown, value_of
from nexus.facts.paper import Paper
from nexus.readiness.finding import Finding, Light, Severity, View

RULE = "Reonal v. Brown, 5 Vet. App. 458 (1993); 38 CFR 3.159(c)"


def papers_on_care_are_accounted_for(view: View) -> Iterator[Finding]:
    """Of each paper on care and claims that there must be, it is known where it is."""
    papers = [one for one in view.case.papers if not one.of_service and _expected(one, view.case)]
    yield from _open("papers_on_care_are_accounted_for", papers, view.case)


def papers_from_service_are_accounted_for(view: View) -> Iterator[Finding]:
    """Of each paper from service, it is known where it is."""
    papers = [one for one in view.case.papers if one.of_service]
    yield from _open("papers_from_service_are_accounted_for", papers, view.case)


def a_paper_in_hand_is_listed(view: View) -> Iterator[Finding]:
    """A paper that the person has is one of the records, so that the doctor can read it."""
    held = [one for one in view.case.papers if one.held and not one.among(view.case.records)]
    if held:
        yield Finding(
            "a_paper_in_hand_is_listed",
            "You have a paper that isn’t on your list of records. Add it, so that the letter can"
            " cite it, whichever way it speaks.",
            Severity.WARNS,
            Light.EVIDENCE,
            ("records", *(one.key for one in held)),
            "Nieves-Rodriguez v. Peake, 22 Vet. App. 295 (2008)",
        )


def another_claim_is_told_alike(view: View) -> Iterator[Finding]:
    """Offices compare what was told in another claim."""
    [paper] = [one for one in view.case.papers if one.key == "other_claim_paper"]
    state = value_of(paper.state)
    if state is not None and state.key in ("have", "requested", "lost"):
        yield Finding(
            "another_claim_is_told_alike",
            "There is another claim on your back. Offices compare. Tell the same facts in each, and"
            " say so here where something differs.",
            Severity.INFORMS,
            Light.FACTS,
            (paper.key, "dates_differ"),
            "Caluza v. Brown, 7 Vet. App. 498 (1995)",
        )


def _open(key: str, papers: list[Paper], case: Case) -> Iterator[Finding]:
    missing = tuple(
        path
        for one in papers
        if isinstance(one.state, Unknown) and not one.among(case.records)
        for path in one.state.questions
    )
    if missing:
        yield Finding(
            key,
            "Doctors and offices look for these papers. Say where each one is: you have it, you"
            " asked for it, it is lost, or it was never made. “I’m not sure” is fine.",
            Severity.WARNS,
            Light.EVIDENCE,
            missing,
            RULE,
        )


def _expected(paper: Paper, case: Case) -> bool:
    """There must be such a paper, by what else was told."""
    done, outcome = value_of(case.imaging.done), value_of(case.decision.outcome)
    expected = {
        "imaging_paper": bool(done) and all(option.key != "none" for option in done or ()),
        "treatment_paper": bool(case.treatments or case.surgeries),
        "agency_exam_paper": value_of(case.agency_exam.done) is True,
        "denial_paper": outcome is not None and outcome.key in ("denied", "granted"),
    }
    return expected.get(paper.key, False)
