"""What happened to the back: in service, before it or after it?"""

from collections.abc import Iterable

from nexus.interview.answers import Answers
from nexus.interview.choice import Choice, Option
from nexus.interview.marking import _
from nexus.interview.page import Fault, Page
from nexus.interview.partial_date import PartialDateQuestion
from nexus.interview.problem import Problem
from nexus.interview.question import UNSURE, UNSURE_OR_DECLINED
from nexus.interview.several import Several
from nexus.interview.text import Text

EVENT_TIME = Choice(
    key="event_time",
    ask=_("When in your life was it?"),
    options=(
        Option("service", _("During the service or work that my claim is about")),
        Option("before", _("Before that")),
        Option("after", _("After that")),
    ),
    why=_(
        "List later or earlier injuries too. The doctor has to weigh them, and others will find"
        " them."
    ),
)
EVENT_KIND = Choice(
    key="event_kind",
    ask=_("What kind of thing was it?"),
    options=(
        Option("fall", _("A fall"), "a fall"),
        Option("lifting", _("Lifting or carrying"), "an event while lifting or carrying"),
        Option("vehicle", _("A vehicle crash"), "a vehicle crash"),
        Option("ride", _("Rough rides or shaking"), "rough rides or shaking"),
        Option("jump", _("A jump"), "a jump"),
        Option("landing", _("A hard landing in an aircraft"), "a hard landing in an aircraft"),
        Option("blast", _("A blast"), "a blast"),
        Option("blow", _("Something hit me"), "a blow to the back"),
        Option("repeated", _("No single event: it wore down over time"), "strain over time"),
        Option("other", _("Something else"), "an event"),
    ),
    specials=UNSURE_OR_DECLINED,
)
EVENT_DATE = PartialDateQuestion(
    key="event_date",
    ask=_("When was it, or when did it begin?"),
    specials=UNSURE,
    help=_("The year is enough. Tick “about” if you aren’t sure."),
)
EVENT_UNTIL = PartialDateQuestion(
    key="event_until", ask=_("If it went on for a time: until when?"), specials=UNSURE
)
EVENT_PLACE = Text(
    key="event_place",
    ask=_("Where were you?"),
    limit=150,
    specials=UNSURE_OR_DECLINED,
    help=_("Say so if it was in combat."),
)
EVENT_WORDS = Text(
    key="event_words",
    ask=_("What happened, in your own words?"),
    limit=1000,
    lines=True,
    specials=UNSURE_OR_DECLINED,
    help=_("A short answer is fine. You can skip details. This is quoted."),
)
EVENT_FELT = Text(key="event_felt", ask=_("What did you feel?"), limit=300, lines=True)
EVENT_TOLD = Text(
    key="event_told",
    ask=_("Whom did you tell, and who saw it?"),
    limit=200,
    help=_("If it was at work: say when you told your boss, and which form was filed."),
)
EVENT_TREATED = Text(
    key="event_treated",
    ask=_("What was done for it?"),
    limit=300,
    lines=True,
    help=_("Say if you had light duty, or never a day off."),
)
EVENT_BACK = PartialDateQuestion(
    key="event_back", ask=_("When were you back at your usual work?"), specials=UNSURE
)


def _dates_in_order(answers: Answers) -> Iterable[Fault]:
    start = answers[EVENT_DATE]
    for question in (EVENT_UNTIL, EVENT_BACK):
        end = answers[question]
        if start and end and end.last < start.first:
            yield Fault(question.key, Problem(_("This is before it happened. Check both dates.")))


PAGE = Page(
    key="event",
    title=_("Something that happened"),
    questions=(
        EVENT_TIME,
        EVENT_KIND,
        EVENT_DATE,
        EVENT_UNTIL,
        EVENT_PLACE,
        EVENT_WORDS,
        EVENT_FELT,
        EVENT_TOLD,
        EVENT_TREATED,
        EVENT_BACK,
    ),
    check=_dates_in_order,
)


def _name(answers: Answers) -> str:
    kind, date = answers[EVENT_KIND], answers[EVENT_DATE]
    return ", ".join(part for part in (kind and kind.label, date and str(date.year)) if part)


EVENTS = Several(
    key="events",
    title=_("What happened"),
    item=_("event"),
    page=PAGE,
    name=_name,
    most=30,
    intro=_(
        "Add what hurt your back, and anything before or since that a doctor would ask about:"
        " crashes, falls, injuries. You can skip what is too hard to write, and stop at any time."
    ),
)
