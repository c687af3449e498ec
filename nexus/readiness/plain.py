"""A report as plain text, for the command line and for golden files."""

from nexus.readiness.finding import Finding, Light
from nexus.readiness.report import Report


def findings_text(report: Report) -> str:
    """The three lights, then each finding with its questions and its authority."""
    lights = [f"{light.value}: {report.state(light).value}" for light in Light]
    return "\n".join([*lights, "", *map(_finding, report.findings)]).rstrip() + "\n"


def _finding(finding: Finding) -> str:
    lines = [f"[{finding.severity.value}, {finding.light.value}] {finding.key}", finding.message]
    if finding.questions:
        lines.append(f"Answers: {', '.join(finding.questions)}")
    if finding.authority:
        lines.append(f"Authority: {finding.authority}")
    return "\n  ".join(lines) + "\n"
