"""Work now, what the back changed in it, days missed, and its end: facts, never a conclusion."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.fact import Unknown, derive, value_of
from nexus.facts.work import Work
from nexus.letter.document import Paragraph
from nexus.letter.gathering import Said, paragraph
from nexus.letter.paragraphs.limits import amount
from nexus.letter.telling import joined, labeled, unsettled
from nexus.letter.wording import say, sources_of
from nexus.letter.words import partial_date, quoted, when

NOW = {
    "full_time": "[they works] full time",
    "part_time": "[they works] part time",
    "off_work": "[they has] a job but [they is] off work",
    "not_working": "[they does] not work",
    "retired": "[they is] retired",
}
AT_WORK = ("full_time", "part_time")


def work(case: Case) -> Paragraph:
    """From work now back to how it ended, then schooling."""
    told = case.work
    return paragraph("work", [*_now(told), *_changed(told), *_ended(told), *_open(told)])


def _now(told: Work) -> Iterator[Said]:
    working = value_of(told.working)
    hours = derive(lambda hours: amount(hours, "hour", "hours"), told.hours)
    also = sources_of(told.working)
    if working is not None:
        yield say(
            "work/now",
            f"By [their] account {NOW[working.key]}, {{hours}} a week.",
            f"By [their] account {NOW[working.key]}.",
            hours=hours,
            also=also,
        )
    else:
        yield say("work/now", "Hours of work a week, by [their] account: {hours}.", hours=hours)


def _changed(told: Work) -> Iterator[Said]:
    yield labeled(
        "work/changed",
        ("what the back has changed at work", told.changed),
        ("what the employer does to help, or was asked for", told.accommodations),
    )
    stopped = value_of(told.stopped)
    over = stopped is not None and stopped.key == "yes"
    then = ", before work stopped" if over else ""
    yield say(
        "work/days_missed",
        f"Work missed in a usual month because of the back{then}, by [their] account: {{days}}.",
        days=derive(lambda days: amount(days, "day", "days"), told.days_missed),
        also=sources_of(told.stopped) if over else (),
    )


def _ended(told: Work) -> Iterator[Said]:
    """How it ended; what only Social Security asks is not missed where it was not asked."""
    reason, now = value_of(told.stopped), value_of(told.working)
    goes_on = reason is not None and reason.key == "working"
    if goes_on and (now is None or now.key not in AT_WORK):
        also = sources_of(told.stopped, told.working)
        yield say("work/goes_on", "By [their] account [they has] not stopped working.", also=also)
    yield say(
        "work/stopped",
        "[They] stopped working {date} {reason}, [they says].",
        "[They] stopped working {reason}, [they says].",
        "When work stopped, by [their] account: {date}.",
        date=derive(when, told.stopped_on),
        reason=Unknown() if goes_on else told.stopped,
        also=sources_of(told.stopped),
    )
    yield say(
        "work/unable_since",
        "As the date since which health has kept [them] from working [they gives] {date}.",
        date=joined(derive(partial_date, told.unable_since)),
    )
    yield say(
        "work/schooling",
        "About schooling and training [they says]: {schooling}.",
        schooling=joined(derive(quoted, told.schooling)),
    )


def _open(told: Work) -> Iterator[Said]:
    topics = {
        "whether [they works] now": told.working,
        "how many hours a week [they works]": told.hours,
        "how many days of work a month [they misses] because of the back": told.days_missed,
        "whether the back is why [they] stopped working": told.stopped,
        "when [they] stopped working": told.stopped_on,
        "since when health has kept [them] from working": told.unable_since,
        "how to put [their] schooling and training": told.schooling,
    }
    yield from unsettled("work", topics)
