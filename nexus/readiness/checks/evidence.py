"""The records that matter are listed, cited, and faced where they are unfavorable."""

from collections.abc import Iterator
from datetime import timedelta

from nexus.facts.fact import Unknown, value_of
from nexus.readiness.finding import Finding, Light, Severity, View

A_YEAR = timedelta(days=366)


def records_are_listed(view: View) -> Iterator[Finding]:
    """A doctor can only weigh what is in front of them."""
    if not view.case.exhibits:
        yield Finding(
            "records_are_listed",
            "No record is listed yet. Add the papers you have, for and against.",
            Severity.BLOCKS,
            Light.EVIDENCE,
            ("records",),
            "Nieves-Rodriguez v. Peake, 22 Vet. App. 295 (2008)",
        )


def a_record_can_be_cited(view: View) -> Iterator[Finding]:
    """Its date and what it says are told."""
    for record in view.case.exhibits:
        told = (record.date, record.says)
        paths = tuple(path for fact in told if isinstance(fact, Unknown) for path in fact.questions)
        if paths:
            yield Finding(
                f"a_record_can_be_cited@{record.id}",
                "Add the date of this record and what it says, so that the letter can cite it.",
                Severity.WARNS,
                Light.EVIDENCE,
                paths,
                "Nieves-Rodriguez v. Peake, 22 Vet. App. 295 (2008)",
            )


def a_diagnosis_has_a_record(view: View) -> Iterator[Finding]:
    """Some note, scan or examination shows what was diagnosed."""
    shown = any(
        record.is_a("care", "imaging", "agency_exam", "service_note")
        for record in view.case.exhibits
    )
    if view.case.diagnoses and not shown:
        yield Finding(
            "a_diagnosis_has_a_record",
            "List the note or scan that shows your diagnosis.",
            Severity.WARNS,
            Light.EVIDENCE,
            ("records",),
            "38 CFR 3.159(a)(1); Nieves-Rodriguez v. Peake, 22 Vet. App. 295 (2008)",
        )


def the_newest_examination_is_recent(view: View) -> Iterator[Finding]:
    """The latest diagnosis, note, scan or examination is not more than a year old."""
    seen = ("care", "imaging", "agency_exam", "service_note")
    told = [
        *(found.date for found in view.case.diagnoses),
        *(record.date for record in view.case.exhibits if record.is_a(*seen)),
        view.case.agency_exam.date,
    ]
    dates = [date.last for fact in told if (date := value_of(fact)) is not None]
    if dates and view.today - max(dates) > A_YEAR:
        yield Finding(
            "the_newest_examination_is_recent",
            "Your newest diagnosis or exam is more than a year old. A new one carries more weight."
            " If you had one since, add it. If not, ask your doctor for one.",
            Severity.WARNS,
            Light.EVIDENCE,
            ("records", "diagnoses"),
            "McClain v. Nicholson, 21 Vet. App. 319 (2007); Romanowsky v. Shinseki, 26 Vet. App."
            " 289 (2013)",
        )


def the_separation_examination_is_known(view: View) -> Iterator[Finding]:
    """It is listed, or the person has said what became of it."""
    separation = view.case.course.separation
    listed = any(record.is_a("separation") for record in view.case.records)
    if not listed and isinstance(separation.exam, Unknown) and separation.exam.questions:
        yield Finding(
            "the_separation_examination_is_known",
            "Do you have the examination from when you left, and the history form you filled in?",
            Severity.WARNS,
            Light.EVIDENCE,
            ("separation_exam", "records"),
            "Reonal v. Brown, 5 Vet. App. 458 (1993)",
        )


def a_normal_separation_examination_is_faced(view: View) -> Iterator[Finding]:
    """Where it says that the back was normal, the person has said why."""
    separation = view.case.course.separation
    exam, history = value_of(separation.exam), value_of(separation.history)
    normal = (exam and exam.key == "normal") or (history and history.key == "no")
    if normal and isinstance(separation.reason, Unknown):
        yield Finding(
            "a_normal_separation_examination_is_faced",
            "Your papers from when you left say your back was normal. That doesn’t end a claim, but"
            " the letter has to deal with it. If there was a reason, say it in your words.",
            Severity.BLOCKS,
            Light.EVIDENCE,
            ("separation_reason",),
            "Dalton v. Nicholson, 21 Vet. App. 23 (2007); Hensley v. Brown, 5 Vet. App. 155 (1993)",
        )
