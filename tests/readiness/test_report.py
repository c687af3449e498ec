"""The findings, the gravest first, and three lights."""

from collections.abc import Iterator

import pytest

from nexus.readiness.finding import Finding, Light, Severity, View
from nexus.readiness.plain import findings_text
from nexus.readiness.report import Report, State, assess
from tests.telling import TODAY, case_of, letter_of

VIEW = View(case_of({}), letter_of({}), TODAY)


def finding(key: str, severity: Severity = Severity.WARNS, light: Light = Light.FACTS) -> Finding:
    return Finding(key, f"About {key}.", severity, light)


def _first(_view: View) -> Iterator[Finding]:
    yield finding("informs", Severity.INFORMS)
    yield finding("warns")


def _second(_view: View) -> Iterator[Finding]:
    yield finding("warns_too")
    yield finding("blocks", Severity.BLOCKS)


def _silent(_view: View) -> Iterator[Finding]:
    return iter(())


def test_the_gravest_comes_first_and_equals_keep_the_order_of_the_checks() -> None:
    report = assess([_first, _silent, _second], VIEW)
    assert [one.key for one in report.findings] == ["blocks", "warns", "warns_too", "informs"]


def test_without_findings_every_light_is_ready() -> None:
    report = assess([_silent], VIEW)
    assert report.findings == ()
    assert {report.state(light) for light in Light} == {State.READY}


@pytest.mark.parametrize(
    ("severity", "state"),
    [
        (Severity.BLOCKS, State.SOME_MISSING),
        (Severity.WARNS, State.SOME_MISSING),
        (Severity.INFORMS, State.READY),
    ],
)
def test_a_light_is_ready_when_nothing_but_information_is_left(
    severity: Severity, state: State
) -> None:
    report = Report((finding("one", severity, Light.EVIDENCE),))
    assert report.state(Light.EVIDENCE) is state
    assert report.state(Light.FACTS) is State.READY


def test_each_light_has_its_own_findings() -> None:
    ours, theirs = finding("a", light=Light.LETTER), finding("b", light=Light.FACTS)
    report = Report((ours, theirs))
    assert report.of(Light.LETTER) == (ours,)
    assert report.of(Light.EVIDENCE) == ()


def test_a_report_has_no_score() -> None:
    assert set(vars(Report(()))) == {"elements", "findings"}


def test_a_report_in_plain_text_names_lights_findings_answers_and_authority() -> None:
    full = Finding(
        "a@1", "Say why.", Severity.BLOCKS, Light.FACTS, ("gaps/1/gap_reasons", "gaps"), "A v. B"
    )
    assert findings_text(Report((full, finding("b", Severity.INFORMS, Light.LETTER)))) == (
        "facts: some-missing\n"
        "evidence: ready\n"
        "letter: ready\n"
        "\n"
        "[blocks, facts] a@1\n"
        "  Say why.\n"
        "  Answers: gaps/1/gap_reasons, gaps\n"
        "  Authority: A v. B\n"
        "\n"
        "[informs, letter] b\n"
        "  About b.\n"
    )


def test_a_report_without_findings_is_three_lights() -> None:
    assert findings_text(Report(())) == "facts: ready\nevidence: ready\nletter: ready\n"
