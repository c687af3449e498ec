"""Work now, what the back changed in it, days missed, and its end: facts, never a conclusion."""

from collections.abc import Iterator

from nexus.facts.case import Case
from nexus.facts.fact import Unknown, derive, value_of
from nexus.facts.value import Option
from nexus.facts.work import Work
from nexus.letter.document import Paragraph, Unsaid
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
NO_LONGER = ("not_working", "retired")


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
    over = _is_over(told)
    then = ", before work stopped" if over else ""
    yield say(
        "work/days_missed",
        f"Work missed in a usual month because of the back{then}, by [their] account: {{days}}.",
        days=derive(lambda days: amount(days, "day", "days"), told.days_missed),
        also=sources_of(told.stopped, told.working),
    )


def _is_over(told: Work) -> bool:
    """They said so, and do not say that they work now: days missed are those of their last job."""
    now, stopped = value_of(told.working), value_of(told.stopped)
    if now is not None:
        return now.key in NO_LONGER or (now.key == "off_work" and _is_told(stopped))
    return _is_told(stopped)


def _is_told(stopped: Option | None) -> bool:
    return stopped is not None and stopped.key != "working"


def _ended(told: Work) -> Iterator[Said]:
    """How it ended; what only Social Security asks is not missed where it was not asked."""
    reason, now = value_of(told.stopped), value_of(told.working)
    goes_on = reason is not None and reason.key == "working"
    never = goes_on or (reason is None and now is not None and now.key in AT_WORK)
    if goes_on and (now is None or now.key not in AT_WORK):
        also = sources_of(told.stopped, told.working)
        yield say("work/goes_on", "By [their] account [they has] not stopped working.", also=also)
    ended = say(
        "work/stopped",
        "[They] stopped working {date} {reason}, [they says].",
        "[They] stopped working {reason}, [they says].",
        "When work stopped, by [their] account: {date}.",
        date=derive(when, told.stopped_on),
        reason=Unknown() if goes_on else told.stopped,
        also=sources_of(told.stopped),
    )
    if not (never and isinstance(ended, Unsaid)):
        yield ended
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
