"""The jobs outside service, as a small table: when, what each asked of the back, why it ended."""

from nexus.facts.case import Case
from nexus.facts.fact import Fact, Unsure, derive
from nexus.facts.job import Job
from nexus.letter.document import Table
from nexus.letter.paragraphs.limits import amount
from nexus.letter.telling import entry, in_words, joined, settled, table
from nexus.letter.wording import spanned
from nexus.letter.words import quoted, voiced, words

HEADS = ("Job", "When", "What it asked of the back, and why it ended or changed")


def jobs(case: Case) -> tuple[Table, ...]:
    """A row for each job."""
    rows = (
        row
        for job in case.jobs
        for row in entry(
            "jobs",
            job.id,
            job=joined(derive(voiced, job.name), _hours(job)),
            when=settled(str, spanned(job.start, job.end)),
            asked=joined(
                settled(words, job.effort),
                derive(quoted, job.demands),
                in_words(("why it ended or changed", job.left)),
            ),
        )
    )
    return table("jobs", HEADS, rows)


def _hours(job: Job) -> Fact[str]:
    if isinstance(job.hours, Unsure):
        return derive("hours a week: {}".format, settled(str, job.hours))
    return derive(lambda hours: f"{amount(hours, 'hour', 'hours')} a week", job.hours)
